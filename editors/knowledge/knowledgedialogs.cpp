// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgedialogs.h"

#include "studio/ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

TextDialog::TextDialog(QWidget *parent)
    : QDialog(parent)
    , m_isAnswer(new QRadioButton(tr("A &question and its answer"), this))
    , m_titleLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a text"));
    setMinimumSize(460, 340);
    auto *isNote = new QRadioButton(tr("A &note"), this);
    isNote->setObjectName(u"isNote"_s);
    m_isAnswer->setChecked(true);
    m_title->setObjectName(u"title"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_titleLabel->setBuddy(m_title);
    m_textLabel->setBuddy(m_text);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::tight);
    column->addWidget(m_isAnswer);
    column->addWidget(isNote);
    column->addSpacing(ui::space::close);
    column->addWidget(m_titleLabel);
    column->addWidget(m_title);
    column->addWidget(m_textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    connect(m_isAnswer, &QRadioButton::toggled, this, &TextDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &TextDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_title->setFocus();
    check();
}

QString TextDialog::title() const
{
    return m_title->text().simplified();
}

QString TextDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

bool TextDialog::isAnswer() const
{
    return m_isAnswer->isChecked();
}

void TextDialog::check()
{
    m_titleLabel->setText(isAnswer() ? tr("Q&uestion:") : tr("T&itle:"));
    m_textLabel->setText(isAnswer() ? tr("&Answer:") : tr("T&ext:"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!title().isEmpty() && !text().isEmpty());
}

} // namespace dialogist::editors::knowledge
