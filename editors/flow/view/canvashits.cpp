// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/wirepath.h"
#include "editors/flow/view/canvas.h"

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

const Card *Canvas::cardAt(const QPointF &at) const
{
    // Frames lie below all cards, the smallest on top; where cards overlap, one that is selected is on top, else the newest.
    const auto isLower = [this](const Card *a, const Card *b) {
        if (a->isFrame() != b->isFrame())
            return a->isFrame();
        if (a->isFrame())
            return a->size.width() * a->size.height() > b->size.width() * b->size.height();
        const bool first = m_state.selected.contains(a->id);
        const bool second = m_state.selected.contains(b->id);
        return first != second ? second : a->id < b->id;
    };
    const Card *best = nullptr;
    for (const Card *card : m_graph.cardsIn(QRectF(at, QSizeF(0.1, 0.1)))) {
        if (card->isHeldAt(at) && (!best || isLower(best, card)))
            best = card;
    }
    return best;
}

QPair<NodeId, QString> Canvas::portAt(const QPointF &at) const
{
    if (GraphPainter::detailAt(zoom()) != GraphPainter::Detail::Cards)
        return {};
    const double reach = std::max(9.0, 7.0 / zoom());
    for (const Card *card : m_graph.cardsIn(QRectF(at, QSizeF(0.1, 0.1)).adjusted(-reach, -reach, reach, reach))) {
        for (qsizetype i = 0; i < card->ports.size(); ++i) {
            const CardPort &port = card->ports.at(i);
            if (i == 0 && card->joinsBelow)
                continue; // the card below is the way on
            if (QLineF(card->position + port.at, at).length() <= reach)
                return {card->id, port.name};
        }
    }
    return {};
}

const Wire *Canvas::wireAt(const QPointF &at) const
{
    const double reach = std::max(6.0, 5.0 / zoom());
    const Wire *best = nullptr;
    double least = reach;
    for (const Wire *wire : m_graph.wiresIn(QRectF(at, QSizeF(0.1, 0.1)).adjusted(-reach, -reach, reach, reach))) {
        const double distance = distanceTo(wirePoints(wire->start, wire->end, wire->bends), at);
        if (distance < least) {
            least = distance;
            best = wire;
        }
    }
    return best;
}

LinkId Canvas::wireUnderCard(NodeId id) const
{
    const Card *card = m_graph.card(id);
    if (!card || !card->hasInput || card->ports.isEmpty() || !m_graph.wiresOf(id).isEmpty())
        return {};
    const QRectF middle = card->rect().adjusted(24, 4, -24, -4);
    for (const Wire *wire : m_graph.wiresIn(middle)) {
        for (const QPointF &point : wirePoints(wire->start, wire->end, wire->bends)) {
            if (middle.contains(point))
                return wire->id;
        }
    }
    return {};
}

QPair<LinkId, int> Canvas::bendAt(const QPointF &at) const
{
    const double reach = std::max(7.0, 6.0 / zoom());
    for (const LinkId &id : {m_state.selectedWire, m_state.hoveredWire}) {
        const Wire *wire = m_graph.wire(id);
        for (int i = 0; wire && i < int(wire->bends.size()); ++i) {
            if (QLineF(wire->bends.at(i), at).length() <= reach)
                return {id, i};
        }
    }
    return {LinkId(), -1};
}

NodeId Canvas::breakpointAt(const QPointF &at) const
{
    if (GraphPainter::detailAt(zoom()) != GraphPainter::Detail::Cards)
        return {};
    constexpr double reach = 7.5;
    for (const Card *card : m_graph.cardsIn(QRectF(at, QSizeF(0.1, 0.1)).adjusted(-10, -10, 10, 10))) {
        const bool canStop = !card->isFrame() && !card->isNote();
        if (canStop && QLineF(breakpointPlace(*card), at).length() <= reach)
            return card->id;
    }
    return {};
}

Qt::Edges Canvas::frameEdgesAt(const QPointF &at) const
{
    const Card *frame = m_state.hasHandles ? m_graph.card(m_state.current) : nullptr;
    if (!frame || !frame->isFrame())
        return {};
    const QRectF rect = frame->rect();
    const double reach = 6 / zoom();
    if (!rect.adjusted(-reach, -reach, reach, reach).contains(at))
        return {};
    Qt::Edges edges;
    if (std::abs(at.x() - rect.left()) <= reach)
        edges |= Qt::LeftEdge;
    else if (std::abs(at.x() - rect.right()) <= reach)
        edges |= Qt::RightEdge;
    if (std::abs(at.y() - rect.top()) <= reach)
        edges |= Qt::TopEdge;
    else if (std::abs(at.y() - rect.bottom()) <= reach)
        edges |= Qt::BottomEdge;
    return edges;
}

} // namespace dialogist::editors::flow
