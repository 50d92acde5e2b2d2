// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/junit.h"
#include "studio/engine/testing/script.h"
#include "studio/engine/testing/testyaml.h"

#include "tests/studio/flow/botbuilder.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace dialogist;
using namespace dialogist::engine;
using namespace dialogist::engine::testing;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
/// A bot that greets, asks for a name and a number, and says good-bye.
Bundle orderBot()
{
    BotBuilder bot;
    bot.variable(u"name"_s).variable(u"size"_s);
    bot.node(u"s"_s, u"start"_s)
        .node(u"hello"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hello there"}]}]})"))
        .node(u"ask name"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Who are you?"},"variable":"name"})"))
        .node(u"size"_s, u"choice"_s,
              QByteArray(R"({"prompt":{"en":"How much, {{name}}?"},"variable":"size","options":[{"id":"a","label":{"en":"A little"}},{"id":"b","label":{"en":"A lot"}}]})"))
        .node(u"bye"_s, u"exit"_s, QByteArray(R"({"outcome":"end","message":{"en":"Thank you, {{name}}."}})"));
    bot.link(u"s"_s, u"next"_s, u"hello"_s)
        .link(u"hello"_s, u"next"_s, u"ask name"_s)
        .link(u"ask name"_s, u"answered"_s, u"size"_s)
        .link(u"size"_s, u"option:a"_s, u"bye"_s)
        .link(u"size"_s, u"option:b"_s, u"bye"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

model::ConversationTest testOf(const QByteArray &steps, const QByteArray &rest = {})
{
    const auto read = testsFromYaml("test_cases:\n- test_case: t\n" + rest + "  steps:\n" + steps);
    return read ? read->tests.first() : model::ConversationTest();
}

QStringList messagesOf(const TestResult &result)
{
    QStringList list;
    for (const Failure &failure : result.failures)
        list.append(failure.verdict.message);
    if (!result.error.isEmpty())
        list.append(result.error);
    return list;
}
} // namespace

class TestTestRun : public QObject
{
    Q_OBJECT
private slots:
    void shouldPass_whenTheTalkGoesAsWrittenDown()
    {
        const TestResult result = runTest(orderBot(), testOf(R"(
  - assertions:
    - bot_uttered: Hello
    - bot_uttered: {equals: "Who are you?", node: ask name}
    - waits_at: ask name
    - flow_started: main
  - user: Mia
    assertions:
    - slot_was_set: [{name: name, value: Mia}]
    - bot_uttered: {text_matches: "^How much, M.a", buttons: ["A little", "A lot"]}
    - bot_did_not_utter: Thank
    - talk_ended: false
    - expression: "name.length === 3"
  - choice: a lot
    assertions:
    - bot_uttered: {similar_to: "thank you mia"}
    - node_visited: bye
    - node_not_visited: hello
    - flow_completed: main
    - talk_ended
    - no_error
)"));
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(result).join(u'\n')));
        QCOMPARE(result.steps.size(), 3);
    }

    void shouldFail_andSayWhatHappenedInstead_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("says");
        QTest::newRow("other words") << QByteArray("bot_uttered: Good evening") << u"Hello there"_s;
        QTest::newRow("words it should not say") << QByteArray("bot_did_not_utter: Hello") << u"Hello there"_s;
        QTest::newRow("a button that is not there") << QByteArray("bot_uttered: {contains: Hello, buttons: [No]}") << u"No"_s;
        QTest::newRow("value") << QByteArray("variable_was_set: {name: name, value: Mia}") << u"nothing"_s;
        QTest::newRow("any value") << QByteArray("slot_was_set: name") << u"name"_s;
        QTest::newRow("flow") << QByteArray("flow_started: Other") << u"main"_s;
        QTest::newRow("flow ended") << QByteArray("flow_completed: main") << u"main"_s;
        QTest::newRow("flow cancelled") << QByteArray("flow_cancelled: main") << u"main"_s;
        QTest::newRow("request") << QByteArray("action_executed: http") << u"http"_s;
        QTest::newRow("clarification") << QByteArray("pattern_clarification_contains: [order]") << u"order"_s;
        QTest::newRow("source") << QByteArray("generative_response_is_grounded: {threshold: 0.9}") << u"source"_s;
        QTest::newRow("intent") << QByteArray("intent_was: order") << u"order"_s;
        QTest::newRow("place") << QByteArray("waits_at: bye") << u"ask name"_s;
        QTest::newRow("passed") << QByteArray("node_visited: bye") << u"bye"_s;
        QTest::newRow("not passed") << QByteArray("node_not_visited: hello") << u"hello"_s;
        QTest::newRow("end") << QByteArray("talk_ended") << u"goes on"_s;
        QTest::newRow("expression") << QByteArray("expression: \"1 > 2\"") << u"1 > 2"_s;
    }
    void shouldFail_andSayWhatHappenedInstead()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, says);
        const TestResult result = runTest(orderBot(), testOf("  - assertions:\n    - " + assertion + "\n"));
        QVERIFY2(result.outcome == TestResult::Outcome::Failed, qPrintable(messagesOf(result).join(u'\n')));
        QCOMPARE(result.failures.size(), 1);
        QVERIFY2(messagesOf(result).first().contains(says), qPrintable(messagesOf(result).first()));
    }

    void shouldBeBroken_whenTheTestCannotBePlayed_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such button") << QByteArray("  - choice: Maybe\n") << u"Maybe"_s;
        QTest::newRow("unknown assertion") << QByteArray("  - user: x\n    assertions:\n    - bot_sang: la\n") << u"bot_sang"_s;
        QTest::newRow("unknown action") << QByteArray("  - dance: x\n") << u"dance"_s;
        QTest::newRow("two actions") << QByteArray("  - user: x\n    choice: y\n") << u"Step 1"_s;
        QTest::newRow("no duration") << QByteArray("  - wait: soon\n") << u"soon"_s;
        QTest::newRow("bad pattern") << QByteArray("  - user: x\n    assertions:\n    - bot_uttered: {matches: \"(\"}\n") << u"("_s;
        QTest::newRow("bad expression") << QByteArray("  - user: x\n    assertions:\n    - expression: \"1 +\"\n") << u"1 +"_s;
    }
    void shouldBeBroken_whenTheTestCannotBePlayed()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, says);
        const TestResult result = runTest(orderBot(), testOf(steps));
        QCOMPARE(outcomeName(result.outcome), u"broken"_s);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
    }

    void shouldGiveTheSameResult_onOneThreadOrMany()
    {
        const Bundle bundle = orderBot();
        QList<model::ConversationTest> tests;
        for (int i = 0; i < 200; ++i) {
            model::ConversationTest test = testOf("  - user: N" + QByteArray::number(i) + "\n    assertions:\n    - bot_uttered: "
                                                  + (i % 7 == 0 ? "never" : "N" + QByteArray::number(i)) + "\n");
            test.name = QString::number(i);
            tests.append(test);
        }
        const QByteArray one = QJsonDocument(stripped(bundle, runTests(bundle, tests, 1))).toJson();
        std::atomic_int last = 0;
        const QByteArray many = QJsonDocument(stripped(bundle, runTests(bundle, tests, 8, [&](int done) { last = std::max(int(last), done); }))).toJson();
        QCOMPARE(many, one);
        QCOMPARE(int(last), 200);
        std::atomic_bool cancel = true;
        QVERIFY(runTests(bundle, tests, 2, {}, &cancel).isEmpty());
    }

    void shouldPassAfterwards_whenWhatHappenedIsAccepted()
    {
        const Bundle bundle = orderBot();
        const model::ConversationTest wrong = testOf(R"(
  - assertions:
    - bot_uttered: Good evening
    - flow_started: Other
  - user: Mia
    assertions:
    - variable_was_set: {name: name, value: Bob}
    - waits_at: bye
  - bot: Never said
)");
        const TestResult failed = runTest(bundle, wrong);
        QCOMPARE(failed.failures.size(), 5);
        const AcceptedTest fresh = accepted(bundle.program->bot(), wrong, failed);
        QCOMPARE(fresh.changed, 5);
        QCOMPARE(fresh.kept, 0);
        const TestResult again = runTest(bundle, fresh.test);
        QVERIFY2(again.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(again).join(u'\n')));
    }

    void shouldKeepExpectations_thatWhatHappenedCannotFulfil()
    {
        const Bundle bundle = orderBot();
        const model::ConversationTest wrong = testOf(R"(
  - user: Mia
    assertions:
    - slot_was_set: nosuchvar
    - slot_was_set: [{name: name, value: Bob}, {name: size, value: a}]
    - expression: 1 > 2
    - flow_started: Other
    - action_executed: http
    - intent_was: order
)");
        const AcceptedTest fresh = accepted(bundle.program->bot(), wrong, runTest(bundle, wrong));
        QCOMPARE(fresh.changed, 0);
        QCOMPARE(fresh.kept, 6);
        const QJsonArray before = wrong.steps[0][u"assertions"].toArray();
        const QJsonArray after = fresh.test.steps[0][u"assertions"].toArray();
        QCOMPARE(after.size(), before.size());
        for (const int i : {0, 2, 3, 4, 5})
            QCOMPARE(after[i].toObject(), before[i].toObject());
        QCOMPARE(after[1][u"slot_was_set"][0][u"value"].toString(), u"Mia"_s); // one of two has a value now
        QCOMPARE(after[1][u"slot_was_set"][1][u"value"].toString(), u"a"_s);
        QCOMPARE(runTest(bundle, fresh.test).failures.size(), 6);
    }

    void shouldAcceptEachMessageOnce()
    {
        const Bundle bundle = orderBot();
        const model::ConversationTest wrong = testOf("  - assertions:\n    - bot_uttered: Good evening\n    - bot_uttered: Your name?\n");
        const AcceptedTest fresh = accepted(bundle.program->bot(), wrong, runTest(bundle, wrong));
        QCOMPARE(fresh.test.steps[0][u"assertions"][0][u"bot_uttered"][u"equals"].toString(), u"Hello there"_s);
        QCOMPARE(fresh.test.steps[0][u"assertions"][1][u"bot_uttered"][u"equals"].toString(), u"Who are you?"_s);
    }

    void shouldSeeTheConstantsOfTheBot()
    {
        BotBuilder bot;
        bot.variable(u"b"_s, u"bot"_s, u"Acme"_s).node(u"s"_s, u"start"_s);
        bot.node(u"hello"_s, u"message"_s, QByteArray("{\"bubbles\":[{\"kind\":\"text\",\"variants\":[{\"en\":\"Hello from {{b}}\"}]}]}")).link(u"s"_s, u"next"_s, u"hello"_s);
        const TestResult result = runTest({flow::Program::compile(bot.bot()), {}}, testOf("  - assertions:\n    - bot_uttered: Hello from Acme\n    - slot_was_set: {b: Acme}\n    - expression: b == 'Acme'\n"));
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(result).join(u'\n')));
    }

    void shouldBeBroken_whenNothingIsChecked_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *assertion, const QString &says) { QTest::newRow(assertion) << QByteArray(assertion) << says; };
        row("bot_did_not_utter: {text_contains: Hello}", u"text_contains"_s);
        row("bot_uttered: {text_contains: Hello}", u"contains"_s);
        row("bot_uttered: ''", u"bot_uttered"_s);
        row("bot_uttered: {}", u"bot_uttered"_s);
        row("bot_did_not_utter: {utter_name: nosuchnode}", u"nosuchnode"_s);
        row("node_not_visited: nosuchnode", u"nosuchnode"_s);
        row("node_not_visited: {nodee: hello}", u"nodee"_s);
        row("not_requested: nosuchkind", u"nosuchkind"_s);
        row("requested: {name: nosuchkind, times: 0}", u"nosuchkind"_s);
        row("variable_was_not_set: nosuchvar", u"nosuchvar"_s);
        row("variable_was_set: {name: size, equalz: 1}", u"equalz"_s);
        row("variable_was_set: []", u"variable_was_set"_s);
        row("flow_started: []", u"flow_started"_s);
        row("flow_completed: {flow_id: main, step: bye}", u"flow_step_id"_s);
    }
    void shouldBeBroken_whenNothingIsChecked()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, says);
        const TestResult result = runTest(orderBot(), testOf("  - assertions:\n    - " + assertion + "\n"));
        QCOMPARE(outcomeName(result.outcome), u"broken"_s);
        QVERIFY2(result.error.contains(says), qPrintable(result.error));
    }

    void shouldPass_whenWhatIsThereDoesNotHappen()
    {
        const TestResult result = runTest(orderBot(), testOf(R"(
  - assertions:
    - node_not_visited: bye
    - not_requested: [http, bye]
    - variable_was_not_set: [name, {size: a}, {name: size, value: {contains: a}}]
    - bot_did_not_utter: {text_matches: bye, utter_name: bye}
)"));
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(result).join(u'\n')));
    }

    void shouldBeBroken_whenThereAreNoSteps_orTheBeginningIsMisspelt()
    {
        model::ConversationTest empty = testOf("  - user: Mia\n");
        empty.steps = {};
        QCOMPARE(outcomeName(runTest(orderBot(), empty).outcome), u"broken"_s);
        const TestResult result = runTest(orderBot(), testOf("  - user: Mia\n", "  given: {variabels: {name: Mia}}\n"));
        QCOMPARE(outcomeName(result.outcome), u"broken"_s);
        QVERIFY2(result.error.contains(u"variabels"_s), qPrintable(result.error));
    }

    void shouldPass_whenATalkIsWrittenDownAsATest_andNoticeAChange()
    {
        const Bundle bundle = orderBot();
        QList<SpokenTurn> talk;
        flow::State state;
        for (const flow::Input &input : {startInput(u"en"_s), textInput(u"Mia"_s), choiceInput(u"b"_s)}) {
            Turn turn = advance(bundle, state, input);
            state = turn.state;
            talk.append({input, turn});
        }
        const model::ConversationTest test = testFromTalk(bundle.program->bot(), talk);
        QCOMPARE(test.steps.size(), 3);
        QCOMPARE(test.steps[2][u"choice"].toString(), u"A lot"_s);
        const TestResult result = runTest(bundle, test);
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(result).join(u'\n')));

        model::Bot changed = bundle.program->bot();
        for (auto &[id, flow] : changed.flows) {
            for (auto &[nodeId, node] : flow.nodes) {
                if (node.type == u"exit")
                    node.props.insert(u"message"_s, QJsonObject {{u"en"_s, u"Bye"_s}});
            }
        }
        QCOMPARE(outcomeName(runTest({flow::Program::compile(changed), {}}, test).outcome), u"failed"_s);
    }

    void shouldKnowWhichIntentWasFound()
    {
        BotBuilder bot;
        model::Intent intent {model::IntentId::create(), bot.bot().id, u"refund"_s, {{u"en"_s, {u"I want my money back"_s, u"give me a refund"_s, u"refund please"_s}}}};
        bot.node(u"s"_s, u"start"_s).node(u"ask"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your number?"},"answerType":"number","variable":"n"})"));
        bot.node(u"e"_s, u"event"_s, QJsonObject {{u"event"_s, u"intent"_s}, {u"intent"_s, intent.id.toString()}});
        bot.node(u"m"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Refunds take a week"}]}]})"));
        bot.variable(u"n"_s).link(u"s"_s, u"next"_s, u"ask"_s).link(u"e"_s, u"next"_s, u"m"_s);
        model::Bot made = bot.bot();
        made.intents.emplace(intent.id, intent);
        const TestResult result = runTest({flow::Program::compile(made), {}}, testOf(R"(
  - user: can I have a refund please
    assertions:
    - intent_was: refund
    - bot_uttered: Refunds take a week
)"));
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(messagesOf(result).join(u'\n')));
    }

    void shouldCountWhatWasCovered()
    {
        const Bundle bundle = orderBot();
        const TestResult result = runTest(bundle, testOf("  - user: Mia\n"));
        const CoverageShare share = shareOf(result.coverage, bundle.program->bot());
        QCOMPARE(share.nodes, 5);
        QCOMPARE(share.visited, 4);
        QCOMPARE(share.missed.size(), 1);
        QVERIFY(share.taken >= 3 && share.taken < share.ports);
    }

    void shouldNameTheWaysThatNoTestTook()
    {
        const Bundle bundle = orderBot();
        const model::Bot &bot = bundle.program->bot();
        const auto waysOf = [&](const QByteArray &steps) {
            const CoverageShare share = shareOf(runTest(bundle, testOf(steps)).coverage, bot);
            if (share.missedWays.size() != share.ports - share.taken)
                qFatal("the list and the numbers differ");
            QMap<QString, QStringList> ways;
            for (const MissedWay &way : share.missedWays)
                ways[stepPath(bot, way.node)].append(way.label);
            return ways;
        };
        const auto asked = waysOf("  - user: Mia\n");
        QVERIFY(!asked.contains(u"main › hello"_s)); // left by the one way it has
        QVERIFY(!asked[u"main › ask name"_s].contains(u"Answered"_s) && !asked[u"main › ask name"_s].isEmpty());
        QVERIFY(asked[u"main › size"_s].contains(u"A little"_s) && asked[u"main › size"_s].contains(u"A lot"_s));
        const auto chosen = waysOf("  - user: Mia\n  - choice: a lot\n");
        QVERIFY(chosen[u"main › size"_s].contains(u"A little"_s) && !chosen[u"main › size"_s].contains(u"A lot"_s));

        const QJsonObject json = resultsJson(bot, {runTest(bundle, testOf("  - user: Mia\n"))})[u"coverage"].toObject();
        QCOMPARE(json[u"missed"].toArray().size(), 1);
        QCOMPARE(json[u"missed"][0][u"place"].toString(), u"main › bye"_s);
        QCOMPARE(json[u"missedWays"].toArray().size(), json[u"ports"].toInt() - json[u"taken"].toInt());
        const QJsonArray ways = json[u"missedWays"].toArray();
        QVERIFY(std::any_of(ways.begin(), ways.end(), [](const QJsonValue &way) {
            return way[u"name"].toString() == u"size" && way[u"port"].toString() == u"option:a" && way[u"label"].toString() == u"A little";
        }));
    }

    void shouldBeReadByServers_whenWrittenAsJUnit()
    {
        const Bundle bundle = orderBot();
        model::ConversationTest good = testOf("  - user: Mia\n");
        good.name = u"good <&> \x01"_s;
        const model::ConversationTest bad = testOf("  - user: Mia\n    assertions:\n    - bot_uttered: never\n", "  suite: \"s\"\n");
        const model::ConversationTest broken = testOf("  - choice: none\n");
        model::ConversationTest off = good;
        off.enabled = false;
        const QByteArray xml = junitXml(u"Bot"_s, runTests(bundle, {good, bad, broken, off}));
        QXmlStreamReader reader(xml);
        QMap<QString, int> elements;
        QStringList classes;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                ++elements[reader.name().toString()];
            if (reader.isStartElement() && reader.name() == u"testcase")
                classes.append(reader.attributes().value(u"classname"_s).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements[u"testcase"_s], 4);
        QCOMPARE(elements[u"testsuite"_s], 2);
        classes.removeDuplicates();
        QCOMPARE(classes, (QStringList {u"Bot"_s, u"s"_s})); // the bot where there is no suite
        QCOMPARE(elements[u"failure"_s], 1);
        QCOMPARE(elements[u"error"_s], 1);
        QCOMPARE(elements[u"skipped"_s], 1);
    }

    void shouldReadDurations()
    {
        QCOMPARE(durationMs(u"PT5M"_s), std::optional<qint64>(300'000));
        QCOMPARE(durationMs(u"P1DT2H"_s), std::optional<qint64>(93'600'000));
        QCOMPARE(durationMs(u"P1W"_s), std::optional<qint64>(604'800'000));
        QCOMPARE(durationMs(u"PT0.5S"_s), std::optional<qint64>(500));
        for (const QString &odd : {u""_s, u"P"_s, u"PT"_s, u"5M"_s, u"PT5X"_s, u"P99999999D"_s})
            QVERIFY2(!durationMs(odd), qPrintable(odd));
    }

private:
    static QJsonObject stripped(const Bundle &bundle, const QList<TestResult> &results)
    {
        QList<TestResult> timeless = results;
        for (TestResult &result : timeless)
            result.milliseconds = 0;
        return resultsJson(bundle.program->bot(), timeless);
    }
};

QTEST_GUILESS_MAIN(TestTestRun)
#include "tst_testrun.moc"
