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

commands::Command removeSteps(const model::Project &project, const QList<NodeId> &nodes)
{
    commands::Command removed = commands::removeNodes(project, nodes);
    const QSet<NodeId> gone(nodes.begin(), nodes.end());
    const Node *any = nodes.isEmpty() ? nullptr : project.node(nodes.first());
    const model::Flow *flow = any ? project.flow(any->flow) : nullptr;
    if (!flow)
        return removed;
    // Above each gap stands a card that stays: it goes on to the next one below that stays.
    QHash<NodeId, NodeId> below;
    for (const auto &[id, link] : flow->links) {
        if (link.stacked)
            below.insert(link.from, link.to);
    }
    for (const auto &[id, link] : flow->links) {
        if (!link.stacked || gone.contains(link.from) || !gone.contains(link.to))
            continue;
        QSet<NodeId> seen;
        NodeId next = link.to;
        while (gone.contains(next) && !seen.contains(next)) {
            seen.insert(next);
            next = below.value(next);
        }
        if (next.isNull() || gone.contains(next) || next == link.from)
            continue;
        Link closed = link;
        closed.to = next;
        for (model::Change &change : removed.changes) {
            if (change.ref.kind == model::ObjectKind::Link && change.ref.id == id.toString())
                change.after = closed.toJson();
        }
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
