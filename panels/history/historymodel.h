// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QAbstractItemModel>
#include <QDateTime>

#include <optional>

namespace dialogist::panels::history {

/// What a person reads for a moment: "5 minutes ago"; exact dates belong into a tooltip.
QString relativeTime(const QDateTime &at, const QDateTime &now);

/// A state that the project was in: a version, or the state right after a change; 0 = before the first one.
struct State {
    QString version; ///< id; empty = a change
    qint64 sequence = 0;
    QString title;
    QDateTime at;

    friend bool operator==(const State &a, const State &b) { return a.version == b.version && a.sequence == b.sequence; }
};

/// The versions of a project on top, then its changes by day, newest first; those that were undone stand before the others. When
/// all are there, the last row is the state before any of them.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Change, When, ColumnCount };
    enum Role { UndoneRole = Qt::UserRole + 1, CurrentRole };

    /// One change without what it changed: that may be much.
    struct Entry {
        qint64 sequence = 0;
        QDateTime at;
        QString text;
        bool undone = false;
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setHistory(QList<storage::Version> versions, QList<Entry> entries, bool complete);
    void setNow(const QDateTime &now); ///< the relative times are read against it

    /// How to get to the state of this change: positive = so many redos, negative = so many undos, 0 = it is the present one.
    /// None for versions and headings.
    std::optional<int> stepsTo(const QModelIndex &index) const;
    std::optional<State> stateAt(const QModelIndex &index) const;
    const storage::Version *versionAt(const QModelIndex &index) const;
    QModelIndex find(const State &state) const;
    QModelIndex current() const; ///< the newest change that is not undone; the last row when all are
    bool isEmpty() const { return m_versions.isEmpty() && m_entries.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Rows that stand together: all versions, or the changes of a day as a stretch of m_entries (one more = the start).
    struct Group {
        bool versions = false;
        QDate day;
        int first = 0;
        int count = 0;
    };
    void group();
    int entryAt(const QModelIndex &index) const; ///< -1 for versions and headings
    QString titleOf(const Group &group) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant versionData(const storage::Version &version, int column, int role) const;
    QVariant startData(int column, int role) const;
    bool isCurrent(int entry) const { return entry == m_undone; }

    QList<storage::Version> m_versions;
    QList<Entry> m_entries;
    QList<Group> m_groups;
    bool m_complete = false;
    int m_undone = 0; ///< entries on top that are undone
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace dialogist::panels::history
