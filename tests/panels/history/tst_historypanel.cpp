// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historypanel.h"

#include "panels/history/historymodel.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace dialogist;
using namespace dialogist::panels::history;
using namespace Qt::StringLiterals;

class TestHistoryPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;

    void rename(const QString &name)
    {
        QVERIFY(m_document->push(commands::renameProject(m_document->project(), name)).ok());
        m_document->endGesture();
    }

    static QTreeView *list(HistoryPanel &panel) { return panel.findChild<QTreeView *>(u"history"_s); }
    static QString line(HistoryPanel &panel, int row) { return list(panel)->model()->index(row, 0).data().toString(); }
    static bool isUndone(HistoryPanel &panel, int row)
    {
        return list(panel)->model()->index(row, 0).data(HistoryModel::UndoneRole).toBool();
    }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"First"_s;
        static int count = 0;
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project);
        QVERIFY(document.ok());
        m_document = document.take();
    }

    void shouldListChangesNewestFirst_andMarkTheUndone()
    {
        HistoryPanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        rename(u"Third"_s);
        QTRY_COMPARE(list(panel)->model()->rowCount(), 3); // and the state before any change
        QVERIFY(line(panel, 0).contains(commands::describe(u"RenameProject"_s, {}).section(u' ', 0, 0)));
        QVERIFY(m_document->undo().ok());
        QTRY_VERIFY(isUndone(panel, 0));
        QVERIFY(!isUndone(panel, 1));
        QVERIFY(list(panel)->model()->index(1, 0).data(HistoryModel::CurrentRole).toBool());
    }

    void shouldGoThereInOneStep_whenAChangeIsChosen()
    {
        HistoryPanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        for (int i = 2; i <= 20; ++i)
            rename(u"Name %1"_s.arg(i));
        QTRY_COMPARE(list(panel)->model()->rowCount(), 20);
        QTest::qWait(100); // the list is as new as the document
        // when: the person goes back to the fifth change, then to the start, then forward to the last
        emit list(panel)->clicked(list(panel)->model()->index(14, 0));
        QTRY_COMPARE(m_document->project().name, u"Name 6"_s);
        QTRY_VERIFY(isUndone(panel, 13));
        QTRY_VERIFY(list(panel)->isEnabled());
        emit list(panel)->clicked(list(panel)->model()->index(19, 0));
        QTRY_COMPARE(m_document->project().name, u"First"_s);
        QTRY_VERIFY(isUndone(panel, 18));
        emit list(panel)->activated(list(panel)->model()->index(0, 0));
        QTRY_COMPARE(m_document->project().name, u"Name 20"_s);
        QTRY_VERIFY(!isUndone(panel, 0));
    }

    void shouldStopOnTheWay_whenAnEditComesBetween()
    {
        HistoryPanel panel;
        panel.setDocument(m_document.get());
        for (int i = 2; i <= 5; ++i)
            rename(u"Name %1"_s.arg(i));
        panel.go(-4);
        rename(u"Typed meanwhile"_s);
        QTest::qWait(50);
        QCOMPARE(m_document->project().name, u"Typed meanwhile"_s);
    }

    void shouldShowOnlyMatches_whenFiltered()
    {
        HistoryPanel panel;
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Allergens"_s;
        QVERIFY(m_document->push(commands::setKnowledgeBase(m_document->project(), base)).ok());
        QTRY_COMPARE(list(panel)->model()->rowCount(), 3);
        panel.findChild<QLineEdit *>(u"filter"_s)->setText(u"allergens"_s);
        QCOMPARE(list(panel)->model()->rowCount(), 1);
    }

    void shouldSayHowToGetThere_forEveryRow()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        model.setEntries({{4, now, u"D"_s, true}, {3, now, u"C"_s, true}, {2, now, u"B"_s, false}, {1, now, u"A"_s, false}}, true);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.currentRow(), 2);
        QCOMPARE(model.stepsTo(0), 2);
        QCOMPARE(model.stepsTo(2), 0);
        QCOMPARE(model.stepsTo(4), -2);
        model.setEntries({}, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void shouldReadTimesAsPeopleSayThem()
    {
        const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::LocalTime);
        QCOMPARE(relativeTime(now.addSecs(-10), now), u"just now"_s);
        QVERIFY(relativeTime(now.addSecs(-125), now).startsWith(u'2'));
        QVERIFY(relativeTime(now.addSecs(-7300), now).contains(u"hour"_s));
        QVERIFY(relativeTime(now.addDays(-1), now).startsWith(u"yesterday"_s) || relativeTime(now.addDays(-1), now).contains(u"hour"_s));
        QCOMPARE(relativeTime(now.addDays(-30), now), QLocale().toString(now.addDays(-30).date(), QLocale::ShortFormat));
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
