// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace dialogist::engine;
using namespace Qt::StringLiterals;

/// Figures of code nodes, one JSON line each. Build with -DCMAKE_BUILD_TYPE=Release for figures worth keeping.
class BenchmarkCode : public QObject
{
    Q_OBJECT
private:
    static void print(const char *figure, double value, const char *unit)
    {
        std::printf("{\"figure\":\"%s\",\"value\":%.2f,\"unit\":\"%s\"}\n", figure, value, unit);
        std::fflush(stdout);
    }
    static CodeTask task()
    {
        return {u"const sum = items.filter(i => i.count > 0).map(({ price, count }) => price * count).reduce((a, b) => a + b, 0);\n"
                "total = sum?.toFixed(2) ?? '0';\nreturn sum > 10 ? 'large' : 'small'"_s,
                {{u"items"_s, QJsonArray {QJsonObject {{u"price"_s, 3.5}, {u"count"_s, 2}}, QJsonObject {{u"price"_s, 9}, {u"count"_s, 1}}}}},
                {u"total"_s}, {u"large"_s, u"small"_s}, 1000};
    }
    static double percentile(std::vector<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[size_t(double(values.size() - 1) * share)];
    }

private slots:
    /// What the first person who meets a Code node waits for, when its code was made ready with the bot and when it was not.
    void measureFirstRuns()
    {
        QElapsedTimer clock;
        {
            CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM), 2);
            clock.start();
            QCOMPARE(runner.run(task()).port, u"large"_s);
            print("code-first-run-unprepared", double(clock.nsecsElapsed()) / 1e6, "ms");
        }
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM), 2);
        clock.restart();
        runner.prepare({{task().source, {u"items"_s, u"total"_s}}});
        print("code-prepare-blocks", double(clock.nsecsElapsed()) / 1e6, "ms");
        while (!runner.isPrepared() && clock.elapsed() < 60'000)
            QTest::qSleep(20);
        print("code-prepare-takes", double(clock.nsecsElapsed()) / 1e6, "ms");
        clock.restart();
        QCOMPARE(runner.run(task()).port, u"large"_s);
        print("code-first-run", double(clock.nsecsElapsed()) / 1e6, "ms");
    }

    void measureRuns()
    {
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM), 2);
        QElapsedTimer clock;
        QCOMPARE(runner.run(task()).port, u"large"_s);
        clock.start();
        QVERIFY(!runner.check(u"const o = { ...items[0] };\ntotal = o?.price ?? await null"_s, {u"items"_s, u"total"_s}).lowered.isEmpty());
        print("code-lower-warm", double(clock.nsecsElapsed()) / 1e6, "ms");

        std::vector<double> times;
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < 400; ++i) {
            clock.restart();
            QVERIFY(!runner.run(task()).error);
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        print("code-runs-one-caller", 400.0 * 1000 / double(all.elapsed()), "runs/s");
        print("code-run-p50", percentile(times, 0.5), "ms");
        print("code-run-p99", percentile(times, 0.99), "ms");

        std::atomic_int failed = 0;
        all.restart();
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i)
                    failed += runner.run(task()).error.has_value();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed, 0);
        print("code-runs-four-callers", 800.0 * 1000 / double(all.elapsed()), "runs/s");
    }

    /// Kills processes at random; every run ends, and the first one after a kill is soon there.
    void measureRecovery()
    {
#ifdef Q_OS_UNIX
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM), 2);
        QVERIFY(!runner.run(task()).error);
        std::atomic_bool done = false;
        std::atomic_int kills = 0;
        std::thread killer([&] {
            QRandomGenerator random(3);
            while (!done) {
                QTest::qSleep(int(random.bounded(120)));
                const auto ids = runner.processIds();
                if (!ids.isEmpty() && !done)
                    kills += ::kill(pid_t(ids.at(random.bounded(ids.size()))), SIGKILL) == 0;
            }
        });
        int answered = 0;
        int told = 0;
        std::vector<double> after; // runs that follow an error
        bool failedBefore = false;
        int runs = 0;
        constexpr qint64 longest = 90'000; // ms; a busy machine takes fewer runs
        QElapsedTimer all;
        all.start();
        for (; runs < 1000 && all.elapsed() < longest; ++runs) {
            QElapsedTimer clock;
            clock.start();
            const CodeResult result = runner.run(task());
            answered += !result.error;
            told += result.error && !result.error->message.isEmpty();
            if (failedBefore && !result.error)
                after.push_back(double(clock.nsecsElapsed()) / 1e6);
            failedBefore = result.error.has_value();
        }
        done = true;
        killer.join();
        QCOMPARE(answered + told, runs);
        print("code-kills", kills, "kills");
        print("code-runs-between-kills", runs, "runs");
        print("code-runs-answered", answered, "runs");
        print("code-next-run-p99", percentile(after, 0.99), "ms");
#endif
    }
};

QTEST_GUILESS_MAIN(BenchmarkCode)
#include "tst_code.moc"
