// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/arrange.h"
#include "editors/flow/graph/callers.h"
#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/search.h"
#include "editors/flow/graph/stacks.h"
#include "editors/flow/graph/wirepath.h"
#include "studio/commands/flowcommands.h"

#include "tests/studio/flow/botbuilder.h"
#include "tests/support/bigproject.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using dialogist::flow::test::BotBuilder;
using model::NodeId;

/// What stands where: the graph's own bookkeeping, arranging, tidying up, searching and the ways between flows.
class TestArrange : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    BotBuilder m_bot;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<FlowGraph> m_graph;
    int m_files = 0;

    void open(const model::Project &project)
    {
        m_graph.reset();
        auto made = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), project);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        m_document = made.take();
        m_graph = std::make_unique<FlowGraph>(*m_document, m_document->project().bots.begin()->second.startFlow, QFont());
        QTRY_VERIFY(m_graph->isSettled()); // a very large flow comes bit by bit
    }
    void place(const QHash<QString, QPointF> &places)
    {
        QHash<NodeId, QPointF> ids;
        for (auto it = places.begin(); it != places.end(); ++it)
            ids.insert(m_bot.id(it.key()), it.value());
        push(commands::moveNodes(m_document->project(), ids));
    }
    void push(const commands::Command &command) { QVERIFY(m_document->push(command).ok()); }
    void tidy(const QSet<NodeId> &only = {})
    {
        const Tidied done = tidied(*m_graph, only);
        push(setFrames(m_document->project(), done.frames, done.places));
        QTRY_VERIFY(m_graph->isSettled()); // very many cards move bit by bit
    }
    QPointF at(const QString &name) { return m_graph->card(m_bot.id(name))->position; }
    QRectF rect(const QString &name) { return m_graph->card(m_bot.id(name))->rect(); }
    QSet<NodeId> ids(const QStringList &names)
    {
        QSet<NodeId> set;
        for (const QString &name : names)
            set.insert(m_bot.id(name));
        return set;
    }

private slots:
    void init()
    {
        m_bot = BotBuilder();
        m_bot.node(u"s"_s, u"start"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_bot.node(name, u"message"_s);
    }

    void shouldStandWithoutAGap_whenStacked()
    {
        open(m_bot.project());
        place({{u"a"_s, {400, 100}}, {u"b"_s, {900, 900}}, {u"c"_s, {0, 0}}});
        push(stacks::put(m_document->project(), {m_bot.id(u"b"_s)}, m_bot.id(u"a"_s)));
        push(stacks::put(m_document->project(), {m_bot.id(u"c"_s)}, m_bot.id(u"b"_s)));
        QCOMPARE(rect(u"b"_s).topLeft(), rect(u"a"_s).bottomLeft());
        QCOMPARE(rect(u"c"_s).topLeft(), rect(u"b"_s).bottomLeft());
        QVERIFY(m_graph->card(m_bot.id(u"a"_s))->joinsBelow);
        QVERIFY(m_graph->card(m_bot.id(u"c"_s))->joinsAbove);
        for (const auto &[id, wire] : m_graph->wires())
            QVERIFY(wire.isStacked);
        QVERIFY(m_graph->wiresIn(QRectF(-5000, -5000, 10000, 10000)).isEmpty());
        // A taller card pushes the ones below down, a moved head takes all along.
        push(commands::renameNode(m_document->project(), m_bot.id(u"a"_s), u"Greeting"_s));
        QCOMPARE(rect(u"b"_s).topLeft(), rect(u"a"_s).bottomLeft());
        place({{u"a"_s, {40, 40}}});
        QCOMPARE(rect(u"c"_s).topLeft(), rect(u"b"_s).bottomLeft());
        QCOMPARE(at(u"c"_s).x(), 40.0);
        QCOMPARE(m_graph->stackOf(m_bot.id(u"b"_s)).size(), 3);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_document->undo().ok());
        QVERIFY(!m_graph->card(m_bot.id(u"a"_s))->joinsBelow);
    }

    void shouldTouchOneCard_whenOneIsEdited()
    {
        open(m_bot.project());
        const quint64 other = m_graph->card(m_bot.id(u"b"_s))->version;
        const quint64 own = m_graph->card(m_bot.id(u"a"_s))->version;
        QSignalSpy repaints(m_graph.get(), &FlowGraph::repaintNeeded);
        push(commands::renameNode(m_document->project(), m_bot.id(u"a"_s), u"Greeting"_s));
        QVERIFY(m_graph->card(m_bot.id(u"a"_s))->version != own);
        QCOMPARE(m_graph->card(m_bot.id(u"b"_s))->version, other);
        QVERIFY(repaints.size() <= 2);
    }

    void shouldLineUp_whenAligned()
    {
        open(m_bot.project());
        place({{u"a"_s, {0, 0}}, {u"b"_s, {40, 300}}, {u"c"_s, {500, 640}}});
        const QSet<NodeId> three = ids({u"a"_s, u"b"_s, u"c"_s});
        Places places = aligned(*m_graph, three, Edge::Left);
        for (const QPointF &point : places)
            QCOMPARE(point.x(), 0.0);
        places = aligned(*m_graph, three, Edge::Bottom);
        QCOMPARE(places.value(m_bot.id(u"a"_s)).y() + rect(u"a"_s).height(), rect(u"c"_s).bottom());
        QVERIFY(aligned(*m_graph, ids({u"a"_s}), Edge::Top).isEmpty());
        places = distributed(*m_graph, three, Qt::Vertical);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.value(m_bot.id(u"b"_s)).y(), 320.0);
    }

    void shouldMoveWholeStacks_whenAligned()
    {
        open(m_bot.project());
        place({{u"a"_s, {0, 0}}, {u"c"_s, {500, 200}}});
        push(stacks::put(m_document->project(), {m_bot.id(u"b"_s)}, m_bot.id(u"a"_s)));
        const Places places = aligned(*m_graph, ids({u"b"_s, u"c"_s}), Edge::Left);
        QCOMPARE(places.size(), 3);
        push(moveInto(m_document->project(), aligned(*m_graph, ids({u"b"_s, u"c"_s}), Edge::Right), {}));
        QCOMPARE(at(u"a"_s).x(), 500.0);
        QCOMPARE(rect(u"b"_s).topLeft(), rect(u"a"_s).bottomLeft());
    }

    void shouldTakeEverythingInsideAlong_whenAFrameMoves()
    {
        open(m_bot.project());
        place({{u"a"_s, {20, 40}}, {u"b"_s, {2000, 0}}});
        NodeId frame;
        push(addFrame(m_document->project(), m_graph->flowId(), QRectF(0, 0, 400, 400), u"Begin"_s, &frame));
        QVERIFY(companyOf(*m_graph, {frame}, true).contains(m_bot.id(u"a"_s)));
        QVERIFY(!companyOf(*m_graph, {frame}, true).contains(m_bot.id(u"b"_s)));
        const Card *card = m_graph->card(frame);
        QVERIFY(card->isFrame());
        QCOMPARE(card->title(), u"Begin"_s);
        QVERIFY(card->isHeldAt({200, 10}));
        QVERIFY(!card->isHeldAt({200, 200}));
    }

    void shouldKeepTheOrderByHand_whenTidiedUp()
    {
        m_bot.node(u"q"_s, u"ask"_s);
        m_bot.link(u"s"_s, u"next"_s, u"q"_s).link(u"q"_s, u"answered"_s, u"a"_s).link(u"q"_s, u"invalid"_s, u"b"_s);
        m_bot.link(u"a"_s, u"next"_s, u"c"_s).link(u"b"_s, u"next"_s, u"q"_s);
        open(m_bot.project());
        // By hand the second answer stands above the first.
        place({{u"s"_s, {0, 0}}, {u"q"_s, {10, 300}}, {u"b"_s, {700, 100}}, {u"a"_s, {650, 500}}, {u"c"_s, {20, 900}}, {u"d"_s, {0, 2000}}});
        tidy();
        QVERIFY(at(u"s"_s).x() < at(u"q"_s).x());
        QVERIFY(at(u"q"_s).x() < at(u"a"_s).x());
        QCOMPARE(at(u"a"_s).x(), at(u"b"_s).x());
        QVERIFY(at(u"b"_s).y() < at(u"a"_s).y());
        QVERIFY(at(u"a"_s).x() < at(u"c"_s).x());
        QVERIFY(at(u"d"_s).y() > at(u"a"_s).y());
        for (const auto &[id, card] : m_graph->cards()) {
            for (const Card *other : m_graph->cardsIn(card.rect()))
                QVERIFY2(other->id == id, "cards cover each other");
        }
        const Tidied again = tidied(*m_graph);
        QVERIFY(commands::moveNodes(m_document->project(), again.places).isObsolete());
    }

    void shouldMoveOnlyTheSelection_whenTidiedUp()
    {
        m_bot.link(u"a"_s, u"next"_s, u"b"_s);
        open(m_bot.project());
        place({{u"s"_s, {7, 9}}, {u"a"_s, {800, 100}}, {u"b"_s, {300, 900}}, {u"c"_s, {3, 3000}}});
        tidy(ids({u"a"_s, u"b"_s}));
        QCOMPARE(at(u"s"_s), QPointF(7, 9));
        QCOMPARE(at(u"c"_s), QPointF(3, 3000));
        QVERIFY(at(u"a"_s).x() < at(u"b"_s).x());
    }

    /// The way on of a step with several leaves further down: the row does not become a staircase for that.
    void shouldKeepARowStraight_whenTidiedUp()
    {
        m_bot.node(u"b"_s, u"ask"_s).node(u"c"_s, u"ask"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"answered"_s, u"c"_s).link(u"c"_s, u"answered"_s, u"d"_s);
        open(m_bot.project());
        QVERIFY(m_graph->card(m_bot.id(u"b"_s))->ports.size() > 1);
        place({{u"s"_s, {0, 40}}, {u"a"_s, {300, 40}}, {u"b"_s, {620, 40}}, {u"c"_s, {900, 40}}, {u"d"_s, {1300, 40}}});
        tidy();
        for (const QString &name : {u"s"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QCOMPARE(at(name).y(), 40.0);
        QVERIFY(at(u"c"_s).x() < at(u"d"_s).x());
        QVERIFY(tidied(*m_graph).places.value(m_bot.id(u"d"_s)) == at(u"d"_s));
    }

    void shouldStayAsTidied_whenTheFlowIsLarge()
    {
        tests::BigProjectOptions options;
        options.oneFlow = true;
        open(tests::makeBigProject(600, options));
        tidy();
        const Tidied again = tidied(*m_graph);
        QVERIFY(commands::moveNodes(m_document->project(), again.places).isObsolete());
    }

    void shouldFindWords_inNamesTextsAndKinds()
    {
        m_bot.node(u"a"_s, u"message"_s, R"({"bubbles": [{"kind": "text", "variants": [{"en": "We deliver on Monday"}]}]})");
        open(m_bot.project());
        place({{u"a"_s, {0, 0}}, {u"b"_s, {10, 0}}});
        push(commands::renameNode(m_document->project(), m_bot.id(u"b"_s), u"Delivery"_s));
        QCOMPARE(found(*m_graph, u"deliver"_s), (QList<NodeId> {m_bot.id(u"a"_s), m_bot.id(u"b"_s)}));
        QCOMPARE(found(*m_graph, u"monday deliver"_s), QList<NodeId> {m_bot.id(u"a"_s)});
        QCOMPARE(found(*m_graph, u"message"_s).size(), 4);
        QVERIFY(found(*m_graph, u"nowhere"_s).isEmpty());
        QVERIFY(found(*m_graph, u"  "_s).isEmpty());
    }

    void shouldKnowTheWay_whenFlowsCallEachOther()
    {
        m_bot.flow(u"orders"_s).flow(u"returns"_s).flow(u"lost"_s);
        BotBuilder &bot = m_bot;
        const auto calls = [&](const QString &name, const QString &flow) {
            bot.node(name, u"goto"_s, QJsonObject {{u"flow"_s, bot.flowId(flow).toString()}});
        };
        calls(u"x"_s, u"lost"_s);
        model::Project project = bot.project();
        auto &flows = project.bots.begin()->second.flows;
        const auto add = [&](const QString &from, const QString &to) {
            const model::FlowId flow = bot.flowId(from);
            const model::Node node {NodeId::create(), flow, u"goto"_s, {}, {}, {{u"flow"_s, bot.flowId(to).toString()}}};
            flows.at(flow).nodes.emplace(node.id, node);
        };
        add(u"main"_s, u"orders"_s);
        add(u"orders"_s, u"returns"_s);
        add(u"returns"_s, u"main"_s);
        project = model::Project::fromObjects(project.objects()).take();
        QStringList names;
        for (const Crumb &crumb : wayTo(project, bot.flowId(u"returns"_s)))
            names.append(crumb.name);
        QCOMPARE(names, (QStringList {u"main"_s, u"orders"_s, u"returns"_s}));
        QCOMPARE(wayTo(project, bot.flowId(u"main"_s)).size(), 1);
        QCOMPARE(wayTo(project, bot.flowId(u"lost"_s)).size(), 1);
        QCOMPARE(callersOf(project, bot.flowId(u"main"_s)).size(), 1);
        QVERIFY(callersOf(project, bot.flowId(u"lost"_s)).isEmpty());
    }

    void shouldPassItsBends_whenAWireHasSome()
    {
        const QList<QPointF> bends {{100, 200}, {300, 200}};
        QVERIFY(distanceTo(wirePoints({0, 0}, {400, 0}, bends), {100, 200}) < 0.5);
        QVERIFY(distanceTo(wirePoints({0, 0}, {400, 0}, bends), {300, 200}) < 0.5);
        QVERIFY(distanceTo(wirePoints({0, 0}, {400, 0}), {100, 200}) > 100);
        QCOMPARE(bendIndexFor({20, 60}, {0, 0}, {400, 0}, bends), 0);
        QCOMPARE(bendIndexFor({200, 210}, {0, 0}, {400, 0}, bends), 1);
        QCOMPARE(bendIndexFor({390, 40}, {0, 0}, {400, 0}, bends), 2);
        QVERIFY(QLineF(wireMiddle({0, 0}, {400, 0}), {200, 0}).length() < 1);
    }
};

QTEST_MAIN(TestArrange)
#include "tst_arrange.moc"
