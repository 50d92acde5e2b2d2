// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/receivermodel.h"

#include "studio/privacy/profiletexts.h"
#include "studio/privacy/vocab.h"

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;
using privacy::Term;

void ReceiverModel::setRows(const QList<privacy::SubprocessorRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ReceiverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReceiverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReceiverModel::text(const privacy::SubprocessorRow &row, int column) const
{
    switch (column) {
    case Who:
        return privacy::profileText(row.name);
    case For:
        return privacy::termLabels(Term::Purpose, row.purposes).join(u", "_s);
    case Data:
        return row.dataText();
    case Where:
        return row.location.isEmpty() ? tr("not stated") : privacy::profilePlace(row.location);
    case Transfer:
        if (row.transfer == u"none")
            return tr("none needed");
        return row.transfer.isEmpty() ? tr("not stated") : privacy::termLabel(Term::TransferMechanism, row.transfer);
    case Since:
        return row.isNew ? tr("new") : (row.changed ? tr("changed") : QString());
    case Why:
        return row.note.isEmpty() ? row.why : tr("%1 %2").arg(row.why, privacy::profileText(row.note));
    default:
        return {};
    }
}

QVariant ReceiverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const privacy::SubprocessorRow &row = m_rows[index.row()];
    if (role == usedRole)
        return row.usedByThisBot;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(text(row, index.column()), Qt::WhiteSpaceNormal); // its lines may break
    return {};
}

QVariant ReceiverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Who"), tr("For what"), tr("Which data"), tr("Where"), tr("Transfer"), tr("Since you approved"), tr("Why")};
    return titles.value(section);
}

void ReceiverFilter::setShowAll(bool all)
{
    m_all = all;
    invalidateFilter();
}

bool ReceiverFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_all || sourceModel()->index(row, 0, parent).data(ReceiverModel::usedRole).toBool();
}

} // namespace dialogist::panels::deploy
