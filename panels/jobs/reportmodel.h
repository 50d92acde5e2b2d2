// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QAbstractTableModel>

namespace dialogist::panels::jobs {

/// What became of every file or page of an import, the ones that failed first.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Outcome, Passages, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QList<knowledge::ImportRow> rows);
    QString line(int row) const; ///< for the clipboard, separated by tabs
    int failedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const knowledge::ImportRow &row, int column) const;
    QList<knowledge::ImportRow> m_rows;
};

} // namespace dialogist::panels::jobs
