// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historymodel.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return HistoryModel::tr("just now");
    if (seconds < 3600)
        return HistoryModel::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 24 * 3600)
        return HistoryModel::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 1)
        return HistoryModel::tr("yesterday, %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    if (days < 7)
        return HistoryModel::tr("%n day(s) ago", nullptr, int(days));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

void HistoryModel::setEntries(QList<Entry> entries, bool complete)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_complete = complete;
    m_undone = 0;
    while (m_undone < m_entries.size() && m_entries.at(m_undone).undone)
        ++m_undone;
    m_now = QDateTime::currentDateTimeUtc();
    endResetModel();
}

void HistoryModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

int HistoryModel::stepsTo(int row) const
{
    return m_undone - row;
}

int HistoryModel::currentRow() const
{
    return m_undone < rowCount() ? m_undone : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_entries.isEmpty())
        return 0;
    return int(m_entries.size()) + (m_complete ? 1 : 0);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::startData(int column, int role) const
{
    if (column != Change)
        return {};
    if (role == Qt::DisplayRole)
        return tr("Before the first change");
    if (role == Qt::ToolTipRole)
        return tr("The project as it was when it was made");
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == CurrentRole)
        return isCurrent(index.row());
    if (role == UndoneRole)
        return index.row() < m_undone;
    if (role == Qt::FontRole && isCurrent(index.row()) && index.column() == Change) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == Change) {
        const QString name = isCurrent(index.row()) ? u"check"_s : index.row() < m_undone ? u"undo"_s : u"history"_s;
        return isCurrent(index.row()) ? ui::icon(name) : ui::icon(name, ui::colour(ui::Token::Muted));
    }
    if (index.row() >= m_entries.size())
        return startData(index.column(), role);

    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Change ? entry.text : relativeTime(entry.at, m_now);
    case Qt::ToolTipRole: {
        const QString exact = QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
        return entry.undone ? tr("Undone. Click to redo up to here. %1").arg(exact) : exact;
    }
    case Qt::AccessibleDescriptionRole:
        return entry.undone ? tr("undone") : isCurrent(index.row()) ? tr("present state") : QString();
    case Qt::ForegroundRole:
        return entry.undone ? QVariant(ui::colour(ui::Token::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Change ? tr("Change") : tr("When");
}

} // namespace dialogist::panels::history
