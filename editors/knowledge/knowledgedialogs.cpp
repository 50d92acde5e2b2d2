// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgedialogs.h"

#include "studio/ui/ask.h"
#include "studio/ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

TextDialog::TextDialog(QWidget *parent)
    : QDialog(parent)
    , m_isAnswer(new QRadioButton(tr("A &question and its answer"), this))
    , m_isNote(new QRadioButton(tr("A &note"), this))
    , m_titleLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_waysLabel(new QLabel(tr("&Other ways to ask it, one in a line:"), this))
    , m_ways(new QPlainTextEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a text"));
    setMinimumSize(460, 420);
    m_isNote->setObjectName(u"isNote"_s);
    m_isAnswer->setChecked(true);
    m_title->setObjectName(u"title"_s);
    m_ways->setObjectName(u"otherWays"_s);
    m_ways->setTabChangesFocus(true);
    m_ways->setMaximumHeight(4 * fontMetrics().lineSpacing() + 2 * ui::space::close);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_titleLabel->setBuddy(m_title);
    m_waysLabel->setBuddy(m_ways);
    m_textLabel->setBuddy(m_text);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::tight);
    column->addWidget(m_isAnswer);
    column->addWidget(m_isNote);
    column->addSpacing(ui::space::close);
    column->addWidget(m_titleLabel);
    column->addWidget(m_title);
    column->addWidget(m_waysLabel);
    column->addWidget(m_ways);
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

void TextDialog::setEntry(const kb::TextEntry &entry)
{
    m_title->setText(entry.title);
    m_ways->setPlainText(entry.otherWays.join(u'\n'));
    m_text->setPlainText(entry.text);
    (entry.isAnswer ? m_isAnswer : m_isNote)->setChecked(true);
    m_isAnswer->hide();
    m_isNote->hide();
    setWindowTitle(entry.isAnswer ? tr("Question and Answer") : tr("Note"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_before = this->entry();
}

kb::TextEntry TextDialog::entry() const
{
    kb::TextEntry entry {m_title->text().simplified(), m_text->toPlainText().trimmed(), m_isAnswer->isChecked(), {}};
    for (const QString &line : entry.isAnswer ? m_ways->toPlainText().split(u'\n') : QStringList()) {
        if (const QString way = line.simplified(); !way.isEmpty())
            entry.otherWays.append(way);
    }
    return entry;
}

/// Escape is pressed easily, and what was typed would be gone.
void TextDialog::reject()
{
    const kb::TextEntry now = entry();
    const bool isTyped = now.title != m_before.title || now.text != m_before.text || now.otherWays != m_before.otherWays;
    if (m_ask && isTyped) {
        const QStringList ways = canSave() ? QStringList {tr("Save"), tr("Discard")} : QStringList {tr("Discard")};
        const auto chosen = m_ask->choose(this, tr("Save What You Typed?"), tr("What you typed here is not saved yet."), ways);
        if (!chosen)
            return;
        if (*chosen + 1 < ways.size()) {
            accept();
            return;
        }
    }
    QDialog::reject();
}

bool TextDialog::canSave() const
{
    return !m_title->text().trimmed().isEmpty() && !m_text->toPlainText().trimmed().isEmpty();
}

void TextDialog::check()
{
    const bool isAnswer = m_isAnswer->isChecked();
    m_titleLabel->setText(isAnswer ? tr("Q&uestion:") : tr("T&itle:"));
    m_textLabel->setText(isAnswer ? tr("&Answer:") : tr("T&ext:"));
    m_waysLabel->setVisible(isAnswer);
    m_ways->setVisible(isAnswer);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canSave());
}

} // namespace dialogist::editors::knowledge
