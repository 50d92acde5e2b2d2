// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/codetext.h"

#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

namespace {

constexpr int indentWidth = 2;
constexpr int maximumBracketScan = 20'000;

/// The strip of line numbers; the text paints it.
class Margin : public QWidget
{
public:
    explicit Margin(CodeText *text) : QWidget(text), m_text(text) { }
    QSize sizeHint() const override { return {m_text->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event); }

private:
    CodeText *m_text;
};

} // namespace

CodeText::CodeText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
    , m_members(new QStandardItemModel(this))
{
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * indentWidth);
    document()->setDocumentMargin(ui::space::tight);
    m_completer->setWidget(this);
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setFont(font());
    m_completer->popup()->setItemDelegate(new ui::CompletionDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CodeText::insertCompletion);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeText::placeMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeText::showMarks);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    placeMargin();
    showMarks();
}

void CodeText::setCode(const QString &code)
{
    const QString before = toPlainText();
    if (before == code)
        return;
    qsizetype same = 0;
    while (same < before.size() && same < code.size() && before.at(same) == code.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < before.size() - same && tail < code.size() - same && before.at(before.size() - 1 - tail) == code.at(code.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(same));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(code.mid(same, code.size() - same - tail));
}

void CodeText::setIssues(const QList<engine::CodeIssue> &issues)
{
    m_issues = issues;
    showMarks();
    m_margin->update();
}

void CodeText::setNames(const QList<ui::CompletionEntry> &variables, const QStringList &library)
{
    QList<ui::CompletionEntry> entries = variables;
    for (const QString &name : library)
        entries.append({name, {}});
    ui::setEntries(*m_names, entries);
}

void CodeText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

int CodeText::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 2 * ui::space::close;
}

void CodeText::placeMargin()
{
    const int width = marginWidth();
    setViewportMargins(isRightToLeft() ? 0 : width, 0, isRightToLeft() ? width : 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(isRightToLeft() ? area.right() - width + 1 : area.left(), area.top(), width, area.height());
}

void CodeText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), ui::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.03));
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const auto issue = std::find_if(m_issues.begin(), m_issues.end(), [line](const engine::CodeIssue &i) { return i.line == line; });
        if (issue != m_issues.end()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ui::colour(issue->isError ? ui::Token::Blocker : ui::Token::Warning, palette()));
            painter.drawRect(QRectF(0, area.top() + 1, 3, area.height() - 2));
        }
        painter.setPen(block.blockNumber() == current ? palette().color(QPalette::Text) : ui::colour(ui::Token::Muted, palette()));
        painter.drawText(QRectF(0, area.top(), m_margin->width() - ui::space::close, area.height()), Qt::AlignRight | Qt::AlignTop, QString::number(line));
    }
}

QPair<int, int> CodeText::bracketsAtCaret() const
{
    const QString text = toPlainText();
    static const QString opening = u"([{"_s;
    static const QString closing = u")]}"_s;
    const int caret = textCursor().position();
    for (const int at : {caret - 1, caret}) {
        if (at < 0 || at >= text.size())
            continue;
        const qsizetype open = opening.indexOf(text.at(at));
        const qsizetype close = closing.indexOf(text.at(at));
        if (open < 0 && close < 0)
            continue;
        const int step = open >= 0 ? 1 : -1;
        const QChar own = text.at(at);
        const QChar other = open >= 0 ? closing.at(open) : opening.at(close);
        int depth = 0;
        for (int i = at, steps = 0; i >= 0 && i < text.size() && steps < maximumBracketScan; i += step, ++steps) {
            depth += text.at(i) == own ? 1 : text.at(i) == other ? -1 : 0;
            if (depth == 0)
                return {at, i};
        }
    }
    return {-1, -1};
}

void CodeText::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(ui::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks.append(line);
    const auto [first, second] = bracketsAtCaret();
    for (const int place : {first, second}) {
        if (place < 0)
            continue;
        QTextEdit::ExtraSelection bracket;
        bracket.format.setBackground(ui::mixed(palette().color(QPalette::Base), ui::colour(ui::Token::Accent, palette()), 0.3));
        bracket.cursor = QTextCursor(document());
        bracket.cursor.setPosition(place);
        bracket.cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
        marks.append(bracket);
    }
    for (const engine::CodeIssue &issue : std::as_const(m_issues)) {
        const QTextBlock block = document()->findBlockByNumber(issue.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection wave;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(ui::colour(issue.isError ? ui::Token::Blocker : ui::Token::Warning, palette()));
        wave.cursor = QTextCursor(block);
        // At the very end of a line there is nothing to underline: the last character carries the mark.
        const int column = std::clamp(issue.column, 0, std::max(0, block.length() - 2));
        wave.cursor.setPosition(block.position() + column);
        wave.cursor.setPosition(block.position() + std::min(column + issue.length, block.length() - 1), QTextCursor::KeepAnchor);
        marks.append(wave);
    }
    setExtraSelections(marks);
    m_margin->update();
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeMargin();
}

bool CodeText::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor under = cursorForPosition(viewport()->mapFrom(this, help->pos()));
        const int line = under.blockNumber() + 1;
        QStringList messages;
        for (const engine::CodeIssue &issue : std::as_const(m_issues)) {
            const bool inMargin = help->pos().x() < marginWidth();
            const int column = under.positionInBlock();
            if (issue.line == line && (inMargin || (column >= issue.column - 1 && column <= issue.column + issue.length)))
                messages.append(issue.message);
        }
        if (messages.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), ui::plainTip(messages.join(u'\n')), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace dialogist::editors::code
