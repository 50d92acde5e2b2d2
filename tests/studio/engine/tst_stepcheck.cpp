// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/stepcheck.h"

#include "tests/studio/flow/botbuilder.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace dialogist::engine::testing;
using namespace Qt::StringLiterals;

/// The order in which the assertions of a step are checked.
class TestStepCheck : public QObject
{
    Q_OBJECT
private:
    model::Bot m_bot = flow::test::BotBuilder().bot();

    static Assertion assertion(const QByteArray &json)
    {
        auto made = Assertion::fromJson(QJsonDocument::fromJson(json).object());
        Q_ASSERT(made);
        return made.take();
    }
    static ScriptStep inOrder(std::vector<Assertion> assertions)
    {
        ScriptStep step;
        step.inOrder = true;
        step.assertions = std::move(assertions);
        return step;
    }
    static flow::TraceEntry happened(const QString &what, const QString &detail = {}) { return {{}, what, detail}; }
    static QList<bool> outcomes(const QList<Verdict> &verdicts)
    {
        QList<bool> list;
        for (const Verdict &verdict : verdicts)
            list.append(verdict.ok);
        return list;
    }

    /// As testing.md has it, fact by fact.
    QList<bool> oneByOne(const ScriptStep &step, const Turn &turn) const
    {
        const QList<Fact> facts = factsOf(m_bot, turn);
        QList<bool> list;
        qsizetype from = 0;
        for (const Assertion &assertion : step.assertions) {
            const auto holdsUpTo = [&](qsizetype to) {
                const QList<Fact> seen = facts.mid(from, to - from);
                return assertion.check({m_bot, turn, seen, true}).ok;
            };
            list.append(holdsUpTo(facts.size()));
            if (!list.constLast())
                continue;
            qsizetype to = from;
            while (to < facts.size() && !holdsUpTo(to))
                ++to;
            from = to;
        }
        return list;
    }

private slots:
    void shouldFindWhatFulfilsAnAssertion_asFactByFact()
    {
        const QList<flow::TraceEntry> possible {happened(u"intent"_s, u"a"_s), happened(u"intent"_s, u"b"_s), happened(u"clarified"_s, u"x"_s),
            happened(u"clarified"_s, u"y"_s), happened(u"clarified"_s, u"x\ny"_s), happened(u"requested"_s, u"http"_s), happened(u"set"_s, u"v"_s), happened(u"entered"_s)};
        const std::vector<Assertion> all {assertion("{\"intent_was\": \"a\"}"), assertion("{\"intent_was\": [\"a\", \"b\"]}"), assertion("{\"clarified\": [\"x\"]}"),
            assertion("{\"clarified\": {\"operator\": \"all\", \"flow_ids\": [\"y\"]}}"), assertion("{\"clarified\": {\"operator\": \"any\", \"flow_ids\": [\"x\", \"y\"]}}"),
            assertion("{\"requested\": {\"name\": \"http\", \"times\": 2}}"), assertion("{\"requested\": \"http\"}"), assertion("{\"variable_was_set\": \"v\"}"),
            assertion("{\"no_error\": true}"), assertion("{\"talk_ended\": false}")};
        QRandomGenerator chance(7);
        int held = 0;
        int failed = 0;
        for (int round = 0; round < 2000; ++round) {
            PlayedStep played;
            played.turn.state.variables.insert(u"v"_s, 1);
            for (int i = chance.bounded(20); i > 0; --i)
                played.turn.trace.append(possible[chance.bounded(int(possible.size()))]);
            std::vector<Assertion> some;
            for (int i = 1 + chance.bounded(4); i > 0; --i)
                some.push_back(all[size_t(chance.bounded(int(all.size())))]);
            const ScriptStep step = inOrder(some);
            const QList<bool> got = outcomes(checkStep(m_bot, step, {played}, 0));
            QCOMPARE(got, oneByOne(step, played.turn));
            held += int(got.count(true));
            failed += int(got.count(false));
        }
        QVERIFY(held > 500 && failed > 500); // both were tried
    }

    /// Fact by fact each assertion would look at five thousand million of them, which takes minutes.
    void shouldBeDoneSoon_whenVeryMuchHappens()
    {
        constexpr int many = 100'000;
        PlayedStep played;
        for (int i = 0; i < many; ++i)
            played.turn.trace.append(happened(u"entered"_s));
        played.turn.trace[many - 3] = happened(u"intent"_s, u"first"_s);
        played.turn.trace[many - 2] = happened(u"clarified"_s, u"x"_s);
        played.turn.trace[many - 1] = happened(u"intent"_s, u"last"_s);
        const std::vector<Assertion> all {assertion("{\"intent_was\": \"first\"}"), assertion("{\"clarified\": [\"x\"]}"), assertion("{\"intent_was\": \"last\"}"), assertion("{\"intent_was\": \"first\"}")};
        QElapsedTimer timer;
        timer.start();
        const QList<Verdict> verdicts = checkStep(m_bot, inOrder(all), {played}, 0);
        const QList<Verdict> late = checkStep(m_bot, inOrder({all[1], all[2]}), {played}, 0);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(outcomes(verdicts), (QList<bool> {true, true, true, false}));
        QCOMPARE(outcomes(late), (QList<bool> {true, true}));
    }
};

QTEST_GUILESS_MAIN(TestStepCheck)
#include "tst_stepcheck.moc"
