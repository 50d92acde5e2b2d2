// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Pinned answers as people write them, and what answers where none is pinned.
#include "studio/engine/testing/junit.h"
#include "studio/engine/testing/pinshape.h"
#include "studio/engine/testing/testrun.h"
#include "studio/engine/testing/testyaml.h"
#include "studio/base/yaml.h"
#include "tests/studio/flow/talkplayer.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace dialogist::engine::testing;
using dialogist::flow::test::BotBuilder;
using dialogist::flow::test::saying;
using namespace Qt::StringLiterals;

namespace {
/// Asks a service, which the step may have an answer to pretend for, and says what it answered.
Bundle priceBot(const QJsonValue &mock = QJsonValue::Null)
{
    BotBuilder bot;
    bot.variable(u"reply"_s).node(u"s"_s, u"start"_s);
    bot.node(u"H"_s, u"http"_s, QJsonObject {{u"method"_s, u"GET"_s}, {u"url"_s, u"https://api.example.com"_s}, {u"saveTo"_s, u"reply"_s}, {u"mock"_s, mock}});
    bot.node(u"fine"_s, u"message"_s, saying("It is {{reply.body}}")).node(u"wrong"_s, u"message"_s, saying("Sorry"));
    bot.link(u"s"_s, u"next"_s, u"H"_s).link(u"H"_s, u"next"_s, u"fine"_s).link(u"H"_s, u"4xx"_s, u"wrong"_s).link(u"H"_s, u"error"_s, u"wrong"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

/// Has a model write something, and an agent talk.
Bundle writingBot(const QString &type)
{
    BotBuilder bot;
    bot.node(u"s"_s, u"start"_s).node(u"A"_s, type, QByteArray("{\"prompt\":\"Greet\",\"instructions\":\"Greet\"}"));
    bot.link(u"s"_s, u"next"_s, u"A"_s);
    return {flow::Program::compile(bot.bot()), {}};
}

TestResult run(const Bundle &bundle, const QByteArray &pins, const QByteArray &assertion)
{
    const auto read = testsFromYaml("test_cases:\n- test_case: t\n  steps:\n  - assertions:\n    - " + assertion + "\n  pins: " + pins + "\n");
    TestResult unread;
    unread.outcome = TestResult::Outcome::Broken;
    unread.error = read ? QString() : read.error().message;
    return read ? runTest(bundle, read->tests.first()) : unread;
}

QString problemsIn(const TestResult &result)
{
    QStringList list {outcomeName(result.outcome), result.error};
    for (const Failure &failure : result.failures)
        list.append(failure.verdict.message);
    return list.join(u'\n');
}
} // namespace

class TestPinShapes : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeBroken_andSayHowItIsWritten_whenAPinCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *pin, const QString &says) { QTest::newRow(pin) << QByteArray(pin) << says; };
        row("{whatever: 1}", u"“whatever”"_s);
        row("just a text", u"“pin” is to be an object"_s);
        row("{}", u"“kind” or “node” is missing"_s);
        row("{answer: {status: 200}}", u"“kind” or “node” is missing"_s);
        row("{node: H}", u"“answer” or “error” is missing"_s);
        row("{kind: htp, answer: {status: 200}}", u"“htp” is no kind of request"_s);
        row("{kind: [http], answer: {status: 200}}", u"“kind” is to be a text"_s);
        row("{node: [H], answer: {status: 200}}", u"“node”"_s);
        row("{node: H, answer: {text: hi}}", u"status"_s);
        row("{node: H, answer: {status: 200, jsn: {}}}", u"“jsn”"_s);
        row("{node: H, answer: {status: fine}}", u"“status”"_s);
        row("{node: H, answer: [200]}", u"“answer”"_s);
        row("{node: H, status: 200, answer: {status: 200}}", u"“status”"_s);
        row("{node: H, answer: {status: 200}, error: timeout}", u"not both"_s);
        row("{node: H, error: {cod: timeout}}", u"“cod”"_s);
        row("{node: H, error: [timeout]}", u"“error”"_s);
        row("{node: H, status: 200, repeat: often}", u"“repeat”"_s);
        row("{node: H, status: 200, match: url}", u"“match”"_s);
        row("{node: H, status: 200, match: {url: {contins: x}}}", u"contins"_s);
    }
    void shouldBeBroken_andSayHowItIsWritten_whenAPinCannotBeRead()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QString, says);
        const TestResult result = run(priceBot(), "[" + pin + "]", "no_error");
        QCOMPARE(outcomeName(result.outcome), u"broken"_s);
        QVERIFY2(result.error.startsWith(u"Pin 1:"_s) && result.error.contains(says), qPrintable(result.error));
        QVERIFY2(result.error.contains(u"{kind: http, node: "_s), qPrintable(result.error));
    }

    void shouldTakeWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *pin, const char *said) { QTest::newRow(pin) << QByteArray(pin) << QByteArray(said); };
        row("{kind: http, node: H, answer: {status: 200, body: 5 EUR}}", "It is 5 EUR");
        row("{kind: http, answer: {status: 200, body: 5 EUR}, note: any step}", "It is 5 EUR");
        row("{node: H, answer: {status: 404}}", "Sorry");
        row("{step: H, status: 404}", "Sorry");
        row("{step: h, body: 5 EUR}", "It is 5 EUR");
        row("{status: 200, body: 5 EUR}", "It is 5 EUR");
        row("{kind: http, answer: 5 EUR}", "It is 5 EUR");
        row("{step: H, error: timeout}", "Sorry");
        row("{node: H, error: {code: timeout, message: Too late}}", "Sorry");
    }
    void shouldTakeWhatPeopleWrite()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QByteArray, said);
        const TestResult result = run(priceBot(), "[" + pin + "]", "bot_uttered: {equals: " + said + "}");
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(result)));
        QCOMPARE(result.usedPins, QList<bool> {true});
    }

    void shouldTakeATextForStepsThatWrite()
    {
        for (const QByteArray &pin : {QByteArray("{step: A, text: Good day}"), QByteArray("{kind: generate, answer: Good day}"), QByteArray("{text: Good day}")}) {
            const TestResult result = run(writingBot(u"generate"_s), "[" + pin + "]", "requested: A");
            QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(result)));
            QCOMPARE(result.usedPins, QList<bool> {true});
        }
        // An agent says something; the message tells the right word.
        const TestResult agent = run(writingBot(u"agent"_s), "[{step: A, text: Good day}]", "requested: A");
        QCOMPARE(outcomeName(agent.outcome), u"broken"_s);
        QVERIFY2(agent.error.contains(u"{kind: agent, node: A, answer: {say: "_s), qPrintable(agent.error));
    }

    void shouldKeepThemInTheFormOfTheProject()
    {
        const auto read = testsFromYaml("test_cases:\n- test_case: t\n  steps: [{user: hi}]\n  pins: [{step: H, status: 404}]\n");
        QVERIFY(read.ok());
        QCOMPARE(read->tests.first().pins[0].toObject(), (QJsonObject {{u"node"_s, u"H"_s}, {u"answer"_s, QJsonObject {{u"status"_s, 404}}}}));
        for (const QJsonValue &pin : read->tests.first().pins)
            QCOMPARE(plainPin(pin), pin);
    }

    void shouldReadThePinsOfTheDocument()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/studio/engine/testing/testing.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const qsizetype begin = text.indexOf("```yaml\npins:") + 8;
        const auto yaml = fromYaml(text.mid(begin, text.indexOf("```", begin) - begin));
        QVERIFY(yaml.ok());
        const QJsonArray pins = (*yaml)[u"pins"].toArray();
        QCOMPARE(pins.size(), 8);
        const Bundle bundle = priceBot();
        for (const QJsonValue &pin : pins) {
            const Status status = pinIsReadable(bundle.program->bot(), plainPin(pin));
            QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().message));
        }
    }

    void shouldUseWhatTheStepPretends_whenNoPinFits()
    {
        const Bundle bundle = priceBot(QJsonObject {{u"status"_s, 200}, {u"body"_s, u"7 EUR"_s}});
        // Given a step with an answer of its own, when nothing is pinned for it
        const TestResult result = run(bundle, "[]", "bot_uttered: It is 7 EUR");
        // Then that is the answer, and the trace and the results say so
        QVERIFY2(result.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(result)));
        QCOMPARE(result.pretended, QStringList {u"H"_s});
        QStringList trace;
        for (const flow::TraceEntry &entry : result.steps.first().turn.trace)
            trace.append(entry.what);
        QVERIFY(trace.contains(u"pretended"_s));
        QCOMPARE(trace.indexOf(u"pretended"_s), trace.indexOf(u"requested"_s) + 1);
        const QJsonObject json = resultsJson(bundle.program->bot(), {result}, {});
        QCOMPARE(json[u"tests"][0][u"pretended"][0].toString(), u"H"_s);
        // And a pin comes first
        const TestResult pinned = run(bundle, "[{step: H, status: 404}]", "bot_uttered: Sorry");
        QVERIFY2(pinned.outcome == TestResult::Outcome::Passed, qPrintable(problemsIn(pinned)));
        QVERIFY(pinned.pretended.isEmpty());
    }

    void shouldSayWhatToPin_whenNothingAnswers()
    {
        const TestResult result = run(priceBot(), "[]", "no_error");
        QCOMPARE(outcomeName(result.outcome), u"broken"_s);
        QVERIFY2(result.error.contains(u"pins: [{kind: http, node: H, answer: {"_s), qPrintable(result.error));
    }
};

QTEST_GUILESS_MAIN(TestPinShapes)
#include "tst_pinshapes.moc"
