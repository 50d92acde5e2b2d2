// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/graphpainter.h"

#include "editors/flow/graph/wirepath.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {

constexpr int picturesBytes = 48 * 1024 * 1024;
constexpr double titlesBelow = 0.5;
constexpr double blocksBelow = 0.2;
/// How long one frame may make new pictures.
constexpr qint64 budgetMs = 9;
/// A margin for the circles of the ports, which stand half outside.
constexpr QPointF margin(6, 2);
/// Wires that are shorter than this on the screen are no lines any more.
constexpr double leastWire = 3;
/// More curves than this are drawn with straight edges: nobody sees the difference in such a crowd.
constexpr qsizetype manyWires = 260;
constexpr size_t manyCards = 2000; ///< from here on a map of the flow stands in for it while the person zooms

QPen quiet(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

void drawBlocks(QPainter &painter, const QHash<QRgb, QList<QRect>> &blocks)
{
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (auto it = blocks.cbegin(); it != blocks.cend(); ++it) {
        painter.setBrush(QColor::fromRgba(it.key()));
        painter.drawRects(it->constData(), int(it->size()));
    }
    painter.setBrush(Qt::NoBrush);
}

/// Blocks in canvas units, in pixels of a map.
QHash<QRgb, QList<QRect>> placed(const QHash<QRgb, QList<QRect>> &blocks, const QTransform &toMap)
{
    QHash<QRgb, QList<QRect>> result;
    for (auto it = blocks.cbegin(); it != blocks.cend(); ++it) {
        QList<QRect> &list = result[it.key()];
        list.reserve(it->size());
        for (const QRect &rect : *it) {
            const QRect place = toMap.mapRect(QRectF(rect)).toRect();
            list.append(QRect(place.topLeft(), place.size().expandedTo({1, 1})));
        }
    }
    return result;
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

qsizetype GraphPainter::mostPictureBytes()
{
    return picturesBytes;
}

void GraphPainter::setPalette(const QPalette &palette)
{
    m_cardPainter.setPalette(palette);
    m_pictures.clear();
}

GraphPainter::Cards GraphPainter::exposedCards(const QRectF &rect, const QRegion &exposed) const
{
    Cards cards = m_graph.cardsIn(rect);
    if (exposed.rectCount() > 1) {
        cards.removeIf([&](const Card *card) {
            return !exposed.intersects(m_toView.mapRect(card->rect()).adjusted(-14, -14, 14, 14).toAlignedRect());
        });
    }
    return cards;
}

bool GraphPainter::paint(QPainter &painter, const QRegion &exposed, const QTransform &toView, const CanvasState &state)
{
    m_toView = toView;
    m_scale = toView.m11();
    m_detail = detailAt(m_scale);
    m_isWhole = true;
    for (const QRect &rect : exposed)
        painter.fillRect(rect, m_cardPainter.colours().canvas);
    painter.setTransform(toView);
    // Rings and circles stand out of the card a little, so look a little further than what is exposed.
    const double around = 14 / m_scale;
    const QRectF reach
        = toView.inverted().mapRect(QRectF(exposed.boundingRect())).adjusted(-around, -around, around, around);
    Cards cards = exposedCards(reach, exposed);
    Cards frames;
    cards.removeIf([&](const Card *card) {
        if (card->isFrame())
            frames.append(card);
        return card->isFrame();
    });
    // What is selected lies on top, as a click takes it.
    if (!state.selected.isEmpty() && m_detail != Detail::Blocks)
        std::stable_partition(cards.begin(), cards.end(), [&](const Card *card) { return !state.selected.contains(card->id); });
    paintFrames(painter, frames, state);
    if (m_hurried && m_detail == Detail::Blocks && state.heat.isEmpty() && m_farMap && m_farMap->isThere()) {
        painter.resetTransform();
        m_farMap->paint(painter, QRectF(exposed.boundingRect()), toView);
        return true; // what ends the hurry paints again
    }
    paintGrid(painter, reach);
    painter.setRenderHint(QPainter::Antialiasing, m_detail != Detail::Blocks);
    paintWires(painter, reach, state);
    if (m_detail == Detail::Blocks)
        paintBlocks(painter, cards, &state);
    else
        paintCards(painter, cards);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!state.heat.isEmpty() && m_detail != Detail::Blocks)
        paintHeat(painter, cards, state);
    paintMarks(painter, cards, state);
    paintMarks(painter, frames, state);
    if (!state.breakpoints.isEmpty() || !state.breakpointHint.isNull())
        paintBreakpoints(painter, state);
    if (state.hasHandles)
        paintHandles(painter, state);
    if (!state.stackSlot.isNull()) {
        painter.setPen(quiet(m_cardPainter.colours().accent, std::max(4.0, 3 / m_scale)));
        painter.drawLine(state.stackSlot);
    }
    painter.resetTransform();
    return m_isWhole;
}

void GraphPainter::paintGrid(QPainter &painter, const QRectF &exposed) const
{
    if (m_scale < 0.35)
        return;
    const double step = m_scale < 0.75 ? 48 : 24;
    const double left = std::floor(exposed.left() / step) * step;
    const double top = std::floor(exposed.top() / step) * step;
    QList<QPointF> dots;
    for (double y = top; y <= exposed.bottom(); y += step)
        for (double x = left; x <= exposed.right(); x += step)
            dots.append(QPointF(x, y));
    QPen pen(m_cardPainter.colours().dot, 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void GraphPainter::paintFrames(QPainter &painter, const Cards &frames, const CanvasState &state) const
{
    Cards sorted = frames;
    // The larger one lies below.
    std::sort(sorted.begin(), sorted.end(), [](const Card *a, const Card *b) {
        return a->size.width() * a->size.height() > b->size.width() * b->size.height();
    });
    const CanvasColours &colours = m_cardPainter.colours();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_graph.metrics().nameFont;
    // Legible from far away, where it names a whole part of the flow.
    font.setPointSizeF(std::max(8.0, font.pointSizeF() * std::min(1.3, m_scale)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (const Card *frame : std::as_const(sorted)) {
        const QColor hue = colours.frame(frame->hue);
        const QRectF rect = m_toView.mapRect(frame->rect());
        const double radius = std::min(8.0, 8 * m_scale);
        painter.setBrush(ui::mixed(colours.canvas, hue, frame->id == state.hovered ? 0.11 : 0.07));
        painter.setPen(QPen(ui::mixed(colours.canvas, hue, 0.45), 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const double width = rect.width() - 16;
        if (width < 24 || rect.height() < metrics.height())
            continue;
        painter.setPen(hue);
        const double height = std::max(metrics.height() + 4, CardMetrics::frameTitle * m_scale);
        painter.drawText(QRectF(rect.left() + 8, rect.top() + 1, width, height),
                         int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip),
                         metrics.elidedText(frame->title(), Qt::ElideRight, width));
    }
    painter.restore();
}

void GraphPainter::paintWires(QPainter &painter, const QRectF &reach, const CanvasState &state) const
{
    const QList<const Wire *> wires = m_graph.wiresIn(reach);
    const CanvasColours &colours = m_cardPainter.colours();
    const bool far = m_detail == Detail::Blocks;
    const bool crowd = wires.size() > manyWires;
    const bool traced = !state.tracedSteps.isEmpty();
    const QRectF arrows = reach.adjusted(-4, -4, 8, 4); // where the tip of one that is seen may be
    QList<QLineF> lines;
    QList<const Wire *> marked;
    if (crowd)
        painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Wire *wire : wires) {
        if (wire->id == state.selectedWire || wire->id == state.hoveredWire
            || (traced && state.tracedSteps.value(wire->from).contains(wire->to))) {
            marked.append(wire);
            continue;
        }
        if (far && wire->bends.isEmpty()) {
            const QPointF way = wire->end - wire->start;
            if ((std::abs(way.x()) + std::abs(way.y())) * m_scale >= leastWire)
                lines.append(QLineF(wire->start, wire->end));
            continue;
        }
        const bool astray = wire->isError || wire->isStray;
        if (crowd && !astray) {
            appendWireLines(lines, reach, 14 / m_scale, wire->start, wire->end, wire->bends);
            if (m_scale >= titlesBelow && !m_hurried && arrows.contains(wire->end))
                paintArrow(painter, wire->end, colours.wire);
            continue;
        }
        QPen pen = quiet(astray ? colours.error : far ? colours.farWire : colours.wire, std::max(1.5, 1.0 / m_scale));
        if (crowd || far) {
            pen.setWidthF(0);
            pen.setCosmetic(true);
        }
        if (astray)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        for (const WireStretch &stretch : wireStretchesIn(reach, wire->start, wire->end, wire->bends)) {
            if (astray) { // dashes go on where they were
                pen.setDashOffset(pen.isCosmetic() ? stretch.before * m_scale : stretch.before / pen.widthF());
                painter.setPen(pen);
            }
            painter.drawPath(stretch.path);
        }
        if (m_scale >= titlesBelow && arrows.contains(wire->end))
            paintArrow(painter, wire->end, pen.color());
    }
    if (!lines.isEmpty()) {
        painter.setPen(QPen(far ? colours.farWire : colours.wire, 0));
        painter.drawLines(lines);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Wire *wire : std::as_const(marked)) {
        painter.setPen(quiet(colours.accent, std::max(2.5, 1.5 / m_scale)));
        painter.drawPath(wirePath(wire->start, wire->end, wire->bends));
        if (!far)
            paintArrow(painter, wire->end, colours.accent);
        if (m_detail == Detail::Cards)
            paintBends(painter, *wire, state);
    }
    painter.setRenderHint(QPainter::Antialiasing, !far);
}

void GraphPainter::paintBends(QPainter &painter, const Wire &wire, const CanvasState &state) const
{
    const CanvasColours &colours = m_cardPainter.colours();
    painter.setPen(QPen(colours.accent, 1.5));
    for (int i = 0; i < int(wire.bends.size()); ++i) {
        const bool held = wire.id == state.selectedWire && i == state.selectedBend;
        painter.setBrush(held ? colours.accent : colours.canvas);
        const double radius = held ? 5.5 : 4.5;
        painter.drawEllipse(wire.bends.at(i), radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

const GraphPainter::Picture *GraphPainter::pictureOf(const Card &card, double ratio, bool mayMake)
{
    Picture *picture = m_pictures.object(card.id);
    if (!mayMake
        || (picture && picture->version == card.version && picture->scale == m_scale && picture->ratio == ratio
            && picture->detail == m_detail))
        return picture;
    const bool whole = m_detail == Detail::Cards;
    const QSizeF size = whole ? (card.size + QSizeF(2 * margin.x(), 2 * margin.y())) * m_scale : card.size * m_scale;
    const QSize pixels(std::max(1, int(std::ceil(size.width() * ratio))), std::max(1, int(std::ceil(size.height() * ratio))));
    const int bytes = pixels.width() * pixels.height() * 4 + int(sizeof(Picture));
    if (bytes > picturesBytes / 8)
        return nullptr;
    auto made = std::make_unique<Picture>();
    made->version = card.version;
    made->scale = m_scale;
    made->ratio = ratio;
    made->detail = m_detail;
    made->pixmap = QPixmap(pixels);
    made->pixmap.setDevicePixelRatio(ratio);
    made->pixmap.fill(whole ? QColor(Qt::transparent) : m_cardPainter.colours().canvas);
    QPainter painter(&made->pixmap);
    if (whole) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_scale, m_scale);
        painter.translate(margin);
        m_cardPainter.paint(painter, card, m_graph.metrics(), m_scale * ratio);
    } else {
        m_cardPainter.paintTitle(painter, card, m_graph.metrics(), size, m_scale);
    }
    painter.end();
    picture = made.get();
    return m_pictures.insert(card.id, made.release(), bytes) ? picture : nullptr;
}

void GraphPainter::paintCards(QPainter &painter, const Cards &cards)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const bool whole = m_detail == Detail::Cards;
    QElapsedTimer clock;
    clock.start();
    qsizetype missing = 0;
    painter.save();
    painter.resetTransform();
    for (const Card *card : cards) {
        const Picture *old = m_pictures.object(card->id);
        const bool usable = old && old->detail == m_detail && old->version == card->version;
        const bool exact = usable && old->scale == m_scale && old->ratio == ratio;
        const bool mayMake = !exact && !(m_hurried && usable) && clock.elapsed() < budgetMs;
        const Picture *picture = pictureOf(*card, ratio, mayMake);
        if (exact || mayMake) {
            // On whole device pixels, or the text blurs.
            QPointF at = m_toView.map(whole ? card->position - margin : card->position);
            at = QPointF(std::round(at.x() * ratio), std::round(at.y() * ratio)) / ratio;
            if (picture) {
                painter.drawPixmap(at, picture->pixmap);
                continue;
            }
            // Too large to keep: a card of hundreds of ports, near by.
            painter.setTransform(m_toView);
            painter.translate(card->position);
            m_cardPainter.paint(painter, *card, m_graph.metrics(), m_scale * ratio);
            painter.resetTransform();
            continue;
        }
        ++missing;
        paintStandIn(painter, *card, m_toView.mapRect(card->rect()), picture);
    }
    painter.restore();
    // Where a call brings nothing new, the pictures do not fit into their memory: painting again would go on for ever.
    m_isWhole = missing == 0 || missing == m_lastMissing;
    m_lastMissing = missing;
}

void GraphPainter::paintStandIn(QPainter &painter, const Card &card, const QRectF &place, const Picture *old) const
{
    if (old && old->detail == m_detail) {
        const QRectF target = m_detail == Detail::Cards
            ? place.adjusted(-margin.x() * m_scale, -margin.y() * m_scale, margin.x() * m_scale, margin.y() * m_scale)
            : place;
        painter.drawPixmap(target, old->pixmap, QRectF(old->pixmap.rect()));
        return;
    }
    const CanvasColours &colours = m_cardPainter.colours();
    painter.fillRect(place, card.isNote() ? colours.note : m_detail == Detail::Cards ? colours.card : colours.tint[size_t(card.family)]);
    painter.fillRect(QRectF(place.topLeft(), QSizeF(std::max(2.0, CardMetrics::stripe * m_scale), place.height())),
                     colours.of(card.family));
}

GraphPainter::Blocks GraphPainter::blocksOf(const Cards &cards, const QTransform &toView, const CanvasState *state) const
{
    const CanvasColours &colours = m_cardPainter.colours();
    const bool hot = state && !state->heat.isEmpty();
    Blocks blocks;
    for (const Card *card : cards) {
        QRectF rect = toView.mapRect(card->rect());
        rect.setSize(rect.size().expandedTo({1, 1}));
        QColor hue = colours.of(card->family);
        if (hot)
            hue = heatColour(state->heat.value(card->id) / std::max(state->mostHeat, 1e-9), colours);
        else if (card->findings > 0 && card->worst != catalogue::Severity::Note)
            hue = colours.of(card->worst);
        blocks[hue.rgba()].append(rect.toRect());
    }
    return blocks;
}

void GraphPainter::paintBlocks(QPainter &painter, const Cards &cards, const CanvasState *state) const
{
    const QTransform before = painter.transform();
    painter.resetTransform();
    drawBlocks(painter, blocksOf(cards, m_toView, state));
    painter.setTransform(before);
}

/// What is seen of the flow from far away: straight wires, and blocks for all cards but frames, which only stand behind others.
/// Only copied here: whoever draws it does the rest elsewhere.
GraphPainter::Shape GraphPainter::shape() const
{
    Shape shape;
    Cards cards;
    cards.reserve(qsizetype(m_graph.cards().size()));
    for (const auto &[id, card] : m_graph.cards()) {
        if (!card.isFrame())
            cards.append(&card);
    }
    shape.blocks = blocksOf(cards, QTransform(), nullptr);
    shape.wires.reserve(qsizetype(m_graph.wires().size()));
    for (const auto &[id, wire] : m_graph.wires()) {
        if (!wire.isStacked)
            shape.wires.append(QLineF(wire.start, wire.end));
    }
    return shape;
}

FarMap::Sheet GraphPainter::sheet() const
{
    if (m_graph.cards().size() < manyCards)
        return {};
    const QRectF bounds = m_graph.bounds().adjusted(-40, -40, 40, 40);
    return {bounds, [shape = shape(), colour = m_cardPainter.colours().farWire](QPainter &painter, const QTransform &toMap) {
        painter.setTransform(toMap);
        painter.setPen(QPen(colour, 0));
        painter.drawLines(shape.wires);
        painter.resetTransform();
        drawBlocks(painter, placed(shape.blocks, toMap));
    }};
}

FarMap::Sheet GraphPainter::overview() const
{
    const QRectF bounds = m_graph.bounds();
    return {bounds.isEmpty() ? QRectF(0, 0, 400, 300) : bounds, [shape = shape(), colour = m_cardPainter.colours().hairline](QPainter &painter, const QTransform &toMap) {
        QList<QLineF> lines;
        for (const QLineF &wire : shape.wires) {
            const QLineF line = toMap.map(wire);
            if (std::abs(line.dx()) + std::abs(line.dy()) >= leastWire)
                lines.append(line);
        }
        painter.setPen(QPen(colour, 0));
        painter.drawLines(lines);
        drawBlocks(painter, placed(shape.blocks, toMap));
    }};
}

} // namespace dialogist::editors::flow
