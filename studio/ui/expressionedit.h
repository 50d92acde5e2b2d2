// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace dialogist::ui {

class ExpressionMarks;

/// One line for an expression: completes names of variables and library functions, underlines an error where it is and says it in the
/// tooltip. Whatever is typed is kept and told, right or wrong.
class ExpressionEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ExpressionEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text without emitting edited(); the caret stays when the text is the same.
    void setText(const QString &text);
    void setCompletions(const QStringList &names);
    /// The error shown; empty when the expression is fine or empty.
    QString errorMessage() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);
    void editingFinished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onTextChanged();
    void refreshMarks();
    void complete(bool asked);
    void insertCompletion(const QString &name);
    QString wordBeforeCaret() const;

    ExpressionMarks *m_marks;
    QCompleter *m_completer;
    QStringListModel *m_names;
    QString m_last;
    bool m_setting = false;
    bool m_typing = false;
};

} // namespace dialogist::ui
