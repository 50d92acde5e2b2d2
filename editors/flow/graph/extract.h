// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QSet>

namespace dialogist::editors::flow {

/// What becomes of cards that are made a flow of their own.
struct Extraction {
    commands::Command command; ///< everything, as one step
    model::FlowId flow; ///< the new one
    model::NodeId step; ///< that runs it, where the cards were
};

/// Whether these nodes can become a flow of their own; else a sentence that says why not.
Status canExtract(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes);
/// Moves nodes, with the links between them, into a new flow of the same bot. A start leads to where the nodes were entered; each place
/// outside that they led to becomes a named exit, and a step that runs the flow stands in their place and leads on from those exits.
/// Variables of the flow that are used on both sides go in and come out. Fails where canExtract does.
Result<Extraction> extracted(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, const QString &name);

} // namespace dialogist::editors::flow
