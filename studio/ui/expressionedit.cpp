// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionedit.h"

#include "studio/flow/library.h"
#include "studio/ui/announce.h"
#include "studio/ui/expressionhelp.h"
#include "studio/ui/expressionmarks.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new ExpressionMarks(document(), ExpressionMarks::Content::Expression))
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
    , m_methods(new QStandardItemModel(this))
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
    QList<CompletionEntry> methods;
    for (const flow::Method &method : flow::methods())
        methods.append({method.name, method.signature});
    methods.append({u"length"_s, {}});
    setEntries(*m_methods, methods);
    setVariables({});
    m_completer->setModel(m_names);
    m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer->popup()));
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ExpressionEdit::insertCompletion);
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEdit::onTextChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ExpressionEdit::showSignature);
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
    QList<CompletionEntry> entries;
    for (const QString &name : names)
        entries.append({name, {}});
    setVariables(entries);
}

void ExpressionEdit::setVariables(const QList<CompletionEntry> &variables)
{
    QList<QPair<QString, QString>> shown;
    for (const CompletionEntry &entry : variables)
        shown.append({entry.name, entry.detail});
    if (m_names->rowCount() > 0 && shown == m_variables)
        return;
    m_variables = shown;
    QList<CompletionEntry> entries = variables;
    for (const flow::Function &function : flow::functions())
        entries.append({function.name, function.signature.mid(function.name.size())});
    setEntries(*m_names, entries);
}

QString ExpressionEdit::signatureHelp() const
{
    const CallAtCaret call = callAtCaret(toPlainText(), textCursor().position());
    return call.signature.isEmpty() ? QString() : signatureText(call);
}

void ExpressionEdit::showSignature()
{
    if (!hasFocus() || m_setting || m_completer->popup()->isVisible())
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
    return !(next && m_completer->popup()->isVisible()) && QPlainTextEdit::focusNextPrevChild(next);
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
    const int caret = textCursor().position();
    const QString text = m_last;
    m_typing = true;
    QPlainTextEdit::keyPressEvent(event);
    m_typing = false;
    // What is offered is about the word at the caret.
    if (popup && textCursor().position() != caret && m_last == text)
        m_completer->popup()->hide();
}

void ExpressionEdit::focusInEvent(QFocusEvent *event)
{
    m_completer->setWidget(this);
    QPlainTextEdit::focusInEvent(event);
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
    setAccessibleDescription(message.isEmpty() ? whatsThis() : message);
    announceTrouble(this, message);
}

void ExpressionEdit::complete(bool asked)
{
    const QString word = wordBeforeCaret();
    const bool afterDot = isAfterDot(toPlainText(), textCursor().position() - int(word.size()));
    // "Math.r": functions of a namespace are found under their full names.
    const QString qualified = flow::isNamespace(namespaceBefore(word)) ? namespaceBefore(word) + u'.' + word : QString();
    QStandardItemModel *model = afterDot && qualified.isEmpty() ? m_methods : m_names;
    if (m_completer->model() != model)
        m_completer->setModel(model);
    m_completer->setCompletionPrefix(qualified.isEmpty() ? word : qualified);
    const bool exact = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    const bool isText = !asked && isInQuotes(toPlainText(), textCursor().position());
    if (isText || (word.isEmpty() && !asked && !afterDot) || m_completer->completionCount() == 0 || exact) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::max(180, m_completer->popup()->sizeHintForColumn(0) + 24));
    m_completer->complete(place);
    // Enter and Tab take the first one without a way down to it, where what is written is plainly the beginning of a name.
    if (isBeginning(qualified.isEmpty() ? word : qualified))
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool ExpressionEdit::isBeginning(const QString &word) const
{
    const QAbstractItemModel &offered = *m_completer->completionModel();
    for (int row = 0; row < offered.rowCount(); ++row) {
        if (offered.index(row, 0).data().toString() == word)
            return false;
    }
    return !word.isEmpty() && offered.index(0, 0).data().toString().startsWith(word);
}

void ExpressionEdit::insertCompletion(const QString &name)
{
    QTextCursor cursor = textCursor();
    const QString word = wordBeforeCaret();
    const QString space = namespaceBefore(word);
    const bool qualified = flow::isNamespace(space) && name.startsWith(space + u'.');
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word.size() + (qualified ? space.size() + 1 : 0)));
    // A function is called: the caret goes between the parentheses.
    const bool calls = flow::functionNamed(name) || (m_completer->model() == m_methods && name != "length"_L1);
    const bool hasParenthesis = toPlainText().mid(textCursor().position()).startsWith(u'(');
    cursor.insertText(calls && !hasParenthesis ? name + u"()"_s : name);
    if (calls && !hasParenthesis)
        cursor.movePosition(QTextCursor::Left);
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

/// The name in front of the dot in front of the word.
QString ExpressionEdit::namespaceBefore(const QString &word) const
{
    const QString before = toPlainText().left(textCursor().position() - int(word.size()));
    if (!before.endsWith(u'.'))
        return {};
    qsizetype start = before.size() - 1;
    while (start > 0 && (before.at(start - 1).isLetterOrNumber() || before.at(start - 1) == u'_'))
        --start;
    return before.mid(start, before.size() - 1 - start);
}

} // namespace dialogist::ui
