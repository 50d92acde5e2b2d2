// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace dialogist::panels::problems {

/// The findings of a check as a table, worst first. Names of places are looked up once, when the findings are set.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Message, Place, Fix, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// project gives the names of flows and nodes; null = places stay empty. fixes gives the label of the first fix of each.
    void setFindings(QList<flow::Finding> findings, const model::Project *project,
                     const std::function<QStringList(const flow::Finding &)> &fixes);
    const flow::Finding &finding(int row) const { return m_rows.at(row).finding; }
    int count(flow::Severity severity) const;
    /// One line for the clipboard: severity, sentence and place, separated by tabs.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        flow::Finding finding;
        QString place;
        QStringList fixes;
    };
    QVariant text(const Row &row, int column) const;
    QList<Row> m_rows;
};

/// The word a person reads for a severity.
QString severityText(flow::Severity severity);

/// Shows the findings of some severities that hold a text.
class ProblemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProblemsFilter(QObject *parent = nullptr);
    void setShown(flow::Severity severity, bool shown);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<int> m_hidden;
    QString m_text;
};

} // namespace dialogist::panels::problems
