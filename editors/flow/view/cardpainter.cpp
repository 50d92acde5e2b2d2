// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/cardpainter.h"

#include "studio/ui/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using catalogue::Family;
using catalogue::Severity;
using ui::Token;

namespace {

constexpr qsizetype mostIcons = 400;

/// Single-line text that begins where its own script begins.
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font)
{
    painter.setFont(font);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip),
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// Text on at most so many lines, the last one shortened.
void drawLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, int most, double lineHeight)
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(font);
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        QString part = text.mid(line.textStart(), line.textLength());
        if (i == most - 1 && line.textStart() + line.textLength() < text.size())
            part = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
        painter.drawText(QRectF(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight),
                         int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip), part.trimmed());
    }
    layout.endLayout();
    painter.setLayoutDirection(before);
}

/// Rounded but where another card of the stack joins.
QPainterPath outline(const Card &card)
{
    const double top = card.joinsAbove ? 0 : CardMetrics::radius;
    const double bottom = card.joinsBelow ? 0 : CardMetrics::radius;
    const QRectF r = QRectF(QPointF(), card.size).adjusted(0.5, card.joinsAbove ? 0 : 0.5, -0.5, card.joinsBelow ? 0 : -0.5);
    QPainterPath path(QPointF(r.left() + top, r.top()));
    path.lineTo(r.right() - top, r.top());
    if (top > 0)
        path.arcTo(r.right() - 2 * top, r.top(), 2 * top, 2 * top, 90, -90);
    path.lineTo(r.right(), r.bottom() - bottom);
    if (bottom > 0)
        path.arcTo(r.right() - 2 * bottom, r.bottom() - 2 * bottom, 2 * bottom, 2 * bottom, 0, -90);
    path.lineTo(r.left() + bottom, r.bottom());
    if (bottom > 0)
        path.arcTo(r.left(), r.bottom() - 2 * bottom, 2 * bottom, 2 * bottom, 270, -90);
    path.lineTo(r.left(), r.top() + top);
    if (top > 0)
        path.arcTo(r.left(), r.top(), 2 * top, 2 * top, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

CanvasColours::CanvasColours(const QPalette &palette)
    : canvas(ui::colour(Token::Canvas, palette))
    , dot(ui::colour(Token::CanvasDot, palette))
    , wire(ui::colour(Token::Wire, palette))
    , farWire(ui::mixed(canvas, wire, 0.6))
    , accent(ui::colour(Token::Accent, palette))
    , error(ui::colour(Token::Blocker, palette))
    , good(ui::colour(Token::Good, palette))
    , warning(ui::colour(Token::Warning, palette))
    , card(ui::colour(Token::Card, palette))
    , hairline(ui::colour(Token::Hairline, palette))
    , muted(ui::colour(Token::Muted, palette))
    , text(palette.color(QPalette::Active, QPalette::Text))
    , note(ui::colour(Token::StickyNote, palette))
{
    for (size_t i = 0; i < family.size(); ++i) {
        family[i] = ui::colour(Family(i), palette);
        tint[i] = ui::mixed(card, family[i], 0.16);
    }
    for (size_t i = 0; i < severity.size(); ++i)
        severity[i] = ui::colour(Severity(i), palette);
}

QColor CanvasColours::frame(const QString &hue) const
{
    static const QHash<QString, Family> families {{u"blue"_s, Family::Talk},   {u"violet"_s, Family::Understand},
                                                  {u"teal"_s, Family::Ai},     {u"green"_s, Family::Privacy},
                                                  {u"amber"_s, Family::Logic}, {u"orange"_s, Family::Connect},
                                                  {u"pink"_s, Family::People}};
    return of(families.value(hue, Family::Entry));
}

void CardPainter::setPalette(const QPalette &palette)
{
    m_colours = CanvasColours(palette);
    m_icons.clear();
}

void CardPainter::paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &hue, double scale)
{
    const int side = std::max(1, qRound(square.width() * scale));
    const QString key = name + u'/' + QString::number(hue.rgb()) + u'/' + QString::number(side);
    auto found = m_icons.find(key);
    if (found == m_icons.end()) {
        if (m_icons.size() >= mostIcons)
            m_icons.clear();
        QPixmap drawn(side, side);
        drawn.fill(Qt::transparent);
        QPainter icon(&drawn);
        icon.setRenderHint(QPainter::Antialiasing);
        ui::icon(name, hue).paint(&icon, QRect(0, 0, side, side));
        icon.end();
        found = m_icons.insert(key, drawn);
    }
    painter.drawPixmap(square, *found, QRectF(found->rect()));
}

/// A mark at the right end of the caption line; returns where the next one ends.
double CardPainter::paintBadge(QPainter &painter, double right, const QString &icon, const QString &text, const QColor &hue,
                               const CardMetrics &metrics, double scale)
{
    const double words = text.isEmpty() ? 0 : QFontMetricsF(metrics.portFont).horizontalAdvance(text) + 3;
    const QRectF badge(right - 12 - words - 10, CardMetrics::padding - 1, 12 + words + 10, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::mixed(m_colours.card, hue, 0.14));
    painter.drawRoundedRect(badge, 8, 8);
    paintIcon(painter, QRectF(badge.left() + 5, badge.top() + 2.5, 12, 12), icon, hue, scale);
    if (!text.isEmpty()) {
        painter.setPen(hue);
        drawLine(painter, badge.adjusted(20, 0, 0, 0), text, metrics.portFont);
    }
    return badge.left() - 4;
}

void CardPainter::paintPorts(QPainter &painter, const Card &card, const CardMetrics &metrics) const
{
    painter.setFont(metrics.portFont);
    const QFontMetricsF port(metrics.portFont);
    for (qsizetype i = 0; i < card.ports.size(); ++i) {
        const CardPort &each = card.ports.at(i);
        const QColor ring = each.isError ? m_colours.error : m_colours.wire;
        if (each.isLabelled) {
            const QRectF line(CardMetrics::textLeft, each.at.y() - metrics.portHeight / 2,
                              card.size.width() - CardMetrics::textLeft - 10, metrics.portHeight);
            painter.setPen(each.isError ? ring : m_colours.text);
            painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip),
                             port.elidedText(each.label, Qt::ElideRight, line.width()));
        }
        if (i == 0 && card.joinsBelow) {
            // The way on is the card below: an arrow down, no circle to pull a wire from.
            painter.setPen(Qt::NoPen);
            painter.setBrush(ring);
            const QPointF tip = each.isLabelled ? each.at + QPointF(-1, 3) : QPointF(card.size.width() / 2, card.size.height() - 1);
            const QPointF points[] {tip, tip + QPointF(-4, -5), tip + QPointF(4, -5)};
            painter.drawConvexPolygon(points, 3);
            continue;
        }
        painter.setPen(QPen(ring, 1.8));
        painter.setBrush(m_colours.card);
        painter.drawEllipse(each.at, CardMetrics::portRadius - 0.5, CardMetrics::portRadius - 0.5);
    }
}

void CardPainter::paintNote(QPainter &painter, const Card &card, const CardMetrics &metrics) const
{
    const QColor hue = m_colours.of(card.family);
    painter.setPen(QPen(ui::mixed(m_colours.note, hue, 0.4), 1));
    painter.setBrush(m_colours.note);
    const QRectF rect(QPointF(), card.size);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    QRectF inner = rect.adjusted(CardMetrics::padding, CardMetrics::padding, -CardMetrics::padding, -CardMetrics::padding);
    painter.setPen(m_colours.text);
    if (!card.name.isEmpty()) {
        drawLine(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.nameHeight)), card.name, metrics.nameFont);
        inner.setTop(inner.top() + metrics.nameHeight + 2);
    }
    painter.setFont(metrics.textFont);
    const bool empty = card.summary.isEmpty();
    if (empty)
        painter.setPen(hue);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                     empty && card.name.isEmpty() ? QCoreApplication::translate("flow", "An empty note.") : card.summary.left(4000));
}

void CardPainter::paintBody(QPainter &painter, const Card &card) const
{
    const QColor hue = m_colours.of(card.family);
    const QPainterPath shape = outline(card);
    const bool foreign = card.kind == Card::Kind::Foreign;
    painter.fillPath(shape, foreign ? ui::mixed(m_colours.card, m_colours.canvas, 0.5) : m_colours.card);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    if (foreign)
        painter.fillRect(QRectF(0, 0, CardMetrics::stripe, card.size.height()), QBrush(hue, Qt::BDiagPattern));
    else
        painter.fillRect(QRectF(0, 0, CardMetrics::stripe, card.size.height()), hue);
    painter.restore();
    QPen edge(foreign ? m_colours.muted : m_colours.hairline, 1);
    if (foreign)
        edge.setDashPattern({4, 3});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawPath(shape);
}

void CardPainter::paint(QPainter &painter, const Card &card, const CardMetrics &metrics, double scale)
{
    if (card.isNote()) {
        paintNote(painter, card, metrics);
        return;
    }
    paintBody(painter, card);
    const QColor hue = m_colours.of(card.family);
    double right = card.size.width() - CardMetrics::padding - (card.ports.size() == 1 && !card.joinsBelow ? 2 : 0);
    if (card.findings > 0)
        right = paintBadge(painter, right, ui::iconName(card.worst), QString::number(card.findings), m_colours.of(card.worst),
                           metrics, scale);
    if (!card.personal.isEmpty())
        right = paintBadge(painter, right, u"lock"_s, {}, m_colours.muted, metrics, scale);
    if (!card.opens.isNull())
        right = paintBadge(painter, right, u"flow"_s, {}, m_colours.muted, metrics, scale);

    double y = CardMetrics::padding;
    const double left = CardMetrics::textLeft;
    paintIcon(painter, QRectF(left - 2, y, 16, 16), ui::nodeIconName(card.type), hue, scale);
    painter.setPen(hue);
    drawLine(painter, QRectF(left + 19, y, right - left - 19, metrics.captionHeight), card.caption, metrics.captionFont);
    y += metrics.captionHeight;
    const double inner = card.size.width() - left - CardMetrics::padding;
    if (!card.name.isEmpty()) {
        painter.setPen(m_colours.text);
        drawLine(painter, QRectF(left, y, inner, metrics.nameHeight), card.name, metrics.nameFont);
        y += metrics.nameHeight;
    }
    painter.setPen(m_colours.muted);
    drawLines(painter, QRectF(left, y, inner, 0), card.summary, metrics.textFont, 2, metrics.textHeight);
    paintPorts(painter, card, metrics);
}

void CardPainter::paintTitle(QPainter &painter, const Card &card, const CardMetrics &metrics, const QSizeF &size, double zoom) const
{
    const QColor hue = m_colours.of(card.family);
    const QRectF rect(QPointF(), size);
    painter.fillRect(rect, card.isNote() ? m_colours.note : m_colours.tint[size_t(card.family)]);
    painter.fillRect(QRectF(0, 0, 3, size.height()), hue);
    if (card.joinsAbove)
        painter.fillRect(QRectF(0, 0, size.width(), 1), m_colours.card);
    if (card.findings > 0)
        painter.fillRect(QRectF(size.width() - 6, 0, 6, 6), m_colours.of(card.worst));
    QFont font = metrics.textFont;
    font.setPointSizeF(std::max(6.5, font.pointSizeF() * std::min(1.0, 0.55 + zoom)));
    painter.setPen(m_colours.text);
    drawLine(painter, rect.adjusted(6, 0, -3, 0), card.title(), font);
}

} // namespace dialogist::editors::flow
