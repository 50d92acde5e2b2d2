// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/reasondialog.h"

#include "panels/deploy/section.h"
#include "studio/ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const QList<flow::Finding> &findings, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(findings.size() == 1 ? tr("Accept a finding") : tr("Accept findings"));
    setMinimumWidth(460);
    auto *question = new QLabel(tr("&Why is this acceptable? The reason is kept with every release."), this);
    question->setWordWrap(true);
    question->setBuddy(m_reason);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Accept"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addWidget(plainLabel(findings.size() == 1 ? findings.first().message : tr("%n findings are accepted for one reason.", nullptr, int(findings.size())), this));
    column->addWidget(question);
    column->addWidget(m_reason);
    column->addWidget(m_buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    check();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

void ReasonDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!reason().isEmpty());
}

} // namespace dialogist::panels::deploy
