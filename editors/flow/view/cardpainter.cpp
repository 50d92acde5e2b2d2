// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/graphpainter.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using ui::Token;

namespace {

/// A mark at the right end of the caption line; returns where the next one ends.
double paintBadge(QPainter &painter, const Card &card, double right, const QString &icon, const QString &text, const QColor &hue,
                  const CardMetrics &metrics, const QPalette &palette)
{
    const double words = text.isEmpty() ? 0 : QFontMetricsF(metrics.portFont).horizontalAdvance(text) + 3;
    const QRectF badge(right - 12 - words - 10, CardMetrics::padding - 1, 12 + words + 10, 17);
    Q_UNUSED(card)
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::mixed(ui::colour(Token::Card, palette), hue, 0.14));
    painter.drawRoundedRect(badge, 8, 8);
    const QRectF square(badge.left() + 5, badge.top() + 2.5, 12, 12);
    ui::icon(icon, hue).paint(&painter, square.toRect());
    if (!text.isEmpty()) {
        painter.setFont(metrics.portFont);
        painter.setPen(hue);
        painter.drawText(badge.adjusted(20, 0, -3, 0), int(Qt::AlignVCenter | Qt::AlignLeft), text);
    }
    return badge.left() - 4;
}

/// Text on at most so many lines, the last one shortened.
void paintLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, int most, double lineHeight)
{
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font);
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        QString part = text.mid(line.textStart(), line.textLength());
        if (i == most - 1 && line.textStart() + line.textLength() < text.size())
            part = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
        painter.drawText(QRectF(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight),
                         int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), part.trimmed());
    }
    layout.endLayout();
}

void paintPorts(QPainter &painter, const Card &card, const CardMetrics &metrics, const QPalette &palette)
{
    painter.setFont(metrics.portFont);
    for (const CardPort &port : card.ports) {
        const QColor ring = port.isError ? ui::colour(Token::Blocker, palette) : ui::colour(Token::Wire, palette);
        if (port.isLabelled) {
            const QRectF line(CardMetrics::textLeft, port.at.y() - metrics.portHeight / 2,
                              card.size.width() - CardMetrics::textLeft - 10, metrics.portHeight);
            painter.setPen(port.isError ? ring : palette.color(QPalette::Text));
            painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignRight),
                             QFontMetricsF(metrics.portFont).elidedText(port.label, Qt::ElideRight, line.width()));
        }
        painter.setPen(QPen(ring, 1.8));
        painter.setBrush(ui::colour(Token::Card, palette));
        painter.drawEllipse(port.at, CardMetrics::portRadius - 0.5, CardMetrics::portRadius - 0.5);
    }
}

void paintNote(QPainter &painter, const Card &card, const CardMetrics &metrics, const QPalette &palette)
{
    const QColor fill = ui::colour(Token::StickyNote, palette);
    painter.setPen(QPen(ui::mixed(fill, ui::colour(card.family, palette), 0.4), 1));
    painter.setBrush(fill);
    const QRectF rect(0, 0, card.size.width(), card.size.height());
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    QRectF inner = rect.adjusted(CardMetrics::padding, CardMetrics::padding, -CardMetrics::padding, -CardMetrics::padding);
    painter.setPen(palette.color(QPalette::Text));
    if (!card.name.isEmpty()) {
        painter.setFont(metrics.nameFont);
        painter.drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.nameHeight)), int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(metrics.nameFont).elidedText(card.name, Qt::ElideRight, inner.width()));
        inner.setTop(inner.top() + metrics.nameHeight + 2);
    }
    painter.setFont(metrics.textFont);
    const bool empty = card.summary.isEmpty();
    if (empty)
        painter.setPen(ui::colour(card.family, palette));
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                     empty && card.name.isEmpty() ? QCoreApplication::translate("flow", "An empty note.") : card.summary);
}

} // namespace

void paintCard(QPainter &painter, const Card &card, const CardMetrics &metrics, const QPalette &palette)
{
    if (card.isNote) {
        paintNote(painter, card, metrics, palette);
        return;
    }
    const QColor hue = ui::colour(card.family, palette);
    const QRectF rect(0, 0, card.size.width(), card.size.height());
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CardMetrics::radius, CardMetrics::radius);
    painter.fillPath(shape, ui::colour(Token::Card, palette));
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, CardMetrics::stripe, rect.height()), hue);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ui::colour(Token::Hairline, palette), 1));
    painter.drawPath(shape);

    double right = rect.width() - CardMetrics::padding - (card.ports.size() == 1 ? 2 : 0);
    if (card.findings > 0)
        right = paintBadge(painter, card, right, ui::iconName(card.worst), QString::number(card.findings),
                           ui::colour(card.worst, palette), metrics, palette);
    if (!card.personal.isEmpty())
        right = paintBadge(painter, card, right, u"lock"_s, {}, ui::colour(Token::Muted, palette), metrics, palette);

    double y = CardMetrics::padding;
    const double left = CardMetrics::textLeft;
    ui::icon(ui::nodeIconName(card.type), hue).paint(&painter, QRectF(left - 2, y, 16, 16).toRect());
    painter.setFont(metrics.captionFont);
    painter.setPen(hue);
    const QRectF caption(left + 19, y, right - left - 19, metrics.captionHeight);
    painter.drawText(caption, int(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetricsF(metrics.captionFont).elidedText(card.caption, Qt::ElideRight, caption.width()));
    y += metrics.captionHeight;
    const double inner = rect.width() - left - CardMetrics::padding;
    if (!card.name.isEmpty()) {
        painter.setFont(metrics.nameFont);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QRectF(left, y, inner, metrics.nameHeight), int(Qt::AlignVCenter | Qt::AlignLeft),
                         QFontMetricsF(metrics.nameFont).elidedText(card.name, Qt::ElideRight, inner));
        y += metrics.nameHeight;
    }
    painter.setFont(metrics.textFont);
    painter.setPen(ui::colour(Token::Muted, palette));
    paintLines(painter, QRectF(left, y, inner, 0), card.summary, metrics.textFont, 2, metrics.textHeight);
    paintPorts(painter, card, metrics, palette);
}

} // namespace dialogist::editors::flow
