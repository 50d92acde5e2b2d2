// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What tests find out about flows: which came to their end, which were given up, and what counts as a failure.
#include "studio/engine/testing/facts.h"

#include "studio/engine/testing/testrun.h"
#include "studio/engine/testing/testyaml.h"
#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace dialogist::engine::testing;
using dialogist::flow::test::BotBuilder;
using dialogist::flow::test::saying;
using namespace Qt::StringLiterals;

namespace {
constexpr const char *askNumber = R"({"prompt":{"en":"Your number?"},"variable":"number"})";

QJsonObject running(const BotBuilder &bot, const QString &flow)
{
    return {{u"flow"_s, bot.flowId(flow).toString()}};
}

/// Main runs Sub and asks for a name afterwards. The nodes of Sub are for the caller to add: it begins at “SS”.
BotBuilder mainAndSub()
{
    BotBuilder bot;
    bot.variable(u"name"_s).variable(u"number"_s);
    bot.flow(u"Sub"_s).node(u"SS"_s, u"start"_s);
    bot.backTo(u"main"_s)
        .node(u"MS"_s, u"start"_s)
        .node(u"MR"_s, u"runflow"_s, running(bot, u"Sub"_s))
        .node(u"MA"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your name?"},"variable":"name"})"))
        .node(u"MX"_s, u"exit"_s, QByteArray(R"({"outcome":"end","message":{"en":"Good-bye"}})"));
    bot.link(u"MS"_s, u"next"_s, u"MR"_s).link(u"MR"_s, u"next"_s, u"MA"_s).link(u"MA"_s, u"answered"_s, u"MX"_s);
    return bot.backTo(u"Sub"_s);
}

/// Main runs Sub, Sub runs Deep, and both end in the ways there are: Sub by an Exit, Deep at a port that leads nowhere.
BotBuilder nested()
{
    BotBuilder bot = mainAndSub();
    bot.flow(u"Deep"_s).node(u"DS"_s, u"start"_s).node(u"DM"_s, u"message"_s, saying("Deep down")).link(u"DS"_s, u"next"_s, u"DM"_s);
    bot.backTo(u"Sub"_s).node(u"SR"_s, u"runflow"_s, running(bot, u"Deep"_s)).node(u"SX"_s, u"exit"_s, QByteArray(R"({"outcome":"return"})"));
    bot.link(u"SS"_s, u"next"_s, u"SR"_s).link(u"SR"_s, u"next"_s, u"SX"_s);
    return bot;
}

/// Main runs Sub, which asks for a number.
BotBuilder asking()
{
    BotBuilder bot = mainAndSub();
    bot.node(u"SA"_s, u"ask"_s, QByteArray(askNumber)).link(u"SS"_s, u"next"_s, u"SA"_s);
    return bot;
}

/// Adds a flow that an event begins, which says something and ends.
void addEvent(BotBuilder &bot, const QString &flow, const QByteArray &props, const QByteArray &says)
{
    bot.flow(flow).node(flow + u" event"_s, u"event"_s, props).node(flow + u" says"_s, u"message"_s, saying(says));
    bot.link(flow + u" event"_s, u"next"_s, flow + u" says"_s);
}

Bundle bundleOf(const BotBuilder &bot)
{
    return {flow::Program::compile(bot.bot()), {}};
}

model::ConversationTest testOf(const QByteArray &steps, const QByteArray &rest = {})
{
    const auto read = testsFromYaml("test_cases:\n- test_case: t\n" + rest + "  steps:\n" + steps);
    return read ? read->tests.first() : model::ConversationTest();
}

QString problemsIn(const TestResult &result)
{
    QStringList list {result.error};
    for (const Failure &failure : result.failures)
        list.append(failure.verdict.message);
    list.removeAll(QString());
    return list.join(u'\n');
}

/// The flows of the last turn that facts of this kind name, in order.
QStringList flowsOf(const Bundle &bundle, const TestResult &result, Fact::Kind kind)
{
    QStringList names;
    for (const Fact &fact : factsOf(bundle.program->bot(), result.steps.constLast().turn)) {
        if (fact.kind == kind)
            names.append(fact.name);
    }
    return names;
}

QStringList completedIn(const Bundle &bundle, const TestResult &result)
{
    return flowsOf(bundle, result, Fact::Kind::FlowCompleted);
}

QStringList cancelledIn(const Bundle &bundle, const TestResult &result)
{
    return flowsOf(bundle, result, Fact::Kind::FlowCancelled);
}

void expectPass(const TestResult &result)
{
    QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(result)));
}

void expectFailure(const TestResult &result, const QString &says)
{
    QVERIFY2(result.outcome == TestResult::Outcome::Failed, qPrintable(problemsIn(result)));
    QVERIFY2(problemsIn(result).contains(says), qPrintable(problemsIn(result)));
}
} // namespace

class TestFacts : public QObject
{
    Q_OBJECT
private slots:
    void shouldNameTheFlowsThatEnded_notThoseThatWaitedForThem()
    {
        const Bundle bundle = bundleOf(nested());
        const TestResult result = runTest(bundle, testOf(R"(
  - assertions:
    - flow_started: [main, Sub, Deep]
    - flow_completed: Deep
    - flow_completed: Sub
    - flow_completed: {flow_id: Deep, flow_step_id: DM}
    - flow_completed: {flow_id: Sub, flow_step_id: SX}
    - waits_at: MA
)"));
        expectPass(result);
        QCOMPARE(completedIn(bundle, result), (QStringList {u"Deep"_s, u"Sub"_s}));
        QCOMPARE(cancelledIn(bundle, result), QStringList());
    }

    void shouldNotTakeAFlowForEnded_whileItWaits()
    {
        const Bundle bundle = bundleOf(nested());
        expectFailure(runTest(bundle, testOf("  - assertions:\n    - flow_completed: main\n")), u"ended: “Deep”, “Sub”"_s);
        const TestResult result = runTest(bundle, testOf("  - user: Mia\n    assertions:\n    - flow_completed: {flow_id: main, flow_step_id: MX}\n"));
        expectPass(result);
        QCOMPARE(completedIn(bundle, result), QStringList {u"main"_s});
    }

    void shouldWriteDownTheRightFlows_whenWhatHappenedIsAccepted()
    {
        const Bundle bundle = bundleOf(nested());
        const model::ConversationTest wrong = testOf("  - assertions:\n    - flow_completed: main\n");
        const model::ConversationTest fresh = accepted(bundle.program->bot(), wrong, runTest(bundle, wrong)).test;
        QCOMPARE(fresh.steps[0][u"assertions"][0][u"flow_completed"].toArray(), (QJsonArray {u"Deep"_s, u"Sub"_s}));
        expectPass(runTest(bundle, fresh));
    }

    void shouldNotTakeAFlowForEnded_whenItFailed()
    {
        BotBuilder bot = mainAndSub();
        bot.node(u"SB"_s, u"runflow"_s).link(u"SS"_s, u"next"_s, u"SB"_s);
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf("  - assertions:\n    - talk_ended\n"));
        expectPass(result);
        QCOMPARE(completedIn(bundle, result), QStringList());
        QCOMPARE(cancelledIn(bundle, result), QStringList());
    }

    void shouldCountFlowsAsCancelled_whenAnEventGivesThemUp_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("cancel") << QByteArray(R"({"event":"cancel","afterwards":"takeOver"})") << QByteArray("never mind");
        QTest::newRow("keyword") << QByteArray(R"({"event":"keyword","keywords":{"en":"human please"},"afterwards":"takeOver"})") << QByteArray("human please");
    }
    void shouldCountFlowsAsCancelled_whenAnEventGivesThemUp()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, said);
        BotBuilder bot = asking();
        addEvent(bot, u"Stop"_s, event, "Stopped.");
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf("  - user: " + said + R"(
    assertions:
    - bot_uttered: Stopped.
    - flow_cancelled: Sub
    - flow_cancelled: {flow_id: Sub, flow_step_id: SA}
    - flow_cancelled: {flow_id: main, flow_step_id: MR}
    - flow_completed: Stop
    - talk_ended
    - no_error
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), (QStringList {u"Sub"_s, u"main"_s}));
        QCOMPARE(completedIn(bundle, result), QStringList {u"Stop"_s});
    }

    void shouldCountOnlyTheRunningFlowAsCancelled_whenItsOwnEventTakesOver()
    {
        BotBuilder bot = asking();
        bot.node(u"SE"_s, u"event"_s, QByteArray(R"({"event":"cancel","where":"thisFlow","afterwards":"takeOver"})")).node(u"SM"_s, u"message"_s, saying("Without a number, then."));
        bot.link(u"SE"_s, u"next"_s, u"SM"_s);
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf(R"(
  - user: never mind
    assertions:
    - flow_cancelled: {flow_id: Sub, flow_step_id: SA}
    - waits_at: MA
    - no_error
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), QStringList {u"Sub"_s});
    }

    void shouldNotCountFlowsAsCancelled_whenTheyAreOnlyInterrupted()
    {
        BotBuilder bot = asking();
        addEvent(bot, u"Hours"_s, R"({"event":"keyword","keywords":{"en":"opening hours"}})", "We open at nine.");
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf(R"(
  - user: opening hours
    assertions:
    - bot_uttered: We open at nine.
    - flow_completed: Hours
    - waits_at: SA
    - no_error
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), QStringList());
        QCOMPARE(completedIn(bundle, result), QStringList {u"Hours"_s});
    }

    void shouldNotTakeAFlowForEnded_whenItsOwnEventComesBackToIt()
    {
        BotBuilder bot = asking();
        bot.backTo(u"main"_s).node(u"ME"_s, u"event"_s, QByteArray(R"({"event":"keyword","keywords":{"en":"opening hours"}})")).node(u"MM"_s, u"message"_s, saying("We open at nine."));
        bot.link(u"ME"_s, u"next"_s, u"MM"_s);
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf("  - user: opening hours\n    assertions:\n    - waits_at: SA\n"));
        expectPass(result);
        QCOMPARE(completedIn(bundle, result), QStringList());
        QCOMPARE(cancelledIn(bundle, result), QStringList());
    }

    void shouldCountWhatWasInterrupted_whenTheInterruptionIsGivenUpWithIt()
    {
        BotBuilder bot = asking();
        bot.flow(u"Hours"_s).node(u"HE"_s, u"event"_s, QByteArray(R"({"event":"keyword","keywords":{"en":"opening hours"}})")).node(u"HA"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Which shop?"},"variable":"name"})"));
        bot.link(u"HE"_s, u"next"_s, u"HA"_s);
        addEvent(bot, u"Stop"_s, R"({"event":"cancel","afterwards":"takeOver"})", "Stopped.");
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf(R"(
  - user: opening hours
    assertions:
    - waits_at: HA
  - user: never mind
    assertions:
    - flow_cancelled: [Hours, Sub, main]
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), (QStringList {u"Hours"_s, u"Sub"_s, u"main"_s}));
    }

    void shouldCountAllFlowsAsCancelled_whenAnExitCancelsEverything()
    {
        BotBuilder bot = mainAndSub();
        bot.node(u"SX"_s, u"exit"_s, QByteArray(R"({"outcome":"cancelAll","message":{"en":"All right."}})")).link(u"SS"_s, u"next"_s, u"SX"_s);
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf(R"(
  - assertions:
    - flow_cancelled: {flow_id: Sub, flow_step_id: SX}
    - flow_cancelled: {flow_id: main, flow_step_id: MR}
    - talk_ended: false
    - no_error
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), (QStringList {u"Sub"_s, u"main"_s}));
        QCOMPARE(completedIn(bundle, result), QStringList());
    }

    void shouldNotCountAFlowAsCancelled_whenOnlyAQuestionIsLeft_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("props");
        QTest::newRow("Ask") << u"ask"_s << QByteArray(askNumber);
        QTest::newRow("Choice") << u"choice"_s << QByteArray(R"({"prompt":{"en":"How much?"},"variable":"number","options":[{"id":"a","label":{"en":"A little"}}]})");
        QTest::newRow("Form") << u"form"_s << QByteArray(R"({"fields":[{"id":"f","label":{"en":"Day"},"prompt":{"en":"When?"},"answerType":"date","variable":"number"}]})");
    }
    void shouldNotCountAFlowAsCancelled_whenOnlyAQuestionIsLeft()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, props);
        BotBuilder bot = mainAndSub();
        bot.node(u"SQ"_s, type, props).node(u"SM"_s, u"message"_s, saying("Without it, then."));
        bot.link(u"SS"_s, u"next"_s, u"SQ"_s).link(u"SQ"_s, u"cancelled"_s, u"SM"_s);
        const Bundle bundle = bundleOf(bot);
        const TestResult result = runTest(bundle, testOf(R"(
  - user: never mind
    assertions:
    - bot_uttered: Without it, then.
    - flow_completed: {flow_id: Sub, flow_step_id: SM}
    - waits_at: MA
    - no_error
)"));
        expectPass(result);
        QCOMPARE(cancelledIn(bundle, result), QStringList());
    }

    void shouldSeeNoError_whenASubFlowEndsAtAPortThatLeadsNowhere()
    {
        expectPass(runTest(bundleOf(nested()), testOf(R"(
  - assertions:
    - no_error
  - user: Mia
    assertions:
    - no_error
)")));
        // The bot's first flow may end like that, too, once the person has been told something.
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, saying("Hello")).link(u"s"_s, u"next"_s, u"m"_s);
        expectPass(runTest(bundleOf(bot), testOf("  - assertions:\n    - no_error\n    - flow_completed: main\n    - talk_ended\n")));
    }

    void shouldSeeAnError_whenNothingTakesIt()
    {
        const model::ConversationTest test = testOf("  - assertions:\n    - no_error\n");
        BotBuilder step = mainAndSub();
        step.node(u"SB"_s, u"runflow"_s).link(u"SS"_s, u"next"_s, u"SB"_s);
        expectFailure(runTest(bundleOf(step), test), u"“SB” did"_s);

        BotBuilder request = mainAndSub();
        request.node(u"SC"_s, u"code"_s, QByteArray(R"({"source":"return 'next'"})")).link(u"SS"_s, u"next"_s, u"SC"_s);
        expectFailure(runTest(bundleOf(request), testOf("  - assertions:\n    - no_error\n", "  pins:\n  - kind: code\n    error: {code: timeout, message: It took too long}\n")),
                      u"“SC” did: It took too long"_s);
    }

    void shouldSeeAnError_whenThePersonIsLeftWithoutAWord()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"n"_s, u"set"_s).link(u"s"_s, u"next"_s, u"n"_s);
        expectFailure(runTest(bundleOf(bot), testOf("  - assertions:\n    - no_error\n")), u"leads nowhere"_s);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
