// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "tests/support/bigproject.h"

#include <QSet>
#include <QTest>

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

namespace {
int nodesOf(const model::Project &project)
{
    int count = 0;
    for (const auto &[id, flow] : project.bots.begin()->second.flows)
        count += int(flow.nodes.size());
    return count;
}

/// Nodes that take input and have none.
int unreached(const model::Flow &flow)
{
    QSet<model::NodeId> targets;
    for (const auto &[id, link] : flow.links)
        targets.insert(link.to);
    int count = 0;
    for (const auto &[id, node] : flow.nodes)
        count += flow::specOf(node.type)->hasInput && !targets.contains(id) ? 1 : 0;
    return count;
}
} // namespace

class TestBigProject : public QObject
{
    Q_OBJECT
private slots:
    void shouldHaveSoManyNodes_inRealisticFlows()
    {
        const model::Project project = makeBigProject(2000);
        QCOMPARE(nodesOf(project), 2000);
        const model::Bot &bot = project.bots.begin()->second;
        QVERIFY(bot.flows.size() >= 10);
        QVERIFY(bot.flows.count(bot.startFlow) == 1);
        QSet<QString> types;
        for (const auto &[id, flow] : bot.flows) {
            QVERIFY(flow.nodes.size() <= 202);
            QCOMPARE(unreached(flow), 0);
            QSet<QString> ports;
            for (const auto &[linkId, link] : flow.links) {
                QVERIFY(flow.node(link.from) && flow.node(link.to));
                QVERIFY(!ports.contains(link.from.toString() + link.port));
                ports.insert(link.from.toString() + link.port);
            }
            for (const auto &[nodeId, node] : flow.nodes)
                types.insert(node.type);
        }
        for (const flow::NodeSpec *spec : flow::allSpecs())
            QVERIFY2(types.contains(spec->type), qPrintable(spec->type));
    }

    void shouldBeOneFlow_whenAsked()
    {
        BigProjectOptions options;
        options.oneFlow = true;
        const model::Project project = makeBigProject(3000, options);
        QCOMPARE(project.bots.begin()->second.flows.size(), size_t(1));
        QCOMPARE(nodesOf(project), 3000);
    }

    void shouldBeTheSameAgain()
    {
        QVERIFY(makeBigProject(300) == makeBigProject(300));
        QVERIFY(makeRandomProject(7) == makeRandomProject(7));
        QVERIFY(!(makeRandomProject(7) == makeRandomProject(8)));
    }
};

QTEST_GUILESS_MAIN(TestBigProject)
#include "tst_bigproject.moc"
