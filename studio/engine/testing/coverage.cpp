// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/coverage.h"

#include "studio/flow/catalogue.h"

#include <algorithm>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

void Coverage::add(const Turn &turn)
{
    for (const flow::TraceEntry &entry : turn.trace) {
        if (entry.node.isNull())
            continue;
        if (entry.what == u"entered")
            ++visits[entry.node];
        else if (entry.what == u"left")
            ports[entry.node].insert(entry.detail);
    }
}

void Coverage::add(const Coverage &other)
{
    for (auto it = other.visits.begin(); it != other.visits.end(); ++it)
        visits[it.key()] += *it;
    for (auto it = other.ports.begin(); it != other.ports.end(); ++it)
        ports[it.key()].unite(*it);
}

namespace {
QList<const model::Flow *> flowsInOrder(const model::Bot &bot)
{
    QList<const model::Flow *> flows;
    for (const auto &[id, flow] : bot.flows)
        flows.append(&flow);
    std::stable_sort(flows.begin(), flows.end(), [](const model::Flow *a, const model::Flow *b) { return a->order < b->order; });
    return flows;
}

QList<const model::Node *> nodesInOrder(const model::Flow &flow)
{
    QList<const model::Node *> nodes;
    for (const auto &[id, node] : flow.nodes)
        nodes.append(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [](const model::Node *a, const model::Node *b) {
        return std::pair(a->position.y(), a->position.x()) < std::pair(b->position.y(), b->position.x());
    });
    return nodes;
}
} // namespace

CoverageShare shareOf(const Coverage &coverage, const model::Bot &bot)
{
    CoverageShare share;
    for (const model::Flow *flow : flowsInOrder(bot)) {
        for (const model::Node *node : nodesInOrder(*flow)) {
            const flow::NodeSpec *spec = flow::specOf(node->type);
            if (!spec || !spec->executable)
                continue;
            ++share.nodes;
            if (coverage.visits.value(node->id) > 0)
                ++share.visited;
            else
                share.missed.append(node->id);
            const QSet<QString> taken = coverage.ports.value(node->id);
            for (const flow::Port &port : flow::portsOf(*node, &bot)) {
                ++share.ports;
                if (taken.contains(port.name))
                    ++share.taken;
                else
                    share.missedWays.append({node->id, port.name, port.label.isEmpty() ? port.name : port.label});
            }
        }
    }
    return share;
}

QString stepPath(const model::Bot &bot, model::NodeId id)
{
    const model::Node *node = bot.node(id);
    if (!node)
        return {};
    const flow::NodeSpec *spec = flow::specOf(node->type);
    const QString title = !node->name.isEmpty() ? node->name : spec ? spec->title : node->type;
    const auto flow = bot.flows.find(node->flow);
    return flow == bot.flows.end() ? title : flow->second.name + u" › "_s + title;
}

} // namespace dialogist::engine::testing
