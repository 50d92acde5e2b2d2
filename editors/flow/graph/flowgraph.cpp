// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/flowgraph.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;
using model::ObjectKind;

FlowGraph::FlowGraph(const commands::Document &document, model::FlowId flow, const QFont &font, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_flow(flow)
    , m_metrics(font)
{
    if (const model::Bot *owner = bot())
        m_language = owner->sourceLanguage();
    connect(&document, &commands::Document::changed, this, &FlowGraph::onChanged);
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
}

void FlowGraph::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    refreshAll();
}

void FlowGraph::setFindings(const QList<catalogue::Finding> &findings)
{
    QHash<NodeId, QPair<int, catalogue::Severity>> byNode;
    for (const catalogue::Finding &finding : findings) {
        if (finding.flow != m_flow || finding.nodes.isEmpty())
            continue;
        // The last node of a path is the place; the others only lead there.
        auto &entry = byNode[finding.nodes.last()];
        if (entry.first == 0 || int(finding.severity) < int(entry.second))
            entry.second = finding.severity;
        ++entry.first;
    }
    const auto before = std::exchange(m_findings, byNode);
    for (auto &[id, card] : m_cards) {
        if (before.value(id) == m_findings.value(id))
            continue;
        decorate(card);
        card.version = ++m_version;
        emit repaintNeeded(card.rect());
    }
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
            if (wire.bounds.intersects(rect))
                result.append(&wire);
        }
        return result;
    }
    for (const LinkId &id : m_wireIndex.in(rect)) {
        const Wire *found = wire(id);
        if (found && found->bounds.intersects(rect))
            result.append(found);
    }
    return result;
}

QRectF FlowGraph::bounds() const
{
    QRectF all;
    for (const auto &[id, card] : m_cards)
        all |= card.rect();
    return all;
}

QList<NodeId> FlowGraph::readingOrder() const
{
    QList<const Card *> cards;
    for (const auto &[id, card] : m_cards)
        cards.append(&card);
    std::sort(cards.begin(), cards.end(), [](const Card *a, const Card *b) {
        const auto key = [](const Card *c) { return std::make_tuple(c->position.x(), c->position.y(), c->id.toString()); };
        return key(a) < key(b);
    });
    QList<NodeId> order;
    for (const Card *card : std::as_const(cards))
        order.append(card->id);
    return order;
}

void FlowGraph::displace(const QHash<NodeId, QPointF> &positions)
{
    const auto before = std::exchange(m_displaced, positions);
    for (auto it = before.begin(); it != before.end(); ++it) {
        const model::Node *node = m_document.project().node(it.key());
        const auto found = m_cards.find(it.key());
        if (node && found != m_cards.end() && !positions.contains(it.key()))
            placeCard(found->second, node->position);
    }
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const auto found = m_cards.find(it.key());
        if (found != m_cards.end())
            placeCard(found->second, it.value());
    }
}

void FlowGraph::onChanged(const QList<model::Change> &changes)
{
    const model::Project &project = m_document.project();
    if (!flow()) {
        rebuild();
        return;
    }
    bool all = false;
    bool cardsTouched = false;
    for (const model::Change &change : changes) {
        if (change.ref.kind == ObjectKind::Node) {
            const NodeId id = NodeId::fromString(change.ref.id);
            const model::Node *node = project.node(id);
            const bool shown = m_cards.contains(id);
            if (node && node->flow == m_flow) {
                putNode(*node);
                cardsTouched = true;
            } else if (!node && shown) {
                dropNode(id);
                cardsTouched = true;
            }
        } else if (change.ref.kind == ObjectKind::Link) {
            const LinkId id = LinkId::fromString(change.ref.id);
            const model::Link *link = project.link(id);
            if (link && link->flow == m_flow)
                putLink(*link);
            else if (!link)
                dropLink(id);
        } else if (change.ref.kind != ObjectKind::Source && change.ref.kind != ObjectKind::Release) {
            all = true; // names and categories are shown on cards
        }
    }
    if (all)
        refreshAll();
    else if (cardsTouched)
        emit cardsChanged();
}

void FlowGraph::rebuild()
{
    m_cards.clear();
    m_wires.clear();
    m_wiresOfNode.clear();
    m_cardIndex.clear();
    m_wireIndex.clear();
    m_displaced.clear();
    if (const model::Flow *shown = flow()) {
        for (const auto &[id, node] : shown->nodes)
            putNode(node);
        for (const auto &[id, link] : shown->links)
            putLink(link);
    }
    emit reset();
    emit cardsChanged();
}

void FlowGraph::refreshAll()
{
    if (const model::Flow *shown = flow()) {
        for (const auto &[id, node] : shown->nodes)
            putNode(node);
    }
    emit cardsChanged();
}

void FlowGraph::putNode(const model::Node &node)
{
    const model::Bot *owner = bot();
    if (!owner)
        return;
    Card made = makeCard(node, *owner, m_language, m_metrics);
    if (m_displaced.contains(node.id))
        made.position = m_displaced.value(node.id);
    made.version = ++m_version;
    decorate(made);
    const auto found = m_cards.find(node.id);
    if (found != m_cards.end()) {
        emit repaintNeeded(found->second.rect());
        m_cardIndex.remove(node.id, found->second.rect());
        found->second = made;
    } else {
        m_cards.emplace(node.id, made);
    }
    m_cardIndex.insert(node.id, made.rect());
    emit repaintNeeded(made.rect());
    for (const LinkId &link : m_wiresOfNode.value(node.id))
        routeWire(m_wires.at(link));
}

void FlowGraph::dropNode(NodeId id)
{
    const auto found = m_cards.find(id);
    if (found == m_cards.end())
        return;
    emit repaintNeeded(found->second.rect());
    m_cardIndex.remove(id, found->second.rect());
    m_displaced.remove(id);
    m_cards.erase(found);
}

void FlowGraph::putLink(const model::Link &link)
{
    dropLink(link.id);
    Wire made {link.id, link.from, link.port, link.to, {}, {}, {}, false, false};
    m_wireIndex.insert(link.id, QRectF());
    Wire &kept = m_wires.emplace(link.id, made).first->second;
    for (const NodeId &end : {link.from, link.to}) {
        if (!m_wiresOfNode[end].contains(link.id))
            m_wiresOfNode[end].append(link.id);
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
    m_wires.erase(found);
    emit repaintNeeded(old.bounds);
}

void FlowGraph::placeCard(Card &card, const QPointF &position)
{
    if (card.position == position)
        return;
    emit repaintNeeded(card.rect());
    m_cardIndex.remove(card.id, card.rect());
    card.position = position;
    m_cardIndex.insert(card.id, card.rect());
    emit repaintNeeded(card.rect());
    for (const LinkId &link : m_wiresOfNode.value(card.id))
        routeWire(m_wires.at(link));
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
        wire.bounds = wirePath(wire.start, wire.end).controlPointRect().adjusted(-8, -8, 8, 8);
    }
    m_wireIndex.remove(wire.id, before);
    m_wireIndex.insert(wire.id, wire.bounds);
    emit repaintNeeded(before | wire.bounds);
}

void FlowGraph::decorate(Card &card) const
{
    const auto entry = m_findings.value(card.id);
    card.findings = entry.first;
    card.worst = entry.second;
}

} // namespace dialogist::editors::flow
