// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"

#include <QSet>

namespace dialogist::commands {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using model::ObjectRef;

namespace {
template<class Object> ObjectRef refOf(ObjectKind kind, const Object &object)
{
    return {kind, object.id.toString()};
}

/// Names one thing, or counts several.
QString subjectOf(const QStringList &names)
{
    return names.size() == 1 ? names.constFirst() : QString::number(names.size());
}

void appendNodeChange(QList<model::Change> &changes, const model::Node &before, const model::Node &after)
{
    appendChange(changes, refOf(ObjectKind::Node, before), before.toJson(), after.toJson());
}

void appendRemoval(QList<model::Change> &changes, const model::Flow &flow)
{
    for (const auto &[id, link] : flow.links)
        appendChange(changes, refOf(ObjectKind::Link, link), link.toJson(), {});
    for (const auto &[id, node] : flow.nodes)
        appendChange(changes, refOf(ObjectKind::Node, node), node.toJson(), {});
    appendChange(changes, refOf(ObjectKind::Flow, flow), flow.toJson(), {});
}

/// The flow that comes first when this one is gone; null when it was the only one.
model::FlowId nextStart(const model::Bot &bot, model::FlowId removed)
{
    const model::Flow *best = nullptr;
    for (const auto &[id, flow] : bot.flows) {
        if (id != removed && (!best || flow.order < best->order))
            best = &flow;
    }
    return best ? best->id : model::FlowId();
}

Command editNode(const model::Node &before, const model::Node &after, const QString &type, const QString &key)
{
    Command command {type, before.name, {}, {}};
    appendNodeChange(command.changes, before, after);
    if (!key.isEmpty())
        command.mergeKey = type + u':' + before.id.toString() + u':' + key;
    return command;
}
} // namespace

Command addNodes(const model::Project &project, const QList<model::Node> &nodes, const QList<model::Link> &links)
{
    Command command {u"AddNodes"_s, {}, {}, {}};
    QStringList names;
    for (const model::Node &node : nodes) {
        if (project.node(node.id))
            continue;
        appendChange(command.changes, refOf(ObjectKind::Node, node), {}, node.toJson());
        names.append(node.name);
    }
    for (const model::Link &link : links) {
        if (!project.link(link.id))
            appendChange(command.changes, refOf(ObjectKind::Link, link), {}, link.toJson());
    }
    command.subject = subjectOf(names);
    return command;
}

Command removeNodes(const model::Project &project, const QList<model::NodeId> &ids)
{
    Command command {u"RemoveNodes"_s, {}, {}, {}};
    const QSet<model::NodeId> wanted(ids.begin(), ids.end());
    QList<model::Change> nodeChanges;
    QStringList names;
    QSet<model::FlowId> flows;
    for (const model::NodeId id : wanted) {
        const model::Node *node = project.node(id);
        if (!node)
            continue;
        flows.insert(node->flow);
        names.append(node->name);
        appendChange(nodeChanges, refOf(ObjectKind::Node, *node), node->toJson(), {});
    }
    for (const model::FlowId flowId : std::as_const(flows)) {
        for (const auto &[id, link] : project.flow(flowId)->links) {
            if (wanted.contains(link.from) || wanted.contains(link.to))
                appendChange(command.changes, refOf(ObjectKind::Link, link), link.toJson(), {});
        }
    }
    command.changes += nodeChanges;
    command.subject = subjectOf(names);
    return command;
}

Command moveNodes(const model::Project &project, const QHash<model::NodeId, QPointF> &positions)
{
    Command command {u"MoveNodes"_s, {}, {}, {}};
    QStringList names;
    QStringList moved;
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const model::Node *node = project.node(it.key());
        if (!node || node->position == it.value())
            continue;
        model::Node after = *node;
        after.position = it.value();
        appendNodeChange(command.changes, *node, after);
        names.append(node->name);
        moved.append(it.key().toString());
    }
    moved.sort();
    command.subject = subjectOf(names);
    command.mergeKey = u"MoveNodes:"_s + moved.join(u',');
    return command;
}

Command renameNode(const model::Project &project, model::NodeId id, const QString &name)
{
    const model::Node *node = project.node(id);
    if (!node)
        return {};
    model::Node after = *node;
    after.name = name;
    Command command = editNode(*node, after, u"RenameNode"_s, u"name"_s);
    command.subject = node->name.isEmpty() ? name : node->name;
    return command;
}

Command setNodeProperty(const model::Project &project, model::NodeId id, const QString &key, const QJsonValue &value)
{
    const model::Node *node = project.node(id);
    if (!node)
        return {};
    model::Node after = *node;
    if (value.isUndefined())
        after.props.remove(key);
    else
        after.props.insert(key, value);
    return editNode(*node, after, u"SetNodeProperty"_s, key);
}

Command setNodeProperties(const model::Project &project, model::NodeId id, const QJsonObject &props)
{
    const model::Node *node = project.node(id);
    if (!node)
        return {};
    model::Node after = *node;
    after.props = props;
    return editNode(*node, after, u"EditNode"_s, {});
}

Command connectPort(const model::Project &project, model::NodeId from, const QString &port, model::NodeId to)
{
    const model::Node *source = project.node(from);
    const model::Node *target = project.node(to);
    if (!source || !target || source->flow != target->flow || port.isEmpty())
        return {};
    Command command {u"ConnectPort"_s, source->name, {}, {}};
    if (const model::Link *old = project.flow(source->flow)->linkFrom(from, port)) {
        model::Link link = *old;
        link.to = to;
        appendChange(command.changes, refOf(ObjectKind::Link, link), old->toJson(), link.toJson());
    } else {
        const model::Link link {model::LinkId::create(), source->flow, from, port, to};
        appendChange(command.changes, refOf(ObjectKind::Link, link), {}, link.toJson());
    }
    return command;
}

Command disconnectPort(const model::Project &project, model::NodeId from, const QString &port)
{
    const model::Node *source = project.node(from);
    const model::Link *link = source ? project.flow(source->flow)->linkFrom(from, port) : nullptr;
    if (!link)
        return {};
    Command command {u"DisconnectPort"_s, source->name, {}, {}};
    appendChange(command.changes, refOf(ObjectKind::Link, *link), link->toJson(), {});
    return command;
}

Command addFlow(const model::Project &project, const model::Flow &flow)
{
    if (project.flow(flow.id) || !project.bot(flow.bot))
        return {};
    Command command {u"AddFlow"_s, flow.name, {}, {}};
    appendChange(command.changes, refOf(ObjectKind::Flow, flow), {}, flow.toJson());
    for (const auto &[id, node] : flow.nodes)
        appendChange(command.changes, refOf(ObjectKind::Node, node), {}, node.toJson());
    for (const auto &[id, link] : flow.links)
        appendChange(command.changes, refOf(ObjectKind::Link, link), {}, link.toJson());
    return command;
}

Command removeFlow(const model::Project &project, model::FlowId id)
{
    const model::Flow *flow = project.flow(id);
    if (!flow)
        return {};
    Command command {u"RemoveFlow"_s, flow->name, {}, {}};
    appendRemoval(command.changes, *flow);
    const model::Bot *bot = project.bot(flow->bot);
    if (bot->startFlow == id) {
        model::Bot after = *bot;
        after.startFlow = nextStart(*bot, id);
        appendChange(command.changes, refOf(ObjectKind::Bot, *bot), bot->toJson(), after.toJson());
    }
    return command;
}

Command renameFlow(const model::Project &project, model::FlowId id, const QString &name)
{
    const model::Flow *flow = project.flow(id);
    if (!flow)
        return {};
    model::Flow after = *flow;
    after.name = name;
    Command command {u"RenameFlow"_s, flow->name, {}, u"RenameFlow:"_s + id.toString()};
    appendChange(command.changes, refOf(ObjectKind::Flow, *flow), flow->toJson(), after.toJson());
    return command;
}

} // namespace dialogist::commands
