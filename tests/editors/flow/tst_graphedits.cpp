// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/card.h"
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/edits.h"
#include "editors/flow/graph/extract.h"
#include "editors/flow/graph/linkplan.h"
#include "editors/flow/graph/stacks.h"
#include "studio/commands/projectcommands.h"

#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using dialogist::flow::test::BotBuilder;
using model::NodeId;

/// The edits of the canvas as functions of a project: what they change, and that undo brings everything back.
class TestGraphEdits : public QObject
{
    Q_OBJECT
private:
    BotBuilder m_bot;
    model::Project m_project;
    QList<commands::Command> m_done;

    NodeId id(const QString &name) { return m_bot.id(name); }
    const model::Flow &main() const { return *m_project.flow(m_bot.flowId(u"main"_s)); }
    void build()
    {
        m_project = m_bot.project();
        m_done.clear();
    }
    void run(const commands::Command &command)
    {
        for (const model::Change &change : command.changes) {
            const Status done = m_project.apply(change);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        }
        m_done.append(command);
    }
    void undoAll()
    {
        while (!m_done.isEmpty()) {
            const commands::Command command = m_done.takeLast();
            for (auto it = command.changes.crbegin(); it != command.changes.crend(); ++it)
                QVERIFY(m_project.apply(*it, false).ok());
        }
    }
    void stack(const QStringList &names)
    {
        for (qsizetype i = 1; i < names.size(); ++i)
            run(stacks::put(m_project, {id(names.at(i))}, id(names.at(i - 1))));
    }
    QStringList stackOf(const QString &name)
    {
        QStringList names;
        for (const NodeId &member : stacks::of(main(), id(name)))
            names.append(nameOf(member));
        return names;
    }
    QString nameOf(NodeId node)
    {
        for (const QString &name : {u"s"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"end"_s}) {
            if (id(name) == node)
                return name;
        }
        return u"?"_s;
    }
    QString next(const QString &name, const QString &port = u"next"_s)
    {
        const model::Link *link = main().linkFrom(id(name), port);
        return link ? nameOf(link->to) : QString();
    }

private slots:
    void init()
    {
        m_bot = BotBuilder();
        m_bot.node(u"s"_s, u"start"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            m_bot.node(name, u"message"_s);
        m_bot.node(u"end"_s, u"exit"_s);
    }

    void shouldInsert_whenACardIsPutIntoTheMiddleOfAStack()
    {
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"c"_s, u"next"_s, u"end"_s);
        build();
        const model::Project before = m_project;
        stack({u"a"_s, u"b"_s});
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"a"_s, u"b"_s}));
        run(stacks::put(m_project, {id(u"c"_s)}, id(u"a"_s)));
        QCOMPARE(stackOf(u"b"_s), (QStringList {u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(next(u"s"_s), u"a"_s);
        undoAll();
        QVERIFY(m_project == before);
    }

    void shouldKeepTheWayOn_whenACardIsPutBelowTheLastOne()
    {
        m_bot.link(u"a"_s, u"next"_s, u"end"_s);
        build();
        stack({u"a"_s, u"b"_s});
        QCOMPARE(next(u"a"_s), u"b"_s);
        QCOMPARE(next(u"b"_s), u"end"_s);
        QVERIFY(!main().linkFrom(id(u"b"_s), u"next"_s)->stacked);
    }

    void shouldCloseUp_whenACardIsTakenOut()
    {
        build();
        stack({u"a"_s, u"b"_s, u"c"_s});
        run(stacks::takeOut(m_project, {id(u"b"_s)}, {{id(u"b"_s), QPointF(500, 0)}}));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"a"_s, u"c"_s}));
        QCOMPARE(stackOf(u"b"_s), QStringList {u"b"_s});
        QCOMPARE(m_project.node(id(u"b"_s))->position, QPointF(500, 0));
        QVERIFY(next(u"b"_s).isEmpty());
        undoAll();
        QVERIFY(main().links.empty());
    }

    void shouldLeadToTheNewHead_whenTheOrderInAStackChanges()
    {
        m_bot.link(u"s"_s, u"next"_s, u"a"_s);
        build();
        stack({u"a"_s, u"b"_s, u"c"_s});
        run(stacks::shift(m_project, id(u"a"_s), 1));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(next(u"s"_s), u"b"_s);
        run(stacks::shift(m_project, id(u"c"_s), -1));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
        QVERIFY(stacks::shift(m_project, id(u"b"_s), -1).isObsolete());
        QVERIFY(stacks::shift(m_project, id(u"a"_s), 1).isObsolete());
    }

    void shouldLetTheLastCardLeadOn_whenTheOrderChangesAtTheEnd()
    {
        m_bot.link(u"b"_s, u"next"_s, u"end"_s);
        build();
        stack({u"a"_s, u"b"_s});
        run(stacks::shift(m_project, id(u"b"_s), -1));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(next(u"a"_s), u"end"_s);
    }

    void shouldComeOnTop_whenARunIsPutThere()
    {
        m_bot.link(u"s"_s, u"next"_s, u"a"_s);
        build();
        stack({u"a"_s, u"b"_s});
        stack({u"d"_s, u"e"_s});
        run(stacks::putOnTop(m_project, {id(u"d"_s), id(u"e"_s)}, id(u"a"_s)));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"d"_s, u"e"_s, u"a"_s, u"b"_s}));
        QCOMPARE(next(u"s"_s), u"d"_s);
    }

    void shouldJoin_whenAWireBecomesAStack()
    {
        m_bot.link(u"a"_s, u"next"_s, u"b"_s);
        build();
        run(stacks::join(m_project, id(u"b"_s)));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"a"_s, u"b"_s}));
        QVERIFY(stacks::join(m_project, id(u"b"_s)).isObsolete());
    }

    void shouldRefuse_whenAStackWouldCloseARing()
    {
        m_bot.link(u"b"_s, u"next"_s, u"a"_s);
        build();
        stack({u"a"_s, u"b"_s});
        QVERIFY(stacks::join(m_project, id(u"a"_s)).isObsolete());
        QVERIFY(!stacks::canPut(m_project, {id(u"a"_s)}, id(u"a"_s)));
        QVERIFY(!stacks::canPut(m_project, {id(u"s"_s)}, id(u"a"_s)));
        QVERIFY(!stacks::canPut(m_project, {id(u"c"_s)}, id(u"end"_s)));
        QVERIFY(!stacks::canPut(m_project, {id(u"end"_s)}, id(u"a"_s))); // b would follow, and nothing follows an exit
        QVERIFY(stacks::canPut(m_project, {id(u"end"_s)}, id(u"b"_s)));
    }

    void shouldCloseTheStack_whenACardInItIsRemoved()
    {
        build();
        stack({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        const model::Project before = m_project;
        m_done.clear();
        run(removeSteps(m_project, {id(u"b"_s), id(u"c"_s)}, Removal::LeavesGaps));
        QCOMPARE(stackOf(u"a"_s), (QStringList {u"a"_s, u"d"_s}));
        undoAll();
        QVERIFY(m_project == before);
    }

    void shouldJoinTheNeighbours_whenStepsBetweenThemAreRemoved()
    {
        m_bot.node(u"e"_s, u"http"_s);
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"e"_s, u"error"_s, u"b"_s);
        m_bot.link(u"b"_s, u"next"_s, u"c"_s).link(u"c"_s, u"next"_s, u"d"_s).link(u"d"_s, u"next"_s, u"end"_s);
        build();
        const model::Project before = m_project;
        run(setBends(m_project, main().linkFrom(id(u"a"_s), u"next"_s)->id, {{100, 100}}));
        run(removeSteps(m_project, {id(u"b"_s)}, Removal::Joins));
        QCOMPARE(next(u"a"_s), u"c"_s);
        QVERIFY(main().linkFrom(id(u"a"_s), u"next"_s)->bends.isEmpty());
        QCOMPARE(next(u"e"_s, u"error"_s), u"c"_s); // all that led there
        QVERIFY(next(u"e"_s).isEmpty()); // and nothing is made up
        run(removeSteps(m_project, {id(u"c"_s), id(u"d"_s)}, Removal::Joins));
        QCOMPARE(next(u"a"_s), u"end"_s);
        QCOMPARE(m_done.size(), 3); // one step each
        undoAll();
        QVERIFY(m_project == before);
        run(removeSteps(m_project, {id(u"b"_s)}, Removal::LeavesGaps));
        QVERIFY(next(u"a"_s).isEmpty());
    }

    void shouldLeaveAGap_whenItIsOpenWhatFollowed()
    {
        m_bot.node(u"b"_s, u"http"_s);
        m_bot.node(u"d"_s, u"choice"_s, QByteArray("{\"options\": [{\"id\": \"o1\", \"label\": {\"en\": \"Bread\"}}]}"));
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"error"_s, u"c"_s);
        m_bot.link(u"c"_s, u"next"_s, u"d"_s).link(u"d"_s, u"option:o1"_s, u"e"_s).link(u"e"_s, u"next"_s, u"e"_s);
        build();
        run(removeSteps(m_project, {id(u"b"_s)}, Removal::Joins)); // only its error led on
        QVERIFY(next(u"a"_s).isEmpty());
        undoAll();
        run(removeSteps(m_project, {id(u"d"_s)}, Removal::Joins)); // an option is no plain way on
        QVERIFY(next(u"c"_s).isEmpty());
        undoAll();
        run(removeSteps(m_project, {id(u"e"_s)}, Removal::Joins)); // it led to itself
        QVERIFY(next(u"d"_s, u"option:o1"_s).isEmpty());
    }

    void shouldLeaveAGap_whenThereAreTwoWaysOnOrOneBack()
    {
        m_bot.node(u"b"_s, u"http"_s);
        m_bot.link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"next"_s, u"c"_s).link(u"b"_s, u"4xx"_s, u"end"_s).link(u"c"_s, u"next"_s, u"d"_s).link(u"d"_s, u"next"_s, u"c"_s);
        build();
        run(removeSteps(m_project, {id(u"b"_s)}, Removal::Joins));
        QVERIFY(next(u"a"_s).isEmpty());
        undoAll();
        run(removeSteps(m_project, {id(u"d"_s)}, Removal::Joins)); // c would lead to itself
        QVERIFY(next(u"c"_s).isEmpty());
    }

    void shouldLeadToTheNextCard_whenTheFirstOrLastOfAStackIsRemoved()
    {
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"c"_s, u"next"_s, u"end"_s);
        build();
        stack({u"a"_s, u"b"_s, u"c"_s});
        run(removeSteps(m_project, {id(u"a"_s)}, Removal::Joins));
        QCOMPARE(next(u"s"_s), u"b"_s);
        QCOMPARE(stackOf(u"b"_s), (QStringList {u"b"_s, u"c"_s}));
        run(removeSteps(m_project, {id(u"c"_s)}, Removal::Joins));
        QCOMPARE(next(u"b"_s), u"end"_s);
        QVERIFY(!main().linkFrom(id(u"b"_s), u"next"_s)->stacked); // by a wire, as it was
    }

    void shouldTakeBendsAlong_whenBothEndsMove()
    {
        m_bot.link(u"a"_s, u"next"_s, u"b"_s);
        build();
        const model::LinkId wire = main().links.begin()->first;
        run(setBends(m_project, wire, {{100, 100}, {200, 50}}));
        run(moveInto(m_project, {{id(u"a"_s), {40, 20}}, {id(u"b"_s), {40, 20}}}, {}));
        QCOMPARE(m_project.link(wire)->bends, (QList<QPointF> {{140, 120}, {240, 70}}));
        run(moveInto(m_project, {{id(u"a"_s), {0, 0}}}, {}));
        QCOMPARE(m_project.link(wire)->bends, (QList<QPointF> {{140, 120}, {240, 70}}));
        QVERIFY(setBends(m_project, wire, m_project.link(wire)->bends).isObsolete());
        undoAll();
        QVERIFY(m_project.link(wire)->bends.isEmpty());
    }

    void shouldKeepItsLeastSize_whenAFrameIsMade()
    {
        build();
        NodeId made;
        run(addFrame(m_project, main().id, QRectF(10, 10, 2, 300), u"Greeting"_s, &made));
        QVERIFY(m_project.node(made));
        QCOMPARE(frameSize(m_project.node(made)->props), QSizeF(CardMetrics::leastFrame, 300));
        run(setFrames(m_project, {{made, QRectF(0, 0, 400, 500)}}, {{id(u"a"_s), QPointF(20, 40)}}));
        QCOMPARE(frameSize(m_project.node(made)->props), QSizeF(400, 500));
        QCOMPARE(m_project.node(id(u"a"_s))->position, QPointF(20, 40));
        undoAll();
        QVERIFY(!m_project.node(made));
    }

    void shouldMoveStepsToAFlow_whenExtracted()
    {
        m_bot.variable(u"topic"_s, u"flow"_s);
        m_bot.node(u"b"_s, u"ask"_s, R"({"variable": "topic"})");
        m_bot.node(u"d"_s, u"message"_s, R"({"bubbles": [{"kind": "text", "variants": [{"en": "About {{ topic }}"}]}]})");
        m_bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"answered"_s, u"c"_s);
        m_bot.link(u"c"_s, u"next"_s, u"d"_s).link(u"b"_s, u"invalid"_s, u"end"_s).link(u"e"_s, u"next"_s, u"b"_s);
        build();
        const model::Project before = m_project;
        const auto made = extracted(m_project, main().id, {id(u"b"_s), id(u"c"_s)}, u"Topic"_s);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        run(made->command);
        const model::Flow *flow = m_project.flow(made->flow);
        QVERIFY(flow);
        QCOMPARE(flow->name, u"Topic"_s);
        QCOMPARE(flow->nodes.size(), size_t(5)); // the two, a start, two exits
        QVERIFY(flow->node(id(u"b"_s)));
        QVERIFY(!main().node(id(u"b"_s)));
        QCOMPARE(m_project.node(made->step)->props.value("flow"_L1).toString(), made->flow.toString());
        QCOMPARE(main().linkFrom(id(u"a"_s), u"next"_s)->to, made->step);
        QCOMPARE(main().linkFrom(id(u"e"_s), u"next"_s)->to, made->step);
        QSet<NodeId> ends;
        for (const auto &[linkId, link] : main().links) {
            if (link.from == made->step)
                ends.insert(link.to);
        }
        QCOMPARE(ends, (QSet<NodeId> {id(u"d"_s), id(u"end"_s)}));
        for (const auto &[nodeId, node] : flow->nodes) {
            if (node.type == "start"_L1) {
                QCOMPARE(flow->linkFrom(nodeId, u"next"_s)->to, id(u"b"_s));
                QCOMPARE(node.props.value("outputs"_L1).toArray(), (QJsonArray {u"topic"_s}));
            }
        }
        undoAll();
        QVERIFY(m_project == before);
    }

    void shouldSayWhy_whenTheSelectionIsNoFlow()
    {
        m_bot.link(u"a"_s, u"next"_s, u"b"_s).link(u"c"_s, u"next"_s, u"d"_s);
        build();
        const auto twice = extracted(m_project, main().id, {id(u"b"_s), id(u"d"_s)}, u"X"_s);
        QVERIFY(!twice.ok());
        QVERIFY2(twice.error().message.contains('2'_L1), qPrintable(twice.error().message));
        QVERIFY(!extracted(m_project, main().id, {id(u"s"_s)}, u"X"_s).ok());
        QVERIFY(!extracted(m_project, main().id, {}, u"X"_s).ok());
        const Status fits = canExtract(m_project, main().id, {id(u"b"_s), id(u"d"_s)});
        QVERIFY(!fits.ok());
        QCOMPARE(fits.error().message, twice.error().message);
        QVERIFY(canExtract(m_project, main().id, {id(u"b"_s)}).ok());
        QVERIFY(!extracted(m_project, main().id, {NodeId::create()}, u"X"_s).ok());
    }

    void shouldRepairReferences_whenStepsAreTakenToAnotherBot()
    {
        m_bot.variable(u"name"_s);
        m_bot.flow(u"other"_s);
        const QString other = m_bot.flowId(u"other"_s).toString();
        m_bot.node(u"x"_s, u"message"_s, R"({"bubbles": [{"kind": "text", "variants": [{"en": "Hello {{ name }}"}]}]})");
        m_bot.node(u"y"_s, u"goto"_s, QJsonObject {{u"flow"_s, other}});
        build();
        const QByteArray bytes = copied(m_project, m_bot.flowId(u"other"_s), {id(u"x"_s), id(u"y"_s)});

        BotBuilder elsewhere;
        elsewhere.variable(u"person"_s);
        m_project = elsewhere.project();
        m_bot = elsewhere;
        const model::FlowId flow = m_bot.flowId(u"main"_s);
        const Pasted content = pasted(bytes, m_project, flow, {});
        QCOMPARE(content.nodes.size(), 2);
        QCOMPARE(content.missing.size(), 2);
        QList<Repair> repairs;
        for (const Missing &missing : content.missing) {
            QCOMPARE(missing.uses, 1);
            QCOMPARE(suggestedRepair(m_project, flow, missing).way, Repair::Way::Create);
            repairs.append(missing.kind == Missing::Kind::Variable ? Repair {Repair::Way::Map, u"person"_s} : Repair {Repair::Way::Create, {}});
        }
        run(paste(m_project, flow, content, repairs));
        const model::Bot &bot = m_project.bots.begin()->second;
        QCOMPARE(bot.flows.size(), size_t(2));
        QVERIFY(!bot.variable(u"name"_s));
        for (const auto &[nodeId, node] : main().nodes) {
            if (node.type == "goto"_L1) {
                const auto target = model::FlowId::fromString(node.props.value("flow"_L1).toString());
                QCOMPARE(m_project.flow(target)->name, u"other"_s);
            } else {
                QVERIFY(QJsonDocument(node.props).toJson().contains("{{ person }}"));
            }
        }
        undoAll();
        QVERIFY(main().nodes.empty());
        QCOMPARE(m_project.bots.begin()->second.flows.size(), size_t(1));
    }

    void shouldSuggestTheSameName_whenThereIsOne()
    {
        m_bot.variable(u"name"_s);
        build();
        const Missing missing {Missing::Kind::Variable, u"Name"_s, u"Name"_s, {}, 1};
        QCOMPARE(suggestedRepair(m_project, main().id, missing), (Repair {Repair::Way::Map, u"name"_s}));
        const Missing other {Missing::Kind::Node, u"x"_s, u"x"_s, {}, 1};
        QCOMPARE(suggestedRepair(m_project, main().id, other).way, Repair::Way::Leave);
    }
};

QTEST_MAIN(TestGraphEdits)
#include "tst_graphedits.moc"
