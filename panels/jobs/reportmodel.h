// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <array>

namespace dialogist::panels::jobs {

/// What became of every file or page of an import, the ones that failed first.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Outcome, Passages, Reason, ColumnCount };
    enum class State { LeftOut, Partial, Read, Unchanged };
    static constexpr int stateCount = 4;
    enum Role { SortRole = Qt::UserRole + 1, StateRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QList<knowledge::ImportRow> rows);
    /// Rows that have come while the work goes on: at the end, or in place of the row of the same file or page.
    void takeRows(const QList<knowledge::ImportRow> &rows);
    int count(State state) const { return m_counts[size_t(state)]; }
    QString line(int row) const; ///< for the clipboard, separated by tabs
    int failedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const knowledge::ImportRow &row, int column) const;
    QVariant sortValue(const knowledge::ImportRow &row, int column) const;
    QList<knowledge::ImportRow> m_rows;
    QHash<QString, int> m_places; ///< row of each path
    std::array<int, stateCount> m_counts {};
};

/// Rows of one outcome, and with a text in name or reason.
class ReportFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReportFilter(QObject *parent = nullptr);
    void setState(std::optional<ReportModel::State> state); ///< nothing = all
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ReportModel::State> m_state;
    QString m_text;
};

} // namespace dialogist::panels::jobs
