// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/flowgraph.h"

#include "editors/flow/graph/repaintbatch.h"
#include "editors/flow/graph/wirepath.h"

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

FlowGraph::FlowGraph(const commands::Document &document, model::FlowId flow, const QFont &font, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_flow(flow)
    , m_metrics(font)
{
    if (const model::Bot *owner = bot())
        m_language = owner->sourceLanguage();
    connect(&document, &commands::Document::changed, this, &FlowGraph::onChanged);
    connect(&m_refreshing, &QTimer::timeout, this, &FlowGraph::refreshSome);
    rebuild();
}

const model::Bot *FlowGraph::bot() const
{
    const model::Flow *shown = flow();
    return shown ? m_document.project().bot(shown->bot) : nullptr;
}

void FlowGraph::setFont(const QFont &font)
{
    m_metrics = CardMetrics(font);
    refreshAll();
    refreshSome();
}

void FlowGraph::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    refreshAll();
    refreshSome();
}

const Card *FlowGraph::card(NodeId id) const
{
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : &found->second;
}

const Wire *FlowGraph::wire(LinkId id) const
{
    const auto found = m_wires.find(id);
    return found == m_wires.end() ? nullptr : &found->second;
}

QList<const Wire *> FlowGraph::wiresOf(NodeId id) const
{
    QList<const Wire *> result;
    for (const LinkId &link : m_wiresOfNode.value(id))
        result.append(wire(link));
    return result;
}

QList<const Card *> FlowGraph::cardsIn(const QRectF &rect) const
{
    QList<const Card *> result;
    if (!m_cardIndex.isWorthAsking(rect)) {
        for (const auto &[id, card] : m_cards) {
            if (card.rect().intersects(rect))
                result.append(&card);
        }
        return result;
    }
    for (const NodeId &id : m_cardIndex.in(rect)) {
        const Card *found = card(id);
        if (found && found->rect().intersects(rect))
            result.append(found);
    }
    return result;
}

QList<const Wire *> FlowGraph::wiresIn(const QRectF &rect) const
{
    QList<const Wire *> result;
    if (!m_wireIndex.isWorthAsking(rect)) {
        for (const auto &[id, wire] : m_wires) {
            if (!wire.isStacked && wire.bounds.intersects(rect))
                result.append(&wire);
        }
        return result;
    }
    for (const LinkId &id : m_wireIndex.in(rect)) {
        const Wire *found = wire(id);
        if (found && !found->isStacked && found->bounds.intersects(rect))
            result.append(found);
    }
    return result;
}

QRectF FlowGraph::bounds() const
{
    if (std::exchange(m_boundsAreOld, false)) {
        m_bounds = {};
        for (const auto &[id, card] : m_cards)
            m_bounds |= card.rect();
    }
    return m_bounds;
}

const QList<NodeId> &FlowGraph::readingOrder() const
{
    if (!std::exchange(m_orderIsOld, false))
        return m_order;
    QList<const Card *> cards;
    cards.reserve(qsizetype(m_cards.size()));
    for (const auto &[id, card] : m_cards)
        cards.append(&card);
    std::sort(cards.begin(), cards.end(), [](const Card *a, const Card *b) {
        if (a->position.x() != b->position.x())
            return a->position.x() < b->position.x();
        if (a->position.y() != b->position.y())
            return a->position.y() < b->position.y();
        return a->id < b->id;
    });
    m_order.clear();
    m_order.reserve(cards.size());
    for (const Card *card : std::as_const(cards))
        m_order.append(card->id);
    return m_order;
}

void FlowGraph::displace(const QHash<NodeId, QPointF> &positions)
{
    const RepaintBatch batch(*this);
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const Card *moved = card(it.key());
        if (moved && !m_displaced.contains(it.key()))
            m_origins.insert(it.key(), moved->position);
    }
    const auto before = std::exchange(m_displaced, positions);
    for (auto it = before.begin(); it != before.end(); ++it) {
        const model::Node *node = m_document.project().node(it.key());
        const auto found = m_cards.find(it.key());
        if (node && found != m_cards.end() && !positions.contains(it.key()) && !m_above.contains(it.key()))
            placeCard(found->second, node->position);
    }
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const auto found = m_cards.find(it.key());
        if (found != m_cards.end())
            placeCard(found->second, it.value());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (m_above.contains(it.key()) || m_below.contains(it.key()))
            placeStack(stackOf(it.key()).first());
    }
    for (const LinkId &id : std::as_const(m_bent)) {
        Wire &wire = m_wires.at(id);
        const model::Link *link = m_document.project().link(id);
        if (!link)
            continue;
        wire.bends = link->bends;
        if (positions.contains(wire.from) && positions.contains(wire.to)) {
            const QPointF by = positions.value(wire.from) - m_origins.value(wire.from);
            for (QPointF &point : wire.bends)
                point += by;
        }
        routeWire(wire);
    }
    if (positions.isEmpty())
        m_origins.clear();
}

void FlowGraph::reshape(NodeId frame, const QRectF &rect)
{
    const auto found = m_cards.find(frame);
    if (found == m_cards.end() || !found->second.isFrame())
        return;
    const RepaintBatch batch(*this);
    Card &card = found->second;
    touch(card.rect());
    m_cardIndex.remove(frame, card.rect());
    card.position = rect.topLeft();
    card.size = rect.size();
    card.version = ++m_version;
    m_cardIndex.insert(frame, card.rect());
    m_boundsAreOld = m_orderIsOld = true;
    touch(card.rect());
}

void FlowGraph::bend(LinkId id, const QList<QPointF> &bends)
{
    const auto found = m_wires.find(id);
    if (found == m_wires.end() || found->second.bends == bends)
        return;
    const RepaintBatch batch(*this);
    found->second.bends = bends;
    routeWire(found->second);
}

void FlowGraph::rebuild()
{
    m_cards.clear();
    m_wires.clear();
    m_wiresOfNode.clear();
    m_stacked.clear();
    m_bent.clear();
    m_above.clear();
    m_below.clear();
    m_cardIndex.clear();
    m_wireIndex.clear();
    m_displaced.clear();
    m_toRead.clear();
    m_read = 0;
    m_echoes = {};
    m_toSync.clear();
    m_toRefresh.clear();
    m_toSearch.clear();
    m_sought.clear();
    m_orderIsOld = m_boundsAreOld = true;
    const model::Flow *shown = flow();
    if (shown) {
        m_cards.reserve(shown->nodes.size());
        m_wires.reserve(shown->links.size());
    }
    if (shown && qsizetype(shown->nodes.size()) > manyCards) {
        rebuildBitByBit(*shown);
    } else {
        const RepaintBatch batch(*this);
        if (shown) {
            for (const auto &[id, node] : shown->nodes)
                putNode(node);
            for (const auto &[id, link] : shown->links)
                putLink(link);
        }
        restack();
    }
    emit reset();
    emit cardsChanged();
}

void FlowGraph::putNode(const model::Node &node)
{
    const model::Bot *owner = bot();
    if (!owner)
        return;
    Card made = makeCard(node, *owner, m_language, m_metrics);
    made.joinsAbove = m_above.contains(node.id);
    made.joinsBelow = m_below.contains(node.id);
    decorate(made);
    const auto found = m_cards.find(node.id);
    if (found == m_cards.end()) {
        made.version = ++m_version;
        m_cards.emplace(node.id, made);
        m_stacksAreOld = m_stacksAreOld || !m_stacked.empty();
        m_cardIndex.insert(node.id, made.rect());
        m_boundsAreOld = m_orderIsOld = true;
        touch(made.rect());
    } else {
        Card &old = found->second;
        if (m_displaced.contains(node.id) || made.joinsAbove)
            made.position = old.position;
        const bool same = made.looksLike(old);
        m_stacksAreOld = m_stacksAreOld || (made.ports != old.ports && !m_stacked.empty()); // a choice may have become a question
        if (same && made.position == old.position) {
            old.variables = made.variables;
            return;
        }
        made.version = same ? old.version : ++m_version;
        m_boundsAreOld = m_orderIsOld = m_orderIsOld || made.position != old.position || made.size != old.size;
        touch(old.rect());
        m_cardIndex.remove(node.id, old.rect());
        old = made;
        m_cardIndex.insert(node.id, made.rect());
        touch(made.rect());
    }
    for (const LinkId &link : m_wiresOfNode.value(node.id))
        routeWire(m_wires.at(link));
    if (made.joinsAbove || made.joinsBelow)
        placeStack(stackOf(node.id).first());
}

void FlowGraph::dropNode(NodeId id)
{
    const auto found = m_cards.find(id);
    if (found == m_cards.end())
        return;
    touch(found->second.rect());
    m_cardIndex.remove(id, found->second.rect());
    m_displaced.remove(id);
    m_cards.erase(found);
    m_boundsAreOld = m_orderIsOld = true;
    m_stacksAreOld = m_stacksAreOld || m_above.contains(id) || m_below.contains(id);
}

void FlowGraph::putLink(const model::Link &link)
{
    dropLink(link.id);
    const Wire made {link.id, link.from, link.port, link.to, link.bends, {}, {}, {}, false, false, false};
    Wire &kept = m_wires.emplace(link.id, made).first->second;
    for (const NodeId &end : {link.from, link.to}) {
        QList<LinkId> &list = m_wiresOfNode[end];
        if (!list.contains(link.id))
            list.append(link.id);
    }
    if (!link.bends.isEmpty())
        m_bent.insert(link.id);
    if (link.stacked) {
        m_stacked.insert(link.id);
        m_stacksAreOld = true;
    }
    routeWire(kept);
}

void FlowGraph::dropLink(LinkId id)
{
    const auto found = m_wires.find(id);
    if (found == m_wires.end())
        return;
    const Wire old = found->second;
    m_wireIndex.remove(id, old.bounds);
    for (const NodeId &end : {old.from, old.to}) {
        m_wiresOfNode[end].removeOne(id);
        if (m_wiresOfNode.value(end).isEmpty())
            m_wiresOfNode.remove(end);
    }
    m_bent.remove(id);
    if (m_stacked.erase(id) > 0)
        m_stacksAreOld = true;
    m_wires.erase(found);
    touch(old.bounds);
}

void FlowGraph::routeWire(Wire &wire)
{
    const Card *from = card(wire.from);
    const Card *to = card(wire.to);
    const QRectF before = wire.bounds;
    if (from && to) {
        const CardPort *port = from->port(wire.port);
        wire.isError = port && port->isError;
        wire.isStray = !port;
        wire.start = from->output(wire.port);
        wire.end = to->input();
        wire.bounds = wirePath(wire.start, wire.end, wire.bends).controlPointRect().adjusted(-8, -8, 8, 8);
    }
    m_wireIndex.move(wire.id, before, wire.bounds);
    touch(before);
    if (wire.bounds != before)
        touch(wire.bounds);
}

void FlowGraph::decorate(Card &card) const
{
    const auto entry = m_findings.value(card.id);
    card.findings = entry.first;
    card.worst = entry.second;
}

void FlowGraph::touch(const QRectF &rect)
{
    if (rect.isNull())
        return; // a wire that had no place yet
    if (m_batches > 0)
        m_touched.append(rect);
    else
        emit repaintNeeded(rect);
}

} // namespace dialogist::editors::flow
