// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QPointF>

namespace dialogist::editors::flow {

class FlowGraph;

/// How far new cards must go, all together, so that none of them covers or touches what is there: the nearest place of a bounded search
/// around where they are, else below the whole flow. A card may lie wholly in a frame; a frame must not come to lie around cards, as it
/// would take them along when it is moved. links: between the new cards; those of a stack stand below each other.
/// bot: that they will belong to, with the flows that come along, on which the heights of cards depend.
QPointF wayClear(const FlowGraph &graph, const model::Bot &bot, const QList<model::Node> &fresh, const QList<model::Link> &links);

} // namespace dialogist::editors::flow
