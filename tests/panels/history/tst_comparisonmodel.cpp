// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/comparisonmodel.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "tests/support/bigproject.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::history;
using namespace Qt::StringLiterals;

class TestComparisonModel : public QObject
{
    Q_OBJECT
private:
    static model::Project edited(model::Project project)
    {
        const auto run = [&project](const commands::Command &command) {
            for (const model::Change &change : command.changes) {
                const Status applied = project.apply(change);
                QVERIFY(applied.ok());
            }
        };
        const model::Flow flow = project.bots.begin()->second.flows.begin()->second;
        run(commands::renameNode(project, flow.nodes.begin()->first, u"Another <b>name</b>"_s));
        run(commands::moveNodes(project, {{std::next(flow.nodes.begin())->first, {1, 1}}}));
        run(commands::removeNodes(project, {std::next(flow.nodes.begin(), 5)->first}));
        return project;
    }

private slots:
    void shouldShowWhatChanged_belowWhatItHangsOn()
    {
        const model::Project before = tests::makeBigProject(60);
        ComparisonModel model(exchange::compare(before, edited(before)));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1); // the bot
        const QModelIndex bot = model.index(0, 0);
        QVERIFY(!model.changeAt(bot));
        const QModelIndex flow = model.index(0, 0, bot);
        QVERIFY(flow.data().toString().startsWith(u"Flow"_s));
        QVERIFY(model.changeAt(model.first()));
        const int without = model.rowCount(flow);
        model.setShowsMoves(true);
        QCOMPARE(model.rowCount(model.index(0, 0, model.index(0, 0))), without + 1);
    }

    void shouldShowOldAndNew_asTextNotAsMarkup()
    {
        const model::Project before = tests::makeBigProject(60);
        const exchange::Comparison comparison = exchange::compare(before, edited(before));
        QString all;
        for (const exchange::ObjectChange &change : comparison.changes)
            all += changeHtml(change, true, QGuiApplication::palette());
        QVERIFY(all.contains(u"&lt;b&gt;name&lt;/b&gt;"_s));
        QVERIFY(!all.contains(u"<b>name</b>"_s));
        QVERIFY(all.contains(u"line-through"_s) && all.contains(u"underline"_s));
    }

    void shouldShowWords_notWhatTheFileHoldsInside()
    {
        const model::Project before = tests::makeBigProject(60);
        model::Project after = before;
        model::Source source = after.sources.begin()->second;
        source.contentHash = QString(64, u'a');
        source.contentKey = QString(64, u'b');
        source.passages += 1;
        source.importedAt = QDateTime({2026, 3, 4}, {10, 0}, Qt::UTC);
        for (const model::Change &change : commands::setSources(before, {source}).changes)
            QVERIFY(after.apply(change).ok());
        const exchange::Comparison comparison = exchange::compare(before, after);
        QCOMPARE(comparison.changes.size(), 1);
        const QString html = changeHtml(comparison.changes.constFirst(), true, QGuiApplication::palette());
        QVERIFY2(html.contains(u"Content"_s) && !html.contains(u"aaaaaaaaaaaa"_s) && !html.contains(u"bbbbbbbbbbbb"_s), qPrintable(html));
        QVERIFY2(!html.contains(u"contentHash"_s) && !html.contains(u"importedAt"_s), qPrintable(html));
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
