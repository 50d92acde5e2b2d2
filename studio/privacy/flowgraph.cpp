// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/flowgraph.h"

#include "studio/flow/catalogue.h"

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
/// Nodes that this one jumps to without a wire.
QList<model::NodeId> jumpsOf(const model::Bot &bot, const model::Node &node)
{
    QList<model::NodeId> targets;
    // "Go to" may name a flow instead of a node: it goes on where that flow starts.
    const auto flow = bot.flows.find(model::FlowId::fromString(node.props[u"flow"].toString()));
    if (flow != bot.flows.end()) {
        for (const auto &[id, other] : flow->second.nodes) {
            if (other.type == u"start")
                targets.append(id);
        }
    }
    const flow::NodeSpec *spec = flow::specOf(node.type);
    if (!spec)
        return targets;
    for (const flow::PropertySpec &property : spec->properties) {
        if (property.kind != flow::PropertySpec::Kind::NodeReference)
            continue;
        if (const auto id = model::NodeId::fromString(node.props[property.key].toString()); !id.isNull())
            targets.append(id);
    }
    return targets;
}
} // namespace

FlowGraph::FlowGraph(const model::Bot &bot)
{
    QList<model::NodeId> otherStarts;
    QList<model::NodeId> events;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            m_vertices[id] = {&node, jumpsOf(bot, node)};
            if (node.type == u"start")
                (flowId == bot.startFlow ? m_entries : otherStarts).append(id);
            if (node.type == u"event")
                events.append(id);
        }
        for (const auto &[id, link] : flow.links)
            m_vertices[link.from].next.append(link.to);
    }
    // Without a start flow that starts, any start may be the first: better a way too many than one too few.
    if (m_entries.isEmpty())
        m_entries = otherStarts;
    m_entries += events; // they take the word whenever something happens
}

FlowGraph::Reach FlowGraph::reach(const Guard &stopsAt) const
{
    Reach reach;
    for (const model::NodeId &entry : m_entries) {
        reach.m_before.insert(entry, {});
        reach.m_order.append(m_vertices[entry].node);
    }
    for (qsizetype i = 0; i < reach.m_order.size(); ++i) {
        const model::Node *node = reach.m_order[i];
        if (stopsAt && stopsAt(*node))
            continue;
        const auto vertex = m_vertices.constFind(node->id);
        for (const model::NodeId &next : vertex->next) {
            const auto target = m_vertices.constFind(next);
            if (target == m_vertices.constEnd() || !target->node || reach.m_before.contains(next))
                continue;
            reach.m_before.insert(next, node->id);
            reach.m_order.append(target->node);
        }
    }
    return reach;
}

QList<model::NodeId> FlowGraph::Reach::pathTo(model::NodeId id) const
{
    QList<model::NodeId> path;
    if (!contains(id))
        return path;
    for (; !id.isNull(); id = m_before.value(id))
        path.prepend(id);
    return path;
}

} // namespace dialogist::privacy
