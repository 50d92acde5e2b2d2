// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QJsonObject>

namespace dialogist::flow {

/// A sentence that people who talk to a bot read without anybody having written it into a step. A bot may have its own words for it
/// (Bot::words); what it does not say otherwise, the program says.
struct OwnWord {
    enum class Place { Talk, WebChat };
    QString key; ///< stable: "say.trouble", "chat.placeholder"
    Place place = Place::Talk;
    model::LocalizedText builtIn; ///< in the languages that the program knows; empty for the title and the greeting
};

/// All of them, in the order in which a table shows them: the web chat first. What the web chat says is read from its own file, so
/// there are no such rows in a program without the resources.
const QList<OwnWord> &ownWords();

/// What is said where the bot has no words of its own: the program's in the bot's languages, in English when it does not know the
/// bot's first one. For the title the one that the bot's settings name, or the bot's name.
model::LocalizedText saidAnyway(const OwnWord &word, const model::Bot &bot);
/// What the bot has written for it, in its languages.
model::LocalizedText writtenFor(const QString &key, const model::Bot &bot);
/// A text that may well stay empty: the greeting.
bool mayBeEmpty(const QString &key);

/// What the bot's web chat says otherwise: {"de": {"placeholder": "…"}}, as its page takes it.
QJsonObject chatWords(const model::Bot &bot);

/// How many sentences people would read in another language than this one of the bot's.
int wantingWords(const model::Bot &bot, const QString &language);

inline const QString chatTitleKey = QStringLiteral("chat.title");
inline const QString chatGreetingKey = QStringLiteral("chat.greeting");

} // namespace dialogist::flow
