// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/project.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT
private:
    static Project sample()
    {
        Project project;
        project.id = ProjectId::create();
        project.name = u"Bakery"_s;
        Bot bot;
        bot.id = BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        Flow flow;
        flow.id = FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Main"_s;
        Node start {NodeId::create(), flow.id, u"start"_s, {}, {10, 20}, {}};
        Node message {NodeId::create(), flow.id, u"message"_s, u"Hello"_s, {200, 20}, {{u"role"_s, u"aiDisclosure"_s}}};
        Link link {LinkId::create(), flow.id, start.id, u"next"_s, message.id};
        flow.nodes = {{start.id, start}, {message.id, message}};
        flow.links = {{link.id, link}};
        Variable variable;
        variable.id = VariableId::create();
        variable.bot = bot.id;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        variable.initial = QJsonValue::Null;
        bot.flows = {{flow.id, flow}};
        bot.variables = {{variable.id, variable}};
        bot.startFlow = flow.id;
        project.bots = {{bot.id, bot}};
        auto read = Project::fromObjects(project.objects());
        return read.take();
    }

private slots:
    void shouldComeBackTheSame_whenWrittenAsObjectsAndReadInAnyOrder()
    {
        const Project project = sample();
        QList<StoredObject> objects = project.objects();
        std::reverse(objects.begin(), objects.end());
        const auto read = Project::fromObjects(objects);
        QVERIFY(read.ok());
        QVERIFY(*read == project);
        QCOMPARE(read->objects().size(), 7);
    }

    void shouldFindNodesAndLinks_byIdAlone()
    {
        const Project project = sample();
        const Flow &flow = project.bots.begin()->second.flows.begin()->second;
        const NodeId id = flow.nodes.begin()->first;
        QCOMPARE(project.node(id)->id, id);
        QCOMPARE(project.link(flow.links.begin()->first)->from, flow.linkFrom(flow.links.begin()->second.from, u"next"_s)->from);
        QVERIFY(!project.node(NodeId::create()));
    }

    void shouldSwapBetweenBeforeAndAfter_whenAChangeIsAppliedBothWays()
    {
        Project project = sample();
        const Project before = project;
        const Node node = project.bots.begin()->second.flows.begin()->second.nodes.begin()->second;
        Node moved = node;
        moved.position = {500, 600};
        const Change change {{ObjectKind::Node, node.id.toString()}, node.toJson(), moved.toJson()};
        QVERIFY(project.apply(change).ok());
        QCOMPARE(project.node(node.id)->position, QPointF(500, 600));
        QVERIFY(project.apply(change, false).ok());
        QVERIFY(project == before);
    }

    void shouldKeepTheFlowsOfABot_whenOnlyTheBotChanges()
    {
        Project project = sample();
        Bot bot = project.bots.begin()->second;
        bot.name = u"Baker"_s;
        QVERIFY(project.apply({{ObjectKind::Bot, bot.id.toString()}, {}, bot.toJson()}).ok());
        QCOMPARE(project.bot(bot.id)->name, u"Baker"_s);
        QCOMPARE(project.bot(bot.id)->flows.size(), size_t(1));
    }

    void shouldRefuse_whenTheParentIsMissing()
    {
        Project project = sample();
        const Project before = project;
        Node lost {NodeId::create(), FlowId::create(), u"message"_s, {}, {}, {}};
        const Status status = project.apply({{ObjectKind::Node, lost.id.toString()}, {}, lost.toJson()});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Corrupt);
        QVERIFY(project == before);
    }

    void shouldSortByCreation_whenIdsAreMadeInARow()
    {
        NodeId last = NodeId::create();
        for (int i = 0; i < 10000; ++i) {
            const NodeId next = NodeId::create();
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(NodeId::fromString(last.toString()), last);
        QVERIFY(NodeId::fromString(u"no id"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
