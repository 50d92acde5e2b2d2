// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "tests/studio/flow/botbuilder.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

/// Figures of the runtime, one JSON line each. Build with -DCMAKE_BUILD_TYPE=Release for figures worth keeping.
class BenchmarkRuntime : public QObject
{
    Q_OBJECT
private:
    /// Twenty questions, each with a check, a condition and the answer in the next question.
    static model::Bot form()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s);
        QString before = u"s"_s;
        QString port = u"next"_s;
        for (int i = 0; i < 20; ++i) {
            const QString slot = u"slot%1"_s.arg(i);
            bot.variable(slot);
            const QJsonObject prompt{
                {u"en"_s, i == 0 ? u"First?"_s : u"You said {{ slot%1 }}. Number %2?"_s.arg(i - 1).arg(i)}};
            const QJsonObject validation{{u"expression"_s, u"value.length > 0 && turn < 1000"_s}};
            bot.node(slot, u"ask"_s, {{u"prompt"_s, prompt}, {u"variable"_s, slot}, {u"validation"_s, validation}});
            bot.link(before, port, slot);
            before = slot;
            port = u"answered"_s;
        }
        bot.node(u"e"_s, u"exit"_s, {{u"message"_s, QJsonObject{{u"en"_s, u"Thank you, {{ slot0 }}."_s}}}})
            .link(before, port, u"e"_s);
        return bot.bot();
    }

    static void report(const char *figure, double value, const char *unit)
    {
        std::printf(
            "{\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n",
            figure, value, unit);
        std::fflush(stdout);
    }

    /// Turns of whole talks for about a second; with snapshots the state is written to the
    /// bytes that a host stores, and read from them, after each turn.
    static double turnsPerSecond(const Program &program, bool snapshots, QList<qint64> *perTurn)
    {
        const Input start;
        const Input answer{Input::Kind::Text, u"an answer of usual length"_s, {}, 1795694400000, 1};
        qint64 turns = 0;
        QElapsedTimer all;
        all.start();
        while (all.nsecsElapsed() < 1'000'000'000) {
            State state = step(program, {}, start).state;
            while (!state.ended) {
                QElapsedTimer one;
                one.start();
                state = step(program, std::move(state), answer).state;
                if (snapshots) {
                    const QByteArray stored = state.toText();
                    state = State::fromText(stored).take();
                }
                perTurn->append(one.nsecsElapsed());
                ++turns;
            }
        }
        return double(turns) * 1e9 / double(all.nsecsElapsed());
    }

private slots:
    void shouldRunAFormOfTwentyTurns_data()
    {
        QTest::addColumn<bool>("snapshots");
        QTest::newRow("in-memory") << false;
        QTest::newRow("snapshot-a-turn") << true;
    }
    void shouldRunAFormOfTwentyTurns()
    {
        QFETCH(bool, snapshots);
        const auto program = Program::compile(form());
        QList<qint64> perTurn;
        const double rate = turnsPerSecond(*program, snapshots, &perTurn);
        std::sort(perTurn.begin(), perTurn.end());
        report(snapshots ? "runtime-form-turns-snapshot" : "runtime-form-turns", rate, "turns/s");
        report(snapshots ? "runtime-form-turn-p99-snapshot" : "runtime-form-turn-p99",
            double(perTurn[perTurn.size() * 99 / 100]) / 1000, "us");
        QVERIFY(rate > 500);
    }
};

QTEST_GUILESS_MAIN(BenchmarkRuntime)
#include "tst_runtime.moc"
