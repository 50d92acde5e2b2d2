// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace dialogist::panels::history {

/// What a person reads for a moment: "5 minutes ago"; exact dates belong into a tooltip.
QString relativeTime(const QDateTime &at, const QDateTime &now);

/// The changes of a project, newest first; those that were undone stand on top. When all are there, the last row is the state
/// before any of them.
class HistoryModel : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(QList<Entry> entries, bool complete);
    void setNow(const QDateTime &now); ///< the relative times are read against it

    /// How to get to the state of this row: positive = so many redos, negative = so many undos, 0 = it is the present one.
    int stepsTo(int row) const;
    int currentRow() const; ///< the newest change that is not undone; the last row when all are

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant startData(int column, int role) const;
    bool isCurrent(int row) const { return row == m_undone; }

    QList<Entry> m_entries;
    bool m_complete = false;
    int m_undone = 0; ///< entries on top that are undone
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace dialogist::panels::history
