// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressioncompletion.h"

#include "studio/flow/library.h"
#include "studio/ui/expressionhelp.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

QString lastWord(const QString &before)
{
    qsizetype start = before.size();
    while (start > 0 && isNamePart(before.at(start - 1)))
        --start;
    return before.mid(start);
}

/// The name in front of the dot in front of the word.
QString namespaceBefore(const QString &before, const QString &word)
{
    const QString owner = before.chopped(word.size());
    return owner.endsWith(u'.') ? lastWord(owner.chopped(1)) : QString();
}

} // namespace

ExpressionCompletion::ExpressionCompletion(QPlainTextEdit &edit, Content content)
    : QObject(&edit)
    , m_edit(edit)
    , m_content(content)
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
    , m_methods(new QStandardItemModel(this))
{
    QList<CompletionEntry> methods;
    for (const flow::Method &method : flow::methods())
        methods.append({method.name, method.signature});
    methods.append({u"length"_s, {}});
    setEntries(*m_methods, methods);
    setVariables({});
    m_completer->setModel(m_names);
    m_completer->popup()->setItemDelegate(new CompletionDelegate(m_completer->popup()));
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ExpressionCompletion::insert);
}

void ExpressionCompletion::setVariables(const QList<CompletionEntry> &variables)
{
    QList<QPair<QString, QString>> shown;
    for (const CompletionEntry &entry : variables)
        shown.append({entry.name, entry.detail});
    if (m_names->rowCount() > 0 && shown == m_variables)
        return;
    m_variables = shown;
    QList<CompletionEntry> functions;
    for (const flow::Function &function : flow::functions())
        functions.append({function.name, function.signature.mid(function.name.size())});
    setEntries(*m_names, variables); // one's own first
    addEntries(*m_names, functions);
}

bool ExpressionCompletion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void ExpressionCompletion::close()
{
    m_completer->popup()->hide();
}

bool ExpressionCompletion::wants(const QKeyEvent &event) const
{
    const int key = event.key();
    return isOpen() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab);
}

bool ExpressionCompletion::isThere(const QKeyEvent &event)
{
    if (m_bracesThere == 0 || event.text().isEmpty()) // a Shift or AltGr on its way to the brace
        return false;
    const bool there = event.text() == "}"_L1 && m_edit.textCursor().position() == m_closedAt;
    m_bracesThere = there ? m_bracesThere - 1 : 0;
    return there;
}

std::optional<QString> ExpressionCompletion::expressionBefore(const QString &text, int caret)
{
    const qsizetype open = caret < 2 ? -1 : text.lastIndexOf("{{"_L1, caret - 2);
    if (open < 0)
        return {};
    const QString before = text.mid(open + 2, caret - open - 2);
    // Braces that were never closed say nothing about the lines below.
    if (before.contains(u'\n'))
        return {};
    for (qsizetype end = before.indexOf("}}"_L1); end >= 0; end = before.indexOf("}}"_L1, end + 1)) {
        if (!isInQuotes(before, int(end)))
            return {};
    }
    return before;
}

std::optional<QString> ExpressionCompletion::before() const
{
    const QString text = m_edit.toPlainText();
    const int caret = m_edit.textCursor().position();
    return m_content == Content::Template ? expressionBefore(text, caret) : text.left(caret);
}

/// Whether the braces around the caret are closed before others are opened; always so where there are none.
bool ExpressionCompletion::isClosed() const
{
    if (m_content == Content::Expression)
        return true;
    const QString text = m_edit.toPlainText();
    const int caret = m_edit.textCursor().position();
    const qsizetype close = text.indexOf("}}"_L1, caret);
    const qsizetype open = text.indexOf("{{"_L1, caret);
    return close >= 0 && (open < 0 || close < open);
}

void ExpressionCompletion::offer(bool asked)
{
    const std::optional<QString> before = this->before();
    if (!before) {
        close();
        return;
    }
    const QString word = lastWord(*before);
    const bool afterDot = isAfterDot(*before, int(before->size() - word.size()));
    // "Math.r": functions of a namespace are found under their full names.
    const QString space = namespaceBefore(*before, word);
    const QString full = flow::isNamespace(space) ? space + u'.' + word : word;
    QStandardItemModel *model = afterDot && full == word ? m_methods : m_names;
    if (m_completer->model() != model)
        m_completer->setModel(model);
    m_completer->setCompletionPrefix(full);
    const bool isDone = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word && isClosed();
    const bool isText = !asked && isInQuotes(*before, int(before->size()));
    // Who opens braces in a text is shown at once what can stand in them.
    const bool isBlank = m_content == Content::Template && before->trimmed().isEmpty();
    const bool isNothing = word.isEmpty() && !asked && !afterDot && !isBlank;
    if (isText || isNothing || isDone || m_completer->completionCount() == 0) {
        close();
        return;
    }
    QRect place = m_edit.cursorRect();
    place.setWidth(std::max(180, m_completer->popup()->sizeHintForColumn(0) + 24));
    m_completer->complete(place);
    const int row = likelyRow(full, isBlank);
    if (row >= 0)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

/// What Enter and Tab take without a way down to it: the first one, where what is written is plainly the beginning of a name.
int ExpressionCompletion::likelyRow(const QString &word, bool isBlank) const
{
    const QAbstractItemModel &offered = *m_completer->completionModel();
    for (int row = 0; row < offered.rowCount(); ++row) {
        if (offered.index(row, 0).data().toString() == word)
            return isClosed() ? -1 : row;
    }
    return isBlank || (!word.isEmpty() && offered.index(0, 0).data().toString().startsWith(word)) ? 0 : -1;
}

void ExpressionCompletion::insert(const QString &name)
{
    const std::optional<QString> before = this->before();
    if (!before)
        return;
    const QString word = lastWord(*before);
    const QString space = namespaceBefore(*before, word);
    const bool qualified = flow::isNamespace(space) && name.startsWith(space + u'.');
    QTextCursor cursor = m_edit.textCursor();
    // A function is called: the caret goes between the parentheses.
    const bool calls = flow::functionNamed(name) || (m_completer->model() == m_methods && name != "length"_L1);
    const bool addsCall = calls && !m_edit.toPlainText().mid(cursor.position()).startsWith(u'(');
    const bool closes = !isClosed();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word.size() + (qualified ? space.size() + 1 : 0)));
    const int start = cursor.selectionStart();
    cursor.insertText(name + (addsCall ? u"()"_s : QString()) + (!closes ? QString() : before->startsWith(u' ') ? u" }}"_s : u"}}"_s));
    if (addsCall) {
        cursor.setPosition(start + int(name.size()) + 1);
    } else if (closes) {
        m_bracesThere = 2;
        m_closedAt = cursor.position();
    }
    m_edit.setTextCursor(cursor);
}

} // namespace dialogist::ui
