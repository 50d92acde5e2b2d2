// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include "studio/flow/rules/nodeinspection.h"
#include "tests/studio/flow/botbuilder.h"

#include <QJsonDocument>
#include <QRandomGenerator>
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
    Environment m_environment;
    Symbols m_symbols;

    void lay()
    {
        m_project = m_bot.project();
        const model::Bot &bot = m_project.bots.begin()->second;
        m_environment = Environment(m_project, bot);
        m_symbols = {};
        m_reports.clear();
        m_links.clear();
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[id, node] : flow.nodes)
                m_reports.emplace(id, inspectNode(node, bot, m_environment, m_symbols));
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

    void shouldLayOutWhatRulesReadAgainAndAgain()
    {
        m_bot.variable(u"a"_s).variable(u"b"_s);
        m_bot.node(u"s"_s, u"start"_s).node(u"set"_s, u"set"_s, R"({"assignments":[{"variable":"a","expression":"b"}]})");
        m_bot.flow(u"other"_s).node(u"e"_s, u"event"_s).node(u"x"_s, u"exit"_s).node(u"m"_s, u"message"_s);
        lay();
        QCOMPARE(m_graph->flowCount(), 2);
        QCOMPARE(m_graph->numberOf(model::FlowId::create()), -1);
        for (const QString &name : {u"s"_s, u"set"_s, u"e"_s, u"x"_s, u"m"_s}) {
            QCOMPARE(place(name).flow, m_graph->numberOf(place(name).node->flow));
            QVERIFY(std::equal(place(name).mentions.begin(), place(name).mentions.end(), place(name).report->mentions.begin(), place(name).report->mentions.end()));
        }
        QCOMPARE(place(u"set"_s).mentions.size(), size_t(2));
        QVERIFY(place(u"s"_s).kind == BotGraph::Kind::Start);
        QVERIFY(place(u"set"_s).kind == BotGraph::Kind::Other);
        QVERIFY(place(u"e"_s).kind == BotGraph::Kind::Event);
        QVERIFY(place(u"x"_s).kind == BotGraph::Kind::Exit);
    }

    /// Beside the plain definition: some way from the start leads over a step that sets it. Flows at random, with rings and jumps.
    void shouldKnowWhatNoWayHasSet()
    {
        QRandomGenerator random(20261127);
        for (int round = 0; round < 60; ++round) {
            m_bot = test::BotBuilder();
            QStringList names {u"s"_s};
            for (int i = 0; i < 5; ++i)
                m_bot.variable(u"v%1"_s.arg(i));
            m_bot.node(u"s"_s, u"start"_s);
            for (int i = 0; i < 30; ++i) {
                names.append(u"n%1"_s.arg(i));
                const int variable = random.bounded(5);
                if (random.bounded(3) == 0)
                    m_bot.node(names.last(), u"set"_s, QJsonDocument::fromJson(u"{\"assignments\":[{\"variable\":\"v%1\",\"expression\":\"1\"}]}"_s.arg(variable).toUtf8()).object());
                else
                    m_bot.node(names.last(), u"branch"_s, QJsonDocument::fromJson(u"{\"cases\":[{\"id\":\"c\",\"condition\":\"v%1 == 1\"}]}"_s.arg(variable).toUtf8()).object());
            }
            lay();
            for (const QString &name : std::as_const(names)) {
                for (const Port &port : m_reports.at(m_bot.id(name)).ports) {
                    if (random.bounded(5) > 0)
                        m_bot.link(name, port.name, names.at(random.bounded(int(names.size()))));
                }
            }
            lay();
            std::vector<WayState> states(m_graph->places().size());
            inspectOrder(*m_graph, m_symbols, m_environment, states);
            const auto all = [](const BotGraph::Place &) { return true; };
            const std::vector<bool> reached = m_graph->reachableFrom(m_graph->entries(), all);
            for (size_t i = 0; i < states.size(); ++i) {
                QStringList unset;
                for (const Mention &mention : m_graph->place(int(i)).mentions) {
                    std::vector<int> behind;
                    for (size_t writer = 0; writer < states.size(); ++writer) {
                        const auto &mentions = m_graph->place(int(writer)).mentions;
                        if (reached[writer] && std::any_of(mentions.begin(), mentions.end(), [&](const Mention &each) { return each.writes && each.symbol == mention.symbol; }))
                            behind.insert(behind.end(), m_graph->place(int(writer)).next.begin(), m_graph->place(int(writer)).next.end());
                    }
                    const bool isWritten = std::any_of(m_graph->places().begin(), m_graph->places().end(), [&](const BotGraph::Place &place) {
                        return std::any_of(place.mentions.begin(), place.mentions.end(), [&](const Mention &each) { return each.writes && each.symbol == mention.symbol; });
                    });
                    if (reached[i] && mention.reads && !mention.writes && isWritten && !m_graph->reachableFrom(behind, all)[i])
                        unset.append(m_symbols.name(mention.symbol));
                }
                unset.sort();
                QCOMPARE(states[i].unset, unset);
            }
        }
    }

    void shouldStaySilent_aboutChainsWithoutRings()
    {
        m_bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s).node(u"b"_s, u"message"_s).node(u"c"_s, u"message"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s);
        lay();
        BotFindings none(m_project.bots.begin()->first);
        inspectLoops(*m_graph, none);
        QVERIFY(none.take().isEmpty());
        m_bot.link(u"b"_s, u"next"_s, u"a"_s).link(u"c"_s, u"next"_s, u"c"_s);
        lay();
        BotFindings two(m_project.bots.begin()->first);
        inspectLoops(*m_graph, two);
        const QList<Finding> found = two.take();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).nodes.size(), 2);
        QCOMPARE(found.at(1).nodes, QList<model::NodeId> {m_bot.id(u"c"_s)});
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
