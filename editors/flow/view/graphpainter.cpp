// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/graphpainter.h"

#include "studio/ui/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using ui::Token;

namespace {

constexpr int picturesBytes = 64 * 1024 * 1024;
constexpr double titlesBelow = 0.5;
constexpr double blocksBelow = 0.2;

QPen quiet(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

void paintArrow(QPainter &painter, const QPointF &tip, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF points[] {tip, tip + QPointF(-7, -4), tip + QPointF(-7, 4)};
    painter.drawConvexPolygon(points, 3);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

GraphPainter::GraphPainter(const FlowGraph &graph)
    : m_graph(graph)
    , m_pictures(picturesBytes)
{
}

GraphPainter::Detail GraphPainter::detailAt(double scale)
{
    return scale < blocksBelow ? Detail::Blocks : scale < titlesBelow ? Detail::Titles : Detail::Cards;
}

void GraphPainter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_pictures.clear();
}

void GraphPainter::paint(QPainter &painter, const QRectF &exposed, double scale, const CanvasState &state)
{
    const Detail detail = detailAt(scale);
    painter.fillRect(exposed, ui::colour(Token::Canvas, m_palette));
    paintGrid(painter, exposed, scale);
    painter.setRenderHint(QPainter::Antialiasing, detail != Detail::Blocks);
    // Rings and circles stand out of the card a little, so look a little further than what is exposed.
    const QRectF reach = exposed.adjusted(-8, -8, 8, 8);
    const QList<const Card *> cards = m_graph.cardsIn(reach);
    paintWires(painter, m_graph.wiresIn(reach), scale, state);
    switch (detail) {
    case Detail::Cards:
        paintCards(painter, cards, scale);
        break;
    case Detail::Titles:
        paintTitles(painter, cards, scale);
        break;
    case Detail::Blocks:
        paintBlocks(painter, cards);
        break;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, cards, scale, state);
}

void GraphPainter::paintOverview(QPainter &painter, const QRectF &exposed)
{
    QList<QLineF> lines;
    for (const Wire *wire : m_graph.wiresIn(exposed))
        lines.append(QLineF(wire->start, wire->end));
    painter.setPen(QPen(ui::colour(Token::Hairline, m_palette), 0));
    painter.drawLines(lines);
    paintBlocks(painter, m_graph.cardsIn(exposed));
}

void GraphPainter::paintGrid(QPainter &painter, const QRectF &exposed, double scale) const
{
    if (scale < 0.35)
        return;
    const double step = scale < 0.75 ? 48 : 24;
    const double left = std::floor(exposed.left() / step) * step;
    const double top = std::floor(exposed.top() / step) * step;
    QList<QPointF> dots;
    for (double y = top; y <= exposed.bottom(); y += step)
        for (double x = left; x <= exposed.right(); x += step)
            dots.append(QPointF(x, y));
    QPen pen(ui::colour(Token::CanvasDot, m_palette), 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void GraphPainter::paintWires(QPainter &painter, const QList<const Wire *> &wires, double scale, const CanvasState &state) const
{
    const bool far = detailAt(scale) == Detail::Blocks;
    const QColor rest = ui::colour(Token::Wire, m_palette);
    const QColor accent = ui::colour(Token::Accent, m_palette);
    const QColor error = ui::colour(Token::Blocker, m_palette);
    QList<QLineF> lines;
    QList<const Wire *> marked;
    for (const Wire *wire : wires) {
        const bool stands = wire->id == state.selectedWire || wire->id == state.hoveredWire
            || state.tracedSteps.value(wire->from).contains(wire->to);
        if (stands)
            marked.append(wire);
        else if (far)
            lines.append(QLineF(wire->start, wire->end));
        else {
            QPen pen = quiet(wire->isError || wire->isStray ? error : rest, std::max(1.5, 1.0 / scale));
            if (wire->isError || wire->isStray)
                pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.drawPath(wirePath(wire->start, wire->end));
            if (scale >= titlesBelow)
                paintArrow(painter, wire->end, pen.color());
        }
    }
    if (!lines.isEmpty()) {
        painter.setPen(QPen(ui::mixed(ui::colour(Token::Canvas, m_palette), rest, 0.6), 0));
        painter.drawLines(lines);
    }
    for (const Wire *wire : std::as_const(marked)) {
        painter.setPen(quiet(accent, std::max(2.5, 1.5 / scale)));
        painter.drawPath(wirePath(wire->start, wire->end));
        if (!far)
            paintArrow(painter, wire->end, accent);
    }
}

const GraphPainter::Picture *GraphPainter::pictureOf(const Card &card, double scale, double ratio)
{
    Picture *picture = m_pictures.object(card.id);
    if (picture && picture->version == card.version && picture->scale == scale && picture->ratio == ratio)
        return picture;
    // A margin for the circles of the ports, which stand half outside.
    const QSizeF size = (card.size + QSizeF(12, 4)) * scale * ratio;
    const int bytes = int(std::ceil(size.width()) * std::ceil(size.height()) * 4);
    if (bytes > picturesBytes / 16)
        return nullptr;
    auto made = std::make_unique<Picture>();
    made->version = card.version;
    made->scale = scale;
    made->ratio = ratio;
    made->pixmap = QPixmap(QSizeF(std::ceil(size.width()), std::ceil(size.height())).toSize());
    made->pixmap.setDevicePixelRatio(ratio);
    made->pixmap.fill(Qt::transparent);
    QPainter painter(&made->pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(6, 2);
    paintCard(painter, card, m_graph.metrics(), m_palette);
    painter.end();
    picture = made.get();
    return m_pictures.insert(card.id, made.release(), bytes) ? picture : nullptr;
}

void GraphPainter::paintCards(QPainter &painter, const QList<const Card *> &cards, double scale)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform toView = painter.worldTransform();
    for (const Card *card : cards) {
        const Picture *picture = pictureOf(*card, scale, ratio);
        painter.save();
        if (picture) {
            // On whole device pixels, or the text blurs.
            QPointF at = toView.map(card->position - QPointF(6, 2));
            at = QPointF(std::round(at.x() * ratio), std::round(at.y() * ratio)) / ratio;
            painter.resetTransform();
            painter.drawPixmap(at, picture->pixmap);
        } else {
            painter.translate(card->position);
            paintCard(painter, *card, m_graph.metrics(), m_palette);
        }
        painter.restore();
    }
}

void GraphPainter::paintTitles(QPainter &painter, const QList<const Card *> &cards, double scale) const
{
    QFont font = m_graph.metrics().textFont;
    const QColor ground = ui::colour(Token::Card, m_palette);
    const QColor text = m_palette.color(QPalette::Text);
    const QTransform toView = painter.worldTransform();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    font.setPointSizeF(std::max(6.5, font.pointSizeF() * std::min(1.0, 0.55 + scale)));
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    for (const Card *card : cards) {
        const QRectF rect = toView.mapRect(card->rect());
        const QColor hue = ui::colour(card->family, m_palette);
        painter.fillRect(rect, card->isNote ? ui::colour(Token::StickyNote, m_palette) : ui::mixed(ground, hue, 0.16));
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), hue);
        if (card->findings > 0)
            painter.fillRect(QRectF(rect.right() - 6, rect.top(), 6, 6), ui::colour(card->worst, m_palette));
        painter.setPen(text);
        const QRectF inner = rect.adjusted(6, 0, -3, 0);
        painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft),
                         metrics.elidedText(card->title(), Qt::ElideRight, inner.width()));
    }
    painter.restore();
}

void GraphPainter::paintBlocks(QPainter &painter, const QList<const Card *> &cards) const
{
    QHash<int, QColor> hues;
    for (const Card *card : cards) {
        const int key = card->findings > 0 && card->worst != catalogue::Severity::Note ? 100 + int(card->worst) : int(card->family);
        auto hue = hues.find(key);
        if (hue == hues.end())
            hue = hues.insert(key, key >= 100 ? ui::colour(card->worst, m_palette) : ui::colour(card->family, m_palette));
        painter.fillRect(card->rect(), *hue);
    }
}

void GraphPainter::paintMarks(QPainter &painter, const QList<const Card *> &cards, double scale, const CanvasState &state) const
{
    const QColor accent = ui::colour(Token::Accent, m_palette);
    const double line = std::max(2.0, 1.5 / scale);
    painter.setBrush(Qt::NoBrush);
    for (const Card *card : cards) {
        const QRectF ring = card->rect().adjusted(-3, -3, 3, 3);
        if (card->id == state.tracedCurrent) {
            painter.setPen(QPen(ui::colour(Token::Good, m_palette), line * 1.5));
            painter.drawRoundedRect(ring.adjusted(-2, -2, 2, 2), 8, 8);
        } else if (state.traced.contains(card->id)) {
            QPen pen(accent, std::max(1.5, 1 / scale), Qt::DotLine);
            painter.setPen(pen);
            painter.drawRoundedRect(ring, 7, 7);
        }
        if (state.selected.contains(card->id)) {
            painter.setPen(QPen(accent, line));
            painter.drawRoundedRect(ring, 7, 7);
        } else if (card->id == state.hovered) {
            painter.setPen(QPen(ui::mixed(ui::colour(Token::Canvas, m_palette), accent, 0.5), std::max(1.0, 1 / scale)));
            painter.drawRoundedRect(card->rect().adjusted(-1, -1, 1, 1), 6, 6);
        }
        if (state.focused && card->id == state.current) {
            painter.setPen(QPen(m_palette.color(QPalette::Text), std::max(1.0, 1 / scale), Qt::DotLine));
            painter.drawRoundedRect(ring.adjusted(-3, -3, 3, 3), 9, 9);
        }
    }
}

} // namespace dialogist::editors::flow
