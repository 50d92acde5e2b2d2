// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace dialogist::panels::problems {

/// The findings of a check as a table, worst first, then by flow. Names of places are looked up once, when the findings are set.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Message, Place, Fix, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, RuleRole };

    using QAbstractTableModel::QAbstractTableModel;

    using ListFixes = std::function<QStringList(const flow::Finding &)>;
    /// project gives the names of flows and nodes; null = places stay empty. fixes gives the labels of the fixes of each and is asked
    /// when a row is shown. False when the table reads as before, so that nothing was reset.
    bool setFindings(const QList<flow::Finding> &findings, const model::Project *project, const ListFixes &fixes);
    const flow::Finding &finding(int row) const { return m_findings.at(m_rows.at(row).finding); }
    int count(flow::Severity severity) const;
    /// One line for the clipboard: severity, sentence and place, separated by tabs.
    QString line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qsizetype finding = 0; ///< its number
        QString place;
        int order = 0; ///< of its flow
    };
    QVariant text(const Row &row, int column) const;
    QStringList fixesOf(const Row &row) const { return m_fixes ? m_fixes(of(row)) : QStringList(); }
    const flow::Finding &of(const Row &row) const { return m_findings.at(row.finding); }
    QList<flow::Finding> m_findings; ///< as they were given: they are large, so they are neither copied nor moved
    QList<Row> m_rows;
    ListFixes m_fixes;
};

/// What a finding is about besides flows, nodes and variables: its kind and id, and its name; nullopt when it is gone or none.
struct Part {
    QString kind; ///< intent, entity, prompt, test
    QString id;
    QString name;
};
std::optional<Part> partOf(const flow::Finding &finding, const model::Project &project);

/// The word a person reads for a severity.
QString severityText(flow::Severity severity);

/// Shows the findings of some severities that hold a text, or whose rule has that id.
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
