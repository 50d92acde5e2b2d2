// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionedit.h"

#include "studio/ui/announce.h"
#include "studio/ui/caret.h"
#include "studio/ui/expressioncompletion.h"
#include "studio/ui/expressionhelp.h"
#include "studio/ui/expressionmarks.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/undokeys.h"

#include <QFocusEvent>
#include <QFontDatabase>
#include <QMimeData>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new ExpressionMarks(document(), ExpressionMarks::Content::Expression))
    , m_completion(new ExpressionCompletion(*this, ExpressionCompletion::Content::Expression))
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
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEdit::onTextChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ExpressionEdit::showSignature);
}

void ExpressionEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    const QString before = toPlainText();
    const int caret = textCursor().position();
    setPlainText(QString(text).replace(u'\n', u' '));
    const QString after = toPlainText();
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? caretAfter(before, after, caret) : std::min(caret, int(after.size())));
    setTextCursor(cursor);
    m_setting = false;
    refreshMarks();
}

void ExpressionEdit::setCompletions(const QStringList &names)
{
    QList<CompletionEntry> entries;
    for (const QString &name : names)
        entries.append({name, {}});
    setVariables(entries);
}

void ExpressionEdit::setVariables(const QList<CompletionEntry> &variables)
{
    m_completion->setVariables(variables);
    if (m_marks->setVariables(variables))
        refreshMarks();
}

QString ExpressionEdit::signatureHelp() const
{
    const CallAtCaret call = callAtCaret(toPlainText(), textCursor().position());
    return call.signature.isEmpty() ? QString() : signatureText(call);
}

void ExpressionEdit::showSignature()
{
    if (!hasFocus() || m_setting || m_completion->isOpen())
        return;
    const QString help = signatureHelp();
    if (help.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft() + QPoint(0, 4)), help, this, {}, 60'000);
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

/// Tab takes what is offered before it leaves.
bool ExpressionEdit::focusNextPrevChild(bool next)
{
    return !(next && m_completion->isOpen()) && QPlainTextEdit::focusNextPrevChild(next);
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    if (undoInProject(*this, *event)) {
        m_completion->close();
        return;
    }
    const bool popup = m_completion->isOpen();
    if (m_completion->wants(*event)) {
        event->ignore(); // the list's own event filter takes it
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit editingFinished();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        m_completion->offer(true);
        return;
    }
    const int caret = textCursor().position();
    const QString text = m_last;
    m_typing = true;
    QPlainTextEdit::keyPressEvent(event);
    m_typing = false;
    // What is offered is about the word at the caret.
    if (popup && textCursor().position() != caret && m_last == text)
        m_completion->close();
}

void ExpressionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    QToolTip::hideText();
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
        m_completion->offer(false);
    emit edited(text);
}

void ExpressionEdit::refreshMarks()
{
    // Marking changes formats, which the document tells as a change of its contents.
    const bool before = std::exchange(m_setting, true);
    m_marks->refresh(toPlainText(), palette());
    m_setting = before;
    const QString message = m_marks->message();
    setToolTip(plainTip(message));
    setAccessibleDescription(message.isEmpty() ? whatsThis() : message);
    announceTrouble(this, message);
}

} // namespace dialogist::ui
