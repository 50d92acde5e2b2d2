// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/maplayout.h"

#include <QFont>
#include <QPointF>

namespace dialogist::panels::deploy {

/// What both arrangements of the data map share: its fonts, and boxes and plates as large as their words. Lengths in pixels.
struct MapParts {
    static constexpr qreal margin = 12;
    static constexpr qreal rowGap = 14;
    static constexpr qreal boxLeft = 14; ///< room beside the words in a box
    static constexpr qreal boxRight = 10;
    static constexpr qreal boxEdge = 8; ///< above and below them
    static constexpr qreal signSize = 16;
    static constexpr qreal plateEdge = 3;
    static constexpr qreal tip = 6; ///< from the end of a path to the box

    explicit MapParts(const QFont &font);

    /// Of this width and as tall as its words, at the origin.
    MapLayout::Box box(const privacy::Review &review, int party, qreal width) const;
    /// The words are centred from top to bottom.
    static void place(MapLayout::Box &box, const QRectF &rect);
    /// An arrow with its words on a plate at the origin, without a path.
    MapLayout::Arrow arrow(const privacy::Review &review, int flow, qreal width, int mostLines) const;

    QFont title;
    QFont small;
    qreal letter = 0; ///< the width of an average one
};

/// 0 people, 1 channel, 2 host, 3 whoever gets data from these.
int stageOf(const privacy::Party &party);

/// False where the columns would be too narrow for words.
bool arrangeInColumns(const privacy::Review &review, qreal width, const MapParts &parts, MapLayout &layout);
void arrangeAsTree(const privacy::Review &review, qreal width, const MapParts &parts, MapLayout &layout);

} // namespace dialogist::panels::deploy
