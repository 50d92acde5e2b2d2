// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/graphpainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

QPointF breakpointPlace(const Card &card)
{
    return card.position + QPointF(2, 8);
}

QString heatText(double value, const HeatLegend &legend)
{
    const QLocale locale;
    return legend.unit == HeatLegend::Unit::Percent
        ? QCoreApplication::translate("flow", "%1 %").arg(locale.toString(qRound(value * 100)))
        : locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

QColor heatColour(double share, const CanvasColours &colours)
{
    return ui::mixed(colours.tint[0], colours.error, 0.08 + 0.92 * std::clamp(share, 0.0, 1.0));
}

void GraphPainter::paintMarks(QPainter &painter, const Cards &cards, const CanvasState &state) const
{
    const CanvasColours &colours = m_cardPainter.colours();
    const double line = std::max(2.0, 1.5 / m_scale);
    const bool traced = !state.traced.isEmpty() || !state.tracedCurrent.isNull();
    const bool matched = !state.matches.isEmpty();
    const bool selected = !state.selected.isEmpty();
    const bool single = !state.hovered.isNull() || !state.current.isNull();
    if (!traced && !matched && !selected && !single)
        return;
    painter.setBrush(Qt::NoBrush);
    for (const Card *card : cards) {
        const QRectF ring = card->rect().adjusted(-3, -3, 3, 3);
        if (traced && card->id == state.tracedCurrent) {
            painter.setPen(QPen(colours.good, line * 1.5));
            painter.drawRoundedRect(ring.adjusted(-2, -2, 2, 2), 8, 8);
        } else if (traced && state.traced.contains(card->id)) {
            painter.setPen(QPen(colours.accent, std::max(1.5, 1 / m_scale), Qt::DotLine));
            painter.drawRoundedRect(ring, 7, 7);
        }
        if (matched && state.matches.contains(card->id)) {
            const bool here = card->id == state.match;
            painter.setPen(QPen(colours.warning, here ? line * 2 : line));
            painter.drawRoundedRect(ring.adjusted(-3, -3, 3, 3), 9, 9);
        }
        if (selected && state.selected.contains(card->id)) {
            painter.setPen(QPen(colours.accent, line));
            painter.drawRoundedRect(ring, 7, 7);
        } else if (card->id == state.hovered) {
            painter.setPen(QPen(ui::mixed(colours.canvas, colours.accent, 0.5), std::max(1.0, 1 / m_scale)));
            painter.drawRoundedRect(card->rect().adjusted(-1, -1, 1, 1), 6, 6);
        }
        if (state.focused && card->id == state.current) {
            painter.setPen(QPen(colours.text, std::max(1.0, 1 / m_scale), Qt::DotLine));
            painter.drawRoundedRect(ring.adjusted(-3, -3, 3, 3), 9, 9);
        }
    }
}

void GraphPainter::paintBreakpoints(QPainter &painter, const CanvasState &state) const
{
    const CanvasColours &colours = m_cardPainter.colours();
    const double least = m_detail == Detail::Cards ? 1 : 0.6 / m_scale;
    const auto draw = [&](model::NodeId id, CanvasState::Mark mark, bool hint) {
        const Card *card = m_graph.card(id);
        if (!card)
            return;
        const QPointF at = breakpointPlace(*card);
        const double radius = 5.5 * least;
        painter.setPen(QPen(hint ? colours.muted : colours.error, 1.5 * least, hint ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(hint || mark == CanvasState::Mark::Off ? colours.card : colours.error);
        painter.drawEllipse(at, radius, radius);
        if (!hint && mark == CanvasState::Mark::Conditional) {
            // Two bars, as in "equals": not by colour alone.
            painter.setPen(QPen(colours.card, 1.4 * least));
            for (const double dy : {-1.6, 1.6})
                painter.drawLine(at + QPointF(-2.6, dy) * least, at + QPointF(2.6, dy) * least);
        }
    };
    for (auto it = state.breakpoints.cbegin(); it != state.breakpoints.cend(); ++it)
        draw(it.key(), it.value(), false);
    if (!state.breakpointHint.isNull() && !state.breakpoints.contains(state.breakpointHint))
        draw(state.breakpointHint, CanvasState::Mark::Off, true);
    painter.setBrush(Qt::NoBrush);
}

/// Each card in the colour of its share, with its number, so that colour is not the only sign.
void GraphPainter::paintHeat(QPainter &painter, const Cards &cards, const CanvasState &state) const
{
    const CanvasColours &colours = m_cardPainter.colours();
    painter.save();
    painter.resetTransform();
    QFont font = m_graph.metrics().portFont;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (const Card *card : cards) {
        if (card->isNote())
            continue;
        const double value = state.heat.value(card->id);
        const QColor hue = heatColour(value / std::max(state.mostHeat, 1e-9), colours);
        const QRectF rect = m_toView.mapRect(card->rect());
        QColor veil = hue;
        veil.setAlpha(70);
        painter.fillRect(rect, veil);
        if (rect.width() < 48)
            continue;
        const QString text = heatText(value, state.legend);
        const double width = metrics.horizontalAdvance(text) + 10;
        // On the upper edge, where neither words nor ports are.
        const double height = metrics.height() + 1;
        const QRectF pill(rect.right() - width - 8, rect.top() - height / 2, width, height);
        painter.setPen(QPen(colours.card, 1));
        painter.setBrush(hue);
        painter.drawRoundedRect(pill, 4, 4);
        const bool onDark = ui::contrastRatio(hue, colours.text) < 4.5;
        painter.setPen(onDark ? colours.card : colours.text);
        painter.drawText(pill, int(Qt::AlignCenter | Qt::TextDontClip), text);
    }
    painter.setBrush(Qt::NoBrush);
    painter.restore();
}

void GraphPainter::paintHandles(QPainter &painter, const CanvasState &state) const
{
    const Card *frame = m_graph.card(state.current);
    if (!frame || !frame->isFrame())
        return;
    const CanvasColours &colours = m_cardPainter.colours();
    const double half = 4 / m_scale;
    painter.setPen(QPen(colours.accent, 1.5 / m_scale));
    painter.setBrush(colours.card);
    const QRectF r = frame->rect();
    for (const double y : {r.top(), r.center().y(), r.bottom()}) {
        for (const double x : {r.left(), r.center().x(), r.right()}) {
            if (x != r.center().x() || y != r.center().y())
                painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace dialogist::editors::flow
