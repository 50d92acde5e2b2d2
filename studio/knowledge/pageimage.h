// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QStringList>

namespace dialogist::knowledge {

/// A page of a PDF that somebody wants to look at.
struct PageWish {
    int page = 0; ///< 1-based; 0 = none
    int width = 0; ///< in dots; 0 = as the scale says
    double scale = 1; ///< dots per point (1/72 inch)
    QStringList words; ///< to be marked, one after the other; blanks and line ends are no matter
};

/// A page as it looks, and where words stand on it. Plain dots and no picture format: they come from a process that read hostile
/// input, and nothing of them is to be parsed here.
struct PageImage {
    static constexpr int longestSide = 4000; ///< dots; larger wishes are drawn smaller
    static constexpr int mostDots = 9'000'000;

    int page = 0; ///< 1-based; the last one where a later one was asked for
    int pages = 0;
    QSizeF points; ///< size of the page
    QSize size; ///< in dots
    QByteArray dots; ///< 32 bits each (0xffRRGGBB), row by row
    QList<QRectF> marks; ///< where the words stand, in parts of the page (0 to 1)
};

} // namespace dialogist::knowledge
