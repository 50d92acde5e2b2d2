// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace dialogist::ui {

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
        if (std::exchange(m_last, text) != text && !m_setting)
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
    if (text == toPlainText())
        return;
    m_setting = true;
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, int(text.size())));
    setTextCursor(cursor);
    m_setting = false;
}

QSize GrowingTextEdit::sizeHint() const
{
    return {160, height()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {60, heightOfLines(m_minimumLines)};
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
    insertPlainText(source->text());
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
