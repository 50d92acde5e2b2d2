// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"
#include "studio/model/parts.h"

#include <QAbstractItemModel>

namespace dialogist::editors::test {

/// The steps of one test, each with its assertions below it. Every edit gives a whole new test, which the owner puts into the project; the
/// model then shows what it is given.
class StepsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Word, What, Got, ColumnCount };
    enum Role { WordsRole = Qt::UserRole }; ///< the words that the cell may choose from

    using QAbstractItemModel::QAbstractItemModel;

    /// What is checked directly on a step has rows of its own, as assertions.
    void setTest(const model::ConversationTest &test);
    const model::ConversationTest &test() const { return m_test; }
    void setResult(const engine::testing::TestResult *result, const QStringList &problems);

    bool isStep(const QModelIndex &index) const;
    /// Adds behind the index, or at the end; the place of the new row.
    QModelIndex addStep(const QModelIndex &after, const QString &action);
    QModelIndex addAssertion(const QModelIndex &at, const QString &word);
    void remove(const QModelIndex &index);
    /// An assertion as it lies in the test; undefined for a step.
    QJsonValue assertion(const QModelIndex &index) const;
    /// Gives the assertion another value behind its word; field is what of it is typed into.
    void setAssertionValue(const QModelIndex &index, const QJsonValue &value, const QString &field);
    /// What a step does, and what stands behind that; "look" and undefined for an assertion.
    std::pair<QString, QJsonValue> action(const QModelIndex &index) const;
    /// Gives the action of a step another value; field is what of it is typed into.
    void setActionValue(const QModelIndex &index, const QJsonValue &value, const QString &field);
    /// Moves a step or an assertion among its like, by -1 or 1; the new place.
    QModelIndex move(const QModelIndex &index, int by);

    /// The words for what a step does, and for people: "user" is "The person says".
    static QStringList actions();
    static QString actionText(const QString &action);
    static QString assertionText(const QString &word);
    static QStringList assertionWords(); ///< in the order in which they are offered
    /// A value as one line of YAML, and back; a text that is no YAML is that text.
    static QString valueText(const QJsonValue &value);
    static QJsonValue valueOf(const QString &text);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// field names the cell that was written into; empty when rows come, go, move or become of another kind.
    void edited(const dialogist::model::ConversationTest &test, const QString &field);

private:
    QJsonObject step(int row) const { return m_shown[row].toObject(); }
    QString actionOf(int row) const;
    QJsonArray assertions(int row) const { return step(row)[u"assertions"].toArray(); }
    void putStep(int row, const QJsonObject &step, const QString &field = {});
    void putAssertions(int row, const QJsonArray &assertions, const QString &field = {});
    void put(const QJsonArray &steps, const QString &field = {});
    QVariant stepData(int row, int column, int role) const;
    QVariant assertionData(int row, int at, int column, int role) const;
    static QString gotText(const QString &word, const engine::testing::Verdict &verdict);
    const engine::testing::Failure *failureOf(int row, int at) const;

    model::ConversationTest m_test;
    QJsonArray m_shown; ///< its steps, with what is checked directly on them among their assertions
    std::optional<engine::testing::TestResult> m_result;
    QStringList m_problems;
};

} // namespace dialogist::editors::test
