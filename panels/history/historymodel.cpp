// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historymodel.h"

#include "studio/base/dates.h"
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
    return shortDate(local.date());
}

void HistoryModel::setHistory(QList<storage::Version> versions, QList<Entry> entries, bool complete)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_entries = std::move(entries);
    m_complete = complete;
    m_undone = 0;
    while (m_undone < m_entries.size() && m_entries.at(m_undone).undone)
        ++m_undone;
    m_now = QDateTime::currentDateTimeUtc();
    group();
    endResetModel();
}

void HistoryModel::group()
{
    m_groups.clear();
    if (!m_versions.isEmpty())
        m_groups.append({true, {}, 0, int(m_versions.size())});
    for (int i = 0; i < m_entries.size(); ++i) {
        const QDate day = m_entries.at(i).at.toLocalTime().date();
        if (m_groups.isEmpty() || m_groups.constLast().versions || m_groups.constLast().day != day)
            m_groups.append({false, day, i, 0});
        ++m_groups.last().count;
    }
    if (m_complete && !m_entries.isEmpty())
        ++m_groups.last().count; // the state before any change
}

void HistoryModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex heading = index(row, 0);
        emit dataChanged(heading, heading);
        emit dataChanged(index(0, When, heading), index(m_groups.at(row).count - 1, When, heading));
    }
}

int HistoryModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    const Group &group = m_groups.at(qsizetype(index.internalId()) - 1);
    return group.versions ? -1 : group.first + index.row();
}

std::optional<int> HistoryModel::stepsTo(const QModelIndex &index) const
{
    const int entry = entryAt(index);
    return entry < 0 ? std::nullopt : std::optional<int>(m_undone - entry);
}

const storage::Version *HistoryModel::versionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0 || !m_groups.at(qsizetype(index.internalId()) - 1).versions)
        return nullptr;
    return &m_versions.at(index.row());
}

std::optional<State> HistoryModel::stateAt(const QModelIndex &index) const
{
    if (const storage::Version *version = versionAt(index))
        return State {version->id, 0, version->name, version->at};
    const int entry = entryAt(index);
    if (entry < 0)
        return std::nullopt;
    if (entry >= m_entries.size())
        return State {{}, 0, tr("Before the first change"), {}};
    return State {{}, m_entries.at(entry).sequence, m_entries.at(entry).text, m_entries.at(entry).at};
}

QModelIndex HistoryModel::find(const State &state) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex heading = index(row, 0);
        for (int inner = 0; inner < m_groups.at(row).count; ++inner) {
            const QModelIndex candidate = index(inner, 0, heading);
            if (stateAt(candidate) == state)
                return candidate;
        }
    }
    return {};
}

QModelIndex HistoryModel::current() const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups.at(row);
        if (!group.versions && m_undone < group.first + group.count)
            return index(m_undone - group.first, 0, index(row, 0));
    }
    return {};
}

// Headings have the number 0, rows the number of their heading, from 1.
QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_groups.at(parent.row()).count : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString HistoryModel::titleOf(const Group &group) const
{
    if (group.versions)
        return tr("Versions");
    const qint64 days = group.day.daysTo(m_now.toLocalTime().date());
    return days == 0 ? tr("Today") : days == 1 ? tr("Yesterday") : QLocale().toString(group.day, QLocale::LongFormat);
}

QVariant HistoryModel::groupData(const Group &group, int column, int role) const
{
    if (column != Change)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(group);
    if (role == Qt::FontRole)
        return ui::captionFont(QGuiApplication::font());
    if (role == Qt::ForegroundRole)
        return ui::colour(ui::Token::Muted);
    return {};
}

QVariant HistoryModel::versionData(const storage::Version &version, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Change ? version.name : relativeTime(version.at, m_now);
    case Qt::DecorationRole:
        return column == Change ? QVariant(ui::icon(version.automatic ? u"release"_s : u"version"_s)) : QVariant();
    case Qt::ToolTipRole: {
        const QString exact = QLocale().toString(version.at.toLocalTime(), QLocale::LongFormat);
        return version.note.isEmpty() ? exact : version.note + u'\n' + exact;
    }
    case Qt::AccessibleDescriptionRole:
        return version.automatic ? tr("version kept at a publication") : tr("version");
    default:
        return {};
    }
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
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), index.column(), role);
    if (const storage::Version *version = versionAt(index))
        return versionData(*version, index.column(), role);

    const int row = entryAt(index);
    if (role == CurrentRole)
        return isCurrent(row);
    if (role == UndoneRole)
        return row < m_undone;
    if (role == Qt::FontRole && isCurrent(row) && index.column() == Change) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == Change) {
        const QString name = isCurrent(row) ? u"check"_s : row < m_undone ? u"undo"_s : u"history"_s;
        return isCurrent(row) ? ui::icon(name) : ui::icon(name, ui::colour(ui::Token::Muted));
    }
    if (row >= m_entries.size())
        return startData(index.column(), role);

    const Entry &entry = m_entries.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Change ? entry.text : relativeTime(entry.at, m_now);
    case Qt::ToolTipRole: {
        const QString exact = QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
        return entry.undone ? tr("Undone. Double-click to redo up to here. %1").arg(exact) : exact;
    }
    case Qt::AccessibleDescriptionRole:
        return entry.undone ? tr("undone") : isCurrent(row) ? tr("present state") : QString();
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
