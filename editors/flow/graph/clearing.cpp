// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clearing.h"

#include "editors/flow/graph/flowgraph.h"

#include <algorithm>

namespace dialogist::editors::flow {

namespace {

constexpr double step = 5 * CardMetrics::grid; ///< small enough to stay near, large enough to be seen
constexpr int mostTries = 400;
constexpr qsizetype mostLooks = 50'000; ///< at the cards that are there
constexpr qsizetype mostMeasured = 200; ///< laying out the words of more would be felt

QList<QRectF> placesOf(const FlowGraph &graph, const QList<model::Node> &nodes)
{
    QList<QRectF> places;
    places.reserve(nodes.size());
    for (const model::Node &node : nodes) {
        QSizeF size(CardMetrics::width, 100);
        if (nodes.size() <= mostMeasured && graph.bot())
            size = makeCard(node, *graph.bot(), graph.language(), graph.metrics()).size;
        places.append(QRectF(node.position, size));
    }
    return places;
}

bool covers(const FlowGraph &graph, const QRectF &place)
{
    const QList<const Card *> there = graph.cardsIn(place);
    return std::any_of(there.begin(), there.end(), [](const Card *card) { return !card->isFrame(); });
}

} // namespace

QPointF wayClear(const FlowGraph &graph, const QList<model::Node> &fresh)
{
    const QList<QRectF> places = placesOf(graph, fresh);
    qsizetype looks = 0;
    for (int i = 0; i < mostTries && looks < mostLooks; ++i) {
        const QPointF way(i * step, i * step);
        const auto isCovering = [&](const QRectF &place) { return covers(graph, place.translated(way)); };
        const auto first = std::find_if(places.begin(), places.end(), isCovering);
        if (first == places.end())
            return way;
        looks += first - places.begin() + 1;
    }
    return {};
}

} // namespace dialogist::editors::flow
