// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

namespace dialogist::nlu {

/// Something in a text that stands for a value.
struct EntityMatch {
    QString kind; ///< one of systemEntityKinds(), or list, pattern
    QString name; ///< the entity's name; that of a system entity is its kind
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last character
    QJsonValue value; ///< the normalised value; understanding.md says how each kind is written
    QString text; ///< as typed
    friend bool operator==(const EntityMatch &, const EntityMatch &) = default;
};

/// What the reading of a text depends on besides its language.
struct EntityContext {
    QDateTime now; ///< in the time zone of the bot: "tomorrow" is the day after its day
    QString region; ///< ISO 3166 code for phone numbers and "$"; empty = the usual one of the language
};

/// number, ordinal, percentage, money, temperature, duration, date, time, datetime, email, phone, url.
const QStringList &systemEntityKinds();

/// Everything in the text that is a number, a date, an address and so on, from left to right without overlaps: of two that
/// overlap the longer one, then the more specific one stays. Only the first 2,000 characters are read.
/// `kinds` empty = all.
QList<EntityMatch> findEntities(
    const QString &text, const QString &language, const EntityContext &context, const QStringList &kinds = {});

/// The value of one kind that a text states as the answer to a question: the only one of its kind in it, or the whole text.
/// A date asked for is also read from a date with a time, a number from an amount of money.
std::optional<QJsonValue> readEntity(
    const QString &kind, const QString &text, const QString &language, const EntityContext &context);

/// Of matches that overlap the longest, then the most specific, in the order of the text.
QList<EntityMatch> withoutOverlaps(QList<EntityMatch> matches);

} // namespace dialogist::nlu
