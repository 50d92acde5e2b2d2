// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/parts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace dialogist::editors::knowledge {

/// The sources of one knowledge base.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Language, Pages, Passages, Size, Imported, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, IdRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// Keeps rows that are there already, so that a selection survives an import.
    void setSources(QList<model::Source> sources);
    const model::Source &source(int row) const { return m_sources.at(row); }
    int rowOf(model::SourceId id) const;
    QString line(int row) const; ///< for the clipboard, separated by tabs

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const model::Source &source, int column) const;
    QVariant sortValue(const model::Source &source, int column) const;
    QList<model::Source> m_sources;
};

/// What went wrong with a source, in a sentence; empty when all is well.
QString reasonOf(const model::Source &source);

/// Sorts numbers, sizes and dates by their values and finds a text in title, place and reason.
class SourcesFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SourcesFilter(QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace dialogist::editors::knowledge
