// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentlayout.h"

#include "studio/ui/theme.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <numeric>

namespace dialogist::editors::knowledge {

namespace {

constexpr qreal readableWidth = 76; ///< of a line, in average characters
constexpr qreal narrowestColumn = 7; ///< of a table; with less its cells stand below one another
constexpr qreal cellPadding = ui::space::close;

} // namespace

qreal DocumentLayout::em() const
{
    return QFontMetricsF(document()->defaultFont()).averageCharWidth();
}

qreal DocumentLayout::columnWidth() const
{
    return std::max<qreal>(80, std::min<qreal>(m_width - 2 * ui::space::group, readableWidth * em()));
}

qreal DocumentLayout::left() const
{
    return std::max<qreal>(ui::space::group, (m_width - columnWidth()) / 2);
}

qreal DocumentLayout::pageHeight() const
{
    return QFontMetricsF(document()->defaultFont()).height() + 2 * ui::space::close;
}

qreal DocumentLayout::indent(const DocumentLines::Line &line) const
{
    if (line.kind == DocumentLines::Kind::ListItem)
        return ui::space::group * (1 + std::min(line.level, 6));
    return line.kind == DocumentLines::Kind::Quote || line.kind == DocumentLines::Kind::Code ? ui::space::group : 0;
}

qreal DocumentLayout::spaceAbove(const DocumentLines::Line &line) const
{
    using Kind = DocumentLines::Kind;
    const qreal page = line.page > 0 ? pageHeight() : 0;
    if (line.at > 0)
        return page;
    if (line.kind == Kind::Heading)
        return page + (line.level <= 2 ? ui::space::group : 12);
    if (line.kind == Kind::TableRow)
        return page + ui::space::tight + (line.afterOther ? ui::space::close : 0);
    return page + (line.kind == Kind::ListItem && !line.afterOther ? ui::space::tight : ui::space::close);
}

const DocumentLines::Line *DocumentLayout::line(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    return m_lines && number >= 0 && number < m_lines->lines.size() ? &m_lines->lines.at(number) : nullptr;
}

QList<qreal> DocumentLayout::columnsOf(int table) const
{
    const DocumentLines::Table &wishes = m_lines->tables.at(table);
    const qreal width = columnWidth();
    const qreal padding = 2 * cellPadding;
    const qreal least = narrowestColumn * em() + padding;
    if (wishes.size() < 2 || least * qreal(wishes.size()) > width)
        return {};
    QList<qreal> widths;
    for (const int characters : wishes)
        widths.append(std::max(least, (characters + 2) * em() + padding));
    const qreal wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (wanted > width) {
        // Every column keeps the least; what is left is shared in proportion to what each would like beyond it.
        const qreal spare = width - least * qreal(widths.size());
        const qreal asked = wanted - least * qreal(widths.size());
        for (qreal &one : widths)
            one = least + (one - least) * spare / asked;
    }
    QList<qreal> edges {left()};
    for (const qreal one : std::as_const(widths))
        edges.append(edges.constLast() + one);
    return edges;
}

qreal DocumentLayout::layOutCells(QTextLayout &text, const DocumentLines::Line &line, qreal top) const
{
    const QList<qreal> edges = columnsOf(line.table);
    qreal bottom = top;
    qreal y = top;
    int cell = 0;
    for (;;) {
        QTextLine piece = text.createLine();
        if (!piece.isValid())
            break;
        piece.setLeadingIncluded(true);
        if (edges.isEmpty()) {
            piece.setLineWidth(columnWidth() - ui::space::group);
            piece.setPosition({left() + cellPadding, y});
        } else {
            const int column = std::min<int>(cell, int(edges.size()) - 2);
            piece.setLineWidth(edges.at(column + 1) - edges.at(column) - 2 * cellPadding);
            piece.setPosition({edges.at(column) + cellPadding, y});
        }
        y += piece.height();
        bottom = std::max(bottom, y);
        const int end = piece.textStart() + piece.textLength();
        if (end > 0 && end <= line.text.size() && line.text.at(end - 1) == QChar::LineSeparator) {
            ++cell;
            if (!edges.isEmpty())
                y = top;
        }
    }
    return bottom;
}

void DocumentLayout::layOut(const QTextBlock &block) const
{
    const DocumentLines::Line *line = this->line(block);
    QTextLayout &text = *block.layout();
    text.setTextOption(document()->defaultTextOption());
    text.beginLayout();
    const qreal top = line ? spaceAbove(*line) : 0;
    int count = 1;
    if (line && line->table >= 0) {
        layOutCells(text, *line, top);
        // A row scrolls as one, unless its cells stand below one another.
        count = columnsOf(line->table).isEmpty() ? 0 : 1;
    } else {
        const qreal inner = line ? indent(*line) : 0;
        qreal y = top;
        for (;;) {
            QTextLine piece = text.createLine();
            if (!piece.isValid())
                break;
            piece.setLeadingIncluded(true);
            piece.setLineWidth(columnWidth() - inner);
            const bool mirrored = document()->defaultTextOption().textDirection() == Qt::RightToLeft;
            piece.setPosition({left() + (mirrored ? 0 : inner), y});
            y += piece.height() * 1.12; // a little air makes long texts easier to read
        }
        count = 0;
    }
    text.endLayout();
    QTextBlock(block).setLineCount(count > 0 ? count : text.lineCount());
}

QRectF DocumentLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (block.isValid() && block.layout()->lineCount() == 0 && m_width > 0)
        layOut(block);
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const DocumentLines::Line *shown = line(block);
    if (shown && shown->table >= 0)
        rect.setHeight(rect.height() + ui::space::tight); // as much below the text of a row as above it
    return rect;
}

} // namespace dialogist::editors::knowledge
