// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/ids.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace dialogist::editors::flow {

/// What stands out on the canvas for the moment; no part of the project.
struct CanvasState {
    QSet<model::NodeId> selected;
    model::NodeId current; ///< where the keyboard is; null = nowhere
    bool focused = false;
    model::LinkId selectedWire;
    model::NodeId hovered;
    model::LinkId hoveredWire;
    QHash<model::NodeId, QSet<model::NodeId>> tracedSteps; ///< from -> to, of the talk
    QSet<model::NodeId> traced;
    model::NodeId tracedCurrent;
};

} // namespace dialogist::editors::flow
