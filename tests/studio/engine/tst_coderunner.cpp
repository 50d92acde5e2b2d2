// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderequest.h"

#include "studio/base/job.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

class TestCodeRunner : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_runner = std::make_unique<CodeRunner>(QStringLiteral(DIALOGIST_PROGRAM));
        m_runner->warm();
    }
    void cleanupTestCase() { m_runner.reset(); }

    void shouldPrepareInTheBackground_whatThenRunsAsItWould()
    {
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM));
        QVERIFY(runner.isPrepared());
        runner.prepare({{u"total = a?.b ?? 3"_s, {u"total"_s, u"a"_s}}, {u"this is no code"_s, {}}, {u"return 'no'"_s, {u"for"_s}}});
        QTRY_VERIFY_WITH_TIMEOUT(runner.isPrepared(), 60'000);
        const CodeResult result = runner.run({u"total = a?.b ?? 3"_s, {{u"a"_s, QJsonValue::Null}}, {u"total"_s}, {}, 1000});
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(result.outputs, (QJsonObject {{u"total"_s, 3}}));
        QVERIFY(runner.run({u"this is no code"_s, {}, {}, {}, 1000}).error);
        // Whoever goes does not wait for it.
        CodeRunner other(QStringLiteral(DIALOGIST_PROGRAM));
        other.prepare({{u"total = 1"_s, {u"total"_s}}});
    }

    void shouldSetOutputsAndReturnAPort()
    {
        const CodeResult result = m_runner->run({u"total = price * count;\nconsole.log('total', { total });\nreturn total > 5 ? 'paid' : 'open'"_s,
                                                 {{u"price"_s, 3}, {u"count"_s, 2}}, {u"total"_s}, {u"paid"_s, u"open"_s}, 1000});
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(result.outputs, (QJsonObject {{u"total"_s, 6}}));
        QCOMPARE(result.port, u"paid"_s);
        QCOMPARE(result.log, QStringList {u"total {\"total\":6}"_s});
        QVERIFY(result.milliseconds > 0 && result.milliseconds < 1000);
    }

    void shouldChangeWhatCameIn_onlyWhenItIsAnOutputToo()
    {
        const CodeResult result = m_runner->run({u"list.push(4); note = 'x'; other = 1"_s,
                                                 {{u"list"_s, QJsonArray {1}}, {u"note"_s, u"a"_s}, {u"other"_s, 0}}, {u"list"_s, u"untouched"_s}, {}, 1000});
        QVERIFY(!result.error);
        QCOMPARE(result.outputs, (QJsonObject {{u"list"_s, QJsonArray {1, 4}}}));
    }

    void shouldTellTheLine_whenTheCodeThrows_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("error") << u"let a = 1;\n\nthrow new Error('sold out');"_s << 3 << u"sold out"_s;
        QTest::newRow("mistake") << u"let a = {};\na.b\n  .c();"_s << 3 << u"TypeError"_s;
        QTest::newRow("in a function") << u"function f(x) {\n  return x.y.z;\n}\n\nf({});"_s << 2 << u"TypeError"_s;
        QTest::newRow("a text") << u"\nthrow 'plain';"_s << 2 << u"plain"_s;
        QTest::newRow("after await") << u"await null;\nconst o = { ...{} };\no.x.y;"_s << 3 << u"TypeError"_s;
        QTest::newRow("rejected") << u"await null;\nawait Promise.reject(new RangeError('far'));"_s << 2 << u"RangeError: far"_s;
        QTest::newRow("not declared") << u"r = 1;\nr = nobody + 1;"_s << 2 << u"ReferenceError"_s;
    }
    void shouldTellTheLine_whenTheCodeThrows()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        QFETCH(QString, message);
        const CodeResult result = m_runner->run({source, {}, {u"r"_s}, {}, 1000});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, u"thrown"_s);
        QVERIFY2(result.error->message.contains(message), qPrintable(result.error->message));
        QCOMPARE(result.error->line, line);
    }

    void shouldNameThePlace_whenTheCodeCannotBeRead()
    {
        const CodeCheck check = m_runner->check(u"let a = 1;\nlet b = (2;"_s, {});
        QCOMPARE(check.issues.size(), 1);
        QVERIFY(check.issues.first().isError);
        QCOMPARE(check.issues.first().line, 2);
        const CodeResult result = m_runner->run({u"\nlet b = (2;"_s, {}, {}, {}, 1000});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, u"code"_s);
        QCOMPARE(result.error->line, 2);
        // A brace too many does not lead out of what surrounds the code.
        QVERIFY(!m_runner->check(u"} { r = 1"_s, {u"r"_s}).issues.isEmpty());
    }

    void shouldRefuse_whenANameIsDeclaredAgainOrCannotBeUsed()
    {
        const CodeCheck again = m_runner->check(u"const total = 1;"_s, {u"total"_s});
        QVERIFY(!again.issues.isEmpty() && again.issues.first().isError);
        QVERIFY(!m_runner->check(u""_s, {u"class"_s}).issues.isEmpty());
        QVERIFY(CodeRunner::isUsableName(u"größe_2"_s));
        QVERIFY(!CodeRunner::isUsableName(u"2x"_s));
        QVERIFY(!CodeRunner::isUsableName(u"a b"_s));
        QVERIFY(!CodeRunner::isUsableName(u"a;alert()"_s));
    }

    void shouldRefuse_whenTheCodeIsTooLong()
    {
        const CodeCheck check = m_runner->check(QString(maximumCodeLength + 1, u' '), {});
        QVERIFY(!check.issues.isEmpty() && check.lowered.isEmpty());
    }

    void shouldTellAnError_whenTheOutcomeCannotBeUsed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kind");
        QTest::newRow("unknown port") << u"return 'nowhere'"_s << u"port"_s;
        QTest::newRow("no port") << u"return 5"_s << u"port"_s;
        QTest::newRow("circle") << u"r = {}; r.r = r"_s << u"output"_s;
        QTest::newRow("too large") << u"r = 'x'.repeat(2000000)"_s << u"large"_s;
        QTest::newRow("too deep") << u"r = []; for (let i = 0; i < 1500; i++) r = [r]"_s << u"output"_s;
        QTest::newRow("never") << u"await new Promise(() => {})"_s << u"unsettled"_s;
        QTest::newRow("toJSON throws") << u"r = { toJSON() { throw new Error('no') } }"_s << u"output"_s;
        QTest::newRow("getter throws") << u"r = { get x() { throw new Error('no') } }"_s << u"output"_s;
    }
    void shouldTellAnError_whenTheOutcomeCannotBeUsed()
    {
        QFETCH(QString, source);
        QFETCH(QString, kind);
        const CodeResult result = m_runner->run({source, {}, {u"r"_s}, {u"paid"_s}, 1000});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, kind);
        QVERIFY(result.error->message.size() > 20);
        QVERIFY(result.outputs.isEmpty());
    }

    void shouldKeepTextsWellFormed()
    {
        const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
        const CodeResult result = m_runner->run({u"r = [x, 'c\\ude00', '\\u0000😀\\u2028', y]"_s, {{u"x"_s, lone}, {u"y"_s, u"Ünï हि"_s}}, {u"r"_s}, {}, 1000});
        QVERIFY(!result.error);
        QCOMPARE(result.outputs[u"r"_s].toArray(),
                 (QJsonArray {QString(u"a\uFFFDb"_s), QString(u"c\uFFFD"_s), QString(u"\0😀\u2028"_s), QString(u"Ünï हि"_s)}));
    }

    void shouldBoundTheLog()
    {
        const CodeResult result = m_runner->run({u"for (let i = 0; i < 1000; i++) console.log('y'.repeat(5000)); const o = {}; o.o = o; console.warn(o)"_s, {}, {}, {}, 1000});
        QVERIFY(!result.error);
        QCOMPARE(result.log.size(), 101);
        QVERIFY(result.log.first().size() <= 1001);
    }

    void shouldStartAfresh_whateverAnEarlierRunHasDone()
    {
        for (int i = 0; i < 6; ++i) {
            const CodeResult result = m_runner->run({u"const before = [typeof globalThis.left, typeof [].left, JSON.stringify({ a: 1 })].join();"
                                                     "Object.prototype.left = Array.prototype.left = globalThis.left = 1; JSON.stringify = () => 'x'; r = before"_s,
                                                     {}, {u"r"_s}, {}, 1000});
            QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
            QCOMPARE(result.outputs[u"r"_s].toString(), u"undefined,undefined,{\"a\":1}"_s);
        }
    }

    void shouldReplaceAProcess_afterFiveHundredRuns()
    {
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM), 1);
        QElapsedTimer clock;
        QVERIFY(!runner.run({u"r = 1"_s, {}, {u"r"_s}, {}, 1000}).error);
        clock.start();
        for (int i = 0; i < 501; ++i)
            QCOMPARE(runner.run({u"r = 1"_s, {}, {u"r"_s}, {}, 1000}).outputs[u"r"_s].toInt(), 1);
        qInfo("%.0f runs a second, one process", 501 * 1000.0 / double(clock.elapsed()));
        QCOMPARE(runner.starts(), 2);
    }

    void shouldServeManyAtOnce()
    {
        std::atomic_int right = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 10; ++i)
                    right += m_runner->run({u"r = a * 2"_s, {{u"a"_s, t * 100 + i}}, {u"r"_s}, {}, 1000}).outputs[u"r"_s].toInt() == 2 * (t * 100 + i);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right, 60);
    }

    void shouldEndSoon_whenCancelled()
    {
        JobControl control;
        std::thread other([&control] {
            QTest::qSleep(200);
            control.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const CodeResult result = m_runner->run({u"for (;;);"_s, {}, {}, {}, 30'000}, &control);
        other.join();
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, u"cancelled"_s);
        QVERIFY(clock.elapsed() < 5000);
    }

    void shouldAnswerARequest()
    {
        QJsonObject data {{u"source"_s, u"total = price * 2; return 'paid'"_s}, {u"inputs"_s, QJsonObject {{u"price"_s, 4}}},
                          {u"outputs"_s, QJsonArray {u"total"_s}}, {u"ports"_s, QJsonArray {u"paid"_s}}};
        QJsonObject answer = answerCodeRequest(*m_runner, data);
        QCOMPARE(answer[u"outputs"_s].toObject(), (QJsonObject {{u"total"_s, 8}}));
        QCOMPARE(answer[u"port"_s].toString(), u"paid"_s);
        data[u"source"_s] = u"\nthrow new Error('sold out')"_s;
        answer = answerCodeRequest(*m_runner, data);
        const QJsonObject error = answer[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"thrown"_s);
        QCOMPARE(error[u"message"_s].toString(), u"sold out"_s);
        QCOMPARE(error[u"line"_s].toInt(), 2);
        QVERIFY(!answer.contains(u"outputs"_s));
    }

    void shouldSayWhatIsMissing_whenTheProgramIsNotThere()
    {
        CodeRunner nothing(u"/nowhere/dialogist"_s);
        const CodeResult result = nothing.run({u"r = 1"_s, {}, {}, {}, 1000});
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, u"missing"_s);
    }

private:
    std::unique_ptr<CodeRunner> m_runner;
};

QTEST_GUILESS_MAIN(TestCodeRunner)
#include "tst_coderunner.moc"
