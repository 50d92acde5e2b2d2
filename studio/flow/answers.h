// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dialogist::flow {

/// The kinds of answers that a question can have, as stored words.
const QStringList &answerKinds();

/// What reading an answer depends on besides the words.
struct AnswerContext {
    QString language;
    QDateTime now; ///< where the bot lives
    QJsonObject data; ///< what came with the words: "file", "location"
    int scale = 5; ///< of a rating
};

/// The value that the whole answer states: text, number, email, url, phone, date ("2026-12-24"), time ("15:30"), datetime
/// ("2026-12-24T15:30"), money {"amount","currency"}, duration (seconds), file {"name", "url" or "blob"}, location
/// {"latitude","longitude"}, rating (1 to the scale), yesno (true or false). None when it states none.
std::optional<QJsonValue> readAnswer(const QString &kind, const QString &text, const AnswerContext &context);

/// Yes, no, or neither, in the person's language or in English.
/// Where a word of courtesy comes before a refusal, it is one ("जी नहीं", "ok, never mind"); what contradicts itself is neither.
std::optional<bool> readYesNo(const QString &text, const QString &language);
/// Whether a wording (nlu::plainWording) holds a word such as "not", in any of the five languages; a bare "no" is none.
bool negates(const QString &wording);
/// What the buttons say: "Yes", "No", "Something else", "Skip", "Done".
struct PlainWords {
    QString yes;
    QString no;
    QString other;
    QString skip;
    QString done;
};
PlainWords plainWords(const QString &language);

/// How a value reads to the person: dates, numbers and amounts in their language.
QString spokenValue(const QJsonValue &value, const QString &kind, const QString &language);

} // namespace dialogist::flow
