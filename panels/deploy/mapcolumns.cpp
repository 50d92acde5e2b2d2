// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/mapparts.h"
#include "panels/deploy/maptexts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dialogist::panels::deploy {

namespace {
constexpr qsizetype rowsPerColumn = 7;
constexpr qsizetype firstRight = 3; ///< the first column of whoever gets data
constexpr int gapLabelLines = 4;
constexpr qreal narrowestLane = 22;
constexpr qreal widestLane = 60;
constexpr qreal beforeBox = 12; ///< from the words of an arrow to the box it leads to
constexpr qreal belowLabel = 3; ///< from the words to their arrow
constexpr qreal passAtLeast = 9; ///< an arrow keeps this far from a box it goes round

/// Arrows change their height only in a lane at the left of each gap. To the right of it each runs level below its words, and past
/// columns on the way it runs between the rows: so nothing lies over anything else.
class Columns
{
public:
    Columns(const privacy::Review &review, qreal width, const MapParts &parts);
    bool fits(); ///< also decides how many columns there are
    void layOut(MapLayout &layout);

private:
    struct Spot {
        qsizetype column = 0;
        qsizetype row = 0;
    };
    qreal columnX(qsizetype column) const { return MapParts::margin + qreal(column) * (m_boxWidth + m_gap); }
    void share(qsizetype count, qreal boxLeast, qreal gapLeast);
    void makeBoxes(MapLayout &layout);
    void makeArrows(MapLayout &layout);
    void placeBoxes(MapLayout &layout);
    void placeArrows(MapLayout &layout);
    void route(MapLayout::Arrow &arrow, const QRectF &from, const QRectF &to, Spot begin, Spot end, bool only, qreal y) const;
    qreal passHeight(qsizetype column, Spot end, qreal y) const;
    qreal labelsHeight(const QString &party) const;
    bool leadsRight(const privacy::DataFlow &flow) const;

    const privacy::Review &m_review;
    const MapParts &m_parts;
    const qreal m_usable;
    QList<QList<int>> m_columns; ///< of parties
    QList<int> m_right;
    QHash<QString, Spot> m_spots; ///< by id of the party
    QHash<QString, QList<qsizetype>> m_into; ///< arrows by id of the party they lead to
    QHash<QString, QRectF> m_rects;
    QList<qreal> m_rowTops; ///< of the columns on the right
    QList<qreal> m_rowHeights;
    qreal m_boxWidth = 0;
    qreal m_gap = 0;
    qreal m_lane = 0;
    qreal m_widestLabel = 0;
};

Columns::Columns(const privacy::Review &review, qreal width, const MapParts &parts)
    : m_review(review), m_parts(parts), m_usable(width - 2 * MapParts::margin), m_columns(firstRight)
{
    for (int i = 0; i < review.parties.size(); ++i) {
        const int stage = stageOf(review.parties[i]);
        (stage < firstRight ? m_columns[stage] : m_right).append(i);
    }
}

bool Columns::fits()
{
    qreal box = 0;
    for (const privacy::Party &party : m_review.parties) {
        const qreal sign = party.outsideRegion ? MapParts::signSize + 4 : 0;
        box = std::max({box, widestWord(party.shownName(), m_parts.title) + sign, widestWord(boxNote(party), m_parts.small)});
    }
    for (const privacy::DataFlow &flow : m_review.flows) {
        for (const QString &label : flowLabels(flow))
            m_widestLabel = std::max(m_widestLabel, widestWord(label + u',', m_parts.small));
    }
    // A single very long word, such as an address, is broken rather than widening everything.
    const qreal letter = m_parts.letter;
    const qreal boxLeast = std::clamp(box + MapParts::boxLeft + MapParts::boxRight, 18 * letter, 25 * letter);
    m_widestLabel = std::clamp(m_widestLabel, 9 * letter, 15 * letter) + 2 * MapParts::plateEdge;
    const qreal gapLeast = narrowestLane + m_widestLabel + beforeBox;

    const qsizetype wanted = std::clamp<qsizetype>((m_right.size() + rowsPerColumn - 1) / rowsPerColumn, m_right.isEmpty() ? 0 : 1, 3);
    for (qsizetype used = wanted; used >= std::min<qsizetype>(wanted, 1); --used) {
        const qsizetype count = firstRight + used;
        if (qreal(count) * boxLeast + qreal(count - 1) * gapLeast <= m_usable) {
            share(count, boxLeast, gapLeast);
            return true;
        }
    }
    return false;
}

void Columns::share(qsizetype count, qreal boxLeast, qreal gapLeast)
{
    const qreal more = m_usable - qreal(count) * boxLeast - qreal(count - 1) * gapLeast;
    m_boxWidth = std::floor(std::min(34 * m_parts.letter, boxLeast + more * 0.5 / qreal(count)));
    m_gap = (m_usable - m_boxWidth * qreal(count)) / qreal(count - 1);
    m_lane = std::clamp(std::min(m_gap * 0.28, m_gap - beforeBox - m_widestLabel), narrowestLane, widestLane);
    const qsizetype used = count - firstRight;
    const qsizetype perColumn = used > 0 ? (m_right.size() + used - 1) / used : 0;
    for (qsizetype c = 0; c < used; ++c)
        m_columns.append(m_right.mid(c * perColumn, perColumn));
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        for (qsizetype row = 0; row < m_columns[c].size(); ++row)
            m_spots.insert(m_review.parties[m_columns[c][row]].id, {c, row});
    }
}

bool Columns::leadsRight(const privacy::DataFlow &flow) const
{
    return m_spots.contains(flow.from) && m_spots.contains(flow.to) && m_spots[flow.from].column < m_spots[flow.to].column;
}

void Columns::layOut(MapLayout &layout)
{
    makeArrows(layout);
    makeBoxes(layout);
    placeBoxes(layout);
    placeArrows(layout);
}

void Columns::makeArrows(MapLayout &layout)
{
    for (int i = 0; i < m_review.flows.size(); ++i) {
        const privacy::DataFlow &flow = m_review.flows[i];
        if (!m_spots.contains(flow.from) || !m_spots.contains(flow.to))
            continue;
        if (leadsRight(flow))
            m_into[flow.to].append(layout.arrows.size());
        layout.arrows.append(m_parts.arrow(m_review, i, m_gap - m_lane - beforeBox, gapLabelLines));
    }
}

void Columns::makeBoxes(MapLayout &layout)
{
    for (const QList<int> &column : std::as_const(m_columns)) {
        for (const int party : column) {
            MapLayout::Box box = m_parts.box(m_review, party, m_boxWidth);
            // All that arrives stands beside the box, one below the other.
            qreal labels = 0;
            for (const qsizetype arrow : m_into.value(m_review.parties[party].id))
                labels += layout.arrows[arrow].label.height() + 2 * belowLabel;
            box.rect.setHeight(std::ceil(std::max(box.rect.height(), labels + MapParts::boxEdge)));
            layout.boxes.append(box);
        }
    }
}

void Columns::placeBoxes(MapLayout &layout)
{
    QList<qreal> heights(m_columns.size(), 0); // of the columns
    qsizetype at = 0;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        for (qsizetype row = 0; row < m_columns[c].size(); ++row, ++at) {
            const qreal height = layout.boxes[at].rect.height();
            heights[c] += height + (row > 0 ? MapParts::rowGap : 0);
            if (c < firstRight)
                continue;
            if (row >= m_rowHeights.size())
                m_rowHeights.append(0);
            m_rowHeights[row] = std::max(m_rowHeights[row], height);
        }
    }
    qreal grid = m_rowHeights.isEmpty() ? 0 : qreal(m_rowHeights.size() - 1) * MapParts::rowGap;
    for (const qreal height : std::as_const(m_rowHeights))
        grid += height;
    const bool passesAny = m_columns.size() > firstRight + 1 || std::any_of(m_review.flows.begin(), m_review.flows.end(), [this](const auto &flow) {
        return leadsRight(flow) && m_spots[flow.to].column - m_spots[flow.from].column > 1;
    });
    const qreal top = MapParts::margin + (passesAny ? MapParts::rowGap : 0);
    const qreal tallest = std::max(grid, *std::max_element(heights.begin(), heights.begin() + firstRight));

    qreal y = top + (tallest - grid) / 2;
    for (const qreal height : std::as_const(m_rowHeights)) {
        m_rowTops.append(y);
        y += height + MapParts::rowGap;
    }
    at = 0;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        y = top + (tallest - heights[c]) / 2;
        for (qsizetype row = 0; row < m_columns[c].size(); ++row, ++at) {
            MapLayout::Box &box = layout.boxes[at];
            QRectF rect(columnX(c), y, m_boxWidth, box.rect.height());
            if (c >= firstRight)
                rect = QRectF(columnX(c), m_rowTops[row], m_boxWidth, m_rowHeights[row]);
            MapParts::place(box, rect);
            m_rects.insert(m_review.parties[box.party].id, rect);
            y += rect.height() + MapParts::rowGap;
        }
    }
    layout.size = QSizeF(m_usable + 2 * MapParts::margin, top + tallest + MapParts::margin);
}

void Columns::placeArrows(MapLayout &layout)
{
    QHash<QString, int> leaving;
    for (const MapLayout::Arrow &arrow : std::as_const(layout.arrows))
        ++leaving[m_review.flows[arrow.flow].from];
    for (auto it = m_into.constBegin(); it != m_into.constEnd(); ++it) {
        const QRectF to = m_rects[it.key()];
        qreal labels = 0;
        for (const qsizetype index : *it)
            labels += layout.arrows[index].label.height() + 2 * belowLabel;
        qreal y = to.center().y() - labels / 2;
        for (const qsizetype index : *it) {
            MapLayout::Arrow &arrow = layout.arrows[index];
            const QString from = m_review.flows[arrow.flow].from;
            arrow.label.moveTopRight(QPointF(to.left() - beforeBox + 2, y));
            y += arrow.label.height() + belowLabel;
            route(arrow, m_rects[from], to, m_spots[from], m_spots[it.key()], leaving[from] == 1, y);
            y += belowLabel;
        }
    }
    for (MapLayout::Arrow &arrow : layout.arrows) {
        if (!arrow.path.isEmpty())
            continue;
        // Data that went back: no bot has that; it is drawn without words.
        const privacy::DataFlow &flow = m_review.flows[arrow.flow];
        arrow.label = {};
        arrow.path.moveTo(m_rects[flow.from].center().x(), m_rects[flow.from].bottom());
        arrow.path.lineTo(m_rects[flow.to].center().x(), m_rects[flow.to].bottom());
    }
}

void Columns::route(MapLayout::Arrow &arrow, const QRectF &from, const QRectF &to, Spot begin, Spot end, bool only, qreal y) const
{
    // The only arrow of a box leaves it at the height where it arrives, if it can.
    const bool isLevel = only && end.column == begin.column + 1 && y > from.top() + MapParts::boxEdge && y < from.bottom() - MapParts::boxEdge;
    qreal height = isLevel ? y : from.center().y();
    arrow.path.moveTo(from.right(), height);
    for (qsizetype c = begin.column; c < end.column; ++c) {
        const bool isLast = c + 1 == end.column;
        const qreal next = isLast ? y : passHeight(c + 1, end, y);
        const qreal left = columnX(c) + m_boxWidth;
        if (std::abs(next - height) > 0.5)
            arrow.path.cubicTo(left + m_lane / 2, height, left + m_lane / 2, next, left + m_lane, next);
        height = next;
        arrow.path.lineTo(isLast ? to.left() - MapParts::tip : columnX(c + 1) + m_boxWidth, height);
    }
}

/// Where an arrow goes by the boxes of a column: between the rows on the right; else level, or above them when they are in its way.
qreal Columns::passHeight(qsizetype column, Spot end, qreal y) const
{
    if (end.column > firstRight) {
        const qreal step = MapParts::rowGap / qreal(m_columns.size() - firstRight);
        y = m_rowTops[end.row] - step * qreal(end.column - firstRight);
    }
    if (column >= firstRight)
        return y;
    qreal top = y;
    bool isInTheWay = false;
    for (const int party : m_columns[column]) {
        const QRectF rect = m_rects[m_review.parties[party].id];
        isInTheWay = isInTheWay || (y > rect.top() - passAtLeast && y < rect.bottom() + passAtLeast);
        top = std::min(top, rect.top() - passAtLeast);
    }
    return isInTheWay ? top : y;
}
} // namespace

bool arrangeInColumns(const privacy::Review &review, qreal width, const MapParts &parts, MapLayout &layout)
{
    Columns columns(review, width, parts);
    if (!columns.fits())
        return false;
    columns.layOut(layout);
    return true;
}

} // namespace dialogist::panels::deploy
