// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/walk.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

NodeId alongWire(const FlowGraph &graph, NodeId from, bool forward)
{
    const Wire *best = nullptr;
    for (const Wire *wire : graph.wiresOf(from)) {
        if ((forward ? wire->from : wire->to) != from || wire->from == wire->to)
            continue;
        if (!best || wire->start.y() < best->start.y() || (wire->start.y() == best->start.y() && wire->end.y() < best->end.y()))
            best = wire;
    }
    return !best ? NodeId() : forward ? best->to : best->from;
}

NodeId nearest(const FlowGraph &graph, const Card &from, Direction direction)
{
    const QPointF at = from.rect().center();
    NodeId best;
    double least = std::numeric_limits<double>::max();
    for (const auto &[id, card] : graph.cards()) {
        if (id == from.id)
            continue;
        const QPointF way = card.rect().center() - at;
        const bool sideways = direction == Direction::Left || direction == Direction::Right;
        const double ahead = direction == Direction::Left ? -way.x() : direction == Direction::Right ? way.x()
            : direction == Direction::Up                  ? -way.y()
                                                          : way.y();
        const double aside = std::abs(sideways ? way.y() : way.x());
        if (ahead <= 4)
            continue;
        const double cost = ahead + 2.5 * aside;
        if (cost < least) {
            least = cost;
            best = id;
        }
    }
    return best;
}

} // namespace

NodeId neighbour(const FlowGraph &graph, NodeId from, Direction direction)
{
    const Card *card = graph.card(from);
    if (!card)
        return graph.readingOrder().value(0);
    if (direction == Direction::Left || direction == Direction::Right) {
        const NodeId next = alongWire(graph, from, direction == Direction::Right);
        if (!next.isNull())
            return next;
    }
    return nearest(graph, *card, direction);
}

QString spokenWays(const FlowGraph &graph, const Card &card)
{
    QStringList parts;
    const auto wires = graph.wiresOf(card.id);
    for (const CardPort &port : card.ports) {
        const auto found
            = std::find_if(wires.begin(), wires.end(), [&](const Wire *wire) { return wire->from == card.id && wire->port == port.name; });
        const Card *to = found == wires.end() ? nullptr : graph.card((*found)->to);
        parts.append(to ? QCoreApplication::translate("flow", "%1 leads to %2").arg(port.label, to->title())
                        : QCoreApplication::translate("flow", "%1 is not connected").arg(port.label));
    }
    return parts.join(u"; "_s);
}

QPointF freePlace(const FlowGraph &graph, const QPointF &wanted, const QSizeF &size)
{
    QPointF place = snapped(wanted);
    for (int tries = 0; tries < 200; ++tries) {
        const auto covered = graph.cardsIn(QRectF(place, size).adjusted(-12, -12, 12, 12));
        if (covered.isEmpty())
            return place;
        double lowest = place.y();
        for (const Card *card : covered)
            lowest = std::max(lowest, card->rect().bottom());
        place = snapped({place.x(), lowest + 24});
    }
    return place;
}

} // namespace dialogist::editors::flow
