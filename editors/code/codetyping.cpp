// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What happens while somebody types: keys, indentation, completion.
#include "editors/code/codetext.h"
#include "editors/code/members.h"
#include "studio/ui/expressionhelp.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

namespace {

const QString oneIndent = QStringLiteral("  ");

QString leadingBlanks(const QString &line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(count).isSpace())
        ++count;
    return line.left(count);
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

} // namespace

void CodeText::keyPressEvent(QKeyEvent *event)
{
    const bool popup = m_completer->popup()->isVisible();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Tab takes the first name. Enter takes one only once it was chosen: at the end of a line it is there to break the line.
    if (popup && event->key() == Qt::Key_Tab && !m_completer->popup()->currentIndex().isValid()) {
        m_completer->popup()->hide();
        insertCompletion(m_completer->currentCompletion());
        return;
    }
    if (popup && isReturn && !m_completer->popup()->currentIndex().isValid()) {
        m_completer->popup()->hide();
        breakLine();
        return;
    }
    if (popup && (isReturn || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the completer's own event filter takes it
        return;
    }
    const bool isShift = event->key() == Qt::Key_Shift; // comes before Shift+Tab
    const bool tabLeaves = std::exchange(m_tabLeaves, event->key() == Qt::Key_Escape || (isShift && m_tabLeaves));
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (isReturn && control) {
        emit runRequested();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        emit findRequested();
        return;
    }
    if (control && event->key() == Qt::Key_Space) {
        complete(true);
        return;
    }
    if (tabLeaves && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab); // the text's own refuses while Tab indents
        return;
    }
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (control && event->key() == Qt::Key_Slash) {
        toggleComment();
    } else if (event->key() == Qt::Key_Tab && textCursor().hasSelection()) {
        indentSelection(false);
    } else if (event->key() == Qt::Key_Tab) {
        insertPlainText(oneIndent);
    } else if (event->key() == Qt::Key_Backtab) {
        indentSelection(true);
    } else if (isReturn && event->modifiers() == Qt::NoModifier) {
        breakLine();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (event->text() == "}"_L1 || event->text() == ")"_L1 || event->text() == "]"_L1)
            closeBlock();
        if (!event->text().isEmpty() && event->text().at(0).isPrint())
            complete(false);
        else if (popup)
            complete(false);
    }
}

void CodeText::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.positionInBlock());
    const QString after = line.mid(cursor.positionInBlock());
    const QString indent = leadingBlanks(before);
    const QString trimmed = before.trimmed();
    const bool opens = trimmed.endsWith(u'{') || trimmed.endsWith(u'(') || trimmed.endsWith(u'[');
    const QString rest = after.trimmed();
    const bool closes = rest.startsWith(u'}') || rest.startsWith(u')') || rest.startsWith(u']');
    cursor.insertText(u'\n' + indent + (opens ? oneIndent : QString()));
    if (opens && closes) {
        const int place = cursor.position();
        cursor.insertText(u'\n' + indent);
        cursor.setPosition(place);
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// A closing bracket that stands first in its line goes one step back.
void CodeText::closeBlock()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (before.trimmed().size() != 1)
        return;
    const auto [own, other] = bracketsAtCaret();
    if (other < 0)
        return;
    const QString wanted = leadingBlanks(document()->findBlock(other).text());
    cursor.setPosition(cursor.block().position());
    cursor.setPosition(cursor.block().position() + int(before.size()) - 1, QTextCursor::KeepAnchor);
    if (cursor.selectedText() != wanted)
        cursor.insertText(wanted);
}

void CodeText::eachSelectedLine(const std::function<void(QTextCursor &, const QString &)> &change)
{
    const QTextCursor selection = textCursor();
    const QTextBlock last = document()->findBlock(std::max(selection.selectionStart(), selection.selectionEnd() - (selection.hasSelection() ? 1 : 0)));
    const int lastNumber = last.blockNumber();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int number = document()->findBlock(selection.selectionStart()).blockNumber(); number <= lastNumber; ++number) {
        const QTextBlock block = document()->findBlockByNumber(number);
        cursor.setPosition(block.position());
        change(cursor, block.text());
    }
    cursor.endEditBlock();
}

void CodeText::indentSelection(bool back)
{
    eachSelectedLine([back](QTextCursor &cursor, const QString &line) {
        if (!back) {
            if (!line.isEmpty())
                cursor.insertText(oneIndent);
            return;
        }
        const int blanks = int(std::min<qsizetype>(leadingBlanks(line).size(), oneIndent.size()));
        cursor.setPosition(cursor.position() + blanks, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
}

void CodeText::toggleComment()
{
    bool all = true;
    const QString mark = u"// "_s;
    eachSelectedLine([&](QTextCursor &, const QString &line) { all = all && (line.trimmed().isEmpty() || line.trimmed().startsWith("//"_L1)); });
    eachSelectedLine([&](QTextCursor &cursor, const QString &line) {
        if (line.trimmed().isEmpty())
            return;
        cursor.setPosition(cursor.position() + int(leadingBlanks(line).size()));
        if (!all) {
            cursor.insertText(mark);
            return;
        }
        const QString rest = line.trimmed();
        cursor.setPosition(cursor.position() + (rest.startsWith(mark) ? 3 : 2), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
}

void CodeText::complete(bool asked)
{
    const QString word = wordBeforeCaret();
    const QString owner = ownerBeforeWord(word.size());
    QStandardItemModel *model = m_names;
    if (!owner.isNull()) {
        m_members->clear();
        const QStringList members = membersOf(owner);
        for (const QString &member : members)
            m_members->appendRow(new QStandardItem(member));
        model = m_members;
    }
    if (m_completer->model() != model)
        m_completer->setModel(model);
    m_completer->setCompletionPrefix(word);
    const bool exact = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    const bool enough = asked || !owner.isNull() || word.size() >= 2;
    const bool isNumber = !word.isEmpty() && word.at(0).isDigit();
    const bool isText = !asked && ui::isInQuotes(textCursor().block().text(), textCursor().positionInBlock());
    if (isText || !enough || isNumber || m_completer->completionCount() == 0 || exact) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect().translated(marginWidth(), 0);
    place.setWidth(std::max(200, m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24));
    m_completer->complete(place);
}

void CodeText::insertCompletion(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBeforeCaret().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
}

QString CodeText::wordBeforeCaret() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype start = before.size();
    while (start > 0 && isNamePart(before.at(start - 1)))
        --start;
    return before.mid(start);
}

/// The name in front of the dot before the word; empty for a dot after something else, null when there is no dot.
QString CodeText::ownerBeforeWord(qsizetype wordLength) const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock() - wordLength);
    if (!before.endsWith(u'.'))
        return {};
    qsizetype start = before.size() - 1;
    while (start > 0 && isNamePart(before.at(start - 1)))
        --start;
    return before.mid(start, before.size() - 1 - start).isEmpty() ? u""_s : before.mid(start, before.size() - 1 - start);
}

} // namespace dialogist::editors::code
