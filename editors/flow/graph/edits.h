// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QPointF>

namespace dialogist::editors::flow {

struct Pasted;

/// A new node of that type with its defaults, connected from a port if one is given (what was connected there goes on after it).
/// The node's id comes back through made.
commands::Command addStep(const model::Project &project, model::FlowId flow, const QString &type, const QPointF &position,
                          model::NodeId from, const QString &port, model::NodeId *made);
/// Moves nodes; a single one dropped on a wire comes in between.
commands::Command moveInto(const model::Project &project, const QHash<model::NodeId, QPointF> &places, model::LinkId wire);
/// Puts pasted nodes in, and creates the variables they miss when asked.
commands::Command paste(const model::Project &project, const Pasted &pasted, bool withVariables);
/// One command that does both; the second was built on the same project and touches other objects.
commands::Command together(commands::Command first, const commands::Command &second);

} // namespace dialogist::editors::flow
