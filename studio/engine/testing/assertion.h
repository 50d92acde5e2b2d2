// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/facts.h"
#include "studio/engine/testing/matcher.h"

#include <functional>

namespace dialogist::engine::testing {

/// What one assertion looks at.
struct Checked {
    const model::Bot &bot;
    const Turn &turn;
    const QList<Fact> &facts; ///< of this turn
    bool inOrder = false; ///< the facts and messages are those after what an earlier assertion found: a variable must be set among them
};

/// How an assertion came out.
struct Verdict {
    bool ok = true;
    QString message; ///< translated; what was expected and what happened instead
    QJsonValue expected;
    QJsonValue got;
};

/// One thing that must be true after a turn. Written as an object with one word and what it asks; testing.md beside this file lists
/// the words. They are those of Rasa's end-to-end tests and more.
class Assertion
{
public:
    static Result<Assertion> fromJson(const QJsonValue &json);
    QJsonObject toJson() const { return m_json; }
    QString word() const { return m_word; } ///< in its own spelling: "variable_was_set" for "slot_was_set"

    Verdict check(const Checked &checked) const;

    /// All words, in their own spelling.
    static QStringList allWords();
    /// The word's own spelling: "variable_was_set" for "slot_was_set".
    static QString ownWord(const QString &word);

private:
    QJsonObject m_json;
    QString m_word;
    std::function<Verdict(const Checked &)> m_check;
};

} // namespace dialogist::engine::testing
