// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/flow.h"

#include <QPointF>

namespace dialogist::editors::flow {

class FlowGraph;

/// How far new cards must go, all together and diagonally, so that none of them covers a card that is there. A card may lie in a frame;
/// a frame must not come to lie around cards, as it would take them along when it is moved. After many tries it stays as it is.
QPointF wayClear(const FlowGraph &graph, const QList<model::Node> &fresh);

} // namespace dialogist::editors::flow
