// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads: right and left along the wires, up and down to neighbours; where there is no wire, to the nearest card
/// that way. Null when there is nothing.
model::NodeId neighbour(const FlowGraph &graph, model::NodeId from, Direction direction);

/// What a screen reader says about the ways on from a card: "Answered leads to Thanks; Error is not connected".
QString spokenWays(const FlowGraph &graph, const Card &card);

/// The place nearest to the wanted one where such a card covers no other.
QPointF freePlace(const FlowGraph &graph, const QPointF &wanted, const QSizeF &size);

} // namespace dialogist::editors::flow
