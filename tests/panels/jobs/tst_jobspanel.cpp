// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/jobspanel.h"

#include "panels/jobs/jobrow.h"
#include "panels/jobs/reportmodel.h"
#include "studio/base/job.h"
#include "studio/ui/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::panels::jobs;
using namespace Qt::StringLiterals;

class TestJobsPanel : public QObject
{
    Q_OBJECT
private:
    static Job *addJob(JobQueue &queue, const QString &title, Job::Work work)
    {
        return queue.add(std::make_unique<Job>(title, std::move(work)));
    }

    static std::optional<Error> untilCancelled(JobControl &control)
    {
        control.report(3, 10, u"Menu.pdf"_s);
        while (!control.isCancelled())
            QThread::msleep(5);
        return Error {ErrorCode::Cancelled, {}, {}};
    }

    static knowledge::ImportRow row(const QString &path, bool ok, const QString &code, int passages)
    {
        knowledge::ImportRow row;
        row.path = path;
        row.ok = ok;
        row.code = code;
        row.source.passages = passages;
        return row;
    }

private slots:
    void shouldSayWhatWillBeHere_whenThereAreNoJobs()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        QVERIFY(panel.findChild<QWidget *>(u"noJobs"_s)->isVisible());
        QCOMPARE(panel.title(), u"Jobs"_s);
    }

    void shouldShowProgressAndCancel_whileAJobRuns()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        Job *job = addJob(queue, u"Import"_s, untilCancelled);
        auto *bar = panel.findChild<QProgressBar *>(u"progress"_s);
        QVERIFY(bar);
        QTRY_COMPARE(bar->value(), 300);
        QCOMPARE(panel.title(), u"Jobs 1"_s);
        QVERIFY(!panel.findChild<QToolButton *>(u"clear"_s)->isEnabled());
        panel.findChild<QToolButton *>(u"cancel"_s)->click();
        QTRY_COMPARE(job->state(), Job::State::Cancelled);
        QTRY_COMPARE(panel.title(), u"Jobs"_s);
        QVERIFY(!bar->isVisible());
    }

    void shouldTakeFinishedJobsAway_whenCleared()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> {
            return Error {ErrorCode::DiskFull, u"The disk is full. Free some space and try again."_s, {}};
        });
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(panel.findChildren<JobRow *>().size(), 1);
        QTRY_VERIFY(panel.findChild<QToolButton *>(u"clear"_s)->isEnabled());
        panel.findChild<QToolButton *>(u"clear"_s)->click();
        QTRY_COMPARE(panel.findChildren<JobRow *>().size(), 0);
    }

    void shouldListWhatFailedFirst_whenTheReportIsShown()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> { return {}; });
        QTRY_COMPARE(job->state(), Job::State::Done);
        panel.setReport(job, {row(u"/docs/menu.pdf"_s, true, {}, 1412), row(u"/docs/scan.pdf"_s, false, u"no-text"_s, 0)});
        auto *details = panel.findChild<QToolButton *>(u"details"_s);
        QVERIFY(!details->isHidden());
        details->click();
        auto *table = panel.findChild<QTableView *>(u"report"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, ReportModel::Name).data().toString(), u"scan.pdf"_s);
        QVERIFY(!table->model()->index(0, ReportModel::Reason).data().toString().isEmpty());
        QCOMPARE(table->model()->index(1, ReportModel::Passages).data().toString(), QLocale().toString(1412));
        panel.findChild<QToolButton *>(u"copyReport"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"/docs/scan.pdf\t"_s));
        panel.findChild<QToolButton *>(u"back"_s)->click();
        QVERIFY(!table->isVisible());
    }

    void shouldSaySo_whenNothingWasRead()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        const auto import = [&](const QList<knowledge::ImportRow> &rows) {
            Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> { return {}; });
            QTRY_COMPARE(job->state(), Job::State::Done);
            panel.setReport(job, rows);
        };
        import({row(u"/docs/menu.pdf"_s, true, {}, 12), row(u"/docs/scan.pdf"_s, false, u"no-text"_s, 0)});
        import({row(u"/docs/scan.pdf"_s, false, u"no-text"_s, 0)});
        QStringList texts;
        for (const JobRow *shown : panel.findChildren<JobRow *>())
            texts.append(shown->findChild<ui::ElidedLabel *>(u"status"_s)->text());
        QCOMPARE(texts.size(), 2);
        QVERIFY2(texts.filter(u"Nothing was read"_s).size() == 1, qPrintable(texts.join(u'\n')));
    }

    void shouldWarn_whenSomeOfItWasNotRead()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        const auto warns = [&](const QList<knowledge::ImportRow> &rows) {
            Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> { return {}; });
            if (!QTest::qWaitFor([job] { return job->state() == Job::State::Done; }))
                return false;
            panel.setReport(job, rows);
            const bool warns = panel.findChild<QLabel *>(u"jobState"_s)->property("warns").toBool();
            queue.clearFinished();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return warns;
        };
        const knowledge::ImportRow good = row(u"/docs/menu.pdf"_s, true, {}, 12);
        QVERIFY(warns({good, row(u"/docs/scan.pdf"_s, false, u"no-text"_s, 0)}));
        QVERIFY(warns({row(u"/docs/scan.pdf"_s, false, u"no-text"_s, 0)}));
        QVERIFY(!warns({good}));
        // What a website asks to leave alone is not missing.
        QVERIFY(!warns({good, row(u"https://www.example.com/private"_s, false, u"robots"_s, 0)}));
    }

    void shouldSayWhatIsThereAlready_underAnotherName()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        knowledge::ImportRow first = row(u"/docs/a.txt"_s, true, {}, 3);
        first.location = u"a.txt"_s;
        knowledge::ImportRow second = row(u"/docs/copy.txt"_s, true, {}, 3);
        second.location = u"copy.txt"_s;
        second.unchanged = true;
        second.source.id = model::SourceId::create();
        second.source.kind = u"file"_s;
        second.source.location = u"a.txt"_s;
        knowledge::ImportRow same = second; // one that was simply read again
        same.path = u"/docs/b.txt"_s;
        same.location = same.source.location = u"b.txt"_s;
        Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> { return {}; });
        QTRY_COMPARE(job->state(), Job::State::Done);
        panel.setReport(job, {first, second, same});
        const QString status = panel.findChild<ui::ElidedLabel *>(u"status"_s)->text();
        QVERIFY2(status.contains(u"1 of them"_s), qPrintable(status));
        ReportModel model;
        model.setRows({first, second, same});
        QVERIFY(model.index(1, ReportModel::Reason).data().toString().contains(u"a.txt"_s));
        QCOMPARE(model.index(1, ReportModel::Passages).data().toString(), QString());
        QCOMPARE(model.index(2, ReportModel::Reason).data().toString(), QString());
    }

    void shouldLeaveWhoReadsAlone_untilTheListIsWanted()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        Job *job = addJob(queue, u"Import"_s, [](JobControl &) -> std::optional<Error> { return {}; });
        QTRY_COMPARE(job->state(), Job::State::Done);
        panel.setReport(job, {row(u"/docs/menu.pdf"_s, true, {}, 12)});
        panel.findChild<QToolButton *>(u"details"_s)->click();
        auto *table = panel.findChild<QTableView *>(u"report"_s);
        QVERIFY(table->isVisible());
        Job *next = addJob(queue, u"Crawl"_s, [](JobControl &) -> std::optional<Error> { return {}; });
        QTRY_COMPARE(next->state(), Job::State::Done);
        QVERIFY(table->isVisible()); // it may have begun by itself
        panel.showList();
        QVERIFY(!table->isVisible());
        QCOMPARE(panel.findChildren<JobRow *>().size(), 2);
    }

    void shouldKeepTheModelSound_whenRowsComeAndGo()
    {
        ReportModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(u"a.txt"_s, true, {}, 1), row(u"https://shop.example/x"_s, false, u"empty"_s, 0)});
        QCOMPARE(model.index(0, 0).data().toString(), u"https://shop.example/x"_s);
        QCOMPARE(model.failedCount(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void shouldShowPagesAsTheyCome_whileAJobRuns()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.resize(700, 300);
        panel.show();
        Job *job = addJob(queue, u"Read the website"_s, untilCancelled);
        QTRY_COMPARE(job->state(), Job::State::Running);
        QList<knowledge::ImportRow> rows;
        for (int i = 0; i < 2500; ++i)
            rows.append(row(u"https://example.com/%1"_s.arg(i), i % 10 != 0, i % 10 == 0 ? u"http-404"_s : QString(), 3));
        panel.addRows(job, rows.mid(0, 1000));
        panel.findChild<QToolButton *>(u"details"_s)->click();
        auto *table = panel.findChild<QTableView *>(u"report"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1000);
        panel.addRows(job, rows.mid(1000));
        QCOMPARE(table->model()->rowCount(), 2500);

        // A page that turned out to be a double takes the place of its row.
        panel.addRows(job, {row(u"https://example.com/1"_s, false, u"duplicate"_s, 0)});
        QCOMPARE(table->model()->rowCount(), 2500);
        auto *outcome = panel.findChild<QComboBox *>(u"outcome"_s);
        outcome->setCurrentIndex(1);
        QVERIFY2(outcome->currentText().contains(u"251"_s), qPrintable(outcome->currentText()));
        QCOMPARE(table->model()->rowCount(), 251);
        panel.findChild<QLineEdit *>(u"reportFilter"_s)->setText(u"does not exist"_s);
        QCOMPARE(table->model()->rowCount(), 250);
        panel.findChild<QToolButton *>(u"copyReport"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 249);

        auto *stop = panel.findChild<QToolButton *>(u"stop"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QTRY_COMPARE(job->state(), Job::State::Cancelled);
        QTRY_VERIFY(!stop->isVisible());
    }

    void shouldOfferWhatHasChanged_untilItIsLookedAt()
    {
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        Job *job = addJob(queue, u"Read again"_s, [](JobControl &) { return std::optional<Error>(); });
        QTRY_COMPARE(job->state(), Job::State::Done);
        auto *review = panel.findChild<QToolButton *>(u"review"_s);
        QVERIFY(!review->isVisible());
        panel.offerReview(job);
        QVERIFY(review->isVisible());
        QSignalSpy wanted(&panel, &JobsPanel::reviewRequested);
        review->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!review->isVisible());
    }
};

QTEST_MAIN(TestJobsPanel)
#include "tst_jobspanel.moc"
