// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

namespace dialogist::editors::flow {

/// One flow on the way to another, and the step in it that leads on.
struct Crumb {
    model::FlowId flow;
    QString name;
    model::NodeId step; ///< null at the end of the way
};

/// The shortest way of calls from the flow where the bot begins to this one; only itself when nothing leads here.
QList<Crumb> wayTo(const model::Project &project, model::FlowId flow);

/// All steps of other flows that run this one.
QList<Crumb> callersOf(const model::Project &project, model::FlowId flow);

} // namespace dialogist::editors::flow
