// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentpainter.h"

#include "editors/knowledge/documentlayout.h"
#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

namespace dialogist::editors::knowledge {

namespace {
using Mark = DocumentView::Mark;
} // namespace

QBrush DocumentPainter::brushOf(Mark mark, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = ui::colour(ui::Token::Accent, palette);
    const bool dark = ui::isDark(palette);
    switch (mark) {
    case Mark::Repeated:
        return QBrush(ui::mixed(base, accent, 0.6), Qt::BDiagPattern);
    case Mark::Quote:
        return ui::mixed(base, accent, dark ? 0.45 : 0.34);
    case Mark::Hit:
        return ui::mixed(base, ui::colour(ui::Token::Warning, palette), 0.28);
    case Mark::CurrentHit:
        return ui::mixed(base, ui::colour(ui::Token::Warning, palette), 0.55);
    case Mark::Odd:
        return ui::mixed(base, ui::colour(ui::Token::Good, palette), dark ? 0.24 : 0.16);
    default:
        return ui::mixed(base, accent, dark ? 0.24 : 0.14);
    }
}

DocumentPainter::DocumentPainter(QPainter &painter, const DocumentLayout &layout, const DocumentLines &lines, const QPalette &palette, int width)
    : m_painter(painter), m_layout(layout), m_lines(lines), m_palette(palette), m_width(width)
{
}

void DocumentPainter::paint(const QList<Shown> &shown, const QList<DocumentView::MarkedRange> &marks)
{
    const int first = shown.constFirst().block.blockNumber();
    const int last = shown.constLast().block.blockNumber();
    for (const Shown &one : shown) {
        if (const DocumentLines::Line *line = m_layout.line(one.block))
            paintFurniture(one, *line);
    }
    for (const DocumentView::MarkedRange &range : marks) {
        if (range.to.line < first || range.from.line > last)
            continue;
        for (int number = std::max(first, range.from.line); number <= std::min(last, range.to.line); ++number)
            paintMark(shown.at(number - first), number, range);
    }
}

void DocumentPainter::paintFurniture(const Shown &shown, const DocumentLines::Line &line)
{
    using Kind = DocumentLines::Kind;
    if (line.page > 0)
        paintPage(shown, line.page);
    const QTextLine first = shown.block.layout()->lineAt(0);
    const QTextLine last = shown.block.layout()->lineAt(shown.block.layout()->lineCount() - 1);
    if (!first.isValid())
        return;
    const QColor muted = ui::colour(ui::Token::Muted, m_palette);
    if (line.kind == Kind::ListItem && line.at == 0) {
        const bool mirrored = shown.block.textDirection() == Qt::RightToLeft;
        const qreal x = mirrored ? first.naturalTextRect().right() + ui::space::close : first.x() - ui::space::close;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(muted);
        m_painter.drawEllipse(shown.at + QPointF(x, first.y() + first.ascent() - first.ascent() / 3), 2.2, 2.2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (line.kind == Kind::Quote || line.kind == Kind::Code) {
        const QRectF beside(shown.at + QPointF(m_layout.left() + ui::space::tight, first.y()), QSizeF(2, last.y() + last.height() - first.y()));
        m_painter.fillRect(beside, ui::colour(ui::Token::Hairline, m_palette));
    }
    if (line.table >= 0)
        paintRow(shown, line);
}

void DocumentPainter::paintPage(const Shown &shown, int page)
{
    QFont font = ui::smallFont(m_layout.document()->defaultFont());
    m_painter.setFont(font);
    const QString text = QCoreApplication::translate("dialogist::editors::knowledge::DocumentView", "Page %1").arg(QLocale().toString(page));
    const qreal wide = m_painter.fontMetrics().horizontalAdvance(text) + 2.0 * ui::space::close;
    const QRectF band(0, shown.at.y(), m_width, m_layout.pageHeight() + ui::space::close);
    const qreal left = m_layout.left();
    const qreal right = left + m_layout.columnWidth();
    const qreal middle = (left + right) / 2;
    const qreal y = std::round(band.center().y()) + 0.5;
    m_painter.setPen(QPen(ui::colour(ui::Token::Hairline, m_palette), 1));
    m_painter.drawLine(QPointF(left, y), QPointF(middle - wide / 2, y));
    m_painter.drawLine(QPointF(middle + wide / 2, y), QPointF(right, y));
    m_painter.setPen(ui::colour(ui::Token::Muted, m_palette));
    m_painter.drawText(QRectF(middle - wide / 2, band.top(), wide, band.height()), Qt::AlignCenter, text);
}

void DocumentPainter::paintRow(const Shown &shown, const DocumentLines::Line &line)
{
    const qreal height = m_layout.blockBoundingRect(shown.block).height();
    const QList<qreal> edges = m_layout.columnsOf(line.table);
    const qreal left = m_layout.left();
    const qreal right = edges.isEmpty() ? left + m_layout.columnWidth() : edges.constLast();
    const qreal top = shown.at.y() + m_layout.spaceAbove(line) - ui::space::tight;
    const qreal bottom = std::round(shown.at.y() + height) - 0.5;
    if (line.level == 1)
        m_painter.fillRect(QRectF(QPointF(left, top), QPointF(right, bottom)), m_palette.color(QPalette::AlternateBase));
    m_painter.setPen(QPen(ui::colour(ui::Token::Hairline, m_palette), 1));
    m_painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
    if (line.afterOther)
        m_painter.drawLine(QPointF(left, std::round(top) + 0.5), QPointF(right, std::round(top) + 0.5));
}

void DocumentPainter::paintMark(const Shown &shown, int number, const DocumentView::MarkedRange &range)
{
    const QTextLayout &text = *shown.block.layout();
    const int from = number == range.from.line ? range.from.at : 0;
    const int to = number == range.to.line ? range.to.at : int(shown.block.length()) - 1;
    const QBrush fill = brushOf(range.mark, m_palette);
    const QColor accent = ui::colour(ui::Token::Accent, m_palette);
    qreal top = -1;
    qreal bottom = 0;
    for (int i = 0; i < text.lineCount(); ++i) {
        const QTextLine line = text.lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal a = line.cursorToX(first);
        const qreal b = line.cursorToX(last);
        // Lines of one text leave no gap between them.
        const bool joined = m_lines.lines.at(number).table < 0 && i + 1 < text.lineCount();
        const qreal height = joined ? text.lineAt(i + 1).y() - line.y() : line.height();
        const QRectF rect(shown.at + QPointF(std::min(a, b) - 1, line.y()), QSizeF(std::abs(b - a) + 2, std::ceil(height)));
        m_painter.fillRect(rect, fill);
        if (range.mark == Mark::Quote || range.mark == Mark::CurrentHit)
            m_painter.fillRect(QRectF(rect.left(), shown.at.y() + line.y() + line.height() - 1, rect.width(), 2), range.mark == Mark::Quote ? accent : ui::colour(ui::Token::Warning, m_palette));
        if (top < 0)
            top = line.y();
        bottom = std::max(bottom, line.y() + height);
    }
    // Beside a passage stands a bar: it is seen without telling colours apart, and where a table has much empty space.
    if (range.mark == Mark::Passage && top >= 0) {
        const bool goesOn = number < range.to.line;
        const qreal end = goesOn ? m_layout.blockBoundingRect(shown.block).height() : bottom;
        const qreal start = number > range.from.line ? 0 : top;
        m_painter.fillRect(QRectF(shown.at.x() + m_layout.left() - ui::space::close - 3, shown.at.y() + start, 3, end - start), accent);
    }
}

} // namespace dialogist::editors::knowledge
