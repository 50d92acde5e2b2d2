// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dialogist::editors::test {

/// One condition of a value: a word of the matcher and what it compares with.
struct Comparison {
    QString word = QStringLiteral("contains");
    QJsonValue value = QString();

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// What a request is asked with: a place in it, and what stands there.
struct ExpectedPart {
    QString path;
    QList<Comparison> comparisons;

    friend bool operator==(const ExpectedPart &, const ExpectedPart &) = default;
};

/// One thing that an expectation is about.
struct Expected {
    QString name; ///< of the variable, flow, intent, step or request; of words of the bot, the step that says them
    QString step; ///< where a flow stood
    QList<Comparison> comparisons; ///< of what is said, or of the variable's value; none = whatever
    QStringList buttons;
    std::optional<bool> cites;
    std::optional<int> times; ///< none = at least once
    QList<ExpectedPart> parts;

    friend bool operator==(const Expected &, const Expected &) = default;
};

/// What must be true after a turn, taken apart for a form and put together again. What the form has no fields for stays as it is written.
struct Expectation {
    enum class Form {
        Nothing, ///< the word says it all
        Utterance,
        Values, ///< of variables, with comparisons
        NoValues, ///< of variables, with at most one value each
        Flows,
        Names, ///< of intents or steps
        Requests,
        NoRequests,
        Offers, ///< what the bot offers when it asks what is meant; none = anything
        Grounding,
        Step,
        Ended,
        Expression,
        Raw, ///< written in a way that the form has no fields for
    };
    QString word; ///< in its own spelling
    Form form = Form::Nothing;
    QList<Expected> entries;
    /// Of flows, intents and offers, as Rasa writes it: "all" or "any" of the entries, by their names alone; empty = each by itself.
    QString group;
    bool ended = true;
    double threshold = 0.5; ///< 0 to 1
    QString text; ///< an expression, a step, or what an answer may rest on
    QJsonValue raw;

    /// An assertion as it lies in a test: a word alone, or an object with one word.
    static Expectation fromJson(const QJsonValue &assertion);
    /// What stands behind the word.
    QJsonValue value() const;
    /// The same as a person reads it, behind the word; empty where the word says it all.
    QString describe() const;
    /// Differs when a form for it needs other fields.
    QString outline() const;

    QStringList names() const; ///< of its entries, those that are written
    /// Whether it may be about several things of one kind.
    bool hasSeveral() const;
    /// Whether it may say "all" or "any" of its entries.
    bool mayBeGroup() const;
    /// How many conditions of a value there may be.
    int mostComparisons() const;

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// What a new expectation of that word begins with.
Expectation freshExpectation(const QString &word);

/// The comparisons that a form offers, and what a person reads for one: "is_set" comes with true and with false.
QList<Comparison> comparisonKinds();
QString comparisonText(const Comparison &comparison);
/// Several of them with what they compare with, as a person reads it.
QString describeComparisons(const QList<Comparison> &comparisons);
/// The value that was written for a comparison; plain texts are texts, but where a number is asked for.
QJsonValue comparedWith(const QString &word, const QString &text);
/// What a value must be like, taken apart; none when it is written in a way that there are no fields for. And back, a value alone where
/// that means the same.
std::optional<QList<Comparison>> comparisonsOfValue(const QJsonValue &value);
QJsonValue writtenShort(const QList<Comparison> &comparisons);
/// The text of such a value, for a field.
QString comparedText(const Comparison &comparison);

} // namespace dialogist::editors::test
