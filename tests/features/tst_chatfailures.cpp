// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/flow/catalogue.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// A step that fails, in the terminal: said once, and a reason to end with 1 only where the bot has no way on.
class TestChatFailures : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    static model::Node node(model::FlowId flow, const QString &type, const QJsonObject &props)
    {
        QJsonObject all = flow::specOf(type)->defaults;
        for (auto it = props.begin(); it != props.end(); ++it)
            all.insert(it.key(), it.value());
        return {model::NodeId::create(), flow, type, {}, {}, all};
    }

    static QJsonObject saying(const QString &words)
    {
        const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, words}}}}};
        return {{u"bubbles"_s, QJsonArray {bubble}}};
    }

    /// A bot that asks a web service first. Requests are not sent in the terminal, so that fails.
    void makeProject(const QString &path, bool copes)
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow main;
        main.id = model::FlowId::create();
        main.bot = bot.id;
        main.name = u"Main"_s;
        const model::Node start = node(main.id, u"start"_s, {});
        const model::Node asks = node(main.id, u"http"_s, {{u"url"_s, u"https://example.com/stock"_s}});
        const model::Node answers = node(main.id, u"message"_s, saying(u"There is bread."_s));
        const model::Node copesWith = node(main.id, u"message"_s, saying(u"The shop does not answer."_s));
        const auto link = [&main](const model::Node &from, const QString &port, const model::Node &to) {
            const model::Link made {model::LinkId::create(), main.id, from.id, port, to.id};
            main.links.emplace(made.id, made);
        };
        for (const model::Node *each : {&start, &asks, &answers, &copesWith})
            main.nodes.emplace(each->id, *each);
        link(start, u"next"_s, asks);
        link(asks, u"next"_s, answers);
        if (copes)
            link(asks, u"error"_s, copesWith);
        bot.startFlow = main.id;
        bot.flows.emplace(main.id, main);
        project.bots.emplace(bot.id, bot);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(path, *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        document->reset();
        QCOMPARE(m_program.run({u"trust"_s, path}).exitCode, 0); // it was made outside of the program's home
    }

private slots:
    void shouldSayOnceThatAStepFailed_andEndWell_whenTheBotCopes()
    {
        const QString path = m_program.file(u"copes.dialogist"_s);
        makeProject(path, true);
        const Run run = m_program.run({u"chat"_s, path});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.text().contains(u"The shop does not answer."_s), run.out.constData());
        QCOMPARE(run.err.count("are not sent here"), 1);
        QVERIFY2(!run.err.contains("could not go on"), run.err.constData());
    }

    void shouldSayOnceThatTheBotCouldNotGoOn_andEndWithFindings()
    {
        const QString path = m_program.file(u"fails.dialogist"_s);
        makeProject(path, false);
        const Run run = m_program.run({u"chat"_s, path});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err.count("are not sent here"), 1);
        QVERIFY2(run.err.contains("could not go on"), run.err.constData());
    }

    void shouldTellScriptsWhatWasHandled_andGiveVariablesAsAnObject()
    {
        const QString path = m_program.file(u"scripts.dialogist"_s);
        makeProject(path, true);
        const QJsonObject turn = m_program.run({u"chat"_s, path, u"--json"_s}).json();
        QVERIFY(turn[u"variables"].isObject());
        int errors = 0;
        for (const QJsonValue &entry : turn[u"trace"].toArray()) {
            if (entry[u"what"].toString() != u"error")
                continue;
            ++errors;
            QVERIFY(entry[u"handled"].toBool());
        }
        QCOMPARE(errors, 1);
    }
};

QTEST_GUILESS_MAIN(TestChatFailures)
#include "tst_chatfailures.moc"
