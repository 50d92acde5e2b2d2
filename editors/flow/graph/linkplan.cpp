// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/linkplan.h"

namespace dialogist::editors::flow {

using model::Link;
using model::LinkId;
using model::NodeId;

LinkPlan::LinkPlan(const model::Flow &flow)
    : m_flow(flow)
{
    for (const auto &[id, link] : flow.links) {
        m_out[link.from].append(id);
        m_in[link.to].append(id);
    }
}

std::optional<Link> LinkPlan::at(LinkId id) const
{
    const auto planned = m_planned.constFind(id);
    if (planned != m_planned.constEnd())
        return *planned;
    const auto there = m_flow.links.find(id);
    return there == m_flow.links.end() ? std::nullopt : std::optional(there->second);
}

std::optional<Link> LinkPlan::from(NodeId node, const QString &port) const
{
    for (const LinkId &id : m_out.value(node)) {
        const auto link = at(id);
        if (link && link->from == node && link->port == port)
            return link;
    }
    return {};
}

QList<Link> LinkPlan::into(NodeId node) const
{
    QList<Link> links;
    for (const LinkId &id : m_in.value(node)) {
        const auto link = at(id);
        if (link && link->to == node)
            links.append(*link);
    }
    return links;
}

QList<Link> LinkPlan::all() const
{
    QList<Link> links;
    for (const auto &[id, link] : m_flow.links) {
        if (const auto planned = at(id))
            links.append(*planned);
    }
    for (auto it = m_planned.cbegin(); it != m_planned.cend(); ++it) {
        if (it.value() && !m_flow.links.contains(it.key()))
            links.append(*it.value());
    }
    return links;
}

void LinkPlan::put(const Link &link)
{
    const auto other = from(link.from, link.port);
    if (other && other->id != link.id)
        remove(other->id);
    m_planned.insert(link.id, link);
    if (!m_out.value(link.from).contains(link.id))
        m_out[link.from].append(link.id);
    if (!m_in.value(link.to).contains(link.id))
        m_in[link.to].append(link.id);
}

void LinkPlan::lead(NodeId fromNode, const QString &port, NodeId to, bool stacked)
{
    Link link = from(fromNode, port).value_or(Link {LinkId::create(), m_flow.id, fromNode, port, to});
    if (link.to != to || stacked)
        link.bends.clear(); // they were made for another way
    link.to = to;
    link.stacked = stacked;
    put(link);
}

void LinkPlan::remove(LinkId id)
{
    m_planned.insert(id, std::nullopt);
}

QList<model::Change> LinkPlan::changes() const
{
    QList<model::Change> changes;
    QList<LinkId> ids = m_planned.keys();
    std::sort(ids.begin(), ids.end());
    for (const LinkId &id : std::as_const(ids)) {
        const auto before = m_flow.links.find(id);
        const std::optional<Link> &after = *m_planned.constFind(id);
        commands::appendChange(changes, {model::ObjectKind::Link, id.toString()},
                               before == m_flow.links.end() ? QJsonObject() : before->second.toJson(),
                               after ? after->toJson() : QJsonObject());
    }
    return changes;
}

} // namespace dialogist::editors::flow
