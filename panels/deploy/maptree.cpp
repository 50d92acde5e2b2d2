// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/mapparts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dialogist::panels::deploy {

namespace {
constexpr int treeLabelLines = 2;
constexpr qreal aboveTreeLabel = 12;
constexpr qreal belowTreeLabel = 4;
constexpr qreal cornerRadius = 6;

/// Where a box comes in a tree, from top to bottom.
struct TreePlace {
    int party = 0;
    bool isBranch = false; ///< indented; else it is of the trunk
};

/// People, channel and host are the trunk; whoever gets data from one of them follows it.
QList<TreePlace> placesOf(const privacy::Review &review)
{
    QHash<QString, int> parties;
    QList<int> trunk;
    for (int i = 0; i < review.parties.size(); ++i) {
        parties.insert(review.parties[i].id, i);
        if (stageOf(review.parties[i]) < 3)
            trunk.append(i);
    }
    std::stable_sort(trunk.begin(), trunk.end(), [&](int a, int b) { return stageOf(review.parties[a]) < stageOf(review.parties[b]); });
    QList<TreePlace> places;
    QSet<int> placed(trunk.begin(), trunk.end());
    const auto addBranch = [&](int party) {
        if (!placed.contains(party)) {
            placed.insert(party);
            places.append({party, true});
        }
    };
    for (const int party : std::as_const(trunk)) {
        places.append({party, false});
        for (const privacy::DataFlow &flow : review.flows) {
            if (flow.from == review.parties[party].id && parties.contains(flow.to))
                addBranch(parties[flow.to]);
        }
    }
    for (int i = 0; i < review.parties.size(); ++i)
        addBranch(i);
    return places;
}

QPainterPath pathBetween(const QRectF &from, const QRectF &to, qreal trunk, bool isBranch)
{
    const bool isFromTrunk = from.left() < trunk;
    const bool goesUp = to.top() < from.top();
    QPainterPath path;
    if (isFromTrunk) {
        path.moveTo(trunk, goesUp ? from.top() : from.bottom());
    } else {
        path.moveTo(from.left(), from.center().y());
        path.lineTo(trunk, from.center().y());
    }
    if (!isBranch) {
        path.lineTo(trunk, to.top() - MapParts::tip);
        return path;
    }
    const qreal y = to.center().y();
    path.lineTo(trunk, goesUp ? y + cornerRadius : y - cornerRadius);
    path.quadTo(trunk, y, trunk + cornerRadius, y);
    path.lineTo(to.left() - MapParts::tip, y);
    return path;
}
} // namespace

void arrangeAsTree(const privacy::Review &review, qreal width, const MapParts &parts, MapLayout &layout)
{
    layout.isTree = true;
    const qreal indent = std::max(28.0, 4 * parts.letter);
    const qreal usable = std::min(width - 2 * MapParts::margin, 64 * parts.letter);
    const qreal left = (width - usable) / 2;
    const qreal trunk = left + indent / 2;
    QHash<QString, QRectF> rects;
    QSet<QString> branches;
    QHash<int, MapLayout::Arrow> arrows; // by flow
    qreal y = MapParts::margin;
    for (const TreePlace &place : placesOf(review)) {
        const QString &id = review.parties[place.party].id;
        y += layout.boxes.isEmpty() ? 0 : aboveTreeLabel;
        bool hasLabel = false;
        for (int i = 0; i < review.flows.size(); ++i) {
            if (review.flows[i].to != id)
                continue;
            MapLayout::Arrow arrow = parts.arrow(review, i, usable - indent, treeLabelLines);
            arrow.label.moveTo(left + indent, y);
            arrow.pointsDown = !place.isBranch;
            y += arrow.label.height();
            arrows.insert(i, arrow);
            hasLabel = true;
        }
        y += hasLabel ? belowTreeLabel : 0;
        const qreal inset = place.isBranch ? indent : 0;
        MapLayout::Box box = parts.box(review, place.party, usable - inset);
        MapParts::place(box, QRectF(left + inset, y, usable - inset, box.rect.height()));
        rects.insert(id, box.rect);
        if (place.isBranch)
            branches.insert(id);
        y = box.rect.bottom();
        layout.boxes.append(box);
    }
    for (int i = 0; i < review.flows.size(); ++i) {
        const privacy::DataFlow &flow = review.flows[i];
        if (!arrows.contains(i) || !rects.contains(flow.from))
            continue;
        MapLayout::Arrow arrow = arrows[i];
        arrow.path = pathBetween(rects[flow.from], rects[flow.to], trunk, branches.contains(flow.to));
        layout.arrows.append(arrow);
    }
    layout.size = QSizeF(width, y + MapParts::margin);
}

} // namespace dialogist::panels::deploy
