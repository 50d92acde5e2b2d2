// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/expectation.h"
#include "editors/test/fieldsform.h"

namespace dialogist::editors::test {

/// The fields of one expectation: its kind in words, and what that kind is about. Shows what it is given without emitting, so that the
/// caret stays where it is when the same comes back.
class ExpectationForm : public FieldsForm
{
    Q_OBJECT
public:
    explicit ExpectationForm(BotSource bot, QWidget *parent = nullptr);

    /// An assertion as it lies in the test; undefined = none.
    void setAssertion(const QJsonValue &assertion);
    void focusKind();
    void focusFirst() override; ///< the first field behind the kind, if there is one

signals:
    void kindChosen(const QString &word);
    /// field is what is typed into; empty when fields come or go.
    void edited(const QJsonValue &value, const QString &field);

private:
    using Change = std::function<void(Expectation &)>;
    using Comparisons = std::function<QList<Comparison> &(Expectation &)>;
    using Text = std::function<QString &(Expectation &)>;
    void write(const Change &change, const QString &field);
    std::function<void()> changing(const Change &change);
    void build();
    void addKind();
    void addFields();
    void addUtterance();
    void addGroup(); ///< whether all flows are meant or any, and which, where that is ticked
    void addEntry(int entry);
    void addParts(int entry);
    /// entry says whose value it is that is compared; -1 = no variable's.
    void addComparisons(const QString &label, const QString &id, const Comparisons &list, int entry);
    QWidget *makeComparison(const QString &label, const QString &id, const Comparisons &list, int entry, int at);
    QWidget *makeCompared(const QString &id, const Comparisons &list, int entry, int at);
    QWidget *makeName(BotNames::Kind kind, const QString &id, const Text &name);
    QWidget *makeText(const QString &id, const std::function<QString(const Expectation &)> &read, const std::function<void(Expectation &, const QString &)> &put);
    QWidget *makeChoice(const QString &id, const QStringList &choices, const std::function<int(const Expectation &)> &read, const std::function<void(Expectation &, int)> &put);
    QWidget *makeNumber(const QString &id, int minimum, int maximum, const std::function<int(const Expectation &)> &read, const std::function<void(Expectation &, int)> &put);
    /// With a number where there are several.
    QString numbered(const QString &label, int entry) const;
    /// The value that was written for a variable or for another part.
    QJsonValue typed(int entry, const QString &word, const QString &text) const;

    Expectation m_shown;
    bool m_isEmpty = true;
};

} // namespace dialogist::editors::test
