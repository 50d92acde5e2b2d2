// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace dialogist::editors::knowledge {

/// Asks for a question with its answer, or a note.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TextDialog(QWidget *parent = nullptr);
    QString title() const;
    QString text() const;
    bool isAnswer() const;

private:
    void check();

    QRadioButton *m_isAnswer = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_textLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace dialogist::editors::knowledge
