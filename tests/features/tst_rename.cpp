// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/replay.h"
#include "tests/studio/flow/botbuilder.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// A designer finds a better name for something that flows, code and tests use, and changes it from a terminal.
class TestRename : public QObject
{
    Q_OBJECT
private:
    ::tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_path;
    int m_count = 0;

    /// Asks where somebody lives, has code make something of it, and says that. Its test begins with a value of its own.
    void makeProject()
    {
        flow::test::BotBuilder bot;
        bot.variable(u"city"_s).variable(u"out"_s);
        bot.node(u"s"_s, u"start"_s)
            .node(u"where"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Where, if not out?"},"variable":"city"})"))
            .node(u"make"_s, u"code"_s,
                  QJsonObject {{u"source"_s, u"// out of city\nout = {place: city, out: 'out'};"_s}, {u"inputs"_s, QJsonArray {u"city"_s}}, {u"outputs"_s, QJsonArray {u"out"_s}}})
            .node(u"tell"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Off to {{ out.place }}"}]}]})"))
            .node(u"more"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"What else?"},"variable":"city"})"))
            .link(u"s"_s, u"next"_s, u"where"_s)
            .link(u"where"_s, u"answered"_s, u"make"_s)
            .link(u"make"_s, u"next"_s, u"tell"_s)
            .link(u"tell"_s, u"next"_s, u"more"_s);
        model::ConversationTest test;
        test.id = model::ConversationTestId::create();
        test.bot = bot.bot().id;
        test.name = u"goes out"_s;
        test.given = QJsonDocument::fromJson(R"({"variables":{"out":"nowhere"}})").object();
        test.steps = QJsonDocument::fromJson(R"([
            {"assertions":[{"variable_was_set":{"name":"out","value":"nowhere"}},{"flow_started":"main"}]},
            {"user":"Bremen","assertions":[{"bot_uttered":"Off to Bremen"},{"variable_was_set":"out"},{"variable_was_set":["city"]},
                {"expression":"out.place === city && out.out === 'out'"},"no_error"]}])").array();
        bot.edit().tests.emplace(test.id, test);
        m_path = m_program.file(u"travel%1.dialogist"_s.arg(++m_count));
        {
            auto document = commands::Document::create(m_path, bot.project());
            QVERIFY(document.ok());
        }
        QCOMPARE(m_program.run({u"trust"_s, m_path}).exitCode, 0); // or its code is off
        passes();
    }

    void passes()
    {
        const ::tests::Run run = m_program.run({u"test"_s, m_path});
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
    }

    model::Project stored() const
    {
        auto document = commands::Document::open(m_path, true);
        return document ? (*document)->project() : model::Project();
    }
    static const model::Bot &botOf(const model::Project &project) { return project.bots.begin()->second; }

private slots:
    void init()
    {
        makeProject();
    }

    void shouldTakeCodeAndTestsAlong_whenAVariableIsReplaced()
    {
        const model::Project before = stored();
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"out"_s, u"--word"_s, u"--in"_s, u"variable"_s, u"--replace"_s, u"result"_s});
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());

        const model::Project after = stored();
        QVERIFY(botOf(after).variable(u"result"_s) && !botOf(after).variable(u"out"_s));
        for (const auto &[id, node] : botOf(after).flows.begin()->second.nodes) {
            if (node.type != u"code")
                continue;
            QCOMPARE(node.props[u"outputs"].toArray(), QJsonArray {u"result"_s});
            QCOMPARE(node.props[u"source"].toString(), u"// out of city\nresult = {place: city, out: 'out'};"_s);
        }
        const model::ConversationTest &test = botOf(after).tests.begin()->second;
        QCOMPARE(test.given[u"variables"].toObject(), (QJsonObject {{u"result"_s, u"nowhere"_s}}));
        const QJsonArray first = test.steps[0][u"assertions"].toArray();
        const QJsonArray second = test.steps[1][u"assertions"].toArray();
        QCOMPARE(first[0][u"variable_was_set"][u"name"].toString(), u"result"_s);
        QCOMPARE(second[1][u"variable_was_set"].toString(), u"result"_s);
        QCOMPARE(second[3][u"expression"].toString(), u"result.place === city && result.out === 'out'"_s);
        passes();

        {
            auto document = commands::Document::open(m_path);
            QVERIFY(document.ok());
            QVERIFY((*document)->undo().ok());
            QVERIFY((*document)->project() == before);
        }
    }

    void shouldTakeTestsAlong_whenAStepIsReplaced()
    {
        {
            auto document = commands::Document::open(m_path);
            QVERIFY(document.ok());
            model::ConversationTest test = botOf((*document)->project()).tests.begin()->second;
            test.steps = QJsonDocument::fromJson(R"([{"assertions":[{"waits_at":"Where"}]},{"user":"Bremen","assertions":[{"node_visited":"Tell"},{"requested":"MAKE"},{"waits_at":"More"}]}])").array();
            QVERIFY((*document)->push(commands::setTest((*document)->project(), test)).ok());
        }
        QCOMPARE(m_program.run({u"trust"_s, m_path}).exitCode, 0); // it was changed elsewhere
        passes();
        const model::Project before = stored();
        // The tests are written in capitals, so that they are not found themselves.
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"^(where|make|tell|more)$"_s, u"--regex"_s, u"--case"_s, u"--in"_s, u"name"_s, u"--replace"_s, u"\\1 it"_s});
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
        QStringList names;
        const model::Project after = stored();
        for (const auto &[id, node] : botOf(after).flows.begin()->second.nodes)
            names.append(node.name);
        QVERIFY2(names.contains(u"make it"_s) && !names.contains(u"make"_s), qPrintable(names.join(u", "_s)));
        passes();
        {
            auto document = commands::Document::open(m_path);
            QVERIFY(document.ok());
            QVERIFY((*document)->undo().ok());
            QVERIFY((*document)->project() == before);
        }
    }

    void shouldListWhatTheTestsLeftOut()
    {
        const ::tests::Run run = m_program.run({u"test"_s, m_path, u"--coverage"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.text().contains(u"main › make: “Error”"_s), run.out.constData());
        QVERIFY(!run.text().contains(u"main › s:"_s));
        const QJsonArray ways = m_program.run({u"test"_s, m_path, u"--json"_s}).json()[u"coverage"][u"missedWays"].toArray();
        QVERIFY(std::any_of(ways.begin(), ways.end(), [](const QJsonValue &way) { return way[u"place"].toString() == u"main › make" && way[u"label"].toString() == u"Error"; }));
    }

    void shouldCountWhatASavedTalkComesBy()
    {
        engine::Recording talk;
        talk.inputs = {engine::startInput(u"en"_s)};
        QFile file(m_program.file(u"talk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(talk.toJson()).toJson());
        file.close();
        const QJsonObject alone = m_program.run({u"test"_s, m_path, u"--suite"_s, u"none"_s, u"--talk"_s, file.fileName(), u"--json"_s}).json()[u"coverage"].toObject();
        QCOMPARE(alone[u"visited"].toInt(), 2); // up to its first question
        QCOMPARE(alone[u"nodes"].toInt(), 5);
        const ::tests::Run wrong = m_program.run({u"test"_s, m_path, u"--talk"_s, m_path});
        QCOMPARE(wrong.exitCode, 3);
    }

    void shouldTakeTestsAlong_whenAFlowIsReplaced()
    {
        const ::tests::Run run = m_program.run({u"find"_s, m_path, u"main"_s, u"--word"_s, u"--in"_s, u"name"_s, u"--replace"_s, u"Journey"_s});
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
        QCOMPARE(botOf(stored()).flows.begin()->second.name, u"Journey"_s);
        passes();
    }
};

QTEST_GUILESS_MAIN(TestRename)
#include "tst_rename.moc"
