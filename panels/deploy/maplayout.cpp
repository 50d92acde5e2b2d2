// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/maplayout.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal margin = 12;
constexpr qreal rowGap = 14;
constexpr qsizetype rowsPerColumn = 7;

int columnOf(const privacy::Party &party)
{
    if (party.kind == u"person")
        return 0;
    if (party.kind == u"channel")
        return 1;
    return party.kind == u"host" ? 2 : 3;
}

QPainterPath curve(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const qreal bend = (to.x() - from.x()) / 2;
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    return path;
}
} // namespace

MapLayout MapLayout::of(const privacy::Review &review, qreal width, const QFontMetricsF &metrics)
{
    MapLayout layout;
    QList<QList<int>> columns(3);
    QList<int> right;
    for (int i = 0; i < review.parties.size(); ++i) {
        const int column = columnOf(review.parties[i]);
        if (column < 3)
            columns[column].append(i);
        else
            right.append(i);
    }
    // The picture may grow to the right only as far as boxes keep a readable width.
    const qsizetype most = std::max<qsizetype>(1, width > 1000 ? 3 : (width > 820 ? 2 : 1));
    const qsizetype used = std::clamp<qsizetype>((right.size() + rowsPerColumn - 1) / rowsPerColumn, 1, most);
    const qsizetype perColumn = (right.size() + used - 1) / used;
    for (qsizetype at = 0; at < right.size(); at += std::max<qsizetype>(1, perColumn))
        columns.append(right.mid(at, perColumn));

    const qreal boxHeight = metrics.height() * 2 + 16;
    const auto count = qreal(columns.size());
    const qreal usable = std::max<qreal>(width, 560) - 2 * margin;
    const qreal boxWidth = std::min<qreal>(240, usable * 0.66 / count);
    const qreal gap = count > 1 ? (usable - boxWidth * count) / (count - 1) : 0;
    qsizetype rows = 1;
    for (const QList<int> &column : columns)
        rows = std::max(rows, column.size());
    const qreal height = qreal(rows) * boxHeight + qreal(rows - 1) * rowGap;

    QHash<QString, QRectF> rects;
    for (qsizetype c = 0; c < columns.size(); ++c) {
        const auto n = qreal(columns[c].size());
        qreal y = margin + (height - n * boxHeight - (n - 1) * rowGap) / 2;
        for (const int party : columns[c]) {
            const QRectF rect(margin + qreal(c) * (boxWidth + gap), y, boxWidth, boxHeight);
            rects.insert(review.parties[party].id, rect);
            layout.boxes.append({rect, party});
            y += boxHeight + rowGap;
        }
    }
    for (int i = 0; i < review.flows.size(); ++i) {
        const QRectF from = rects.value(review.flows[i].from);
        const QRectF to = rects.value(review.flows[i].to);
        if (from.isNull() || to.isNull())
            continue;
        const QPointF begin(from.right(), from.center().y());
        const QPointF end(to.left() - 6, to.center().y());
        // The words stand just above the last, level part of the curve.
        const qreal room = std::min(gap - 18, end.x() - begin.x() - 12);
        const QRectF label(end.x() - room - 4, end.y() - metrics.height() - 2, room, metrics.height());
        layout.arrows.append({curve(begin, end), label, i});
    }
    layout.size = {usable + 2 * margin, height + 2 * margin};
    return layout;
}

} // namespace dialogist::panels::deploy
