// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/textentry.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::editors::knowledge {

/// Asks for a question with its answer, or a note; or shows one to be changed.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TextDialog(QWidget *parent = nullptr);
    /// Who asks before typed text is given up; without one it is given up at once.
    void setAsk(ui::Ask &ask) { m_ask = &ask; }
    void setEntry(const dialogist::knowledge::TextEntry &entry);
    dialogist::knowledge::TextEntry entry() const;

    void reject() override;

private:
    void check();
    bool canSave() const;

    ui::Ask *m_ask = nullptr;
    dialogist::knowledge::TextEntry m_before; ///< as it was shown first
    QRadioButton *m_isAnswer = nullptr;
    QRadioButton *m_isNote = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_textLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_waysLabel = nullptr;
    QPlainTextEdit *m_ways = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace dialogist::editors::knowledge
