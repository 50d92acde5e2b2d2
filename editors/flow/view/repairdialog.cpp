// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/repairdialog.h"

#include "studio/ui/icons.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {

constexpr int wayRole = Qt::UserRole;
constexpr int targetRole = Qt::UserRole + 1;

QString kindTitle(Missing::Kind kind)
{
    switch (kind) {
    case Missing::Kind::Variable:
        return RepairDialog::tr("Variable");
    case Missing::Kind::Flow:
        return RepairDialog::tr("Flow");
    case Missing::Kind::Intent:
        return RepairDialog::tr("Intent");
    case Missing::Kind::Entity:
        return RepairDialog::tr("Entity");
    case Missing::Kind::Prompt:
        return RepairDialog::tr("Prompt");
    case Missing::Kind::KnowledgeBase:
        return RepairDialog::tr("Knowledge");
    case Missing::Kind::Node:
        return RepairDialog::tr("Step");
    }
    return {};
}

} // namespace

RepairDialog::RepairDialog(const model::Project &project, model::FlowId flow, const QList<Missing> &missing, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"repairDialog"_s);
    setWindowTitle(tr("Paste Steps"));
    auto *intro = new QLabel(tr("The steps refer to %n thing(s) that this bot does not have. What shall they use?", nullptr,
                                int(missing.size())),
                             this);
    intro->setWordWrap(true);
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::space::group);
    grid->setVerticalSpacing(ui::space::close);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < int(missing.size()); ++row) {
        const Missing &each = missing.at(row);
        auto *kind = new QLabel(kindTitle(each.kind), table);
        auto *name = new QLabel(each.name.isEmpty() ? tr("(without a name)") : each.name, table);
        name->setTextFormat(Qt::PlainText);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        name->setToolTip(tr("Used by %n step(s)", nullptr, each.uses));
        auto *choice = new QComboBox(table);
        choice->setObjectName(u"repair%1"_s.arg(row));
        choice->setAccessibleName(tr("%1 %2: what to use").arg(kind->text(), name->text()));
        choice->setToolTip(ui::plainTip(choice->accessibleName()));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
        name->setWordWrap(true);
        name->setBuddy(choice);
        const Repair suggested = suggestedRepair(project, flow, each);
        const auto offer = [&](const Repair &repair, const QString &text, const QIcon &icon) {
            choice->addItem(icon, text);
            choice->setItemData(choice->count() - 1, int(repair.way), wayRole);
            choice->setItemData(choice->count() - 1, repair.target, targetRole);
            if (repair == suggested)
                choice->setCurrentIndex(choice->count() - 1);
        };
        if (canCreate(each))
            offer({Repair::Way::Create, {}},
                  stepsCarried(each) > 0 ? tr("Bring it along with its %n step(s)", nullptr, stepsCarried(each)) : tr("Create it"),
                  ui::icon(u"add"_s));
        for (const RepairTarget &target : repairTargets(project, flow, each.kind))
            offer({Repair::Way::Map, target.id}, tr("Use %1").arg(target.name), ui::icon(u"link"_s));
        offer({Repair::Way::Leave, {}}, tr("Leave it: the checks will name the steps"), ui::icon(u"close"_s));
        grid->addWidget(kind, row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(choice, row, 2);
        m_choices.append(choice);
    }
    grid->setRowStretch(int(missing.size()), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Paste"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(ui::space::group);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(std::max(640, table->sizeHint().width() + 3 * ui::space::group), std::min(440, 140 + 36 * int(missing.size())));
}

QList<Repair> RepairDialog::repairs() const
{
    QList<Repair> list;
    for (const QComboBox *choice : m_choices)
        list.append({Repair::Way(choice->currentData(wayRole).toInt()), choice->currentData(targetRole).toString()});
    return list;
}

} // namespace dialogist::editors::flow
