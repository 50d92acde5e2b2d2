// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace dialogist::editors::flow {

/// Between two layers of a drawing.
struct LayerGap {
    int wires = 1; ///< that cross it
    bool isBroken = false; ///< a lane ends here as the drawing is now
};

/// How many layers stand side by side in one lane, when a drawing of that many is folded to about the shape of a screen; all of them
/// when it is best left in one row. Lengths in canvas units. Grows in steps, so that a few more layers do not fold everything anew.
int layersPerLane(int layers, double layerWidth, double height);

/// The first layer of each lane, as a text is broken into lines: at about the length wanted, rather where few wires cross and where the
/// drawing is broken already. The gap at index i lies after layer i. (Wrapping of layered drawings after Rüegg et al., "Wrapping Layered
/// Graphs", Diagrams 2018.)
QList<int> laneStarts(const QList<LayerGap> &gaps, int perLane);

} // namespace dialogist::editors::flow
