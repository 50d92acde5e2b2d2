// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/ids.h"

#include <QHash>
#include <QLineF>
#include <QList>
#include <QSet>
#include <QString>

namespace dialogist::editors::flow {

/// What the numbers of a heat map mean.
struct HeatLegend {
    enum class Unit { Count, Percent };
    QString title; ///< "Talks of the last 7 days", "Steps reached by tests"
    Unit unit = Unit::Count; ///< Percent: values run from 0 to 1

    friend bool operator==(const HeatLegend &, const HeatLegend &) = default;
};

/// What stands out on the canvas for the moment; no part of the project.
struct CanvasState {
    QSet<model::NodeId> selected;
    model::NodeId current; ///< where the keyboard is; null = nowhere
    bool focused = false;
    model::LinkId selectedWire;
    int selectedBend = -1; ///< of the selected wire
    model::NodeId hovered;
    model::LinkId hoveredWire;
    QHash<model::NodeId, QSet<model::NodeId>> tracedSteps; ///< from -> to, of the talk
    QSet<model::NodeId> traced;
    model::NodeId tracedCurrent;
    QSet<model::NodeId> matches; ///< of the search
    model::NodeId match; ///< the one the search stands at
    enum class Mark { Always, Conditional, Off };
    QHash<model::NodeId, Mark> breakpoints;
    model::NodeId breakpointHint; ///< where a click would set one
    QHash<model::NodeId, double> heat;
    double mostHeat = 0;
    HeatLegend legend;
    QLineF stackSlot; ///< where dropped cards would join a stack; null = nowhere
    bool hasHandles = false; ///< the one selected frame can be resized
};

} // namespace dialogist::editors::flow
