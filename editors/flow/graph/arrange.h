// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

using Places = QHash<model::NodeId, QPointF>;

/// What moves when these cards move: with the first card of a stack all of it, with a frame all that lies in it. whole also takes the
/// stacks of cards from their middle (keys), which the mouse takes out alone.
QSet<model::NodeId> companyOf(const FlowGraph &graph, const QSet<model::NodeId> &nodes, bool whole);

enum class Edge { Left, Centre, Right, Top, Middle, Bottom };
/// Brings one edge of everything selected into one line: the outermost one, or the middle of all. Stacks and frames stay whole.
Places aligned(const FlowGraph &graph, const QSet<model::NodeId> &nodes, Edge edge);
/// Makes the gaps between everything selected equal; the two outer ones stay.
Places distributed(const FlowGraph &graph, const QSet<model::NodeId> &nodes, Qt::Orientation way);

/// What tidying up gives: places of cards, and frames around what they held before.
struct Tidied {
    Places places;
    QHash<model::NodeId, QRectF> frames;
};
/// Puts cards in layers from left to right along the wires, each as near to what leads there as its neighbours allow. The order by
/// hand stays: who stood above another in a layer still does, parts that are not connected keep their order, and tidying twice changes
/// nothing. A part much wider than high is folded into lanes. only: the cards to move; empty = all. Notes stay where they are.
Tidied tidied(const FlowGraph &graph, const QSet<model::NodeId> &only = {});
/// The same in three parts, for a large flow: this reads the graph, what it returns may be called once on any thread, and the frames
/// come last.
std::function<Places()> tidying(const FlowGraph &graph, const QSet<model::NodeId> &only = {});
Tidied withFrames(const FlowGraph &graph, const Places &places);

} // namespace dialogist::editors::flow
