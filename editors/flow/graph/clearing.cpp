// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clearing.h"

#include "editors/flow/graph/flowgraph.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {

constexpr double gap = 6 * CardMetrics::grid; ///< left free around new cards: less looks as if they touched, from afar
constexpr double leastStep = 5 * CardMetrics::grid; ///< small enough to stay near, large enough to be seen
constexpr int mostRings = 40; ///< each wider than the one before by a fifth
constexpr qsizetype mostLooks = 50'000; ///< at the cards that are there
constexpr qsizetype mostMeasured = 200; ///< laying out the words of more would be felt

/// Where new cards will be drawn: those of a stack below its first one, whatever their own places say.
QList<QRectF> placesOf(const FlowGraph &graph, const model::Bot &bot, const QList<model::Node> &nodes, const QList<model::Link> &links)
{
    QList<QRectF> places;
    QHash<model::NodeId, qsizetype> at;
    places.reserve(nodes.size());
    for (const model::Node &node : nodes) {
        QSizeF size(CardMetrics::width, 100);
        if (node.type == "frame"_L1)
            size = frameSize(node.props);
        else if (nodes.size() <= mostMeasured)
            size = makeCard(node, bot, graph.language(), graph.metrics()).size;
        at.insert(node.id, places.size());
        places.append(QRectF(node.position, size));
    }
    QHash<qsizetype, qsizetype> below;
    QSet<qsizetype> underOthers;
    for (const model::Link &link : links) {
        const qsizetype from = at.value(link.from, -1);
        const qsizetype to = at.value(link.to, -1);
        if (from < 0 || to < 0 || below.contains(from) || underOthers.contains(to) || !isStackLink(link, &nodes.at(from)))
            continue;
        below.insert(from, to);
        underOthers.insert(to);
    }
    for (auto it = below.cbegin(); it != below.cend(); ++it) {
        if (underOthers.contains(it.key()))
            continue;
        for (qsizetype upper = it.key(); below.contains(upper); upper = below.value(upper))
            places[below.value(upper)].moveTopLeft(places.at(upper).bottomLeft());
    }
    return places;
}

bool covers(const FlowGraph &graph, const QRectF &place)
{
    const QList<const Card *> there = graph.cardsIn(place.adjusted(-gap, -gap, gap, gap));
    return std::any_of(there.begin(), there.end(), [&](const Card *card) { return !card->isFrame() || !card->rect().contains(place); });
}

/// Where to look: where they are, then around it, first to the right and below.
QList<QPointF> waysAround()
{
    QList<QPointF> ways {{}};
    double radius = leastStep;
    for (int ring = 0; ring < mostRings; ++ring, radius *= 1.2) {
        for (const QPointF &way : {QPointF(1, 1), QPointF(0, 1), QPointF(1, 0), QPointF(-1, 1), QPointF(1, -1), QPointF(0, -1), QPointF(-1, 0), QPointF(-1, -1)})
            ways.append(snapped(way * radius));
    }
    return ways;
}

} // namespace

QPointF wayClear(const FlowGraph &graph, const model::Bot &bot, const QList<model::Node> &fresh, const QList<model::Link> &links)
{
    const QList<QRectF> places = placesOf(graph, bot, fresh, links);
    qsizetype looks = 0;
    for (const QPointF &way : waysAround()) {
        const auto isCovering = [&](const QRectF &place) { return covers(graph, place.translated(way)); };
        const auto first = std::find_if(places.begin(), places.end(), isCovering);
        if (first == places.end())
            return way;
        looks += first - places.begin() + 1;
        if (looks > mostLooks)
            break;
    }
    QRectF all;
    for (const QRectF &place : places)
        all |= place;
    return snapped({0, graph.bounds().bottom() + leastStep - all.top()});
}

} // namespace dialogist::editors::flow
