// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/edits.h"

#include "editors/flow/graph/clipboard.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"

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

commands::Command moveInto(const model::Project &project, const QHash<NodeId, QPointF> &places, LinkId wire)
{
    commands::Command moved = commands::moveNodes(project, places);
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

commands::Command paste(const model::Project &project, const Pasted &pasted, bool withVariables)
{
    commands::Command added = commands::addNodes(project, pasted.nodes, pasted.links);
    if (withVariables) {
        for (const model::Variable &variable : pasted.missing)
            added = together(added, commands::setVariable(project, variable));
    }
    return added;
}

} // namespace dialogist::editors::flow
