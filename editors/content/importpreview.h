// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/texts/importplan.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace dialogist::editors::content {

/// The rows of an import that do something or could not.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, Where, Before, After, ColumnCount };
    explicit ImportModel(const texts::ImportPlan &plan, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<texts::ImportRow> m_rows;
};

/// What an import will change, before it does.
class ImportPreview : public QDialog
{
    Q_OBJECT
public:
    ImportPreview(const texts::ImportPlan &plan, const QString &fileName, QWidget *parent = nullptr);
};

} // namespace dialogist::editors::content
