// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/code/coderesult.h"
#include "studio/ui/completiondelegate.h"

#include <QPlainTextEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace dialogist::editors::code {

/// A text in which code is written: line numbers, the line at hand, pairs of brackets, indentation, issues underlined where they are,
/// and completion. It keeps no history of its own; undo is the project's.
class CodeText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeText(QWidget *parent = nullptr);

    /// Replaces the text without taking the caret away from where it is.
    void setCode(const QString &code);
    void setIssues(const QList<engine::CodeIssue> &issues);
    const QList<engine::CodeIssue> &issues() const { return m_issues; }
    /// Names that can be written, with what a person reads about each.
    void setNames(const QList<ui::CompletionEntry> &variables, const QStringList &library);
    void goTo(int line, int column = 0);
    void indentSelection(bool back);
    void toggleComment();
    /// The bracket that belongs to the one before or after the caret, and that one; empty when there is none.
    QPair<int, int> bracketsAtCaret() const;

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

signals:
    void findRequested();
    void runRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeMargin();
    void showMarks();
    void breakLine();
    void closeBlock();
    void complete(bool asked);
    void insertCompletion(const QString &name);
    QString wordBeforeCaret() const;
    QString ownerBeforeWord(qsizetype wordLength) const;
    void eachSelectedLine(const std::function<void(QTextCursor &, const QString &)> &change);

    QWidget *m_margin;
    QCompleter *m_completer;
    QStandardItemModel *m_names;
    QStandardItemModel *m_members;
    QList<engine::CodeIssue> m_issues;
    bool m_tabLeaves = false; ///< Escape has been pressed: the next Tab moves the focus
};

} // namespace dialogist::editors::code
