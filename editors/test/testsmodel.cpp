// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/testsmodel.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QLocale>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;
using Outcome = engine::testing::TestResult::Outcome;

namespace {
constexpr quintptr topLevel = std::numeric_limits<quintptr>::max();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return TestsModel::tr("Passed");
    case Outcome::Failed:
        return TestsModel::tr("Failed");
    case Outcome::Broken:
        return TestsModel::tr("Cannot be played");
    case Outcome::Skipped:
        return TestsModel::tr("Switched off");
    }
    return {};
}

QString outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"check"_s;
    case Outcome::Failed:
        return u"blocker"_s;
    case Outcome::Broken:
        return u"warning"_s;
    case Outcome::Skipped:
        return u"pause"_s;
    }
    return {};
}

void TestsModel::setTests(const std::map<model::ConversationTestId, model::ConversationTest> &tests)
{
    QMap<QString, QList<model::ConversationTest>> bySuite;
    for (const auto &[id, test] : tests) {
        bySuite[test.suite].append(test);
        const QModelIndex shown = indexOf(id);
        const model::ConversationTest *old = this->test(shown);
        if (old && !(*old == test))
            m_results.remove(id);
    }
    beginResetModel();
    m_suites.clear();
    for (auto it = bySuite.begin(); it != bySuite.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        m_suites.append({it.key(), *it});
    }
    endResetModel();
}

void TestsModel::setResults(const QList<TestResult> &results)
{
    for (const TestResult &result : results)
        m_results.insert(result.id, result);
    for (int row = 0; row < m_suites.size(); ++row) {
        const QModelIndex suite = index(row, 0);
        emit dataChanged(suite, suite.siblingAtColumn(ColumnCount - 1));
        emit dataChanged(index(0, 0, suite), index(rowCount(suite) - 1, ColumnCount - 1, suite));
    }
}

const TestsModel::TestResult *TestsModel::result(model::ConversationTestId id) const
{
    const auto it = m_results.constFind(id);
    return it == m_results.constEnd() ? nullptr : &*it;
}

const model::ConversationTest *TestsModel::test(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &m_suites[qsizetype(index.internalId())].tests[index.row()];
}

QModelIndex TestsModel::indexOf(model::ConversationTestId id) const
{
    for (int suite = 0; suite < m_suites.size(); ++suite) {
        for (int row = 0; row < m_suites[suite].tests.size(); ++row) {
            if (m_suites[suite].tests[row].id == id)
                return createIndex(row, 0, quintptr(suite));
        }
    }
    return {};
}

QList<model::ConversationTest> TestsModel::allTests() const
{
    QList<model::ConversationTest> all;
    for (const Suite &suite : m_suites)
        all += suite.tests;
    return all;
}

QList<model::ConversationTest> TestsModel::testsAt(const QModelIndex &index) const
{
    if (const model::ConversationTest *one = test(index))
        return {*one};
    return index.isValid() ? m_suites[index.row()].tests : QList<model::ConversationTest>();
}

int TestsModel::count(Outcome outcome) const
{
    int count = 0;
    for (const Suite &suite : m_suites) {
        for (const model::ConversationTest &test : suite.tests) {
            const TestResult *found = result(test.id);
            count += found && found->outcome == outcome;
        }
    }
    return count;
}

QModelIndex TestsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex TestsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()), 0, topLevel);
}

int TestsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_suites.size());
    if (parent.column() != 0 || parent.internalId() != topLevel)
        return 0;
    return int(m_suites[parent.row()].tests.size());
}

int TestsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TestsModel::suiteData(const Suite &suite, int column, int role) const
{
    if (column == Name && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return suite.name.isEmpty() ? tr("Tests") : suite.name;
    if (column == Name && role == Qt::FontRole) {
        QFont font = QApplication::font();
        font.setBold(true);
        return font;
    }
    if (column == Result && role == Qt::DisplayRole) {
        int passed = 0;
        for (const model::ConversationTest &test : suite.tests) {
            const TestResult *found = result(test.id);
            passed += found && found->outcome == Outcome::Passed;
        }
        return tr("%1 of %2").arg(QLocale().toString(passed), QLocale().toString(suite.tests.size()));
    }
    return {};
}

QVariant TestsModel::testData(const model::ConversationTest &test, int column, int role) const
{
    const TestResult *found = result(test.id);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return test.name.isEmpty() ? tr("Test without a name") : test.name;
        if (column == Result)
            return found ? outcomeText(found->outcome) : test.enabled ? QString() : outcomeText(Outcome::Skipped);
        return found && found->outcome != Outcome::Skipped ? tr("%1 ms").arg(QLocale().toString(found->milliseconds, 'f', 1)) : QString();
    case Qt::DecorationRole:
        if (column == Result && found)
            return ui::icon(outcomeIcon(found->outcome));
        return column == Name ? QVariant(ui::icon(u"play"_s)) : QVariant();
    case Qt::ToolTipRole: {
        // The name in full, for the column may cut it.
        QStringList lines {testData(test, Name, Qt::DisplayRole).toString(), test.description, found ? found->error : QString()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return column == Time ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant TestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return suiteData(m_suites[index.row()], index.column(), role);
    return testData(*test(index), index.column(), role);
}

QVariant TestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Test");
    case Result:
        return tr("Result");
    default:
        return tr("Time");
    }
}

} // namespace dialogist::editors::test
