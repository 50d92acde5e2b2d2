// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/functionsdialog.h"

#include "studio/flow/libraryhelp.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

FunctionsDialog::FunctionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Expression Functions"));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search by name or by what it does"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"functions"_s);
    m_list->setAccessibleName(tr("Functions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Write"), tr("What it does"), tr("Example")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copies = buttons->addButton(tr("Copy Example"), QDialogButtonBox::ActionRole);
    copies->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &FunctionsDialog::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copies, &QPushButton::clicked, this, &FunctionsDialog::copy);
    fill();
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    resize(900, 520);
}

void FunctionsDialog::fill()
{
    m_list->clear();
    const QList<flow::FunctionHelp> all = flow::libraryHelp(m_search->text());
    for (const flow::FunctionHelp &help : all) {
        auto *row = new QTreeWidgetItem(m_list, {help.signature, help.summary, help.result.isEmpty() ? help.example : help.example + u"  →  "_s + help.result});
        row->setData(0, Qt::UserRole, help.example);
        row->setToolTip(1, help.summary);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void FunctionsDialog::copy()
{
    if (const QTreeWidgetItem *row = m_list->currentItem())
        QGuiApplication::clipboard()->setText(row->data(0, Qt::UserRole).toString());
}

} // namespace dialogist::shell
