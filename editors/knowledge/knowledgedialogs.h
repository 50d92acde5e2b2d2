// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace dialogist::editors::knowledge {

/// Asks which website to read, checking the address while it is typed.
class WebsiteDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WebsiteDialog(QWidget *parent = nullptr);
    void setAddress(const QString &address);
    QUrl url() const; ///< invalid while the address cannot be used
    int maxPages() const;
    bool allowPrivate() const;

private:
    void check();

    QLineEdit *m_address = nullptr;
    QSpinBox *m_pages = nullptr;
    QCheckBox *m_private = nullptr;
    QLabel *m_hint = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// Whether an address names this computer or a private network, as far as its spelling tells.
bool isPrivateHost(const QString &host);

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
