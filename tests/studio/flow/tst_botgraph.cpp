// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include "studio/flow/rules/nodeinspection.h"
#include "tests/studio/flow/botbuilder.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestBotGraph : public QObject
{
    Q_OBJECT
private:
    test::BotBuilder m_bot;
    model::Project m_project;
    std::map<model::NodeId, NodeReport> m_reports;
    std::map<model::FlowId, FlowLinks> m_links;
    std::unique_ptr<BotGraph> m_graph;

    void lay()
    {
        m_project = m_bot.project();
        const model::Bot &bot = m_project.bots.begin()->second;
        const Environment environment(m_project, bot);
        Symbols symbols;
        m_reports.clear();
        m_links.clear();
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[id, node] : flow.nodes)
                m_reports.emplace(id, inspectNode(node, bot, environment, symbols));
        }
        m_graph = std::make_unique<BotGraph>(
            bot, [this](const model::Node &node) -> NodeReport & { return m_reports.at(node.id); },
            [this](const BotGraph &graph, const model::Flow &flow) -> const FlowLinks & { return m_links[flow.id] = graph.resolve(flow); });
    }
    int at(const QString &name) { return m_graph->placeOf(m_bot.id(name)); }
    const BotGraph::Place &place(const QString &name) { return m_graph->place(at(name)); }
    QSet<int> nextOf(const QString &name) { return {place(name).next.begin(), place(name).next.end()}; }

private slots:
    void init() { m_bot = test::BotBuilder(); }
    void cleanup() { m_graph.reset(); }

    void shouldLeadWhereTheWiresLead()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s).node(u"b"_s, u"message"_s).node(u"alone"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"next"_s, u"a"_s);
        lay();
        QCOMPARE(m_graph->start(), at(u"s"_s));
        QCOMPARE(m_graph->entries(), std::vector<int> {at(u"s"_s)});
        QCOMPARE(nextOf(u"s"_s), QSet<int> {at(u"a"_s)});
        QCOMPARE(nextOf(u"a"_s), QSet<int> {at(u"b"_s)});
        QCOMPARE(m_graph->behind(place(u"b"_s), u"next"), at(u"a"_s));
        QCOMPARE(m_graph->behind(place(u"alone"_s), u"next"), -1);
        QVERIFY(place(u"alone"_s).next.empty());
        const std::vector<bool> seen = m_graph->reachableFrom(m_graph->entries(), [](const BotGraph::Place &) { return true; });
        QVERIFY(seen[size_t(at(u"b"_s))]);
        QVERIFY(!seen[size_t(at(u"alone"_s))]);
        QVERIFY(m_links.begin()->second.isWithin);
    }

    void shouldRememberLinks_ofPortsThatAreGone()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"gone"_s, u"s"_s);
        lay();
        QCOMPARE(place(u"a"_s).stale, QStringList {u"gone"_s});
        QVERIFY(place(u"a"_s).next.empty());
    }

    void shouldTellAMissingStepFromAMissingWire()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"nobody"_s);
        lay();
        QCOMPARE(m_graph->behind(place(u"s"_s), u"next"), -2);
        QCOMPARE(m_graph->behind(place(u"a"_s), u"next"), -1);
        QVERIFY(place(u"s"_s).next.empty());
        // Such links are looked at anew each time: the step may come.
        QVERIFY(!m_links.at(m_bot.flowId(u"main"_s)).isWithin);
    }

    /// A file from elsewhere may hold links from one flow into another.
    void shouldFollowLinksOutOfTheFlow_butNotKeepThem()
    {
        m_bot.node(u"s"_s, u"start"_s).flow(u"other"_s).node(u"b"_s, u"message"_s).backTo(u"main"_s);
        m_bot.link(u"s"_s, u"next"_s, u"b"_s);
        lay();
        QCOMPARE(nextOf(u"s"_s), QSet<int> {at(u"b"_s)});
        QVERIFY(!m_links.at(m_bot.flowId(u"main"_s)).isWithin);
        QVERIFY(m_links.at(m_bot.flowId(u"other"_s)).isWithin);
    }

    /// Two links from one port: that is not drawn by anybody, but it must not write where other places stand.
    void shouldHoldThemAll_whenAPortHasTwoLinks()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s).node(u"b"_s, u"message"_s).node(u"c"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"s"_s, u"next"_s, u"b"_s).link(u"s"_s, u"next"_s, u"c"_s).link(u"a"_s, u"next"_s, u"b"_s);
        lay();
        QCOMPARE(nextOf(u"s"_s), (QSet<int> {at(u"a"_s), at(u"b"_s), at(u"c"_s)}));
        QCOMPARE(nextOf(u"a"_s), QSet<int> {at(u"b"_s)});
    }

    void shouldFollowJumps()
    {
        m_bot.flow(u"other"_s).node(u"os"_s, u"start"_s).node(u"oa"_s, u"message"_s).link(u"os"_s, u"next"_s, u"oa"_s).backTo(u"main"_s);
        m_bot.node(u"s"_s, u"start"_s).node(u"g"_s, u"goto"_s, QJsonObject {{u"node"_s, m_bot.id(u"oa"_s).toString()}});
        m_bot.node(u"r"_s, u"runflow"_s, QJsonObject {{u"flow"_s, m_bot.flowId(u"other"_s).toString()}}).node(u"x"_s, u"exit"_s, QJsonObject {{u"outcome"_s, u"restart"_s}});
        m_bot.node(u"lost"_s, u"goto"_s, QJsonObject {{u"node"_s, model::NodeId::create().toString()}});
        lay();
        QCOMPARE(nextOf(u"g"_s), QSet<int> {at(u"oa"_s)});
        QCOMPARE(nextOf(u"r"_s), QSet<int> {at(u"os"_s)});
        QCOMPARE(nextOf(u"x"_s), QSet<int> {at(u"s"_s)});
        QVERIFY(nextOf(u"lost"_s).isEmpty());
        QCOMPARE(m_graph->startOf(m_bot.flowId(u"other"_s)), at(u"os"_s));
        // What is run returns at its end; what is only jumped to does not by that.
        QVERIFY(place(u"os"_s).ends);
        QVERIFY(place(u"oa"_s).ends);
        QVERIFY(!place(u"s"_s).ends);
    }

    void shouldKnowTheBodyOfALoop()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"l"_s, u"loop"_s).node(u"a"_s, u"message"_s).node(u"b"_s, u"message"_s).node(u"after"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"l"_s).link(u"l"_s, u"body"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"l"_s, u"done"_s, u"after"_s);
        lay();
        QVERIFY(place(u"a"_s).inLoop && place(u"b"_s).inLoop);
        QVERIFY(place(u"b"_s).ends);
        QVERIFY(!place(u"after"_s).inLoop && !place(u"l"_s).inLoop);
    }

    void shouldStartSomewhere_whenTheStartFlowHasNoStart()
    {
        m_bot.node(u"a"_s, u"message"_s).flow(u"other"_s).node(u"os"_s, u"start"_s);
        lay();
        QCOMPARE(m_graph->start(), at(u"os"_s));
    }

    void shouldBeEmpty_whenTheBotIs()
    {
        lay();
        QCOMPARE(m_graph->start(), -1);
        QVERIFY(m_graph->places().empty());
        QVERIFY(m_graph->entries().empty());
    }
};

QTEST_GUILESS_MAIN(TestBotGraph)
#include "tst_botgraph.moc"
