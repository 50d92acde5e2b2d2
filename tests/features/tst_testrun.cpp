// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/engine/testing/testyaml.h"
#include "tests/studio/flow/botbuilder.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;
using ::tests::Run;

/// Conversation tests in a build: a test must not turn green because it asks nothing any more.
class TestTestRunFeature : public QObject
{
    Q_OBJECT
private:
    ::tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    int m_count = 0;

    QString projectWith(const QByteArray &tests)
    {
        flow::test::BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"hello"_s, u"message"_s, QByteArray("{\"bubbles\":[{\"kind\":\"text\",\"variants\":[{\"en\":\"Hello\"}]}]}"));
        bot.link(u"s"_s, u"next"_s, u"hello"_s);
        if (!tests.isEmpty()) {
            const auto read = engine::testing::testsFromYaml(tests);
            if (!read)
                qFatal("no tests");
            for (model::ConversationTest test : read->tests) {
                test.bot = bot.bot().id;
                bot.edit().tests.emplace(test.id, test);
            }
        }
        const QString path = m_program.file(u"p%1.dialogist"_s.arg(++m_count));
        if (!commands::Document::create(path, bot.project()).ok())
            qFatal("no project");
        return path;
    }

    QString fileOf(const QByteArray &yaml)
    {
        QFile file(m_program.file(u"t%1.yaml"_s.arg(++m_count)));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("no file");
        return file.fileName();
    }

private slots:
    void shouldKeepWhatCannotBeAccepted_andStillFail()
    {
        const QString path = projectWith("test_cases:\n- test_case: a\n  steps:\n  - assertions:\n    - slot_was_set: nosuchvar\n    - bot_uttered: Good day\n");
        const Run run = m_program.run({u"test"_s, path, u"--accept"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.text().contains(u"could not be accepted"_s) && !run.text().contains(u"is now what is expected"_s), run.out.constData());
        const QJsonObject again = m_program.run({u"test"_s, path, u"--json"_s}).json();
        QCOMPARE(again[u"failed"].toInt(), 1);
        QCOMPARE(again[u"tests"][0][u"failures"].toArray().size(), 1); // what the bot said was accepted
    }

    void shouldSucceed_whenEverythingIsAccepted()
    {
        const QString path = projectWith("test_cases:\n- test_case: a\n  steps:\n  - assertions:\n    - bot_uttered: Good day\n");
        QCOMPARE(m_program.run({u"test"_s, path, u"--accept"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"test"_s, path}).exitCode, 0);
    }

    void shouldNotBeFine_whenATestCannotBePlayed()
    {
        const QString path = projectWith("test_cases:\n- test_case: a\n  steps:\n  - choice: Nowhere\n");
        QCOMPARE(m_program.run({u"test"_s, path, u"--accept"_s}).exitCode, 1);
    }

    void shouldPlayOnlyTheTestsOfAFile_thatTheFilterNames()
    {
        const QString path = projectWith({});
        const QString file = fileOf("test_cases:\n- test_case: good\n  steps:\n  - bot: Hello\n- test_case: bad\n  steps:\n  - bot: Bye\n");
        QCOMPARE(m_program.run({u"test"_s, path, file}).exitCode, 1);
        const QJsonObject json = m_program.run({u"test"_s, path, file, u"--filter"_s, u"good"_s, u"--json"_s}).json();
        QCOMPARE(json[u"tests"].toArray().size(), 1);
        QCOMPARE(json[u"passed"].toInt(), 1);
    }

    void shouldNameAMisspeltKey()
    {
        const Run run = m_program.run({u"test"_s, projectWith({}), fileOf("test_cases:\n- test_case: a\n  stepz: []\n")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("stepz"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestTestRunFeature)
#include "tst_testrun.moc"
