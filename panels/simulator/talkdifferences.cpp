// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkdifferences.h"

#include "panels/simulator/tracewords.h"
#include "panels/simulator/valuetext.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/plaintip.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
/// A row, marked where both sides are not the same; colour alone would not tell everybody.
void addRow(QStandardItem *parent, const QString &what, const QString &before, const QString &after, bool differs)
{
    if (before.isEmpty() && after.isEmpty() && !differs)
        return;
    QList<QStandardItem *> row = {new QStandardItem(differs ? u"≠ "_s + what : what), new QStandardItem(before), new QStandardItem(after)};
    for (QStandardItem *item : row) {
        QFont font = QGuiApplication::font();
        font.setBold(differs);
        item->setFont(font);
        item->setEditable(false);
        item->setToolTip(ui::plainTip(item->text().left(1000)));
    }
    if (differs)
        row.first()->setData(QCoreApplication::translate("panels/simulator", "%1 (differs)").arg(what), Qt::AccessibleTextRole);
    parent->appendRow(row);
}

QString namesOf(const QList<model::NodeId> &steps, const model::Bot *bot)
{
    QStringList names;
    for (const model::NodeId &step : steps) {
        const model::Node *node = bot ? bot->node(step) : nullptr;
        names.append(node ? stepName(node) : QCoreApplication::translate("panels/simulator", "a step that is gone"));
    }
    return names.join(u" → "_s);
}
} // namespace

std::unique_ptr<QStandardItemModel> differencesModel(const QList<engine::TurnDifference> &turns, const model::Bot *bot)
{
    auto model = std::make_unique<QStandardItemModel>();
    model->setHorizontalHeaderLabels({QCoreApplication::translate("panels/simulator", "Turn"), QCoreApplication::translate("panels/simulator", "Saved talk, played now"), QCoreApplication::translate("panels/simulator", "This talk")});
    for (const engine::TurnDifference &each : turns) {
        const QString number = each.turn == 0 ? QCoreApplication::translate("panels/simulator", "Opening") : QCoreApplication::translate("panels/simulator", "Turn %1").arg(each.turn);
        auto *turn = new QStandardItem(each.isAlike() ? number : QCoreApplication::translate("panels/simulator", "%1 (differs)").arg(number));
        turn->setEditable(false);
        model->appendRow(turn);
        addRow(turn, QCoreApplication::translate("panels/simulator", "The person"), each.personBefore, each.personAfter, each.personBefore != each.personAfter);
        addRow(turn, QCoreApplication::translate("panels/simulator", "The bot says"), each.saidBefore.join(u'\n'), each.saidAfter.join(u'\n'), each.saidBefore != each.saidAfter);
        addRow(turn, QCoreApplication::translate("panels/simulator", "Steps"), namesOf(each.stepsBefore, bot), namesOf(each.stepsAfter, bot), each.stepsDiffer());
        for (auto it = each.variables.begin(); it != each.variables.end(); ++it)
            addRow(turn, it.key(), valueLine(it->first), valueLine(it->second), true);
        if (each.endsDiffer)
            addRow(turn, QCoreApplication::translate("panels/simulator", "The talk then waits elsewhere"), {}, {}, true);
    }
    return model;
}

void showDifferences(const QList<engine::TurnDifference> &turns, const model::Bot *bot, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("panels/simulator", "Two talks compared"));
    dialog->resize(820, 480);
    auto *column = new QVBoxLayout(dialog);
    if (std::all_of(turns.begin(), turns.end(), [](const engine::TurnDifference &turn) { return turn.isAlike(); })) {
        column->addWidget(new ui::EmptyState(u"check"_s, QCoreApplication::translate("panels/simulator", "The two talks are alike in every turn."), dialog));
    } else {
        auto *tree = new QTreeView(dialog);
        auto model = differencesModel(turns, bot);
        model->setParent(tree);
        tree->setModel(model.release());
        tree->setAccessibleName(QCoreApplication::translate("panels/simulator", "The two talks, turn by turn"));
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
