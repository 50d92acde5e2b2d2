// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/wrappedtext.h"
#include "studio/privacy/review.h"

#include <QPainterPath>
#include <QRectF>

namespace dialogist::panels::deploy {

/// Where the boxes, arrows and words of a data map stand, in pixels. With enough room people, channel and host stand in columns from
/// left to right, and everything the host passes data to on the right, in as many columns as keep the picture low. On a narrow page
/// everything stands in one column, like a tree. Words never lie over a box, nor over another arrow.
struct MapLayout {
    struct Box {
        QRectF rect;
        int party = 0; ///< index in Review::parties
        WrappedText title; ///< the name
        QPointF titleAt; ///< top left
        WrappedText note;
        QPointF noteAt;
        QRectF sign; ///< that it is outside the region; empty = it is not
    };
    struct Arrow {
        QPainterPath path; ///< ends where its tip begins
        bool pointsDown = false; ///< the tip; else it points to the right
        WrappedText words;
        QRectF label; ///< the plate behind the words; empty = it has none
        int flow = 0; ///< index in Review::flows
    };
    QList<Box> boxes;
    QList<Arrow> arrows;
    QSizeF size;
    bool isTree = false;

    /// The picture is as wide as width, or as words need at least. font is that of the page.
    static MapLayout of(const privacy::Review &review, qreal width, const QFont &font);
    static qreal leastWidth(const QFont &font);
};

} // namespace dialogist::panels::deploy
