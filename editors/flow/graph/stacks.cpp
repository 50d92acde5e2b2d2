// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/stacks.h"

#include "editors/flow/graph/card.h"
#include "editors/flow/graph/linkplan.h"
#include "studio/commands/flowcommands.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow::stacks {

using model::Flow;
using model::Link;
using model::Node;
using model::NodeId;

namespace {

QString portOf(const model::Project &project, NodeId id)
{
    const Node *node = project.node(id);
    return node ? stackPort(*node) : QString();
}

const Flow *flowOf(const model::Project &project, NodeId id)
{
    const Node *node = project.node(id);
    return node ? project.flow(node->flow) : nullptr;
}

bool canBeLedTo(const model::Project &project, NodeId id)
{
    const Node *node = project.node(id);
    const auto *spec = node ? dialogist::flow::specOf(node->type) : nullptr;
    return spec && spec->hasInput && spec->executable;
}

/// Links the cards of an order one below the other. What led to the old head leads to the new one, what the old tail led to the new
/// tail leads to.
void relink(LinkPlan &plan, const model::Project &project, const QList<NodeId> &before, const QList<NodeId> &after)
{
    const QString tailPort = portOf(project, before.last());
    const auto exit = tailPort.isEmpty() ? std::nullopt : plan.from(before.last(), tailPort);
    if (before.first() != after.first()) {
        for (Link link : plan.into(before.first())) {
            if (link.stacked || after.contains(link.from))
                continue;
            link.to = after.first();
            plan.put(link);
        }
    }
    const bool moves = before.last() != after.last() && exit && !exit->stacked && !after.contains(exit->to);
    if (moves)
        plan.remove(exit->id);
    for (qsizetype i = 1; i < after.size(); ++i)
        plan.lead(after.at(i - 1), portOf(project, after.at(i - 1)), after.at(i), true);
    const QString newPort = portOf(project, after.last());
    if (newPort.isEmpty())
        return;
    // The card that is last now may still point at one that has moved above it.
    const auto own = plan.from(after.last(), newPort);
    if (own && own->stacked)
        plan.remove(own->id);
    if (moves && !plan.from(after.last(), newPort))
        plan.lead(after.last(), newPort, exit->to);
}

/// Closes the gap that a run leaves in its own stack.
void detach(LinkPlan &plan, const model::Project &project, const QList<NodeId> &run)
{
    const QString tailPort = portOf(project, run.last());
    const auto below = tailPort.isEmpty() ? std::nullopt : plan.from(run.last(), tailPort);
    std::optional<Link> above;
    for (const Link &link : plan.into(run.first())) {
        if (link.stacked && !run.contains(link.from))
            above = link;
    }
    const bool goesOn = below && below->stacked;
    if (goesOn)
        plan.remove(below->id);
    if (above && goesOn)
        plan.lead(above->from, above->port, below->to, true);
    else if (above)
        plan.remove(above->id);
}

commands::Command finished(const LinkPlan &plan, const model::Project &project, const QHash<NodeId, QPointF> &places,
                           NodeId subject)
{
    commands::Command command = commands::moveNodes(project, places);
    const QList<model::Change> links = plan.changes();
    if (!links.isEmpty()) {
        command.type = u"StackNodes"_s;
        command.mergeKey.clear();
    }
    command.changes = links + command.changes;
    if (const Node *node = project.node(subject))
        command.subject = node->name;
    return command;
}

QList<NodeId> without(QList<NodeId> list, const QList<NodeId> &gone)
{
    list.removeIf([&](const NodeId &id) { return gone.contains(id); });
    return list;
}

} // namespace

QList<NodeId> of(const Flow &flow, NodeId node)
{
    QHash<NodeId, NodeId> below;
    QHash<NodeId, NodeId> above;
    for (const auto &[id, link] : flow.links) {
        if (isStackLink(link, flow.node(link.from)) && !below.contains(link.from) && !above.contains(link.to)) {
            below.insert(link.from, link.to);
            above.insert(link.to, link.from);
        }
    }
    QSet<NodeId> seen {node};
    NodeId head = node;
    while (above.contains(head) && !seen.contains(above.value(head))) {
        head = above.value(head);
        seen.insert(head);
    }
    QList<NodeId> stack;
    for (NodeId id = head; !id.isNull() && !stack.contains(id); id = below.value(id))
        stack.append(id);
    return stack;
}

bool canPut(const model::Project &project, const QList<NodeId> &run, NodeId above)
{
    const Flow *flow = flowOf(project, above);
    if (!flow || run.isEmpty() || run.contains(above) || portOf(project, above).isEmpty() || !canBeLedTo(project, run.first()))
        return false;
    for (const NodeId &id : run) {
        if (!flow->node(id) || (id != run.last() && portOf(project, id).isEmpty()))
            return false;
    }
    const QList<NodeId> stack = without(of(*flow, above), run);
    return stack.last() == above || !portOf(project, run.last()).isEmpty();
}

commands::Command put(const model::Project &project, const QList<NodeId> &run, NodeId above, const QHash<NodeId, QPointF> &places)
{
    if (!canPut(project, run, above))
        return {};
    const Flow &flow = *flowOf(project, above);
    const QList<NodeId> whole = of(flow, above);
    const QList<NodeId> stack = without(whole, run);
    QList<NodeId> after = stack;
    for (qsizetype i = 0; i < run.size(); ++i)
        after.insert(stack.indexOf(above) + 1 + i, run.at(i));
    if (after == whole)
        return {};
    LinkPlan plan(flow);
    if (whole.contains(run.first())) {
        relink(plan, project, whole, after);
        return finished(plan, project, places, run.first());
    }
    detach(plan, project, run);
    relink(plan, project, stack, after);
    return finished(plan, project, places, run.first());
}

commands::Command putOnTop(const model::Project &project, const QList<NodeId> &run, NodeId head, const QHash<NodeId, QPointF> &places)
{
    const Flow *flow = flowOf(project, head);
    if (!flow || run.isEmpty() || portOf(project, run.last()).isEmpty() || !canBeLedTo(project, head))
        return {};
    const QList<NodeId> whole = of(*flow, head);
    const QList<NodeId> stack = without(whole, run);
    if (stack.isEmpty() || stack.first() != head)
        return {};
    const QList<NodeId> after = run + stack;
    LinkPlan plan(*flow);
    if (whole.contains(run.first())) {
        relink(plan, project, whole, after);
    } else {
        detach(plan, project, run);
        // A wire of the run's own end gives way: the stack follows.
        relink(plan, project, stack, after);
    }
    return finished(plan, project, places, run.first());
}

commands::Command takeOut(const model::Project &project, const QList<NodeId> &run, const QHash<NodeId, QPointF> &places)
{
    const Flow *flow = run.isEmpty() ? nullptr : flowOf(project, run.first());
    if (!flow)
        return {};
    LinkPlan plan(*flow);
    detach(plan, project, run);
    return finished(plan, project, places, run.first());
}

commands::Command shift(const model::Project &project, NodeId node, int by)
{
    const Flow *flow = flowOf(project, node);
    if (!flow)
        return {};
    const QList<NodeId> before = of(*flow, node);
    const qsizetype from = before.indexOf(node);
    const qsizetype to = from + by;
    if (to < 0 || to >= before.size() || to == from)
        return {};
    QList<NodeId> after = before;
    after.move(from, to);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if ((i > 0 && !canBeLedTo(project, after.at(i))) || (i + 1 < after.size() && portOf(project, after.at(i)).isEmpty()))
            return {};
    }
    LinkPlan plan(*flow);
    relink(plan, project, before, after);
    QHash<NodeId, QPointF> places;
    if (after.first() != before.first())
        places.insert(after.first(), project.node(before.first())->position);
    return finished(plan, project, places, node);
}

commands::Command join(const model::Project &project, NodeId node)
{
    const Flow *flow = flowOf(project, node);
    if (!flow || !canBeLedTo(project, node))
        return {};
    LinkPlan plan(*flow);
    if (of(*flow, node).first() != node)
        return {};
    for (Link link : plan.into(node)) {
        if (link.from == node || link.port != portOf(project, link.from) || of(*flow, link.from).first() == node)
            continue;
        link.stacked = true;
        link.bends.clear();
        plan.put(link);
        return finished(plan, project, {}, node);
    }
    return {};
}

} // namespace dialogist::editors::flow::stacks
