// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/walk.h"

#include <cmath>

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

QHash<NodeId, QPointF> tidied(const FlowGraph &graph)
{
    // Depth by the shortest way from a card that nothing leads to; loops end because a card is entered once.
    const QList<NodeId> order = graph.readingOrder();
    QHash<NodeId, int> layer;
    QList<NodeId> queue;
    const auto enter = [&](NodeId id, int depth) {
        const Card *card = graph.card(id);
        if (card && !card->isNote && !layer.contains(id)) {
            layer.insert(id, depth);
            queue.append(id);
        }
    };
    const auto spread = [&] {
        for (qsizetype i = 0; i < queue.size(); ++i) {
            QList<const Wire *> wires = graph.wiresOf(queue.at(i));
            std::sort(wires.begin(), wires.end(), [](const Wire *a, const Wire *b) { return a->start.y() < b->start.y(); });
            for (const Wire *wire : std::as_const(wires)) {
                if (wire->from == queue.at(i))
                    enter(wire->to, layer.value(queue.at(i)) + 1);
            }
        }
        queue.clear();
    };
    for (const NodeId &id : order) {
        const auto wires = graph.wiresOf(id);
        const bool entered = std::any_of(wires.begin(), wires.end(), [&](const Wire *w) { return w->to == id && w->from != id; });
        if (!entered)
            enter(id, 0);
    }
    spread();
    for (const NodeId &id : order) {
        enter(id, 0);
        spread();
    }

    QMap<int, QList<const Card *>> columns;
    for (auto it = layer.begin(); it != layer.end(); ++it)
        columns[it.value()].append(graph.card(it.key()));
    QHash<NodeId, QPointF> places;
    const QPointF origin = order.isEmpty() ? QPointF() : snapped(graph.bounds().topLeft());
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        std::sort(it->begin(), it->end(), [](const Card *a, const Card *b) {
            return std::make_pair(a->position.y(), a->position.x()) < std::make_pair(b->position.y(), b->position.x());
        });
        double y = origin.y();
        for (const Card *card : std::as_const(*it)) {
            places.insert(card->id, snapped({origin.x() + it.key() * (CardMetrics::width + 80), y}));
            y += card->size.height() + 40;
        }
    }
    return places;
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
