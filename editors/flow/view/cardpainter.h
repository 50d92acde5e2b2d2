// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/card.h"
#include "studio/ui/theme.h"

#include <QHash>
#include <QPalette>
#include <QPixmap>

#include <array>

class QPainter;

namespace dialogist::editors::flow {

/// The colours of the canvas, looked up once per palette.
struct CanvasColours {
    CanvasColours() = default;
    explicit CanvasColours(const QPalette &palette);

    QColor canvas, dot, wire, farWire, accent, error, good, warning, card, hairline, muted, text, note;
    std::array<QColor, 9> family;
    std::array<QColor, 9> tint; ///< the card's ground with a little of the family
    std::array<QColor, 3> severity;
    QColor of(catalogue::Family one) const { return family[size_t(one)]; }
    QColor of(catalogue::Severity one) const { return severity[size_t(one)]; }
    /// The hue of a frame by its word; grey for others.
    QColor frame(const QString &hue) const;
};

/// Draws single cards at (0, 0) with everything on them. Knows nothing of the flow around them.
class CardPainter
{
public:
    void setPalette(const QPalette &palette);
    const CanvasColours &colours() const { return m_colours; }

    /// The painter magnifies by scale (device pixels of a canvas unit), which the icons are drawn for.
    void paint(QPainter &painter, const Card &card, const CardMetrics &metrics, double scale);
    /// From half size down: name and hue in view pixels, within the size given.
    void paintTitle(QPainter &painter, const Card &card, const CardMetrics &metrics, const QSizeF &size, double zoom) const;

private:
    void paintNote(QPainter &painter, const Card &card, const CardMetrics &metrics) const;
    void paintBody(QPainter &painter, const Card &card) const;
    void paintPorts(QPainter &painter, const Card &card, const CardMetrics &metrics) const;
    double paintBadge(QPainter &painter, double right, const QString &icon, const QString &text, const QColor &hue,
                      const CardMetrics &metrics, double scale);
    void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &hue, double scale);

    CanvasColours m_colours;
    QHash<QString, QPixmap> m_icons;
};

} // namespace dialogist::editors::flow
