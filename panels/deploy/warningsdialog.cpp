// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/warningsdialog.h"

#include "panels/deploy/section.h"
#include "studio/ui/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int dialogLetters = 72; ///< width of the list
constexpr int tallestList = 14; ///< lines; a longer one is scrolled
} // namespace

WarningsDialog::WarningsDialog(const QList<flow::Finding> &warnings, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"warningsDialog"_s);
    setWindowTitle(tr("Publish with Open Warnings"));
    QStringList lines;
    for (const flow::Finding &warning : warnings)
        lines.append(tr("• %1").arg(warning.message));
    auto *names = plainLabel(lines.join(u'\n'));
    names->setObjectName(u"warnings"_s);
    names->setMinimumWidth(1); // an address without a space is wrapped where the list ends
    names->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int width = dialogLetters * fontMetrics().averageCharWidth();
    auto *list = new QScrollArea;
    list->setFrameShape(QFrame::NoFrame);
    list->setWidgetResizable(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWidget(names);
    list->setAccessibleName(tr("Open warnings"));
    list->setMinimumSize(width, std::min(names->heightForWidth(width), tallestList * fontMetrics().lineSpacing()));

    auto *buttons = new QDialogButtonBox;
    QPushButton *publish = buttons->addButton(tr("Publish"), QDialogButtonBox::AcceptRole);
    publish->setObjectName(u"publishAnyway"_s);
    QPushButton *reason = buttons->addButton(tr("Accept with a reason…"), QDialogButtonBox::ActionRole);
    reason->setObjectName(u"acceptAll"_s);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reason, &QPushButton::clicked, this, [this] {
        reject();
        emit reasonWanted();
    });

    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addWidget(plainLabel(tr("Nobody has fixed or accepted these %n warnings:", nullptr, int(warnings.size()))));
    column->addWidget(list, 1);
    column->addWidget(buttons);
    cancel->setDefault(true); // once it is in the dialog, which else takes the first button
    cancel->setFocus();
    resize(minimumSizeHint()); // the list asks for more than its words need
}

} // namespace dialogist::panels::deploy
