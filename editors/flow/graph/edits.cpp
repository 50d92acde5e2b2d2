// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/edits.h"

#include "editors/flow/graph/card.h"
#include "studio/commands/flowcommands.h"
#include "studio/flow/catalogue.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::Link;
using model::LinkId;
using model::Node;
using model::NodeId;

commands::Command together(commands::Command first, const commands::Command &second)
{
    first.changes += second.changes;
    return first;
}

commands::Command addStep(const model::Project &project, model::FlowId flow, const QString &type, const QPointF &position,
                          NodeId from, const QString &port, NodeId *made)
{
    const dialogist::flow::NodeSpec *spec = dialogist::flow::specOf(type);
    const model::Flow *owner = project.flow(flow);
    if (!spec || !owner)
        return {};
    const Node node {NodeId::create(), flow, type, {}, position, spec->defaults};
    *made = node.id;
    QList<Link> links;
    commands::Command cleared;
    if (!from.isNull() && spec->hasInput && spec->executable) {
        links.append({LinkId::create(), flow, from, port, node.id});
        const Link *before = owner->linkFrom(from, port);
        const auto ports = dialogist::flow::portsOf(node);
        if (before) {
            cleared = commands::disconnectPort(project, from, port);
            if (!ports.isEmpty())
                links.append({LinkId::create(), flow, node.id, ports.first().name, before->to});
        }
    }
    commands::Command added = commands::addNodes(project, {node}, links);
    added.changes = cleared.changes + added.changes;
    return added;
}

namespace {

/// Wires between two nodes that move alike take their bends along.
QList<model::Change> movedBends(const model::Project &project, const QHash<NodeId, QPointF> &places)
{
    QList<model::Change> changes;
    const Node *any = places.isEmpty() ? nullptr : project.node(places.cbegin().key());
    const model::Flow *flow = any ? project.flow(any->flow) : nullptr;
    if (!flow || places.size() < 2)
        return changes;
    for (const auto &[id, link] : flow->links) {
        const Node *from = link.bends.isEmpty() || !places.contains(link.to) || !places.contains(link.from) ? nullptr : flow->node(link.from);
        if (!from)
            continue;
        Link after = link;
        for (QPointF &point : after.bends)
            point += places.value(link.from) - from->position;
        commands::appendChange(changes, {model::ObjectKind::Link, id.toString()}, link.toJson(), after.toJson());
    }
    return changes;
}

} // namespace

commands::Command moveInto(const model::Project &project, const QHash<NodeId, QPointF> &places, LinkId wire)
{
    commands::Command moved = commands::moveNodes(project, places);
    moved.changes += movedBends(project, places);
    const Link *link = project.link(wire);
    const Node *node = places.size() == 1 ? project.node(places.cbegin().key()) : nullptr;
    if (!link || !node)
        return moved;
    const auto ports = dialogist::flow::portsOf(*node);
    if (ports.isEmpty())
        return moved;
    const commands::Command in = commands::connectPort(project, link->from, link->port, node->id);
    const commands::Command out = commands::connectPort(project, node->id, ports.first().name, link->to);
    commands::Command all = together(together(in, out), moved);
    all.type = in.type;
    return all;
}

namespace {

/// Where nodes that are removed lead on, through others that are removed too.
class WaysOn
{
public:
    WaysOn(const model::Flow &flow, const QSet<NodeId> &gone)
        : m_gone(gone)
    {
        QSet<NodeId> forked;
        for (const auto &[id, link] : flow.links) {
            if (!gone.contains(link.from))
                continue;
            if (link.stacked)
                m_below.insert(link.from, link.to);
            if (link.port == "error"_L1)
                continue;
            const Node *from = flow.node(link.from);
            if (m_next.contains(link.from) || !from || link.port != stackPort(*from))
                forked.insert(link.from);
            m_next.insert(link.from, link.to);
        }
        for (const NodeId &id : std::as_const(forked))
            m_next.remove(id);
    }

    /// The first card below in the stack that stays; null = none.
    NodeId below(NodeId from) const { return follow(m_below, from); }
    /// The step that stays to which all of this leads; null = none, or none for sure.
    NodeId next(NodeId from) const { return follow(m_next, from); }

private:
    NodeId follow(const QHash<NodeId, NodeId> &ways, NodeId from) const
    {
        QSet<NodeId> seen;
        while (m_gone.contains(from) && !seen.contains(from)) {
            seen.insert(from);
            from = ways.value(from);
        }
        return m_gone.contains(from) ? NodeId() : from;
    }

    const QSet<NodeId> &m_gone;
    QHash<NodeId, NodeId> m_below;
    QHash<NodeId, NodeId> m_next;
};

} // namespace

commands::Command removeSteps(const model::Project &project, const QList<NodeId> &nodes, Removal removal)
{
    commands::Command removed = commands::removeNodes(project, nodes);
    const QSet<NodeId> gone(nodes.begin(), nodes.end());
    const Node *any = nodes.isEmpty() ? nullptr : project.node(nodes.first());
    const model::Flow *flow = any ? project.flow(any->flow) : nullptr;
    if (!flow)
        return removed;
    const WaysOn ways(*flow, gone);
    for (model::Change &change : removed.changes) {
        if (change.ref.kind != model::ObjectKind::Link)
            continue;
        const Link *link = project.link(LinkId::fromString(change.ref.id));
        if (!link || gone.contains(link->from))
            continue;
        // Above each gap in a stack stands a card that stays: it goes on to the next one below that stays.
        Link joined = *link;
        joined.to = link->stacked ? ways.below(link->to) : NodeId();
        if (joined.to.isNull() && removal == Removal::Joins) {
            joined.to = ways.next(link->to);
            joined.stacked = false;
            joined.bends.clear(); // they were made for another way
        }
        if (!joined.to.isNull() && joined.to != link->from)
            change.after = joined.toJson();
    }
    return removed;
}

commands::Command setBends(const model::Project &project, LinkId wire, const QList<QPointF> &bends)
{
    const Link *link = project.link(wire);
    if (!link)
        return {};
    const Node *from = project.node(link->from);
    commands::Command command {u"BendWire"_s, from ? from->name : QString(), {}, {}};
    Link after = *link;
    after.bends = bends;
    commands::appendChange(command.changes, {model::ObjectKind::Link, wire.toString()}, link->toJson(), after.toJson());
    return command;
}

commands::Command addFrame(const model::Project &project, model::FlowId flow, const QRectF &rect, const QString &title, NodeId *made)
{
    if (!project.flow(flow))
        return {};
    const auto *spec = dialogist::flow::specOf(u"frame"_s);
    Node node {NodeId::create(), flow, u"frame"_s, {}, snapped(rect.topLeft()), spec ? spec->defaults : QJsonObject()};
    node.props.insert(u"title"_s, title);
    node.props.insert(u"width"_s, std::max(CardMetrics::leastFrame, rect.width()));
    node.props.insert(u"height"_s, std::max(CardMetrics::leastFrame, rect.height()));
    *made = node.id;
    return commands::addNodes(project, {node}, {});
}

commands::Command setFrames(const model::Project &project, const QHash<NodeId, QRectF> &frames, const QHash<NodeId, QPointF> &places)
{
    QHash<NodeId, QPointF> others = places;
    commands::Command command {u"MoveNodes"_s, {}, {}, {}};
    for (auto it = frames.begin(); it != frames.end(); ++it) {
        const Node *node = project.node(it.key());
        if (!node)
            continue;
        others.remove(it.key());
        Node after = *node;
        after.position = it->topLeft();
        after.props.insert(u"width"_s, std::max(CardMetrics::leastFrame, it->width()));
        after.props.insert(u"height"_s, std::max(CardMetrics::leastFrame, it->height()));
        commands::appendChange(command.changes, {model::ObjectKind::Node, it.key().toString()}, node->toJson(), after.toJson());
        command.subject = node->name;
    }
    if (!others.isEmpty())
        command = together(moveInto(project, others, {}), command);
    else
        command.type = u"ResizeFrame"_s;
    return command;
}

} // namespace dialogist::editors::flow
