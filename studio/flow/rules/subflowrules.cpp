// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Calls = QHash<model::FlowId, QSet<model::FlowId>>;

bool leadsTo(const Calls &calls, model::FlowId from, model::FlowId to)
{
    QSet<model::FlowId> seen;
    QList<model::FlowId> open {from};
    while (!open.isEmpty()) {
        const model::FlowId at = open.takeLast();
        if (at == to)
            return true;
        if (seen.contains(at))
            continue;
        seen.insert(at);
        const QSet<model::FlowId> called = calls.value(at);
        open += QList<model::FlowId>(called.begin(), called.end());
    }
    return false;
}

void checkRecursion(const BotGraph &graph, BotFindings &findings)
{
    Calls calls;
    std::vector<std::pair<const model::Node *, model::FlowId>> runs;
    for (const BotGraph::Place &place : graph.places()) {
        if (place.kind != BotGraph::Kind::RunFlow || place.node->props[u"mode"].toString() == u"replace")
            continue;
        const auto flow = model::FlowId::fromString(place.node->props[u"flow"].toString());
        if (graph.startOf(flow) < 0)
            continue;
        calls[place.node->flow].insert(flow);
        runs.emplace_back(place.node, flow);
    }
    for (const auto &[node, flow] : runs) {
        if (leadsTo(calls, flow, node->flow))
            findings.add(u"flow.recursion"_s,
                QCoreApplication::translate("flow", "“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.").arg(titleOf(*node)),
                {node});
    }
}

void checkOutputs(const BotGraph &graph, const Symbols &symbols, BotFindings &findings)
{
    size_t at = 0;
    for (const auto &[flowId, flow] : graph.bot().flows) {
        const size_t end = at + flow.nodes.size();
        const int start = graph.startOf(flowId);
        const QJsonArray outputs = start < 0 ? QJsonArray() : graph.place(start).node->props[u"outputs"].toArray();
        if (!outputs.isEmpty()) {
            QSet<QString> written;
            bool runsOthers = false;
            for (size_t i = at; i < end; ++i) {
                const BotGraph::Place &place = graph.places()[i];
                runsOthers = runsOthers || place.kind == BotGraph::Kind::RunFlow || place.kind == BotGraph::Kind::GoTo;
                for (const Mention &mention : place.mentions) {
                    if (mention.writes)
                        written.insert(symbols.name(mention.symbol));
                }
            }
            // Other flows may set variables of the talk, too.
            for (const QJsonValue &output : outputs) {
                const QString name = output.toString();
                if (name.isEmpty() || runsOthers || written.contains(name) || !graph.bot().variable(name))
                    continue;
                findings.add(u"flow.output-never-set"_s,
                    QCoreApplication::translate("flow", "“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.")
                        .arg(titleOf(*graph.place(start).node), name),
                    {graph.place(start).node}, {}, name);
            }
        }
        at = end;
    }
}
} // namespace

void inspectSubFlows(const BotGraph &graph, const Symbols &symbols, BotFindings &findings)
{
    checkRecursion(graph, findings);
    checkOutputs(graph, symbols, findings);
}

} // namespace dialogist::flow
