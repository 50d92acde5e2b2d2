// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/importpreview.h"

#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

using texts::Outcome;

ImportModel::ImportModel(const texts::ImportPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const texts::ImportRow &row : plan.rows) {
        if (row.outcome != Outcome::Unchanged && row.outcome != Outcome::Open)
            m_rows.append(row);
    }
    // What needs a look stands first.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const texts::ImportRow &a, const texts::ImportRow &b) {
        return int(a.outcome) > int(b.outcome);
    });
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const texts::ImportRow &row = m_rows.at(index.row());
    const bool refused = row.outcome == Outcome::Damaged || row.outcome == Outcome::Unknown;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Result:
            return refused ? tr("Not taken") : row.outcome == Outcome::Stale ? tr("Stale") : row.before == row.after ? tr("Confirmed") : row.before.isEmpty() ? tr("New") : tr("Changed");
        case Where:
            return row.where.isEmpty() ? row.key : row.where;
        case Before:
            return row.before;
        default:
            return row.after;
        }
    }
    if (role == Qt::ToolTipRole)
        return row.problem.isEmpty() ? row.source : row.problem;
    if (role == Qt::DecorationRole && index.column() == Result) {
        if (refused)
            return ui::icon(u"blocker"_s, ui::colour(ui::Token::Blocker));
        return row.outcome == Outcome::Stale ? ui::icon(u"refresh"_s, ui::colour(ui::Token::Note)) : ui::icon(u"check"_s, ui::colour(ui::Token::Good));
    }
    if (role == Qt::ForegroundRole && (index.column() == Before || index.column() == Where))
        return ui::colour(ui::Token::Muted);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeading | Qt::AlignTop)) : QVariant();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Result"), tr("Place"), tr("Before"), tr("After")};
    return titles.value(section);
}

ImportPreview::ImportPreview(const texts::ImportPlan &plan, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import Translations"));
    resize(880, 520);
    auto *title = new QLabel(tr("%1 from “%2”").arg(ui::languageTitle(plan.language), fileName), this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    QStringList parts {tr("%n text(s) will change", nullptr, plan.count(Outcome::Changed))};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(plan.count(Outcome::Stale), tr("%n will need another look", nullptr, plan.count(Outcome::Stale)));
    add(plan.count(Outcome::Unchanged), tr("%n are as they were", nullptr, plan.count(Outcome::Unchanged)));
    add(plan.count(Outcome::Open), tr("%n are not translated in the file", nullptr, plan.count(Outcome::Open)));
    add(plan.count(Outcome::Damaged), tr("%n are damaged and are not taken", nullptr, plan.count(Outcome::Damaged)));
    add(plan.count(Outcome::Unknown), tr("%n are no longer in the bot", nullptr, plan.count(Outcome::Unknown)));
    auto *summary = new QLabel(parts.join(u" · "_s), this);
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);

    auto *model = new ImportModel(plan, this);
    auto *table = new QTableView(this);
    table->setObjectName(u"changes"_s);
    table->setAccessibleName(tr("What the import changes"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->resizeSection(ImportModel::Result, 110);
    table->horizontalHeader()->resizeSection(ImportModel::Where, 220);
    table->horizontalHeader()->setSectionResizeMode(ImportModel::Before, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ImportModel::After, QHeaderView::Stretch);
    // The reason of what is not plain, in full, for the row under the cursor.
    auto *reason = new QLabel(this);
    reason->setObjectName(u"reason"_s);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setMinimumHeight(reason->fontMetrics().lineSpacing());
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [reason](const QModelIndex &index) { reason->setText(index.data(Qt::ToolTipRole).toString().left(300)); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->addButton(tr("Import %n Text(s)", nullptr, plan.taken()), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"apply"_s);
    apply->setEnabled(plan.taken() > 0);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addWidget(title);
    column->addWidget(summary);
    column->addWidget(table, 1);
    column->addWidget(reason);
    column->addWidget(buttons);
    if (model->rowCount() > 0)
        table->setCurrentIndex(model->index(0, 0));
}

} // namespace dialogist::editors::content
