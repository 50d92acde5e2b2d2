// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

#include <QPainterPath>
#include <QRectF>

class QFontMetricsF;

namespace dialogist::panels::deploy {

/// Where the boxes and arrows of a data map stand: people, channel and host in columns from left to right, everything the host passes
/// data to on the right, in as many columns as keep the picture low.
struct MapLayout {
    struct Box {
        QRectF rect;
        int party = 0; ///< index in Review::parties
    };
    struct Arrow {
        QPainterPath path;
        QRectF label; ///< where its words may stand
        int flow = 0; ///< index in Review::flows
    };
    QList<Box> boxes;
    QList<Arrow> arrows;
    QSizeF size;

    static MapLayout of(const privacy::Review &review, qreal width, const QFontMetricsF &metrics);
};

} // namespace dialogist::panels::deploy
