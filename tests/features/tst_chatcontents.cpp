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

/// What a bot says besides texts, in the terminal: everything the web chat would show can be read there.
class TestChatContents : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    model::FlowId m_flow = model::FlowId::create();

    static QJsonObject en(const QString &words) { return {{u"en"_s, words}}; }

    model::Node node(const QString &type, const QJsonObject &props) const
    {
        QJsonObject all = flow::specOf(type)->defaults;
        for (auto it = props.begin(); it != props.end(); ++it)
            all.insert(it.key(), it.value());
        return {model::NodeId::create(), m_flow, type, {}, {}, all};
    }

    void makeProject(const QString &path) const
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow main;
        main.id = m_flow;
        main.bot = bot.id;
        main.name = u"Main"_s;
        const QJsonObject order {{u"id"_s, u"b1"_s}, {u"label"_s, en(u"Order it"_s)}, {u"action"_s, u"say"_s}};
        const QJsonObject more {{u"id"_s, u"b2"_s}, {u"label"_s, en(u"Read more"_s)}, {u"action"_s, u"url"_s}, {u"target"_s, u"https://example.com/rye"_s}};
        const QJsonObject rye {{u"id"_s, u"c1"_s}, {u"title"_s, en(u"Rye bread"_s)}, {u"subtitle"_s, en(u"Dark and firm"_s)}, {u"buttons"_s, QJsonArray {order, more}}};
        QJsonObject card = rye;
        card.insert(u"kind"_s, u"card"_s);
        const QJsonArray bubbles {
            card,
            QJsonObject {{u"kind"_s, u"carousel"_s}, {u"cards"_s, QJsonArray {QJsonObject {{u"id"_s, u"c2"_s}, {u"title"_s, en(u"Spelt rolls"_s)}}}}},
            QJsonObject {{u"kind"_s, u"location"_s}, {u"latitude"_s, 52.5}, {u"longitude"_s, 13.4}, {u"caption"_s, en(u"Our shop"_s)}},
            QJsonObject {{u"kind"_s, u"embed"_s}, {u"url"_s, u"https://example.com/film"_s}, {u"caption"_s, en(u"How we bake"_s)}},
            QJsonObject {{u"kind"_s, u"file"_s}, {u"url"_s, u"https://example.com/menu.pdf"_s}, {u"alt"_s, en(u"The menu"_s)}},
        };
        const model::Node start = node(u"start"_s, {});
        const model::Node says = node(u"message"_s, {{u"bubbles"_s, bubbles}});
        const model::Node opens = node(u"client"_s, {{u"action"_s, u"openUrl"_s}, {u"label"_s, en(u"Your account"_s)}, {u"url"_s, u"https://example.com/me"_s}});
        for (const model::Node *each : {&start, &says, &opens})
            main.nodes.emplace(each->id, *each);
        const model::Link first {model::LinkId::create(), m_flow, start.id, flow::portsOf(start).first().name, says.id};
        const model::Link second {model::LinkId::create(), m_flow, says.id, u"next"_s, opens.id};
        main.links.emplace(first.id, first);
        main.links.emplace(second.id, second);
        bot.startFlow = main.id;
        bot.flows.emplace(main.id, main);
        project.bots.emplace(bot.id, bot);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(path, *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    }

private slots:
    void shouldSayWhatTheWebChatShows_inPlainLines()
    {
        const QString path = m_program.file(u"bakery.dialogist"_s);
        makeProject(path);
        const Run run = m_program.run({u"chat"_s, path});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QString shown = run.text();
        for (const QString &line : {u"  Rye bread"_s, u"  Dark and firm"_s, u"  [Order it]"_s, u"  Read more  https://example.com/rye"_s, u"  Spelt rolls"_s,
                                    u"  How we bake  https://example.com/film"_s, u"  Your account  https://example.com/me"_s, u"  52.50000, 13.40000"_s})
            QVERIFY2(shown.split(u'\n').contains(line), qPrintable(line + u'\n' + shown));
        QVERIFY2(shown.contains(u"Our shop"_s) && shown.contains(u"The menu"_s) && shown.contains(u"https://example.com/menu.pdf"_s), qPrintable(shown));
        for (const QString &line : shown.trimmed().split(u'\n'))
            QVERIFY2(!line.trimmed().isEmpty(), qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(TestChatContents)
#include "tst_chatcontents.moc"
