// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historypanel.h"

#include "panels/history/comparisonview.h"
#include "panels/history/historymodel.h"
#include "panels/history/mergedialog.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

using namespace dialogist;
using namespace dialogist::panels::history;
using namespace Qt::StringLiterals;

namespace {
class Answers : public ui::SilentAsk
{
public:
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return agrees; }
    QString answer;
    bool agrees = true;
};
} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    Answers m_ask;
    std::unique_ptr<commands::Document> m_document;

    void rename(const QString &name)
    {
        QVERIFY(m_document->push(commands::renameProject(m_document->project(), name)).ok());
        m_document->endGesture();
    }

    static QTreeView *list(HistoryPanel &panel) { return panel.findChild<QTreeView *>(u"history"_s); }
    /// The rows below all headings.
    static QModelIndexList rows(HistoryPanel &panel)
    {
        QModelIndexList rows;
        const QAbstractItemModel *model = list(panel)->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex heading = model->index(group, 0);
            for (int row = 0; row < model->rowCount(heading); ++row)
                rows.append(model->index(row, 0, heading));
        }
        return rows;
    }
    static int count(HistoryPanel &panel) { return int(rows(panel).size()); }
    static QString line(HistoryPanel &panel, int row) { return rows(panel).value(row).data().toString(); }
    static bool isUndone(HistoryPanel &panel, int row) { return rows(panel).value(row).data(HistoryModel::UndoneRole).toBool(); }
    static QAction *action(HistoryPanel &panel, const QString &name) { return panel.findChild<QAction *>(name); }

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
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        rename(u"Third"_s);
        QTRY_COMPARE(count(panel), 3); // and the state before any change
        QVERIFY(line(panel, 0).contains(commands::describe(u"RenameProject"_s, {}).section(u' ', 0, 0)));
        QVERIFY(m_document->undo().ok());
        QTRY_VERIFY(isUndone(panel, 0));
        QVERIFY(!isUndone(panel, 1));
        QVERIFY(rows(panel).at(1).data(HistoryModel::CurrentRole).toBool());
    }

    void shouldGoThereInOneStep_whenAChangeIsChosen()
    {
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        for (int i = 2; i <= 20; ++i)
            rename(u"Name %1"_s.arg(i));
        QTRY_COMPARE(count(panel), 20);
        QTest::qWait(100); // the list is as new as the document
        // when: the person goes back to the fifth change, then to the start, then forward to the last
        emit list(panel)->activated(rows(panel).at(14));
        QTRY_COMPARE(m_document->project().name, u"Name 6"_s);
        QTRY_VERIFY(isUndone(panel, 13));
        QTRY_VERIFY(list(panel)->isEnabled());
        emit list(panel)->activated(rows(panel).at(19));
        QTRY_COMPARE(m_document->project().name, u"First"_s);
        QTRY_VERIFY(isUndone(panel, 18));
        emit list(panel)->activated(rows(panel).at(0));
        QTRY_COMPARE(m_document->project().name, u"Name 20"_s);
        QTRY_VERIFY(!isUndone(panel, 0));
    }

    void shouldStopOnTheWay_whenAnEditComesBetween()
    {
        HistoryPanel panel(m_ask);
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
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Allergens"_s;
        QVERIFY(m_document->push(commands::setKnowledgeBase(m_document->project(), base)).ok());
        QTRY_COMPARE(count(panel), 3);
        panel.findChild<QLineEdit *>(u"filter"_s)->setText(u"allergens"_s);
        QCOMPARE(count(panel), 1);
    }

    void shouldSayHowToGetThere_forEveryRow()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        storage::Version version;
        version.id = u"v"_s;
        version.name = u"Good"_s;
        model.setHistory({version}, {{4, now, u"D"_s, true}, {3, now, u"C"_s, true}, {2, now.addDays(-1), u"B"_s, false}, {1, now.addDays(-3), u"A"_s, false}}, true);
        QCOMPARE(model.rowCount(), 4); // versions and three days
        const QModelIndex today = model.index(1, 0);
        const QModelIndex last = model.index(3, 0);
        QCOMPARE(model.rowCount(today), 2);
        QCOMPARE(model.rowCount(last), 2);
        QCOMPARE(model.current(), model.index(0, 0, model.index(2, 0)));
        QCOMPARE(model.stepsTo(model.index(0, 0, today)), 2);
        QCOMPARE(model.stepsTo(model.current()), 0);
        QCOMPARE(model.stepsTo(model.index(1, 0, last)), -2);
        QVERIFY(!model.stepsTo(today));
        QVERIFY(!model.stepsTo(model.index(0, 0, model.index(0, 0))));
        QCOMPARE(model.stateAt(model.index(0, 0, model.index(0, 0)))->version, u"v"_s);
        QCOMPARE(model.find(*model.stateAt(model.index(1, 0, last))), model.index(1, 0, last));
        model.setHistory({}, {}, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void shouldKeepVersions_renameThem_andDeleteThemOnlyWhenAsked()
    {
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        QTRY_COMPARE(count(panel), 2);
        m_ask.answer = u" Before the meeting "_s;
        action(panel, u"nameVersion"_s)->trigger();
        QTRY_COMPARE(count(panel), 3);
        QCOMPARE(line(panel, 0), u"Before the meeting"_s); // on top
        list(panel)->setCurrentIndex(rows(panel).at(0));
        m_ask.answer = u"After it"_s;
        action(panel, u"renameVersion"_s)->trigger();
        QTRY_COMPARE(line(panel, 0), u"After it"_s);
        list(panel)->setCurrentIndex(rows(panel).at(0));
        m_ask.agrees = false;
        action(panel, u"removeVersion"_s)->trigger();
        QCOMPARE(m_document->file().versions()->size(), 1);
        m_ask.agrees = true;
        action(panel, u"removeVersion"_s)->trigger();
        QTRY_COMPARE(count(panel), 2);
    }

    void shouldGoBackToAVersion_asOneStep()
    {
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        QVERIFY(m_document->addVersion(u"First one"_s).ok());
        rename(u"Second"_s);
        rename(u"Third"_s);
        QTRY_COMPARE(count(panel), 4);
        list(panel)->setCurrentIndex(rows(panel).at(0));
        QVERIFY(action(panel, u"goThere"_s)->isEnabled());
        action(panel, u"goThere"_s)->trigger();
        QTRY_COMPARE(m_document->project().name, u"First"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().name, u"Third"_s);
    }

    void shouldCompareTwoStates_andBringBackWhatIsChosen()
    {
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Allergens"_s;
        QVERIFY(m_document->push(commands::setKnowledgeBase(m_document->project(), base)).ok());
        QTRY_COMPARE(count(panel), 3);
        QSignalSpy opened(&panel, &HistoryPanel::compared);
        auto *selection = list(panel)->selectionModel();
        selection->select(rows(panel).at(0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selection->select(rows(panel).at(2), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(action(panel, u"compare"_s)->isEnabled());
        action(panel, u"compare"_s)->trigger();
        QTRY_COMPARE(opened.size(), 1);
        auto *view = panel.findChild<ComparisonView *>();
        auto *tree = view->findChild<QTreeView *>(u"changes"_s);
        QCOMPARE(tree->model()->rowCount(), 2);
        QVERIFY(view->findChild<QTextBrowser *>(u"details"_s)->toPlainText().contains(u"Second"_s));
        QTest::mouseClick(view->findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
        QCOMPARE(m_document->project().name, u"First"_s);
        QCOMPARE(m_document->project().knowledgeBases.size(), size_t(1));
        QTest::mouseClick(view->findChild<QPushButton *>(u"restoreAll"_s), Qt::LeftButton);
        QVERIFY(m_document->project().knowledgeBases.empty());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().name, u"Second"_s);
    }

    void shouldShowWhatStillDiffers_whenSomethingWasRestored()
    {
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        rename(u"Second"_s);
        QTRY_COMPARE(count(panel), 2);
        QSignalSpy opened(&panel, &HistoryPanel::compared);
        list(panel)->selectionModel()->select(rows(panel).at(1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        action(panel, u"compare"_s)->trigger();
        QTRY_COMPARE(opened.size(), 1);
        auto *view = panel.findChild<ComparisonView *>();
        auto *tree = view->findChild<QTreeView *>(u"changes"_s);
        auto *all = view->findChild<QPushButton *>(u"restoreAll"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        // What was chosen stays chosen while the project goes on.
        rename(u"Third"_s);
        QTRY_VERIFY(view->findChild<QTextBrowser *>(u"details"_s)->toPlainText().contains(u"Third"_s));
        QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(tree->model()->rowCount(), 0);
        QVERIFY(!view->findChild<QPushButton *>(u"restore"_s)->isEnabled());
        QVERIFY(!all->isEnabled());
        QVERIFY(m_document->undo().ok());
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        QVERIFY(all->isEnabled());
    }

    void shouldMergeAnotherCopy_andAskAboutWhatBothChanged()
    {
        rename(u"Second"_s);
        const QString copy = m_folder.filePath(u"copy.dialogist"_s);
        QVERIFY(m_document->file().saveCopy(copy).ok());
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Allergens"_s;
        {
            auto theirs = commands::Document::open(copy).take();
            QVERIFY(theirs->push(commands::setKnowledgeBase(theirs->project(), base)).ok());
            QVERIFY(theirs->push(commands::renameProject(theirs->project(), u"Theirs"_s)).ok());
        }
        rename(u"Mine"_s);
        HistoryPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.show();
        QSignalSpy failed(&panel, &ui::Panel::failed);
        panel.merge(copy);
        QTRY_VERIFY(panel.findChild<MergeDialog *>() || !failed.isEmpty());
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.at(0).at(0).toString()));
        auto *dialog = panel.findChild<MergeDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>(u"conflicts"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Mine"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Theirs"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeTheirs"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"merge"_s), Qt::LeftButton);
        QCOMPARE(m_document->project().name, u"Theirs"_s);
        QCOMPARE(m_document->project().knowledgeBases.size(), size_t(1));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().name, u"Mine"_s);
        QVERIFY(m_document->project().knowledgeBases.empty());
    }

    void shouldStayQuick_withTenThousandChanges()
    {
        HistoryModel model;
        QList<HistoryModel::Entry> entries;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 10000; i > 0; --i)
            entries.append({i, now.addSecs(-300LL * (10000 - i)), u"Edit %1"_s.arg(i), i > 9000});
        QElapsedTimer clock;
        clock.start();
        model.setHistory({}, entries, true);
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&model);
        for (int row = 0; row < model.rowCount(); ++row)
            view.expand(model.index(row, 0));
        view.resize(700, 300);
        view.show();
        view.grab();
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(model.stepsTo(model.current()), 0);
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
