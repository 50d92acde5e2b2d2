// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QString>

namespace dialogist::engine::testing {

/// What a value must be like. In JSON a plain value (it must equal that) or an object with any of: equals, contains, matches (a
/// regular expression), similar_to (a text, or {"text", "at_least": 0…1}), at_least, at_most, length, is_set. All that are given must hold.
/// Texts are compared without regard to white space at their ends; numbers also as texts.
class Matcher
{
public:
    /// plainContains: a plain text need only be contained, as in what a bot says. An object without a comparison is what the value must
    /// be, unless one of its keys looks like a slip of a comparison: that is an error. literal() is never taken for comparisons.
    static Result<Matcher> fromJson(const QJsonValue &json, bool plainContains = false);
    /// How a value is written so that fromJson() takes it for itself whatever its keys are.
    static QJsonValue literal(const QJsonValue &value);

    bool matches(const QJsonValue &value) const;
    bool matches(const QString &text) const { return matches(QJsonValue(text)); }
    QString describe() const; ///< translated: “contains ‘Berlin’”

    /// The words of comparisons, and the own spelling of one: "matches" for "text_matches". Other words stay as they are.
    static const QStringList &words();
    static QString ownWord(const QString &word);

private:
    struct Condition {
        QString word;
        QJsonValue value;
        QRegularExpression pattern;
        double threshold = 0;
    };
    static bool holds(const Condition &condition, const QJsonValue &value);
    QList<Condition> m_conditions;
};

/// What stands at a path of a value: "body.items.0.city". Undefined when there is nothing.
QJsonValue valueAt(QJsonValue value, const QString &path);

/// How alike two texts are, 0 to 1: Dice's coefficient over their character trigrams, without regard to case and punctuation.
double similarity(const QString &a, const QString &b);

/// The share of the content words of a text that occur in the sources, 0 to 1; 1 for a text without any. A simple measure of whether
/// an answer rests on its sources that needs no model.
double groundedShare(const QString &text, const QStringList &sources);

} // namespace dialogist::engine::testing
