// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QString>
#include <QStringList>

namespace dialogist::flow {

/// What the program says itself when the bot has no words for it. Unlike the texts of the interface these follow the person's
/// language, not the designer's.
enum class Phrase { Trouble, BackTo, WhichOne, NoneOfThese, Corrected, IsThisRight, WhatToChange, WhichDay, WhichTime, Waiting };

/// The sentence in the person's language, in English where it is not known. {{answer}} stands for the detail.
QString phrase(Phrase phrase, const QString &language);
/// As that, in the bot's own words where it has some (Bot::words). A bot that has words in its first language only goes before
/// English, not before the program's words in the person's language.
QString phrase(Phrase phrase, const QString &language, const model::Bot &bot);
/// Under which key a bot has its own words for it: "say.trouble".
QString phraseKey(Phrase phrase);
/// The languages that the program knows its sentences in, without regions.
QStringList phraseLanguages();

/// A language without region and script, in lower case: "pt" of "pt-BR".
QString baseOf(const QString &language);

/// Words by which people cancel, ask for help, or begin to correct themselves, in their language and in English.
const QStringList &cancelWords(const QString &language);
const QStringList &helpWords(const QString &language);
/// A text that corrects an earlier answer: "no, I meant Friday" leaves "Friday".
struct Correction {
    QString text; ///< empty when nothing is corrected
    bool isPlain = true; ///< else it may just as well begin an answer: "actually, …"
};
Correction correctionIn(const QString &text, const QString &language);

} // namespace dialogist::flow
