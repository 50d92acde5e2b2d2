// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkdifferences.h"

#include "studio/flow/expression.h"
#include "studio/ui/emptystate.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
void addRow(QStandardItem *parent, const QString &what, const QString &before, const QString &after)
{
    QList<QStandardItem *> row = {new QStandardItem(what), new QStandardItem(before), new QStandardItem(after)};
    for (QStandardItem *item : row)
        item->setEditable(false);
    parent->appendRow(row);
}
} // namespace

std::unique_ptr<QStandardItemModel> differencesModel(const QList<engine::TurnDifference> &differences)
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({QCoreApplication::translate("panels/simulator", "Turn"), QCoreApplication::translate("panels/simulator", "Saved talk, played now"), QCoreApplication::translate("panels/simulator", "This talk")});
    for (const engine::TurnDifference &difference : differences) {
        auto *turn = new QStandardItem(difference.turn == 0 ? QCoreApplication::translate("panels/simulator", "Opening") : QCoreApplication::translate("panels/simulator", "Turn %1").arg(difference.turn));
        turn->setEditable(false);
        model->appendRow(turn);
        if (difference.saidBefore != difference.saidAfter)
            addRow(turn, QCoreApplication::translate("panels/simulator", "The bot says"), difference.saidBefore.join(u'\n'), difference.saidAfter.join(u'\n'));
        for (auto it = difference.variables.begin(); it != difference.variables.end(); ++it)
            addRow(turn, it.key(), flow::toText(it->first), flow::toText(it->second));
        if (difference.endsDiffer && turn->rowCount() == 0)
            addRow(turn, QCoreApplication::translate("panels/simulator", "The talk then waits elsewhere"), {}, {});
    }
    return model;
}

void showDifferences(const QList<engine::TurnDifference> &differences, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("panels/simulator", "Two talks compared"));
    dialog->resize(820, 480);
    auto *column = new QVBoxLayout(dialog);
    if (differences.isEmpty()) {
        column->addWidget(new ui::EmptyState(u"check"_s, QCoreApplication::translate("panels/simulator", "The two talks are alike in every turn."), dialog));
    } else {
        auto *tree = new QTreeView(dialog);
        auto model = differencesModel(differences);
        model->setParent(tree);
        tree->setModel(model.release());
        tree->setAccessibleName(QCoreApplication::translate("panels/simulator", "Differences by turn"));
        tree->setWordWrap(true);
        tree->expandAll();
        tree->header()->resizeSection(0, 200);
        tree->header()->resizeSection(1, 290);
        column->addWidget(tree);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->show();
}

} // namespace dialogist::panels::simulator
