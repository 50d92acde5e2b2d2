// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/codefindings.h"

#include "tests/studio/flow/botbuilder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

class TestCodeFindings : public QObject
{
    Q_OBJECT
private:
    static QList<flow::Finding> findingsOf(CodeRunner &runner, const QString &source)
    {
        flow::test::BotBuilder bot;
        bot.variable(u"total"_s).variable(u"price"_s).node(u"s"_s, u"start"_s);
        bot.node(u"Sum up"_s, u"code"_s, QJsonObject {{u"source"_s, source}, {u"inputs"_s, QJsonArray {u"price"_s}}, {u"outputs"_s, QJsonArray {u"total"_s}}});
        const model::Project project = bot.project();
        return codeFindings(runner, codeSteps(project.bots.begin()->second));
    }

    CodeRunner m_runner {QStringLiteral(DIALOGIST_PROGRAM)};

private slots:
    void shouldFindWhatCannotRun_withItsLine_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line"); // 0 = nothing is found
        QTest::newRow("nothing assigned") << u"let x = 1;\nlet y = ;"_s << 2;
        QTest::newRow("new syntax, wrong") << u"total = price?.a;\n\nconst b = ?? 2;"_s << 3;
        QTest::newRow("not declared") << u"total = 1;\nother = 2"_s << 2;
        QTest::newRow("no network") << u"total = fetch('x')"_s << 1;
        QTest::newRow("plain") << u"total = price * 2;\nreturn"_s << 0;
        QTest::newRow("new syntax") << u"total = price?.a ?? await 1"_s << 0;
        QTest::newRow("empty") << u"  \n"_s << 0;
        // Those are found without anybody who knows the language.
        QTest::newRow("never closed") << u"if (price) {"_s << 0;
        QTest::newRow("variable that is not named") << u"total = 1"_s << 0;
    }
    void shouldFindWhatCannotRun_withItsLine()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        const QList<flow::Finding> findings = findingsOf(m_runner, source);
        QCOMPARE(findings.size(), line > 0 ? 1 : 0);
        if (line == 0)
            return;
        QCOMPARE(findings.first().rule, u"flow.code-error"_s);
        QCOMPARE(findings.first().severity, flow::Severity::Blocker);
        QCOMPARE(findings.first().nodes.size(), 1);
        QVERIFY2(findings.first().message.contains(u"“Sum up”"_s) && findings.first().message.contains(u"Line %1:"_s.arg(line)), qPrintable(findings.first().message));
    }

    void shouldNotRunWhatItLooksAt()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_runner.isFine(u"for (;;);"_s, {}));
        QVERIFY(!m_runner.isFine(u"}); for (;;); ({"_s, {}));
        QVERIFY(clock.elapsed() < 5000);
    }

    void shouldFindNothing_whenTheProgramIsNotThere()
    {
        CodeRunner nothing(u"/nowhere/dialogist"_s);
        QVERIFY(findingsOf(nothing, u"let y = ;"_s).isEmpty());
    }

    /// Whoever meets the first code of a talk does not wait for what that code does not need.
    void shouldRunPlainCodeAtOnce()
    {
        CodeRunner runner(QStringLiteral(DIALOGIST_PROGRAM));
        const CodeResult result = runner.run({u"total = price * 2;\nreturn 'paid'"_s, {{u"price"_s, 4}}, {u"total"_s}, {u"paid"_s}, 1000});
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(result.port, u"paid"_s);
        QCOMPARE(result.outputs[u"total"_s].toInt(), 8);
        const CodeResult thrown = runner.run({u"let x = null;\n\ntotal = x.foo"_s, {}, {u"total"_s}, {}, 1000});
        QVERIFY(thrown.error);
        QCOMPARE(thrown.error->kind, u"thrown"_s);
        QCOMPARE(thrown.error->line, 3);
        // What is wrong is told as it is of all code.
        const CodeResult wrong = runner.run({u"let x = 1;\nlet y = ;"_s, {}, {}, {}, 1000});
        QVERIFY(wrong.error);
        QCOMPARE(wrong.error->kind, u"code"_s);
        QCOMPARE(wrong.error->line, 2);
    }
};

QTEST_GUILESS_MAIN(TestCodeFindings)
#include "tst_codefindings.moc"
