// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionedit.h"

#include "studio/ui/expressionmarks.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new ExpressionMarks(document(), ExpressionMarks::Content::Expression))
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : fixed.pointSizeF());
    setFont(fixed);
    document()->setDocumentMargin(3);
    setFixedHeight(sizeHint().height());
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ExpressionEdit::insertCompletion);
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEdit::onTextChanged);
}

void ExpressionEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    const int caret = textCursor().position();
    setPlainText(QString(text).replace(u'\n', u' '));
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, int(toPlainText().size())));
    setTextCursor(cursor);
    m_setting = false;
    refreshMarks();
}

void ExpressionEdit::setCompletions(const QStringList &names)
{
    if (m_names->stringList() != names)
        m_names->setStringList(names);
}

QString ExpressionEdit::errorMessage() const
{
    return m_marks->message();
}

QSize ExpressionEdit::sizeHint() const
{
    return {160, QFontMetrics(font()).lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth() + 2};
}

QSize ExpressionEdit::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup && (isReturn || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the completer's own event filter takes it
        return;
    }
    if (isReturn) {
        emit editingFinished();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    m_typing = true;
    QPlainTextEdit::keyPressEvent(event);
    m_typing = false;
}

void ExpressionEdit::focusInEvent(QFocusEvent *event)
{
    m_completer->setWidget(this);
    QPlainTextEdit::focusInEvent(event);
}

void ExpressionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit editingFinished();
}

void ExpressionEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMarks();
    if (event->type() == QEvent::FontChange)
        setFixedHeight(sizeHint().height());
}

void ExpressionEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().replace(u'\n', u' '));
}

void ExpressionEdit::onTextChanged()
{
    const QString text = toPlainText();
    if (std::exchange(m_last, text) == text || m_setting)
        return;
    refreshMarks();
    if (m_typing)
        complete(false);
    emit edited(text);
}

void ExpressionEdit::refreshMarks()
{
    // Marking changes formats, which the document tells as a change of its contents.
    const bool before = std::exchange(m_setting, true);
    m_marks->refresh(toPlainText(), palette());
    m_setting = before;
    const QString message = m_marks->message();
    setToolTip(message.toHtmlEscaped());
    setAccessibleDescription(message);
}

void ExpressionEdit::complete(bool asked)
{
    const QString word = wordBeforeCaret();
    m_completer->setCompletionPrefix(word);
    const bool exact = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if ((word.isEmpty() && !asked) || m_completer->completionCount() == 0 || exact) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::max(180, m_completer->popup()->sizeHintForColumn(0) + 24));
    m_completer->complete(place);
}

void ExpressionEdit::insertCompletion(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBeforeCaret().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
}

QString ExpressionEdit::wordBeforeCaret() const
{
    const QString before = toPlainText().left(textCursor().position());
    qsizetype start = before.size();
    while (start > 0 && (before.at(start - 1).isLetterOrNumber() || before.at(start - 1) == u'_'))
        --start;
    return before.mid(start);
}

} // namespace dialogist::ui
