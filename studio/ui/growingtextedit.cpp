// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/growingtextedit.h"

#include "studio/ui/announce.h"
#include "studio/ui/caret.h"
#include "studio/ui/expressioncompletion.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/undokeys.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <cmath>

namespace dialogist::ui {

namespace {
constexpr int begunCharacters = 2000;
}

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        adjustHeight();
        // Marking parts of the text is told as a change too, though the text stays.
        const QString text = toPlainText();
        if (std::exchange(m_last, text) == text || m_setting || !m_whole.isEmpty())
            return;
        if (m_typing && offers())
            m_completion->offer(false);
        emit edited(text);
    });
    adjustHeight();
}

void GrowingTextEdit::setLines(int minimum, int maximum)
{
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    adjustHeight();
}

void GrowingTextEdit::setText(const QString &text)
{
    if (text == (m_whole.isEmpty() ? toPlainText() : m_whole))
        return;
    m_setting = true;
    const QString before = toPlainText();
    const int caret = textCursor().position();
    begin(text);
    const QString after = toPlainText();
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? caretAfter(before, after, caret) : std::min(caret, int(after.size())));
    setTextCursor(cursor);
    m_setting = false;
}

void GrowingTextEdit::begin(const QString &text)
{
    const bool isWhole = text.size() <= m_longest;
    if (isWhole && !m_whole.isEmpty())
        setReadOnly(m_wasReadOnly);
    else if (!isWhole && m_whole.isEmpty())
        m_wasReadOnly = isReadOnly();
    if (!isWhole)
        setReadOnly(true);
    m_whole = isWhole ? QString() : text;
    QString shown = isWhole ? text : text.left(begunCharacters);
    if (!isWhole && shown.back().isHighSurrogate())
        shown.chop(1);
    setPlainText(isWhole ? shown : shown + u'…');
    if (!isWhole || !toolTip().isEmpty())
        setToolTip(plainTip(tooLong()));
}

void GrowingTextEdit::setVariables(const QList<CompletionEntry> &variables)
{
    m_hasExpressions = true;
    m_variables = variables;
    if (m_completion)
        m_completion->setVariables(variables);
}

/// Whether something may be offered at the caret. Few of many fields are ever typed braces into: only these get a list.
bool GrowingTextEdit::offers()
{
    if (m_completion || !m_hasExpressions || !ExpressionCompletion::expressionBefore(toPlainText(), textCursor().position()))
        return m_completion;
    m_completion = new ExpressionCompletion(*this, ExpressionCompletion::Content::Template);
    m_completion->setVariables(m_variables);
    return true;
}

QString GrowingTextEdit::tooLong() const
{
    if (m_whole.isEmpty())
        return {};
    //: %1 and %2 are numbers
    return tr("This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.")
        .arg(locale().toString(m_whole.size()), locale().toString(m_longest));
}

QSize GrowingTextEdit::sizeHint() const
{
    return {160, height()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {60, heightOfLines(m_minimumLines)};
}

/// Tab takes what is offered before it leaves.
bool GrowingTextEdit::focusNextPrevChild(bool next)
{
    return !(next && m_completion && m_completion->isOpen()) && QPlainTextEdit::focusNextPrevChild(next);
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (undoInProject(*this, *event)) {
        if (m_completion)
            m_completion->close();
        return;
    }
    if (m_completion && m_completion->wants(*event)) {
        event->ignore(); // the list's own event filter takes it
        return;
    }
    if (m_completion && m_completion->isThere(*event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly() && offers()) {
        m_completion->offer(true);
        return;
    }
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (!removes || m_whole.isEmpty() || m_wasReadOnly || !textCursor().hasSelection()) {
        type(event);
        return;
    }
    setText({});
    emit edited({});
}

void GrowingTextEdit::type(QKeyEvent *event)
{
    const int caret = textCursor().position();
    const QString text = m_last;
    m_typing = true;
    QPlainTextEdit::keyPressEvent(event);
    m_typing = false;
    // What is offered is about the word at the caret.
    if (m_completion && m_completion->isOpen() && textCursor().position() != caret && m_last == text)
        m_completion->close();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit editingFinished();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustHeight();
}

bool GrowingTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype kept = document()->characterCount() - 1 - (textCursor().selectionEnd() - textCursor().selectionStart());
    if (kept + text.size() <= m_longest) {
        insertPlainText(text);
        return;
    }
    const QString why = tr("Not pasted: the text has %1 characters, and a field takes up to %2.")
                            .arg(locale().toString(text.size()), locale().toString(m_longest));
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), plainTip(why), this);
    announce(this, why);
}

int GrowingTextEdit::heightOfLines(int lines) const
{
    return int(std::ceil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin())) + 2 * frameWidth() + 2;
}

void GrowingTextEdit::adjustHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_maximumLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int wanted = heightOfLines(std::clamp(lines, m_minimumLines, m_maximumLines));
    setVerticalScrollBarPolicy(lines > m_maximumLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace dialogist::ui
