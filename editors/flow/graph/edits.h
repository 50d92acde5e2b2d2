// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

namespace dialogist::editors::flow {

/// A new node of that type with its defaults, connected from a port if one is given (what was connected there goes on after it).
/// The node's id comes back through made.
commands::Command addStep(const model::Project &project, model::FlowId flow, const QString &type, const QPointF &position,
                          model::NodeId from, const QString &port, model::NodeId *made);
/// Moves nodes; bends of wires between two of them go along. A single node dropped on a wire comes in between.
commands::Command moveInto(const model::Project &project, const QHash<model::NodeId, QPointF> &places, model::LinkId wire);
/// What becomes of the wires that led to removed nodes.
enum class Removal {
    Joins, ///< they lead to where the removed nodes led on, if that is one place
    LeavesGaps, ///< they go
};
/// Removes nodes of one flow with their links; a stack that they leave closes up either way. A removed node leads on where its plain way
/// on is its only one, an error's apart: options, cases and what only an error leads to are never joined.
commands::Command removeSteps(const model::Project &project, const QList<model::NodeId> &nodes, Removal removal);
/// Gives a wire other bends; none = the straight way.
commands::Command setBends(const model::Project &project, model::LinkId wire, const QList<QPointF> &bends);
/// A new frame around a place. The node's id comes back through made.
commands::Command addFrame(const model::Project &project, model::FlowId flow, const QRectF &rect, const QString &title,
                           model::NodeId *made);
/// Gives frames another place and size, and moves nodes, in one step.
commands::Command setFrames(const model::Project &project, const QHash<model::NodeId, QRectF> &frames,
                            const QHash<model::NodeId, QPointF> &places = {});
/// One command that does both; the second was built on the same project and touches other objects.
commands::Command together(commands::Command first, const commands::Command &second);

} // namespace dialogist::editors::flow
