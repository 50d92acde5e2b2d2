// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/completiondelegate.h"

#include <QPlainTextEdit>

namespace dialogist::ui {

class ExpressionCompletion;

/// A plain text field that is as high as its content, between two limits. Tab leaves it. Typing is told apart from setText().
/// A text too long to be laid out while somebody types is only begun, cannot be changed here, and is kept as it is.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLines(int minimum, int maximum);
    /// Replaces the text without emitting edited(); caret and undo history stay when the text is the same. Else the caret of who writes
    /// here goes where the text changed, as after undo.
    void setText(const QString &text);
    /// How many characters can be edited; 100,000 when nothing is said.
    void setLongest(int characters) { m_longest = characters; }
    /// The text may have {{ expressions }} inside: what they can say is offered while one is typed, these variables among it.
    void setVariables(const QList<CompletionEntry> &variables);
    /// Why the text cannot be changed here; empty for one that can.
    QString tooLong() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text);
    void editingFinished(); ///< the field has lost the focus

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void begin(const QString &text);
    bool offers();
    void type(QKeyEvent *event);
    void adjustHeight();
    int heightOfLines(int lines) const;

    int m_minimumLines = 1;
    int m_maximumLines = 8;
    int m_longest = 100'000;
    QString m_whole; ///< the text that is only begun
    bool m_wasReadOnly = false; ///< before that
    QString m_last;
    bool m_setting = false;
    bool m_typing = false;
    bool m_hasExpressions = false;
    QList<CompletionEntry> m_variables;
    ExpressionCompletion *m_completion = nullptr; ///< made when the first braces are opened
};

} // namespace dialogist::ui
