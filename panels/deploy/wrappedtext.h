// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

class QFont;
class QPainter;

namespace dialogist::panels::deploy {

/// Words broken into lines; what does not fit into the last of them ends with an ellipsis. All lengths in pixels of the screen.
struct WrappedText {
    struct Line {
        QString text;
        qreal baseline = 0; ///< below the top of the first line
    };
    QList<Line> lines;
    QSizeF size {0, 0};
    bool isCut = false;

    /// Breaks within a word only where it is wider than the line.
    static WrappedText of(const QString &text, const QFont &font, qreal width, int mostLines);
    /// In the painter's pen; its font has to be that of the words.
    void draw(QPainter &painter, QPointF topLeft) const;
};

/// The width of the widest word: what a line needs to break none.
qreal widestWord(const QString &text, const QFont &font);

} // namespace dialogist::panels::deploy
