// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace dialogist::panels::deploy {

/// The receivers of a review as a table.
class ReceiverModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Who, For, Data, Where, Transfer, Since, Why, ColumnCount };
    static constexpr int usedRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<privacy::SubprocessorRow> &rows);
    const QList<privacy::SubprocessorRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const privacy::SubprocessorRow &row, int column) const;
    QList<privacy::SubprocessorRow> m_rows;
};

/// Those that this bot uses, or all of the service.
class ReceiverFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShowAll(bool all);
    bool showsAll() const { return m_all; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_all = false;
};

} // namespace dialogist::panels::deploy
