// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/parts.h"

#include <QAbstractTableModel>

namespace dialogist::panels::inspector {

/// The values of a list entity with their other words in one language, and an empty line at the end that becomes a value when it is
/// filled. Edits are told; the model shows them when they come back with setValues().
class EntityValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Value, Synonyms, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const QList<model::EntityValue> &values, const QString &language);
    const QList<model::EntityValue> &values() const { return m_values; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Lines of a table: the value, then its other words after a tab or a colon, with commas. Values there already gain the words.
    QList<model::EntityValue> withLines(const QString &text) const;
    QList<model::EntityValue> without(QList<int> rows) const;

signals:
    void edited(const QList<dialogist::model::EntityValue> &values);

private:
    QList<model::EntityValue> m_values;
    QString m_language;
    int m_emptyLines = 1; ///< two while one of them becomes a value
};

} // namespace dialogist::panels::inspector
