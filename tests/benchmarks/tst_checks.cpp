// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/problems/problemspanel.h"
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/checker.h"
#include "studio/flow/refactor.h"
#include "tests/support/bigproject.h"
#include "tests/support/threadtime.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// How long the flow checks of a project of 10,000 nodes take, from the beginning and after one edit. One JSON line each.
class BenchmarkChecks : public QObject
{
    Q_OBJECT
private:
    static constexpr int nodeCount = 10'000;

    static double milliseconds(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

    static double quantile(QList<double> times, double q)
    {
        std::sort(times.begin(), times.end());
        return times.isEmpty() ? 0 : times.at(qMin(times.size() - 1, qsizetype(q * double(times.size()))));
    }

    static void report(const QString &figure, double value, double peer)
    {
        std::printf("{\"figure\":\"%s\",\"value\":%.2f,\"unit\":\"ms\",\"peer\":\"the whole project checked anew\",\"peer_value\":%.2f,\"ratio\":%.4f}\n",
                    qPrintable(figure), value, peer, value / peer);
        std::fflush(stdout);
    }

    /// The edits that a designer makes, in turn.
    static commands::Command edit(const model::Project &project, int which, QRandomGenerator &random)
    {
        const model::Bot &bot = project.bots.begin()->second;
        const auto any = [&random](const auto &map) -> const auto & { return std::next(map.begin(), random.bounded(int(map.size())))->second; };
        const model::Flow &flow = any(bot.flows);
        const model::Node &node = any(flow.nodes);
        switch (which) {
        case 0: {
            QJsonObject props = node.props;
            props.insert(u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"Words %1, {{ orderCount }}"_s.arg(random.bounded(1000))}}}}}});
            return commands::setNodeProperties(project, node.id, props);
        }
        case 1: {
            const auto ports = flow::portsOf(node, &bot);
            return ports.isEmpty() ? commands::Command() : commands::connectPort(project, node.id, ports.first().name, any(flow.nodes).id);
        }
        case 2: {
            const model::Link *link = flow.links.empty() ? nullptr : &any(flow.links);
            return link ? commands::disconnectPort(project, link->from, link->port) : commands::Command();
        }
        case 3: {
            model::Node added = node;
            added.id = model::NodeId::create();
            return commands::addNodes(project, {added});
        }
        case 4:
            return commands::removeNodes(project, {node.id});
        case 5:
            return commands::renameNode(project, node.id, u"Name %1"_s.arg(random.bounded(1000)));
        default:
            return flow::renameVariable(project, any(bot.variables).id, u"renamed%1"_s.arg(random.bounded(1'000'000)));
        }
    }

private slots:
    void tenThousandNodes()
    {
        static const QStringList names = {u"text"_s, u"connect"_s, u"disconnect"_s, u"add-node"_s, u"remove-node"_s, u"rename-node"_s, u"rename-variable"_s};
        model::Project project = dialogist::tests::makeBigProject(nodeCount);
        const auto bot = [&project]() -> const model::Bot & { return project.bots.begin()->second; };

        QList<double> fulls;
        QElapsedTimer clock;
        qsizetype count = 0;
        for (int i = 0; i < 5; ++i) {
            clock.start();
            count = flow::checkFlows(project, bot()).size();
            fulls.append(milliseconds(clock));
        }
        const double full = quantile(fulls, 0.5);
        std::printf("{\"figure\":\"checks-full-10000\",\"value\":%.1f,\"unit\":\"ms\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", full);
        std::fflush(stdout);
        QVERIFY(count > 0);

        flow::FlowChecker checker;
        checker.check(project, bot());
        QRandomGenerator random(20260801);
        QList<double> all;
        QList<double> cpu; // without waiting for a turn on a busy machine
        QList<QList<double>> byKind(names.size());
        for (int i = 0; i < 420; ++i) {
            // Few renamings of variables: making that edit reads the whole bot.
            const int last = int(names.size()) - 1;
            const int which = i % 35 == 34 ? last : i % last;
            const commands::Command command = edit(project, which, random);
            for (const model::Change &change : command.changes)
                QVERIFY(project.apply(change).ok());
            const double before = ::tests::threadMs();
            clock.start();
            count = checker.check(project, bot()).size();
            all.append(milliseconds(clock));
            cpu.append(::tests::threadMs() - before);
            byKind[which].append(all.last());
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            report(u"checks-edit-%1-p50"_s.arg(names[i]), quantile(byKind[i], 0.5), full);
        report(u"checks-edit-p50"_s, quantile(all, 0.5), full);
        report(u"checks-edit-p99"_s, quantile(all, 0.99), full);
        report(u"checks-edit-cpu-p50"_s, quantile(cpu, 0.5), full);
        report(u"checks-edit-cpu-p99"_s, quantile(cpu, 0.99), full);
        QCOMPARE(count, flow::checkFlows(project, bot()).size());
    }

    /// What the window's own thread does for it: a copy of the values for the checks, and their findings in the table.
    void theWindowsShare()
    {
        QTemporaryDir folder;
        auto document = commands::Document::create(folder.filePath(u"big.dialogist"_s), dialogist::tests::makeBigProject(nodeCount));
        QVERIFY(document.ok());
        const model::Project &project = (*document)->project();
        const QList<flow::Finding> findings = flow::checkFlows(project, project.bots.begin()->second);
        panels::problems::ProblemsPanel panel;
        panel.resize(900, 220);
        panel.setDocument(document->get());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setFindings(findings);
        QList<double> copies;
        QList<double> tables;
        QElapsedTimer clock;
        for (int i = 0; i < 20; ++i) {
            clock.start();
            const model::Project copy = project;
            copies.append(milliseconds(clock));
            QList<flow::Finding> fewer = findings;
            fewer.removeAt(i % fewer.size());
            clock.start();
            panel.setFindings(fewer);
            panel.repaint();
            tables.append(milliseconds(clock));
        }
        std::printf("{\"figure\":\"checks-window-copy-p50\",\"value\":%.2f,\"unit\":\"ms\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", quantile(copies, 0.5));
        std::printf("{\"figure\":\"checks-window-table-p50\",\"value\":%.2f,\"unit\":\"ms\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", quantile(tables, 0.5));
        std::printf("{\"figure\":\"checks-findings\",\"value\":%lld,\"unit\":\"findings\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", (long long)findings.size());
    }
};

QTEST_MAIN(BenchmarkChecks)
#include "tst_checks.moc"
