// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/maplayout.h"

#include "panels/deploy/mapparts.h"
#include "panels/deploy/maptexts.h"
#include "studio/ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace dialogist::panels::deploy {

namespace {
constexpr int titleLines = 3;
constexpr int noteLines = 4;
constexpr qreal lineGap = 2;
} // namespace

MapParts::MapParts(const QFont &font) : title(font), small(ui::smallFont(font)), letter(QFontMetricsF(font).averageCharWidth())
{
    title.setBold(true);
}

MapLayout::Box MapParts::box(const privacy::Review &review, int party, qreal width) const
{
    const privacy::Party &shown = review.parties[party];
    const qreal room = width - boxLeft - boxRight;
    MapLayout::Box box;
    box.party = party;
    if (shown.outsideRegion)
        box.sign = QRectF(width - boxRight - signSize, boxEdge, signSize, signSize);
    box.title = WrappedText::of(shown.shownName(), title, room - (shown.outsideRegion ? signSize + 4 : 0), titleLines);
    box.note = WrappedText::of(boxNote(shown), small, room, noteLines);
    const qreal words = box.title.size.height() + (box.note.lines.isEmpty() ? 0 : lineGap + box.note.size.height());
    place(box, QRectF(0, 0, width, std::max(words, signSize) + 2 * boxEdge));
    return box;
}

void MapParts::place(MapLayout::Box &box, const QRectF &rect)
{
    const qreal note = box.note.lines.isEmpty() ? 0 : lineGap + box.note.size.height();
    box.rect = rect;
    box.titleAt = QPointF(rect.left() + boxLeft, rect.top() + (rect.height() - box.title.size.height() - note) / 2);
    box.noteAt = box.titleAt + QPointF(0, box.title.size.height() + lineGap);
    if (!box.sign.isEmpty())
        box.sign.moveTo(rect.right() - boxRight - signSize, box.titleAt.y());
}

MapLayout::Arrow MapParts::arrow(const privacy::Review &review, int flow, qreal width, int mostLines) const
{
    MapLayout::Arrow arrow;
    arrow.flow = flow;
    arrow.words = flowWords(review.flows[flow], small, width - 2 * plateEdge, mostLines);
    arrow.label = QRectF(0, 0, arrow.words.size.width() + 2 * plateEdge, arrow.words.size.height());
    return arrow;
}

int stageOf(const privacy::Party &party)
{
    if (party.kind == u"person")
        return 0;
    if (party.kind == u"channel")
        return 1;
    return party.kind == u"host" ? 2 : 3;
}

qreal MapLayout::leastWidth(const QFont &font)
{
    return QFontMetricsF(font).averageCharWidth() * 34 + 2 * MapParts::margin;
}

MapLayout MapLayout::of(const privacy::Review &review, qreal width, const QFont &font)
{
    MapLayout layout;
    const MapParts parts(font);
    width = std::max(width, leastWidth(font));
    if (!arrangeInColumns(review, width, parts, layout))
        arrangeAsTree(review, width, parts, layout);
    return layout;
}

} // namespace dialogist::panels::deploy
