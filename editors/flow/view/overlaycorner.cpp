// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/overlaycorner.h"

#include "editors/flow/view/canvas.h"

#include <algorithm>

namespace dialogist::editors::flow {

namespace {

constexpr int inset = 12; ///< pixels between an overlay and the edge

Covered coveredBy(const Canvas &canvas, const QRect &rect)
{
    const QRect onViewport = rect.translated(-canvas.viewport()->pos());
    Covered covered = Covered::Nothing;
    for (const Card *card : canvas.graph().cardsIn(canvas.mapToScene(onViewport).boundingRect())) {
        if (card->isFrame())
            continue;
        if (canvas.state().selected.contains(card->id))
            return Covered::Selection;
        covered = Covered::Steps;
    }
    return covered;
}

} // namespace

OverlayPlace overlayIn(const Canvas &canvas, const QSize &size, OverlayCorner corner)
{
    const QRect room = canvas.viewport()->geometry().adjusted(inset, inset, -inset, -inset);
    QRect rect(room.topLeft(), size);
    if (corner == OverlayCorner::BottomLeft || corner == OverlayCorner::BottomRight)
        rect.moveBottom(room.bottom());
    if (corner == OverlayCorner::BottomRight || corner == OverlayCorner::TopRight)
        rect.moveRight(room.right());
    return {corner, rect, coveredBy(canvas, rect)};
}

OverlayPlace overlayPlace(const Canvas &canvas, const QSize &size, OverlayCorner now, const QList<QRect> &taken)
{
    OverlayPlace best = overlayIn(canvas, size, now);
    const auto isTaken = [&](const QRect &rect) {
        return std::any_of(taken.begin(), taken.end(), [&](const QRect &other) { return other.intersects(rect); });
    };
    bool isBestTaken = isTaken(best.rect);
    for (const OverlayCorner corner : {OverlayCorner::BottomLeft, OverlayCorner::BottomRight, OverlayCorner::TopRight, OverlayCorner::TopLeft}) {
        if (!isBestTaken && best.covered == Covered::Nothing)
            break;
        const OverlayPlace other = overlayIn(canvas, size, corner);
        if (!isTaken(other.rect) && (isBestTaken || other.covered < best.covered)) {
            best = other;
            isBestTaken = false;
        }
    }
    return best;
}

} // namespace dialogist::editors::flow
