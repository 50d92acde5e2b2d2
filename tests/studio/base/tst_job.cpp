// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <stdexcept>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestJob : public QObject
{
    Q_OBJECT
private slots:
    void shouldFinishOnce_onTheMainThread()
    {
        QThread *workThread = nullptr;
        bool applied = false;
        QThread *const mainThread = QThread::currentThread();
        Job job(u"Read"_s, [&](JobControl &control) -> std::optional<Error> {
            workThread = QThread::currentThread();
            control.report(3, 10, u"page 3"_s);
            return {};
        }, [&] { applied = QThread::currentThread() == mainThread && job.state() == Job::State::Running; });
        QSignalSpy finished(&job, &Job::finished);
        QCOMPARE(int(job.state()), int(Job::State::Waiting));
        job.start();
        job.start(); // has no second effect
        QCOMPARE(int(job.state()), int(Job::State::Running));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Done));
        QVERIFY(workThread && workThread != mainThread);
        QVERIFY(applied);
        QCOMPARE(job.progress().done, 3);
        QCOMPARE(job.progress().total, 10);
        QCOMPARE(job.progress().text, u"page 3"_s);
        job.cancel(); // too late to matter
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Done));
    }

    void shouldLeaveTheThreadsAloneThatPaintingNeeds()
    {
        QSemaphore started;
        QSemaphore end;
        std::vector<std::unique_ptr<Job>> jobs;
        for (int i = 0; i < 4; ++i) {
            jobs.push_back(std::make_unique<Job>(u"Read"_s, [&](JobControl &) -> std::optional<Error> {
                started.release();
                end.acquire();
                return {};
            }));
            jobs.back()->start();
        }
        QVERIFY(started.tryAcquire(4, 10'000));
        QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        end.release(4);
        for (const auto &job : jobs)
            QTRY_COMPARE(int(job->state()), int(Job::State::Done));
    }

    void shouldHoldTheError_whenTheWorkFails()
    {
        bool applied = false;
        Job job(u"Read"_s, [](JobControl &) -> std::optional<Error> { return Error {ErrorCode::DiskFull, u"full"_s, {}}; },
                [&applied] { applied = true; });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Failed));
        QCOMPARE(job.error().code, ErrorCode::DiskFull);
        QVERIFY(!applied);
    }

    void shouldBeCancelled_whenTheWorkStopsForIt()
    {
        std::atomic_bool begun {false};
        bool applied = false;
        Job job(u"Read"_s, [&begun](JobControl &control) -> std::optional<Error> {
            begun = true;
            while (!control.isCancelled())
                QThread::msleep(1);
            return Error {ErrorCode::Cancelled, {}, {}};
        }, [&applied] { applied = true; });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_VERIFY(begun);
        job.cancel();
        job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Cancelled));
        QVERIFY(!applied);
    }

    void shouldBeDone_whenTheWorkSucceedsInSpiteOfACancel()
    {
        // A publication that went through cannot be unmade by a late cancel, so the work has the last word.
        std::atomic_bool begun {false};
        bool applied = false;
        Job job(u"Read"_s, [&begun](JobControl &control) -> std::optional<Error> {
            begun = true;
            while (!control.isCancelled())
                QThread::msleep(1);
            return {};
        }, [&applied] { applied = true; });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_VERIFY(begun);
        job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Done));
        QVERIFY(applied);
    }

    void shouldFinishWithoutRunning_whenCancelledBefore()
    {
        bool ran = false;
        Job job(u"Read"_s, [&ran](JobControl &) -> std::optional<Error> {
            ran = true;
            return {};
        });
        QSignalSpy finished(&job, &Job::finished);
        job.cancel();
        job.start();
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Cancelled));
        QVERIFY(!ran);
    }

    void shouldFail_whenTheWorkThrows()
    {
        Job job(u"Read"_s, [](JobControl &) -> std::optional<Error> { throw std::runtime_error("a person's text"); });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(job.state()), int(Job::State::Failed));
        QCOMPARE(job.error().code, ErrorCode::Internal);
        QVERIFY(!job.error().message.isEmpty() && !job.error().message.contains(u"person"_s));
    }

    void shouldWaitForTheWork_whenDestroyed()
    {
        std::atomic_bool begun {false};
        std::atomic_bool ended {false};
        int finished = 0;
        {
            Job job(u"Read"_s, [&](JobControl &control) -> std::optional<Error> {
                begun = true;
                while (!control.isCancelled())
                    QThread::msleep(1);
                QThread::msleep(100);
                ended = true;
                return {};
            });
            connect(&job, &Job::finished, this, [&finished] { ++finished; });
            job.start();
            QTRY_VERIFY(begun);
        }
        QVERIFY(ended);
        QTest::qWait(50);
        QCOMPARE(finished, 0);
    }

    void shouldLetGoOfWhatTheWorkHolds_beforeItFinishes()
    {
        const auto held = std::make_shared<int>(1);
        Job job(u"Read"_s, [held](JobControl &) -> std::optional<Error> { return {}; });
        long others = 0;
        connect(&job, &Job::finished, this, [&others, &held] { others = held.use_count(); });
        job.start();
        QTRY_COMPARE(int(job.state()), int(Job::State::Done));
        QCOMPARE(others, 1l);
    }

    void shouldSurvive_whenDestroyedAtAnyMoment()
    {
        for (int round = 0; round < 200; ++round) {
            auto job = std::make_unique<Job>(u"Read"_s, [](JobControl &) -> std::optional<Error> { return {}; });
            job->start();
            if (round % 2)
                QThread::usleep(ulong(round) * 5);
            if (round % 3 == 0)
                QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    }

    void shouldSurvive_whenFinishedDeletesTheJob()
    {
        int finished = 0;
        auto *job = new Job(u"Read"_s, [](JobControl &) -> std::optional<Error> { return {}; });
        connect(job, &Job::finished, this, [&finished, job] {
            ++finished;
            delete job;
        });
        job->start();
        QTRY_COMPARE(finished, 1);
    }

    void shouldTellProgress_atMostTenTimesASecond()
    {
        std::atomic_bool stop {false};
        Job job(u"Read"_s, [&stop](JobControl &control) -> std::optional<Error> {
            for (qint64 i = 0; !stop; ++i)
                control.report(i, 0, {});
            return {};
        });
        QSignalSpy progress(&job, &Job::progressChanged);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTest::qWait(550);
        stop = true;
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(progress.size() >= 2 && progress.size() <= 9, qPrintable(QString::number(progress.size())));
    }
};

class TestJobQueue : public QObject
{
    Q_OBJECT
private:
    static std::unique_ptr<Job> untilCancelled()
    {
        return std::make_unique<Job>(u"Wait"_s, [](JobControl &control) -> std::optional<Error> {
            while (!control.isCancelled())
                QThread::msleep(1);
            return Error {ErrorCode::Cancelled, {}, {}};
        });
    }

private slots:
    void shouldRunAFewAtATime_andAllInTheEnd()
    {
        std::atomic_int running {0};
        std::atomic_int most {0};
        std::atomic_int done {0};
        JobQueue queue;
        QSignalSpy added(&queue, &JobQueue::added);
        for (int i = 0; i < 12; ++i) {
            queue.add(std::make_unique<Job>(u"Work"_s, [&](JobControl &) -> std::optional<Error> {
                const int now = ++running;
                int seen = most;
                while (now > seen && !most.compare_exchange_weak(seen, now)) { }
                QThread::msleep(5);
                --running;
                ++done;
                return {};
            }));
            QVERIFY(queue.runningCount() <= queue.limit());
        }
        QCOMPARE(added.size(), 12);
        QTRY_COMPARE(done.load(), 12);
        QTRY_COMPARE(queue.runningCount(), 0);
        QCOMPARE(most.load(), queue.limit());
        QCOMPARE(queue.jobs().size(), 12); // kept for the list
        queue.clearFinished();
        QCOMPARE(queue.jobs().size(), 0);
    }

    void shouldEndAll_whenCancelled()
    {
        JobQueue queue;
        QList<Job *> jobs;
        for (int i = 0; i < 6; ++i)
            jobs.append(queue.add(untilCancelled()));
        QCOMPARE(queue.runningCount(), 2);
        queue.cancelAll();
        for (Job *job : jobs)
            QTRY_COMPARE(int(job->state()), int(Job::State::Cancelled));
        QCOMPARE(queue.runningCount(), 0);
    }

    void shouldKeepTheOthers_whenFinishedOnesAreCleared()
    {
        JobQueue queue;
        Job *first = queue.add(std::make_unique<Job>(u"Short"_s, [](JobControl &) -> std::optional<Error> { return {}; }));
        Job *second = queue.add(untilCancelled());
        QTRY_COMPARE(int(first->state()), int(Job::State::Done));
        queue.clearFinished();
        QCOMPARE(queue.jobs(), QList<Job *> {second});
    }

    void shouldForgetAJob_whenSomebodyDeletesIt()
    {
        JobQueue queue;
        Job *first = queue.add(untilCancelled());
        queue.add(untilCancelled());
        Job *third = queue.add(untilCancelled());
        QCOMPARE(int(third->state()), int(Job::State::Waiting));
        delete first;
        QCOMPARE(queue.jobs().size(), 2);
        QCOMPARE(int(third->state()), int(Job::State::Running)); // its turn has come
    }

    void shouldWaitForItsJobs_whenDestroyed()
    {
        std::atomic_int running {0};
        {
            JobQueue queue;
            for (int i = 0; i < 3; ++i) {
                queue.add(std::make_unique<Job>(u"Work"_s, [&running](JobControl &control) -> std::optional<Error> {
                    ++running;
                    while (!control.isCancelled())
                        QThread::msleep(1);
                    QThread::msleep(30);
                    --running;
                    return {};
                }));
            }
            QTRY_COMPARE(running.load(), 2);
        }
        QCOMPARE(running.load(), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestJob job;
    TestJobQueue queue;
    const int failed = QTest::qExec(&job, argc, argv);
    return QTest::qExec(&queue, argc, argv) + failed;
}

#include "tst_job.moc"
