// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/completiondelegate.h"

#include <QPlainTextEdit>

namespace dialogist::ui {

class ExpressionCompletion;
class ExpressionMarks;

/// One line for an expression: completes names of variables with their types and library functions with their signatures, shows the
/// signature of the call at the caret, underlines an error where it is and says it in the tooltip. Whatever is typed is kept and told, right or wrong.
class ExpressionEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ExpressionEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text without emitting edited(); the caret stays when the text is the same, and else goes
    /// where the text changed while somebody writes here.
    void setText(const QString &text);
    void setCompletions(const QStringList &names);
    /// The same, with the types of the variables as details.
    void setVariables(const QList<CompletionEntry> &variables);
    /// What is shown about the call at the caret; empty when there is none.
    QString signatureHelp() const;
    /// The error shown; empty when the expression is fine or empty.
    QString errorMessage() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);
    void editingFinished();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onTextChanged();
    void refreshMarks();
    void showSignature();

    ExpressionMarks *m_marks;
    ExpressionCompletion *m_completion;
    QString m_last;
    bool m_setting = false;
    bool m_typing = false;
};

} // namespace dialogist::ui
