// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/flowgraph.h"

#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/stacks.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/refactor.h"
#include "tests/support/bigproject.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using model::LinkId;
using model::NodeId;

/// The graph that the canvas shows follows each edit; it must never differ from one that is made anew of the same flow.
class TestFlowGraph : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    int m_files = 0;

    void open(int nodes, quint32 seed)
    {
        dialogist::tests::BigProjectOptions options;
        options.oneFlow = true;
        options.seed = seed;
        m_document = commands::Document::create(m_folder.filePath(QString::number(++m_files) + u".dialogist"_s), dialogist::tests::makeBigProject(nodes, options)).take();
    }
    const model::Bot &bot() const { return m_document->project().bots.begin()->second; }
    const model::Flow &flow() const { return bot().flows.begin()->second; }
    static void settle(const FlowGraph &graph) { QVERIFY(QTest::qWaitFor([&] { return graph.isSettled(); }, 60'000)); }

    static QString differenceOf(const FlowGraph &graph, const FlowGraph &fresh)
    {
        if (graph.cards().size() != fresh.cards().size() || graph.wires().size() != fresh.wires().size())
            return u"%1 cards and %2 wires instead of %3 and %4"_s.arg(graph.cards().size()).arg(graph.wires().size()).arg(fresh.cards().size()).arg(fresh.wires().size());
        for (const auto &[id, card] : fresh.cards()) {
            const Card *mine = graph.card(id);
            if (!mine)
                return u"no card "_s + id.toString();
            if (!mine->looksLike(card) || mine->position != card.position || mine->variables != card.variables)
                return u"another card “%1”"_s.arg(card.title());
            if (graph.above(id) != fresh.above(id) || graph.below(id) != fresh.below(id))
                return u"another stack of “%1”"_s.arg(card.title());
            if (graph.wiresOf(id).size() != fresh.wiresOf(id).size())
                return u"other wires of “%1”"_s.arg(card.title());
            const QList<const Card *> there = graph.cardsIn(card.rect());
            if (!there.contains(mine))
                return u"not found where it stands: “%1”"_s.arg(card.title());
        }
        for (const auto &[id, wire] : fresh.wires()) {
            const Wire *mine = graph.wire(id);
            if (!mine)
                return u"no wire "_s + id.toString();
            if (mine->start != wire.start || mine->end != wire.end || mine->bounds != wire.bounds || mine->isError != wire.isError || mine->isStray != wire.isStray
                || mine->isStacked != wire.isStacked || mine->port != wire.port || mine->bends != wire.bends)
                return u"another wire from “%1”"_s.arg(wire.port);
        }
        if (graph.bounds() != fresh.bounds())
            return u"other bounds"_s;
        return graph.readingOrder() == fresh.readingOrder() ? QString() : u"another order"_s;
    }

    commands::Command anyEdit(QRandomGenerator &dice)
    {
        const model::Project &project = m_document->project();
        const auto any = [&dice](const auto &map) -> const auto & { return std::next(map.begin(), dice.bounded(int(map.size())))->second; };
        const model::Node &node = any(flow().nodes);
        const model::Node &other = any(flow().nodes);
        const QPointF place(dice.bounded(3000), dice.bounded(3000));
        switch (dice.bounded(13)) {
        case 0:
            return commands::moveNodes(project, {{node.id, place}, {other.id, place + QPointF(400, 20)}});
        case 1:
            return commands::renameNode(project, node.id, u"Name %1"_s.arg(dice.bounded(100)));
        case 2:
            return commands::removeNodes(project, {node.id, other.id});
        case 3: {
            model::Node added = node;
            added.id = NodeId::create();
            added.position = place;
            return commands::addNodes(project, {added});
        }
        case 4:
        case 5: {
            const auto ports = dialogist::flow::portsOf(node, &bot());
            return ports.isEmpty() ? commands::Command() : commands::connectPort(project, node.id, ports.at(dice.bounded(int(ports.size()))).name, other.id);
        }
        case 6: {
            const auto ports = dialogist::flow::portsOf(node, &bot());
            return ports.isEmpty() ? commands::Command() : commands::disconnectPort(project, node.id, ports.first().name);
        }
        case 7:
            return commands::setNodeProperties(project, node.id, other.props); // other ports, maybe
        case 8:
        case 9:
            return stacks::put(project, {node.id}, other.id);
        case 10:
            return stacks::takeOut(project, {node.id}, {{node.id, place}});
        case 11:
            return bot().variables.empty() ? commands::Command() : dialogist::flow::renameVariable(project, any(bot().variables).id, u"renamed%1"_s.arg(dice.bounded(10000)));
        default:
            return stacks::shift(project, node.id, dice.bounded(2) ? 1 : -1);
        }
    }

private slots:
    /// What a paste of thousands of steps sets off comes in several events: first nothing, then the cards, then who is told, then who waits.
    void shouldTellInTurn_whenVeryManyStepsCome()
    {
        open(40, 3);
        FlowGraph graph(*m_document, flow().id, QFont());
        settle(graph);
        const NodeId known = flow().nodes.begin()->first;
        QList<model::Node> nodes;
        for (int i = 0; i < 3000; ++i)
            nodes.append({NodeId::create(), flow().id, u"message"_s, u"Step %1"_s.arg(i), QPointF(300 * (i % 60), 200 * (i / 60)), {}});
        const size_t before = graph.cards().size();
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), nodes, {})).ok());
        QCOMPARE(graph.cards().size(), before);
        QVERIFY(!graph.isSettled());
        // What the person does meanwhile is seen at once.
        QVERIFY(m_document->push(commands::renameNode(m_document->project(), known, u"Meanwhile"_s)).ok());
        QCOMPARE(graph.card(known)->name, u"Meanwhile"_s);
        QVERIFY(!graph.isSettled());

        QStringList order;
        connect(&graph, &FlowGraph::cardsChanged, this, [&] {
            QCOMPARE(graph.cards().size(), before + 3000);
            order.append(graph.isSettled() ? u"told late"_s : u"told"_s);
            QMetaObject::invokeMethod(this, [&order] { order.append(u"another event"_s); }, Qt::QueuedConnection);
        });
        graph.whenSettled([&] { order.append(graph.isSettled() ? u"settled"_s : u"too early"_s); });
        QVERIFY(order.isEmpty());
        settle(graph);
        QCOMPARE(order, (QStringList {u"told"_s, u"another event"_s, u"settled"_s}));
        const FlowGraph fresh(*m_document, flow().id, QFont());
        settle(fresh);
        QCOMPARE(differenceOf(graph, fresh), QString());
    }

    void shouldFollowThemAll_whenLargeStepsComeOneAfterTheOther()
    {
        open(700, 4);
        FlowGraph graph(*m_document, flow().id, QFont());
        settle(graph);
        QList<NodeId> all;
        for (const auto &[id, node] : flow().nodes)
            all.append(id);
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), all)).ok());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->redo().ok());
        QVERIFY(!graph.isSettled());
        settle(graph);
        QCOMPARE(graph.cards().size(), size_t(0));
        QCOMPARE(graph.wires().size(), size_t(0));
        QVERIFY(m_document->undo().ok());
        settle(graph);
        const FlowGraph fresh(*m_document, flow().id, QFont());
        settle(fresh);
        QCOMPARE(differenceOf(graph, fresh), QString());
    }

    void shouldBeAsOneMadeAnew_afterEachEdit_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void shouldBeAsOneMadeAnew_afterEachEdit()
    {
        QFETCH(quint32, seed);
        open(80, seed);
        FlowGraph graph(*m_document, flow().id, {});
        QRandomGenerator dice(seed);
        for (int i = 0; i < 250; ++i) {
            QString what;
            if (const int way = dice.bounded(8); way == 0 && m_document->canUndo()) {
                what = u"undo of "_s + m_document->undoText();
                QVERIFY(m_document->undo().ok());
            } else if (way == 1 && m_document->canRedo()) {
                what = u"redo of "_s + m_document->redoText();
                QVERIFY(m_document->redo().ok());
            } else {
                const commands::Command command = anyEdit(dice);
                what = command.type;
                m_document->endGesture();
                QVERIFY(m_document->push(command).ok());
            }
            settle(graph);
            const FlowGraph fresh(*m_document, flow().id, {});
            settle(fresh);
            const QString difference = differenceOf(graph, fresh);
            QVERIFY2(difference.isEmpty(), qPrintable(u"%1, after %2: %3"_s.arg(i).arg(what, difference)));
        }
    }

    /// The same where so much changes at once that it is taken over bit by bit.
    void shouldBeAsOneMadeAnew_whenThousandsOfStepsComeAndGo()
    {
        open(900, 5);
        FlowGraph graph(*m_document, flow().id, {});
        settle(graph);
        QList<model::Node> nodes;
        QHash<NodeId, NodeId> twins;
        for (const auto &[id, node] : flow().nodes) {
            model::Node twin = node;
            twin.id = NodeId::create();
            twin.position += QPointF(11, 7777);
            twins.insert(id, twin.id);
            nodes.append(twin);
        }
        QList<model::Link> links;
        for (const auto &[id, link] : flow().links)
            links.append({LinkId::create(), link.flow, twins.value(link.from), link.port, twins.value(link.to), link.stacked, link.bends});
        QHash<NodeId, QPointF> places;
        for (const model::Node &node : std::as_const(nodes))
            places.insert(node.id, node.position + QPointF(-5000, node.position.y() / 3));
        const auto check = [&](const char *when) {
            settle(graph);
            const FlowGraph fresh(*m_document, flow().id, {});
            settle(fresh);
            const QString difference = differenceOf(graph, fresh);
            QVERIFY2(difference.isEmpty(), qPrintable(QLatin1String(when) + u": "_s + difference));
        };
        QVERIFY(m_document->push(commands::addNodes(m_document->project(), nodes, links)).ok());
        check("added");
        QVERIFY(m_document->push(commands::moveNodes(m_document->project(), places)).ok());
        check("moved");
        // The next edit comes before the last one is taken over.
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->redo().ok());
        check("undone twice and redone");
        QVERIFY(m_document->push(commands::removeNodes(m_document->project(), twins.values())).ok());
        check("removed");
    }

    void shouldAskForOneRepaint_whenVeryMuchChanges()
    {
        open(300, 6);
        FlowGraph graph(*m_document, flow().id, {});
        settle(graph);
        QSignalSpy repaints(&graph, &FlowGraph::repaintNeeded);
        QHash<NodeId, QPointF> places;
        for (const auto &[id, node] : flow().nodes)
            places.insert(id, node.position + QPointF(40, 40));
        QVERIFY(m_document->push(commands::moveNodes(m_document->project(), places)).ok());
        settle(graph);
        QVERIFY2(repaints.size() <= 4, qPrintable(QString::number(repaints.size())));
    }

    void shouldShowCardsElsewhere_whileTheyAreDragged()
    {
        open(60, 7);
        FlowGraph graph(*m_document, flow().id, {});
        const QPointF away(12'345, 6'789);
        const NodeId id = graph.readingOrder().first();
        const QPointF home = graph.card(id)->position;
        graph.displace({{id, away}});
        QCOMPARE(graph.card(id)->position, away);
        QCOMPARE(graph.cardsIn(QRectF(away, QSizeF(1, 1))).size(), 1);
        // An edit of something else in the meantime does not let it jump back.
        QVERIFY(m_document->push(commands::renameNode(m_document->project(), id, u"Held"_s)).ok());
        QCOMPARE(graph.card(id)->position, away);
        graph.displace({});
        QCOMPARE(graph.card(id)->position, home);
        const FlowGraph fresh(*m_document, flow().id, {});
        QCOMPARE(differenceOf(graph, fresh), QString());
    }

    void shouldBeEmpty_whenTheFlowIsGone()
    {
        open(60, 8);
        const model::FlowId id = flow().id;
        FlowGraph graph(*m_document, id, {});
        QVERIFY(!graph.cards().empty());
        QVERIFY(m_document->push(commands::removeFlow(m_document->project(), id)).ok());
        QVERIFY(graph.cards().empty());
        QVERIFY(graph.wires().empty());
        QVERIFY(graph.bounds().isNull());
        QVERIFY(m_document->undo().ok());
        settle(graph);
        const FlowGraph fresh(*m_document, id, {});
        QCOMPARE(differenceOf(graph, fresh), QString());
    }
};

QTEST_MAIN(TestFlowGraph)
#include "tst_flowgraph.moc"
