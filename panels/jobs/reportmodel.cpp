// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/reportmodel.h"

#include "panels/jobs/importcounts.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::panels::jobs {

namespace {

using State = ReportModel::State;

State stateOf(const knowledge::ImportRow &row)
{
    if (!row.ok)
        return State::LeftOut;
    if (row.unchanged)
        return State::Unchanged;
    return row.code.isEmpty() ? State::Read : State::Partial;
}

/// Failed, then with something left out, then well.
int rank(const knowledge::ImportRow &row)
{
    return !row.ok ? 0 : !row.code.isEmpty() ? 1 : 2;
}

QIcon outcomeIcon(const knowledge::ImportRow &row)
{
    switch (rank(row)) {
    case 0:
        return ui::icon(ui::iconName(flow::Severity::Blocker), ui::colour(ui::Token::Blocker));
    case 1:
        return ui::icon(ui::iconName(flow::Severity::Warning), ui::colour(ui::Token::Warning));
    default:
        return ui::icon(u"check"_s, ui::colour(ui::Token::Good));
    }
}

QString displayName(const QString &path)
{
    return path.contains(u"://"_s) ? path : QFileInfo(path).fileName();
}

} // namespace

void ReportModel::setRows(QList<knowledge::ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    m_places.clear();
    m_counts = {};
    for (int row = 0; row < int(m_rows.size()); ++row) {
        m_places.insert(m_rows.at(row).path, row);
        ++m_counts[size_t(stateOf(m_rows.at(row)))];
    }
    endResetModel();
}

void ReportModel::takeRows(const QList<knowledge::ImportRow> &rows)
{
    QList<knowledge::ImportRow> added;
    for (const knowledge::ImportRow &row : rows) {
        const auto place = m_places.constFind(row.path);
        ++m_counts[size_t(stateOf(row))];
        if (place == m_places.constEnd()) {
            m_places.insert(row.path, int(m_rows.size() + added.size()));
            added.append(row);
            continue;
        }
        knowledge::ImportRow &old = *place < int(m_rows.size()) ? m_rows[*place] : added[*place - int(m_rows.size())];
        --m_counts[size_t(stateOf(old))];
        old = row;
        if (*place < int(m_rows.size()))
            emit dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

QString ReportModel::line(int row) const
{
    const knowledge::ImportRow &r = m_rows.at(row);
    return QStringList {r.path, text(r, Outcome), text(r, Passages), text(r, Reason)}.join(u'\t');
}

int ReportModel::failedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return !row.ok; }));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportModel::text(const knowledge::ImportRow &row, int column) const
{
    switch (column) {
    case Name:
        return displayName(row.path);
    case Outcome:
        if (!row.ok)
            return tr("Left out");
        if (isDouble(row))
            return tr("Same text");
        if (row.unchanged)
            return tr("Unchanged");
        return row.code.isEmpty() ? tr("Read") : tr("Read in part");
    case Passages:
        return row.ok && !isDouble(row) ? QLocale().toString(row.source.passages) : QString();
    case Reason:
        if (isDouble(row))
            return tr("Holds the same text as “%1” and was not added twice.").arg(row.source.location);
        return row.code.isEmpty() ? QString() : knowledge::crawlMessageOf(row.code);
    default:
        return {};
    }
}

QVariant ReportModel::sortValue(const knowledge::ImportRow &row, int column) const
{
    if (column == Passages)
        return row.source.passages;
    return column == Outcome ? QVariant(int(stateOf(row))) : QVariant(text(row, column));
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const knowledge::ImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? row.path : text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(outcomeIcon(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Passages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.column());
    case StateRole:
        return int(stateOf(row));
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Passages ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File or page");
    case Outcome:
        return tr("Result");
    case Passages:
        return tr("Passages");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

ReportFilter::ReportFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ReportModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ReportFilter::setState(std::optional<ReportModel::State> state)
{
    m_state = state;
    invalidateFilter();
}

void ReportFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ReportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, ReportModel::Name, parent);
    if (m_state && name.data(ReportModel::StateRole).toInt() != int(*m_state))
        return false;
    return m_text.isEmpty() || name.data(Qt::ToolTipRole).toString().contains(m_text, Qt::CaseInsensitive)
        || name.siblingAtColumn(ReportModel::Reason).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace dialogist::panels::jobs
