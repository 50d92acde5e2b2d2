// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

QList<NodeId> FlowGraph::stackOf(NodeId id) const
{
    NodeId head = id;
    while (m_above.contains(head))
        head = m_above.value(head);
    QList<NodeId> stack;
    for (; !head.isNull(); head = m_below.value(head))
        stack.append(head);
    return stack;
}

QList<NodeId> FlowGraph::insideOf(NodeId frame) const
{
    QList<NodeId> inside;
    const Card *outer = card(frame);
    if (!outer || !outer->isFrame())
        return inside;
    for (const Card *each : cardsIn(outer->rect())) {
        if (each->id != frame && outer->rect().contains(each->rect()))
            inside.append(each->id);
    }
    return inside;
}

/// Works out which cards stand on which: each has at most one above and one below, the oldest link decides, and no ring closes.
void FlowGraph::restack()
{
    m_stacksAreOld = false;
    QSet<NodeId> members;
    const auto gather = [&] {
        for (auto it = m_above.cbegin(); it != m_above.cend(); ++it)
            members << it.key() << it.value();
    };
    gather();
    m_above.clear();
    m_below.clear();
    QSet<LinkId> taken;
    for (const LinkId &id : m_stacked) {
        const Wire &wire = m_wires.at(id);
        const Card *from = card(wire.from);
        const Card *to = card(wire.to);
        const model::Link *link = m_document.project().link(id);
        if (!from || !to || !link || !isStackLink(*link, m_document.project().node(wire.from)) || !to->hasInput || from->isFrame() || m_below.contains(wire.from) || m_above.contains(wire.to)
            || stackOf(wire.to).contains(wire.from))
            continue;
        m_below.insert(wire.from, wire.to);
        m_above.insert(wire.to, wire.from);
        taken.insert(id);
    }
    for (const LinkId &id : m_stacked) {
        Wire &wire = m_wires.at(id);
        wire.isStacked = taken.contains(id);
        routeWire(wire);
    }
    gather();
    for (const NodeId &id : std::as_const(members)) {
        const auto found = m_cards.find(id);
        if (found == m_cards.end())
            continue;
        Card &member = found->second;
        const bool joinsAbove = m_above.contains(id);
        const bool joinsBelow = m_below.contains(id);
        if (member.joinsAbove != joinsAbove || member.joinsBelow != joinsBelow) {
            member.joinsAbove = joinsAbove;
            member.joinsBelow = joinsBelow;
            member.version = ++m_version;
            touch(member.rect());
        }
        const model::Node *node = m_document.project().node(id);
        if (!joinsAbove && node && !m_displaced.contains(id))
            placeCard(member, node->position);
    }
    for (const NodeId &id : std::as_const(members)) {
        if (m_below.contains(id) && !m_above.contains(id))
            placeStack(id);
    }
}

void FlowGraph::placeStack(NodeId head)
{
    const Card *upper = card(head);
    for (NodeId id = m_below.value(head); upper && !id.isNull(); id = m_below.value(id)) {
        const auto found = m_cards.find(id);
        if (found == m_cards.end())
            return;
        if (!m_displaced.contains(id))
            placeCard(found->second, {upper->position.x(), upper->rect().bottom()});
        upper = &found->second;
    }
}

void FlowGraph::placeCard(Card &card, const QPointF &position)
{
    if (card.position == position)
        return;
    touch(card.rect());
    m_cardIndex.move(card.id, card.rect(), QRectF(position, card.size));
    card.position = position;
    m_boundsAreOld = m_orderIsOld = true;
    touch(card.rect());
    const auto wires = m_wiresOfNode.constFind(card.id);
    if (wires == m_wiresOfNode.constEnd())
        return;
    for (const LinkId &link : *wires)
        routeWire(m_wires.at(link));
}

} // namespace dialogist::editors::flow
