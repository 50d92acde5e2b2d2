// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"
#include "studio/model/project.h"

#include <QAbstractItemModel>
#include <QHash>

namespace dialogist::editors::test {

/// The tests of a bot by suite, with how each came out last.
class TestsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Result, Time, ColumnCount };
    using TestResult = engine::testing::TestResult;

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows these tests; results of tests that have changed since are dropped.
    void setTests(const std::map<model::ConversationTestId, model::ConversationTest> &tests);
    void setResults(const QList<TestResult> &results);
    const TestResult *result(model::ConversationTestId id) const;
    const model::ConversationTest *test(const QModelIndex &index) const; ///< null for a suite
    QModelIndex indexOf(model::ConversationTestId id) const;
    QList<model::ConversationTest> allTests() const; ///< in the order shown
    /// The test at the index, or all of its suite.
    QList<model::ConversationTest> testsAt(const QModelIndex &index) const;
    /// Outcomes among all results.
    int count(TestResult::Outcome outcome) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Suite {
        QString name;
        QList<model::ConversationTest> tests;
    };
    QVariant suiteData(const Suite &suite, int column, int role) const;
    QVariant testData(const model::ConversationTest &test, int column, int role) const;

    QList<Suite> m_suites;
    QHash<model::ConversationTestId, TestResult> m_results;
};

/// The word for an outcome that people read, and the icon that goes with it.
QString outcomeText(engine::testing::TestResult::Outcome outcome);
QString outcomeIcon(engine::testing::TestResult::Outcome outcome);

} // namespace dialogist::editors::test
