// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What stands in a test and cannot be read must not be passed over: the test would pass and check nothing.
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
Bundle greeter()
{
    BotBuilder bot;
    bot.variable(u"name"_s).node(u"s"_s, u"start"_s).node(u"hello"_s, u"message"_s, saying("Hello there"));
    bot.node(u"ask"_s, u"ask"_s, QByteArray("{\"prompt\":{\"en\":\"Who are you?\"},\"variable\":\"name\"}"));
    bot.link(u"s"_s, u"next"_s, u"hello"_s).link(u"hello"_s, u"next"_s, u"ask"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

/// What is wrong with a file of one test, wherever it is found; empty = it passes.
QString problemIn(const QByteArray &yaml)
{
    const auto read = testsFromYaml(yaml);
    if (!read)
        return read.error().message;
    const TestResult result = runTest(greeter(), read->tests.first());
    return result.outcome == TestResult::Outcome::Passed ? QString() : outcomeName(result.outcome) + u": "_s + result.error;
}
} // namespace

class TestTestShapes : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeBroken_whenAStepCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *step, const QString &says) { QTest::newRow(step) << QByteArray(step) << says; };
        row("{user: hi, assertions: {bot_uttered: Goodbye}}", u"“assertions” is to be a list"_s);
        row("{user: hi, assertions: x}", u"“assertions”"_s);
        row("{user: hi, assertions: }", u"“assertions”"_s);
        row("{user: hi, assertions: x, bot: Hello there}", u"“assertions”"_s);
        row("{user: [1, 2]}", u"“user” is to be a text"_s);
        row("{user: {text: hi}}", u"“user”"_s);
        row("{choice: [a]}", u"“choice”"_s);
        row("{wait: 5}", u"“wait”"_s);
        row("{event: [paid]}", u"“event”"_s);
        row("{event: {name: paid, dat: {}}}", u"“dat”"_s);
        row("{event: {name: paid, data: x}}", u"“data”"_s);
        row("{answer: {kind: htp, data: {}}}", u"“htp”"_s);
        row("{answer: {kind: http, error: x}}", u"“error”"_s);
        row("{hours: [open]}", u"“hours”"_s);
        row("{bot: [Hello there]}", u"“bot”"_s);
        row("{utter: 5}", u"“utter”"_s);
        row("{usr: hi}", u"slot_was_set"_s); // among what there is
        row("just a text", u"is no step"_s);
    }
    void shouldBeBroken_whenAStepCannotBeRead()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, says);
        const QString problem = problemIn("test_cases:\n- test_case: t\n  steps:\n  - assertions: [no_error]\n  - " + step + "\n");
        QVERIFY2(problem.startsWith(u"broken: Step 2:"_s) && problem.contains(says), qPrintable(problem));
    }

    void shouldBeBroken_whenAnAssertionCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *assertion, const QString &says) { QTest::newRow(assertion) << QByteArray(assertion) << says; };
        row("bot_uttered", u"“bot_uttered”"_s);
        row("bot_uttered: [Hello there]", u"“bot_uttered” is to be a text"_s);
        row("bot_did_not_utter: [Goodbye, Bye]", u"“bot_did_not_utter”"_s);
        row("bot_did_not_utter:", u"“bot_did_not_utter”"_s);
        row("bot_uttered: {contains: Hello, buttons: {title: x}}", u"“buttons”"_s);
        row("bot_uttered: {contains: Hello, buttons: [{titel: x}]}", u"label"_s);
        row("bot_uttered: {contains: Hello, cites: maybe}", u"“cites”"_s);
        row("bot_uttered: {contains: Hello, node: [hello]}", u"“node”"_s);
        row("bot_uttered: {matches: []}", u"“matches”"_s);
        row("bot_uttered: {similar_to: {text: Hello there, atleast: 1}}", u"“atleast”"_s);
        row("bot_uttered: {similar_to: {text: Hello there, at_least: much}}", u"“at_least”"_s);
        row("bot_uttered: {length: long}", u"“length”"_s);
        row("slot_was_not_set: {name: name, value: {at_least: ten}}", u"“at_least” is to be a number"_s);
        row("slot_was_not_set: {name: name, is_set: 'yes'}", u"“is_set”"_s);
        row("slot_was_set: 5", u"“slot_was_set”"_s);
        row("flow_started: {flow_id: main, flow_step_id: [x]}", u"“flow_step_id”"_s);
        row("flow_started: true", u"“flow_started”"_s);
        row("not_requested: {name: [http]}", u"“name”"_s);
        row("requested: {name: http, times: never}", u"“times” is to be a whole number"_s);
        row("requested: {name: http, times: 0, params: [a]}", u"“params”"_s);
        row("clarified: false", u"cannot be false"_s);
        row("grounded: 0.9", u"“grounded”"_s);
        row("grounded: {threshold: high}", u"“threshold”"_s);
        row("node_not_visited: 5", u"“node_not_visited”"_s);
        row("waits_at: [ask, hello]", u"“waits_at” is to be a text"_s);
        row("talk_ended: 'no'", u"“talk_ended” is to be true or false"_s);
        row("no_error: false", u"cannot be false"_s);
        row("expression: [a]", u"“expression”"_s);
    }
    void shouldBeBroken_whenAnAssertionCannotBeRead()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, says);
        const QString problem = problemIn("test_cases:\n- test_case: t\n  steps:\n  - assertions:\n    - " + assertion + "\n");
        QVERIFY2(problem.startsWith(u"broken: Step 1:"_s) && problem.contains(says), qPrintable(problem));
    }

    void shouldSayWhichAssertionsThereAre_alsoThoseOfRasa()
    {
        const QString problem = problemIn("test_cases:\n- test_case: t\n  steps:\n  - assertions:\n    - slot_was_sett: name\n");
        QVERIFY2(problem.contains(u"Did you mean “slot_was_set”?"_s), qPrintable(problem));
        for (const QString &word : {u"slot_was_not_set"_s, u"action_executed"_s, u"pattern_clarification_contains"_s, u"generative_response_is_grounded"_s, u"bot_uttered"_s})
            QVERIFY2(problem.contains(word), qPrintable(word));
        QVERIFY(!problemIn("test_cases:\n- test_case: t\n  steps:\n  - assertions:\n    - sings: la\n").contains(u"Did you mean"_s));
    }

    void shouldBeRefused_whenTheRestOfATestCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *rest, const QString &says) { QTest::newRow(rest) << QByteArray(rest) << says; };
        row("suite: [a]", u"“suite”"_s);
        row("description: {a: b}", u"“description”"_s);
        row("language: [en]", u"“language”"_s);
        row("enabled: 'off'", u"“enabled” is to be true or false"_s);
        row("given: hello", u"“given”"_s);
        row("given: {flow: [main]}", u"“flow”"_s);
        row("given: {node: 5}", u"“node”"_s);
        row("given: {variables: [name]}", u"“variables” is to be an object"_s);
        row("given: {user: Ann}", u"“user”"_s);
        row("given: {channel: [web]}", u"“channel”"_s);
        row("given: {hours: 5}", u"“hours”"_s);
        row("given: {now: 5}", u"“now”"_s);
        row("given: {seed: x}", u"“seed”"_s);
        row("fixtures: premium", u"“fixtures” is to be a list"_s);
        row("fixtures: [{a: b}]", u"“fixtures”"_s);
        row("pins: {kind: http}", u"“pins” is to be a list"_s);
    }
    void shouldBeRefused_whenTheRestOfATestCannotBeRead()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, says);
        const QString problem = problemIn("test_cases:\n- test_case: t\n  " + rest + "\n  steps:\n  - assertions: [no_error]\n");
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void shouldBeRefused_whenTheFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *yaml, const QString &says) { QTest::newRow(yaml) << QByteArray(yaml) << says; };
        row("test_cases:\n- test_case: t\n  steps: {user: hi}\n", u"“t”: “steps” is to be a list"_s);
        row("test_cases:\n- just a text\n", u"Entry 1"_s);
        row("test_cases:\n- suite: a\n", u"Entry 1"_s);
        row("fixture: [a]\ntest_cases:\n- test_case: t\n  steps: [{user: hi}]\n", u"“fixture”"_s);
        row("fixtures: [premium]\ntest_cases:\n- test_case: t\n  steps: [{user: hi}]\n", u"“fixtures”"_s);
        row("fixtures: [{premium: 5}]\ntest_cases:\n- test_case: t\n  steps: [{user: hi}]\n", u"“premium”"_s);
    }
    void shouldBeRefused_whenTheFileCannotBeRead()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, says);
        const QString problem = problemIn(yaml);
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void shouldPass_whenItIsWrittenAsPeopleDo()
    {
        QCOMPARE(problemIn("metadata: [{name: m, metadata: {a: 1}}]\n"
                           "test_cases:\n- test_case: 5\n  suite: 2\n  metadata: m\n  given:\n  pins:\n  steps:\n"
                           "  - assertions:\n    - bot_uttered: {matches: Hello, buttons: []}\n    - no_error:\n    - talk_ended: false\n"
                           "    - node_visited: [hello, {node: ask}]\n    - flow_started: main\n"
                           "  - user: 42\n    metadata: [a]\n    note: {b: c}\n    slot_was_set: {name: name, value: 42}\n"),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestTestShapes)
#include "tst_testshapes.moc"
