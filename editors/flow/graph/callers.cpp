// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/callers.h"

#include "editors/flow/graph/card.h"

namespace dialogist::editors::flow {

using model::FlowId;

QList<Crumb> wayTo(const model::Project &project, FlowId flowId)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    // In breadth from the beginning, so that the first way found is the shortest.
    QHash<FlowId, Crumb> calledFrom;
    QList<FlowId> queue {bot->startFlow};
    QSet<FlowId> seen {bot->startFlow};
    for (qsizetype i = 0; i < queue.size() && !seen.contains(flowId); ++i) {
        const auto at = bot->flows.find(queue.at(i));
        if (at == bot->flows.end())
            continue;
        for (const auto &[id, node] : at->second.nodes) {
            const FlowId next = flowRunBy(node);
            if (next.isNull() || seen.contains(next) || !bot->flows.contains(next))
                continue;
            seen.insert(next);
            calledFrom.insert(next, {at->first, at->second.name, id});
            queue.append(next);
        }
    }
    QList<Crumb> way {{flowId, flow->name, {}}};
    for (FlowId at = flowId; calledFrom.contains(at); at = way.first().flow)
        way.prepend(calledFrom.value(at));
    return way;
}

QList<Crumb> callersOf(const model::Project &project, FlowId flowId)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    QList<Crumb> callers;
    if (!bot)
        return callers;
    for (const auto &[id, other] : bot->flows) {
        for (const auto &[nodeId, node] : other.nodes) {
            if (id != flowId && flowRunBy(node) == flowId)
                callers.append({id, other.name, nodeId});
        }
    }
    return callers;
}

} // namespace dialogist::editors::flow
