// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentview.h"

#include "editors/knowledge/documentlayout.h"
#include "editors/knowledge/documentpainter.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

constexpr qint64 sliceMs = 8;
constexpr int linesBelow = 120; ///< so many lines past a place fill any window

/// Only what differs from the document's own font, so that everything follows when that becomes another one.
QTextCharFormat formatOf(const DocumentLines::Line &line)
{
    using Kind = DocumentLines::Kind;
    QTextCharFormat format;
    if (line.kind == Kind::Heading) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, line.level <= 1 ? 2 : line.level == 2 ? 1 : 0); // 1.5 and 1.2 times as large
    } else if (line.kind == Kind::TableRow && line.level == 1) {
        format.setFontWeight(QFont::Bold);
    } else if (line.kind == Kind::Code) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setFontFixedPitch(true);
    }
    return format;
}

/// Underlined and in the text's own colour, which follows the palette by itself.
void underline(const QTextBlock &block, const QList<DocumentLines::Link> &links)
{
    for (const DocumentLines::Link &link : links) {
        QTextCursor words(block);
        words.setPosition(block.position() + int(link.at));
        words.setPosition(block.position() + int(link.at + link.length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setAnchor(true);
        format.setAnchorHref(link.address);
        words.mergeCharFormat(format);
    }
}

} // namespace

DocumentView::DocumentView(QWidget *parent) : QPlainTextEdit(parent)
{
    auto *text = new QTextDocument(this);
    text->setDefaultFont(font());
    text->setDocumentMargin(0);
    text->setUndoRedoEnabled(false);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    text->setDefaultTextOption(option);
    m_layout = new DocumentLayout(text);
    text->setDocumentLayout(m_layout);
    setDocument(text);
    setObjectName(u"documentText"_s);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true); // for the hand over a link
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &DocumentView::fill);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit scrolledTo(firstVisibleBlock().blockNumber()); });
}

void DocumentView::setLines(const std::shared_ptr<const DocumentLines> &lines)
{
    m_filling.stop();
    m_lines = lines;
    m_layout->setLines(lines);
    m_marks.clear();
    m_wanted.reset();
    m_next = 0;
    clear();
    if (lines && !lines->lines.isEmpty())
        m_filling.start();
}

void DocumentView::fill()
{
    QElapsedTimer clock;
    clock.start();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const bool first = m_next == 0; !isComplete() && (clock.elapsed() < sliceMs || (first && m_next < 2)); ++m_next) {
        const DocumentLines::Line &line = m_lines->lines.at(m_next);
        const QTextCharFormat format = formatOf(line);
        if (m_next > 0)
            cursor.insertBlock(QTextBlockFormat(), format);
        cursor.insertText(line.text, format);
        underline(cursor.block(), line.links);
    }
    cursor.endEditBlock();
    forgetLayoutOfOne();
    goWhenPossible();
    if (!isComplete())
        return;
    m_filling.stop();
    emit completed();
}

/// A change within one block is laid out at once by the base, which knows nothing of our columns.
void DocumentView::forgetLayoutOfOne()
{
    if (document()->blockCount() == 1)
        document()->firstBlock().clearLayout();
}

void DocumentView::setMarks(QList<MarkedRange> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void DocumentView::goTo(const Position &position)
{
    m_wanted = position;
    goWhenPossible();
}

void DocumentView::goWhenPossible()
{
    if (!m_wanted || !m_lines || (!isComplete() && m_next < m_wanted->line + linesBelow))
        return;
    const Position place = *std::exchange(m_wanted, std::nullopt);
    const QTextBlock block = document()->findBlockByNumber(place.line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(place.at, block.length() - 1));
    setTextCursor(cursor);
    // The place stands a fifth below the top, so that what leads to it is seen too.
    qreal above = viewport()->height() / 5.0;
    const QRectF own = m_layout->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(place.at);
    const bool deep = line.isValid() && line.y() > own.height() / 2 && line.y() > above;
    QTextBlock top = block;
    int topLine = deep ? line.lineNumber() : 0;
    while (!deep && top.previous().isValid()) {
        const qreal height = m_layout->blockBoundingRect(top.previous()).height();
        if (height > above)
            break;
        above -= height;
        top = top.previous();
    }
    verticalScrollBar()->setValue(top.firstLineNumber() + std::max(0, topLine - 2));
    viewport()->update();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    const int top = firstVisibleBlock().blockNumber();
    m_layout->setWidth(viewport()->width());
    QPlainTextEdit::resizeEvent(event);
    // Lines have been counted anew: what was read stays in sight.
    if (event->oldSize().width() != event->size().width() && top > 0)
        verticalScrollBar()->setValue(document()->findBlockByNumber(top).firstLineNumber());
}

void DocumentView::changeEvent(QEvent *event)
{
    const int top = firstVisibleBlock().blockNumber();
    QPlainTextEdit::changeEvent(event); // gives the document the new font
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
    if (event->type() != QEvent::FontChange)
        return;
    forgetLayoutOfOne();
    if (top > 0)
        verticalScrollBar()->setValue(document()->findBlockByNumber(top).firstLineNumber());
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QList<DocumentPainter::Shown> shown;
    QPointF at = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && at.y() < viewport()->height(); block = block.next()) {
        const QRectF rect = blockBoundingRect(block);
        shown.append({block, at});
        at.ry() += rect.height();
    }
    if (m_lines && !shown.isEmpty()) {
        QPainter painter(viewport());
        DocumentPainter(painter, *m_layout, *m_lines, palette(), viewport()->width()).paint(shown, m_marks);
    }
    QPlainTextEdit::paintEvent(event);
}

/// The base looks for a place line by line, and so takes every cell of a row for the first one.
std::optional<int> DocumentView::cellPositionAt(const QPoint &point) const
{
    QTextBlock block = firstVisibleBlock();
    QPointF at = contentOffset();
    for (; block.isValid(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (at.y() + height > point.y())
            break;
        at.ry() += height;
    }
    const DocumentLines::Line *line = block.isValid() ? m_layout->line(block) : nullptr;
    if (!line || line->table < 0)
        return {};
    const QList<qreal> edges = m_layout->columnsOf(line->table);
    if (edges.isEmpty())
        return {};
    const qreal x = point.x() - at.x();
    qsizetype column = 0;
    while (column + 2 < edges.size() && edges.at(column + 1) <= x)
        ++column;
    int best = -1;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine piece = block.layout()->lineAt(i);
        if (piece.x() < edges.at(column) || piece.x() >= edges.at(column + 1))
            continue;
        if (best < 0 || piece.y() <= point.y() - at.y())
            best = i;
    }
    if (best < 0)
        return {};
    return block.position() + block.layout()->lineAt(best).xToCursor(x);
}

/// The address under the pointer: only on the words themselves, not beside them, where the base takes the nearest ones.
QString DocumentView::linkAt(const QPoint &point) const
{
    QPointF at = contentOffset();
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid() && at.y() + blockBoundingRect(block).height() <= point.y(); block = block.next())
        at.ry() += blockBoundingRect(block).height();
    const DocumentLines::Line *line = block.isValid() ? m_layout->line(block) : nullptr;
    if (!line || line->links.isEmpty())
        return {};
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine words = block.layout()->lineAt(i);
        if (!words.naturalTextRect().translated(at).contains(point))
            continue;
        const int place = words.xToCursor(point.x() - at.x(), QTextLine::CursorOnCharacter);
        const auto found = std::find_if(line->links.begin(), line->links.end(), [place](const auto &link) { return place >= link.at && place < link.at + link.length; });
        return found == line->links.end() ? QString() : found->address;
    }
    return {};
}

/// Says where a link leads before it is followed.
bool DocumentView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), ui::plainTip(linkAt(help->pos())), viewport());
    return true;
}

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->position().toPoint()) : QString();
    const auto place = event->button() == Qt::LeftButton ? cellPositionAt(event->position().toPoint()) : std::nullopt;
    m_selectsCells = place.has_value();
    if (!place) {
        QPlainTextEdit::mousePressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(*place, event->modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(linkAt(event->position().toPoint()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (!m_selectsCells) {
        QPlainTextEdit::mouseMoveEvent(event);
        return;
    }
    const QPoint point = event->position().toPoint();
    QTextCursor cursor = textCursor();
    cursor.setPosition(cellPositionAt(point).value_or(cursorForPosition(point).position()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_selectsCells, false))
        QPlainTextEdit::mouseReleaseEvent(event);
    const QString pressed = std::exchange(m_pressedLink, QString());
    if (!pressed.isEmpty() && !textCursor().hasSelection() && linkAt(event->position().toPoint()) == pressed)
        emit linkActivated(QUrl(pressed));
}

/// In a table, a double click takes the cell.
void DocumentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = cellPositionAt(event->position().toPoint());
    if (!place) {
        QPlainTextEdit::mouseDoubleClickEvent(event);
        return;
    }
    const QTextBlock block = document()->findBlock(*place);
    const QString text = block.text();
    const int at = *place - block.position();
    const auto before = text.left(at).lastIndexOf(QChar::LineSeparator) + 1;
    const auto after = text.indexOf(QChar::LineSeparator, at);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(before));
    cursor.setPosition(block.position() + int(after < 0 ? text.size() : after), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

/// Rows go with tabs between their cells, as tables and spreadsheets take them.
QMimeData *DocumentView::createMimeDataFromSelection() const
{
    const QTextCursor selected = textCursor();
    QStringList lines;
    for (QTextBlock block = document()->findBlock(selected.selectionStart()); block.isValid() && block.position() < selected.selectionEnd(); block = block.next()) {
        const int from = std::max(0, selected.selectionStart() - block.position());
        const int to = std::min(block.length() - 1, selected.selectionEnd() - block.position());
        const DocumentLines::Line *line = m_layout->line(block);
        QString text = block.text().mid(from, to - from).replace(QChar::LineSeparator, line && line->table >= 0 ? u'\t' : u'\n');
        if (line && line->at > 0 && !lines.isEmpty())
            lines.last() += text; // parted only for showing it
        else
            lines.append(text);
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    return data;
}

} // namespace dialogist::editors::knowledge
