// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace dialogist::editors::flow {

class Canvas;

/// The corners of the canvas, in the order in which they are taken when several are free.
enum class OverlayCorner { BottomLeft, BottomRight, TopRight, TopLeft };

/// What lies below an overlay.
enum class Covered { Nothing, Steps, Selection };

struct OverlayPlace {
    OverlayCorner corner = OverlayCorner::BottomLeft;
    QRect rect; ///< in pixels of the canvas
    Covered covered = Covered::Nothing;
};

/// Where something of that size lies in a corner, and what it covers there. Frames do not count: they are looked through.
OverlayPlace overlayIn(const Canvas &canvas, const QSize &size, OverlayCorner corner);
/// The corner where it covers least, away from other overlays; where it is when none is better. Looks at what lies in four corners only.
OverlayPlace overlayPlace(const Canvas &canvas, const QSize &size, OverlayCorner now, const QList<QRect> &taken);

} // namespace dialogist::editors::flow
