// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace dialogist::panels::deploy {

WrappedText WrappedText::of(const QString &text, const QFont &font, qreal width, int mostLines)
{
    WrappedText wrapped;
    const QString words = text.simplified();
    if (words.isEmpty())
        return wrapped;
    const QFontMetricsF metrics(font);
    width = std::max(width, 1.0);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal bottom = 0;
    qreal widest = 0;
    while (wrapped.lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        QString shown = words.mid(line.textStart(), line.textLength()).trimmed();
        qreal lineWidth = line.naturalTextWidth();
        if (wrapped.lines.size() + 1 == mostLines && line.textStart() + line.textLength() < words.size()) {
            wrapped.isCut = true;
            shown = metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, width);
            lineWidth = metrics.horizontalAdvance(shown);
        }
        // Letters of another script may come from a taller font than the one that was asked for.
        const qreal height = std::max(line.height(), metrics.lineSpacing());
        wrapped.lines.append({shown, bottom + (height - line.height()) / 2 + line.ascent()});
        bottom += height;
        widest = std::max(widest, lineWidth);
    }
    layout.endLayout();
    wrapped.size = QSizeF(std::min(std::ceil(widest), width), std::ceil(bottom));
    return wrapped;
}

void WrappedText::draw(QPainter &painter, QPointF topLeft) const
{
    for (const Line &line : lines)
        painter.drawText(topLeft + QPointF(0, line.baseline), line.text);
}

qreal widestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return std::ceil(widest);
}

} // namespace dialogist::panels::deploy
