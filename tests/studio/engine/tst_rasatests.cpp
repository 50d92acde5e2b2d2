// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// End-to-end tests as people bring them from Rasa: its operators, its order of assertions, and talks that begin with the person.
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
/// Greets, listens, runs the flow “order” for whatever the person says, which keeps their words and says “Noted”, and asks on.
Bundle shop()
{
    BotBuilder bot;
    bot.variable(u"wish"_s).variable(u"again"_s);
    bot.flow(u"order"_s)
        .node(u"OS"_s, u"start"_s)
        .node(u"OM"_s, u"message"_s, saying("Noted"))
        .node(u"OX"_s, u"exit"_s, QByteArray("{\"outcome\":\"return\"}"));
    bot.link(u"OS"_s, u"next"_s, u"OM"_s).link(u"OM"_s, u"next"_s, u"OX"_s);
    bot.flow(u"returns"_s).node(u"RS"_s, u"start"_s);
    bot.backTo(u"main"_s)
        .node(u"s"_s, u"start"_s)
        .node(u"hello"_s, u"message"_s, saying("Hello there"))
        .node(u"listen"_s, u"ask"_s, QByteArray("{\"prompt\":{\"en\":\"What would you like?\"},\"variable\":\"wish\"}"))
        .node(u"run"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(u"order"_s).toString()}})
        .node(u"more"_s, u"ask"_s, QByteArray("{\"prompt\":{\"en\":\"Anything else?\"},\"variable\":\"again\"}"));
    bot.link(u"s"_s, u"next"_s, u"hello"_s).link(u"hello"_s, u"next"_s, u"listen"_s).link(u"listen"_s, u"answered"_s, u"run"_s).link(u"run"_s, u"next"_s, u"more"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

/// A test with one step for each text, which follows “  - ”.
model::ConversationTest testOf(const QByteArrayList &steps)
{
    QByteArray yaml = "test_cases:\n- test_case: t\n  steps:\n";
    for (const QByteArray &step : steps)
        yaml += "  - " + step + "\n";
    const auto read = testsFromYaml(yaml);
    return read ? read->tests.first() : model::ConversationTest();
}

/// The person says “bread” first, with these assertions.
QByteArray bread(const QByteArrayList &assertions, bool inOrder = false)
{
    QByteArray step = "user: bread\n";
    if (inOrder)
        step += "    assertion_order_enabled: true\n";
    step += "    assertions:\n";
    for (const QByteArray &assertion : assertions)
        step += "    - " + assertion + "\n";
    return step;
}

QString problemsIn(const TestResult &result)
{
    QStringList list {outcomeName(result.outcome), result.error};
    for (const Failure &failure : result.failures)
        list.append(failure.verdict.message);
    list.removeAll(QString());
    return list.join(u'\n');
}
} // namespace

class TestRasaTests : public QObject
{
    Q_OBJECT
private slots:
    void shouldTakeAnyOrAllOfTheFlows_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *assertion, const char *outcome) { QTest::newRow(assertion) << QByteArray(assertion) << QString::fromLatin1(outcome); };
        row("flow_started: {operator: all, flow_ids: [order]}", "passed");
        row("flow_started: {operator: any, flow_ids: [returns, order]}", "passed");
        row("flow_started: {operator: ANY, flow_ids: [order]}", "passed");
        row("flow_started: {operator: all, flow_ids: [returns, order]}", "failed");
        row("flow_started: {operator: any, flow_ids: [returns, nosuch]}", "failed");
        row("flow_completed: {operator: any, flow_ids: [returns, order]}", "passed");
        row("flow_completed: {operator: all, flow_ids: [order, returns]}", "failed");
        row("flow_cancelled: {operator: any, flow_ids: [order, returns]}", "failed");
        row("flow_started: {operator: some, flow_ids: [order]}", "broken");
        row("flow_started: {flow_ids: [order]}", "broken");
        row("flow_started: {operator: any, flow_ids: []}", "broken");
        row("flow_started: {operator: any, flow_id: order}", "broken");
        row("pattern_clarification_contains: {operator: any, flow_ids: [order]}", "failed");
    }
    void shouldTakeAnyOrAllOfTheFlows()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, outcome);
        const TestResult result = runTest(shop(), testOf({bread({assertion})}));
        QVERIFY2(outcomeName(result.outcome) == outcome, qPrintable(problemsIn(result)));
    }

    void shouldNameAllFlowsOfWhichNoneStarted()
    {
        const QString problems = problemsIn(runTest(shop(), testOf({bread({"flow_started: {operator: any, flow_ids: [returns, nosuch]}"})})));
        QVERIFY2(problems.contains(u"“returns” or “nosuch”"_s) && problems.contains(u"“order”"_s), qPrintable(problems));
    }

    void shouldLookForEachAssertion_behindTheOneBefore_whenTheOrderCounts_data()
    {
        QTest::addColumn<QByteArrayList>("assertions");
        QTest::addColumn<bool>("inOrder");
        const QByteArray set = "slot_was_set: [{name: wish, value: bread}]";
        const QByteArray started = "flow_started: order";
        const QByteArray noted = "bot_uttered: Noted";
        const QByteArray completed = "flow_completed: order";
        const QByteArray more = "bot_uttered: Anything else";
        QTest::newRow("as it happens") << QByteArrayList {set, started, noted, completed, more} << true;
        QTest::newRow("some left out") << QByteArrayList {started, more} << true;
        QTest::newRow("messages swapped") << QByteArrayList {more, noted} << false;
        QTest::newRow("completed before it started") << QByteArrayList {completed, started} << false;
        QTest::newRow("the same message twice") << QByteArrayList {noted, noted} << false;
        QTest::newRow("variable set later") << QByteArrayList {noted, set} << false;
        QTest::newRow("what does not happen has no place") << QByteArrayList {"bot_did_not_utter: Sorry", "no_error", noted, "bot_did_not_utter: Noted", more} << true;
    }
    void shouldLookForEachAssertion_behindTheOneBefore_whenTheOrderCounts()
    {
        QFETCH(QByteArrayList, assertions);
        QFETCH(bool, inOrder);
        // What happens and what does not must be told apart before the order is: “Noted” does not come again behind itself.
        const TestResult ordered = runTest(shop(), testOf({bread(assertions, true)}));
        QVERIFY2((ordered.outcome == TestResult::Outcome::Passed) == inOrder, qPrintable(problemsIn(ordered)));
        if (!inOrder) {
            QVERIFY2(problemsIn(ordered).contains(u"in their order"_s), qPrintable(problemsIn(ordered)));
            const TestResult anyhow = runTest(shop(), testOf({bread(assertions)}));
            QVERIFY2(anyhow.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(anyhow)));
        }
    }

    void shouldComeBackTheSame_whenWrittenAndRead()
    {
        const model::ConversationTest test = testOf({bread({"flow_started: {operator: any, flow_ids: [order, returns]}"}, true)});
        const QByteArray yaml = testsToYaml({test});
        QVERIFY2(yaml.contains("assertion_order_enabled: true"), yaml.constData());
        const auto read = testsFromYaml(yaml);
        QVERIFY(read.ok());
        QCOMPARE(read->tests.first().steps, test.steps);
    }

    void shouldSayWhatTheOrderIs_whenItIsNeitherOnNorOff()
    {
        const TestResult result = runTest(shop(), testOf({"user: bread\n    assertion_order_enabled: maybe"}));
        QVERIFY2(result.error.contains(u"assertion_order_enabled"_s), qPrintable(result.error));
    }

    void shouldSeeTheGreetingInTheFirstTurn_whenThePersonBegins()
    {
        // Given tests of a bot that greets, as Rasa has them: the person says something first
        const Bundle bundle = shop();
        // Then what is to happen may have been in the greeting
        for (const QByteArrayList &steps : {QByteArrayList {bread({"bot_uttered: Hello there", "bot_uttered: Noted", "flow_started: main"})},
                                            QByteArrayList {"user: bread", "bot: Hello there", "bot: Noted", "utter: hello"},
                                            QByteArrayList {bread({"bot_uttered: Hello there", "slot_was_set: wish", "bot_uttered: Noted"}, true)}}) {
            const TestResult result = runTest(bundle, testOf(steps));
            QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(result)));
        }
        // And what is not to happen does not count there
        const TestResult silent = runTest(bundle, testOf({bread({"bot_did_not_utter: Hello there", "node_not_visited: hello"})}));
        QVERIFY2(silent.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(silent)));
        const TestResult wrong = runTest(bundle, testOf({bread({"bot_did_not_utter: Noted", "bot_uttered: Good evening"})}));
        QCOMPARE(wrong.failures.size(), 2);
    }

    void shouldSeeTheGreetingOnlyThere()
    {
        const Bundle bundle = shop();
        const QByteArray hello = "assertions:\n    - bot_uttered: Hello there\n";
        // A test that looks at the opening keeps it apart, and no later turn has it.
        QCOMPARE(outcomeName(runTest(bundle, testOf({hello, bread({"bot_uttered: Hello there"})})).outcome), u"failed"_s);
        QCOMPARE(outcomeName(runTest(bundle, testOf({"user: bread", "user: no", hello})).outcome), u"failed"_s);
    }

    void shouldKeepWhatTheGreetingFulfils_whenTheRestIsAccepted()
    {
        const Bundle bundle = shop();
        const model::ConversationTest test = testOf({bread({"bot_uttered: Hello there", "bot_uttered: Good evening"})});
        const AcceptedTest fresh = accepted(bundle.program->bot(), test, runTest(bundle, test));
        QCOMPARE(fresh.changed, 1);
        QCOMPARE(fresh.test.steps[0][u"assertions"][0], test.steps[0][u"assertions"][0]);
        QCOMPARE(outcomeName(runTest(bundle, fresh.test).outcome), u"passed"_s);
    }

    void shouldKeepAnAssertion_whichOnlyItsPlaceMakesFail_whenTheRestIsAccepted()
    {
        const Bundle bundle = shop();
        const model::ConversationTest test = testOf({bread({"bot_uttered: Anything else", "bot_uttered: Noted"}, true)});
        const AcceptedTest fresh = accepted(bundle.program->bot(), test, runTest(bundle, test));
        QCOMPARE(fresh.changed, 0);
        QCOMPARE(fresh.kept, 1);
        QCOMPARE(fresh.test.steps, test.steps);
    }
};

QTEST_GUILESS_MAIN(TestRasaTests)
#include "tst_rasatests.moc"
