// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/workerpool.h"

#include "studio/base/job.h"
#include "studio/process/frame.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::process;
using namespace Qt::StringLiterals;
using End = WorkerAnswer::End;

/// With the shell as helper: it says an empty frame (eight zeros) and then whatever a test is about.
class TestWorkerPool : public QObject
{
    Q_OBJECT
private:
    static WorkerSetup shell(const QString &script)
    {
        WorkerSetup setup;
        setup.program = u"/bin/sh"_s;
        setup.arguments = {u"-c"_s, script};
        setup.startMilliseconds = 5000;
        setup.restMilliseconds = 300;
        setup.queueMilliseconds = 300;
        return setup;
    }
    static QString ready() { return u"printf '\\0\\0\\0\\0\\0\\0\\0\\0'; "_s; }

private slots:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("The helper of this test is a shell.");
#endif
    }

    void shouldReadLengthsOfFrames()
    {
        QCOMPARE(framedLength(framed("abc")), 3);
        QCOMPARE(framedLength("\0\0\0"), -1);
        QVERIFY(framedLength(QByteArray(8, '\xff')) < 0);
    }

    void shouldAnswer_andReplaceAHelperThatIsNotReadyAgain()
    {
        WorkerPool pool(shell(ready() + u"exec cat"_s));
        for (int i = 1; i <= 3; ++i) {
            const WorkerAnswer answer = pool.ask("hello " + QByteArray::number(i), 3000);
            QCOMPARE(answer.end, End::Answered);
            QCOMPARE(answer.message, "hello " + QByteArray::number(i));
            QTRY_COMPARE_WITH_TIMEOUT(pool.starts(), i + 1, 5000); // cat never says that it is ready
            QTRY_COMPARE_WITH_TIMEOUT(pool.processIds().size(), 1, 5000);
        }
    }

    void shouldTellHowItEnded_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<End>("end");
        QTest::newRow("silent") << ready() + u"exec sleep 30"_s << End::TimedOut;
        QTest::newRow("half an answer") << ready() + u"printf '\\0\\0\\0\\0\\0\\0\\0\\5ab'; exec sleep 30"_s << End::TimedOut;
        QTest::newRow("ends") << ready() + u"read x"_s << End::Crashed;
        QTest::newRow("crashes") << ready() + u"sleep 0.1; kill -SEGV $$"_s << End::Crashed;
        QTest::newRow("short of memory") << ready() + u"sleep 0.1; exit 72"_s << End::OutOfMemory;
        QTest::newRow("boasts") << ready() + u"printf '\\1\\0\\0\\0\\0\\0\\0\\0'; exec sleep 30"_s << End::TooLarge;
        QTest::newRow("never ready") << u"exit 0"_s << End::Missing;
    }
    void shouldTellHowItEnded()
    {
        QFETCH(QString, script);
        QFETCH(End, end);
        WorkerPool pool(shell(script));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(pool.ask("question\n", 500).end, end);
        QVERIFY(clock.elapsed() < 5000);
    }

    void shouldSayThatTheProgramIsMissing()
    {
        WorkerSetup setup = shell({});
        setup.program = u"/nowhere/helper"_s;
        WorkerPool pool(setup);
        QCOMPARE(pool.ask("x", 500).end, End::Missing);
        QCOMPARE(pool.ask("x", 500).end, End::Missing);
    }

    void shouldNotWaitForever_whenAllAreBusyOrCancelled()
    {
        WorkerPool pool(shell(ready() + u"exec sleep 30"_s));
        JobControl control;
        std::thread first([&] { QCOMPARE(pool.ask("x", 20'000, &control).end, End::Cancelled); });
        QTRY_COMPARE_WITH_TIMEOUT(pool.starts(), 1, 5000);
        QTest::qSleep(200);
        QCOMPARE(pool.ask("y", 1000).end, End::Busy);
        control.cancel();
        first.join();
    }

    void shouldStartNothing_beforeItIsAsked()
    {
        WorkerPool pool(shell(ready() + u"exec cat"_s));
        QTest::qSleep(100);
        QCOMPARE(pool.starts(), 0);
        pool.warm();
        QTRY_COMPARE_WITH_TIMEOUT(pool.processIds().size(), 1, 5000);
    }
};

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
