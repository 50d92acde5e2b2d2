// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What a test may ask of the requests of a bot: what they were called with.
#include "studio/engine/testing/testrun.h"
#include "studio/engine/testing/testyaml.h"
#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace dialogist::engine::testing;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
/// Sends an order to a service, tells a tool of it, and waits until the person has paid.
Bundle orderBot()
{
    BotBuilder bot;
    bot.variable(u"city"_s);
    bot.node(u"s"_s, u"start"_s)
        .node(u"Send"_s, u"http"_s,
              QJsonObject {{u"method"_s, u"POST"_s}, {u"url"_s, u"https://api.example.com/orders"_s}, {u"bodyKind"_s, u"json"_s},
                           {u"body"_s, u"{\"to\": {\"city\": \"{{ city }}\"}, \"loaves\": 2}"_s}})
        .node(u"Tell"_s, u"tool"_s, QByteArray("{\"tool\":\"baker.notify\",\"arguments\":[{\"name\":\"loaves\",\"value\":\"1 + 1\"}]}"))
        .node(u"Pay"_s, u"client"_s,
              QJsonObject {{u"action"_s, u"payment"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Pay"_s}}}, {u"url"_s, u"https://pay.example.com"_s},
                           {u"amount"_s, u"5"_s}, {u"currency"_s, u"EUR"_s}, {u"wait"_s, true}});
    bot.link(u"s"_s, u"next"_s, u"Send"_s).link(u"Send"_s, u"next"_s, u"Tell"_s).link(u"Tell"_s, u"next"_s, u"Pay"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

TestResult resultOf(const QByteArray &assertion, const QByteArray &match = {})
{
    QByteArray yaml = "test_cases:\n- test_case: t\n  given: {variables: {city: Bonn}}\n  steps:\n  - assertions:\n    - " + assertion + "\n  pins:\n  - kind: http\n";
    if (!match.isEmpty())
        yaml += "    match: " + match + "\n";
    yaml += "    answer: {status: 200, body: ok}\n  - kind: tool\n    answer: {result: ok}\n";
    const auto read = testsFromYaml(yaml);
    return runTest(orderBot(), read ? read->tests.first() : model::ConversationTest());
}
} // namespace

class TestAskedParams : public QObject
{
    Q_OBJECT
private slots:
    void shouldKnowWhatARequestWasCalledWith_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *assertion, const char *outcome) { QTest::newRow(assertion) << QByteArray(assertion) << QString::fromLatin1(outcome); };
        row("requested: {name: http, params: {method: POST, url: {contains: orders}}}", "passed");
        row("requested: {name: Send, params: {body.to.city: Bonn, body.loaves: {at_least: 2}}}", "passed");
        row("requested: {name: http, params: {body: {contains: Bonn}}, times: 1}", "passed");
        row("requested: {name: http, params: {body.to.city: Bremen}}", "failed");
        row("requested: {name: http, params: {nosuch: {is_set: true}}}", "failed");
        row("requested: {name: http, params: {method: GET}, times: 0}", "passed");
        row("tool_called: baker.notify", "passed");
        row("tool_called: {name: baker.notify, params: {loaves: 2}}", "passed");
        row("tool_called: {name: Tell, params: {arguments.loaves: 2}}", "passed");
        row("tool_called: {name: baker.notify, params: {loaves: 3}}", "failed");
        row("tool_not_called: baker.notify", "failed");
        row("requested: {name: client, params: {action: payment, amount.amount: 5, amount.currency: EUR}}", "passed");
        row("action_executed: {name: Pay, params: {url: {matches: '^https:'}}}", "passed");
        row("requested: {name: Pay, params: {amount.amount: 6}}", "failed");
        row("requested: {name: http, params: {method: {contins: PO}}}", "broken");
    }
    void shouldKnowWhatARequestWasCalledWith()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, outcome);
        const TestResult result = resultOf(assertion);
        QStringList problems {outcomeName(result.outcome), result.error};
        for (const Failure &failure : result.failures)
            problems.append(failure.verdict.message);
        QVERIFY2(outcomeName(result.outcome) == outcome, qPrintable(problems.join(u'\n')));
    }

    /// A pin knows a request by the same places as an assertion does.
    void shouldAnswerByWhatStandsInABody_thatIsText()
    {
        QCOMPARE(resultOf("no_error", "{body.to.city: Bonn, body.loaves: {at_least: 2}}").usedPins.value(0), true);
        QCOMPARE(resultOf("no_error", "{body.to.city: Bremen}").usedPins.value(0), false);
        QCOMPARE(resultOf("no_error", "{body.to.street: {is_set: true}}").usedPins.value(0), false);
    }

    void shouldNameAMisspeltComparison_inAPinAndInAValue()
    {
        const TestResult pin = resultOf("no_error", "{method: {contins: PO}}");
        QCOMPARE(outcomeName(pin.outcome), u"broken"_s);
        for (const QString &named : {u"Pin 1"_s, u"contins"_s, u"contains"_s})
            QVERIFY2(pin.error.contains(named), qPrintable(pin.error));
        const TestResult value = resultOf("variable_was_set: {name: city, value: {contins: Bo}}");
        QCOMPARE(outcomeName(value.outcome), u"broken"_s);
        QVERIFY2(value.error.contains(u"“contains”"_s), qPrintable(value.error));
        QCOMPARE(outcomeName(resultOf("variable_was_set: {name: city, value: {contains: Bo}}").outcome), u"passed"_s);
    }
};

QTEST_GUILESS_MAIN(TestAskedParams)
#include "tst_askedparams.moc"
