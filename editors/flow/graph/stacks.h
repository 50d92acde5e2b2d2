// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QHash>
#include <QPointF>

namespace dialogist::editors::flow {

/// Edits of stacks: cards without gaps, each leading to the one below. What the words mean: a run is some cards of one stack that
/// follow each other, from the top.
namespace stacks {

/// The stack as the links of the flow tell it, from the top.
QList<model::NodeId> of(const model::Flow &flow, model::NodeId node);

/// Whether a run may stand below a card: it can be led to, and where cards would follow it, it leads on.
bool canPut(const model::Project &project, const QList<model::NodeId> &run, model::NodeId above);

/// Puts a run below a card, before what stood there. What the run leaves behind closes up. A wire that left from the end of the stack
/// leaves from its new end. places: where the cards are drawn now, kept for the day the stack is taken apart.
commands::Command put(const model::Project &project, const QList<model::NodeId> &run, model::NodeId above,
                      const QHash<model::NodeId, QPointF> &places = {});
/// Puts a run on top of a stack: what led to the stack leads to the run.
commands::Command putOnTop(const model::Project &project, const QList<model::NodeId> &run, model::NodeId head,
                           const QHash<model::NodeId, QPointF> &places = {});
/// Takes a run out of its stack, to these places; the cards above and below close up.
commands::Command takeOut(const model::Project &project, const QList<model::NodeId> &run,
                          const QHash<model::NodeId, QPointF> &places);
/// Moves one card up (-1) or down (1) within its stack.
commands::Command shift(const model::Project &project, model::NodeId node, int by);
/// Turns the wire that leads to this card from the end of another stack into an implicit next.
commands::Command join(const model::Project &project, model::NodeId node);

} // namespace stacks

} // namespace dialogist::editors::flow
