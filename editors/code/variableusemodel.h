// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QAbstractTableModel>

namespace dialogist::editors::code {

/// The variables of a bot and how a Code node uses them: which go in, which come out, and a value to try it with.
class VariableUseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, In, Out, Sample, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Names that the node uses but the bot does not have are rows of their own, so that they can be taken out.
    void show(const model::Bot *bot, const QStringList &inputs, const QStringList &outputs);
    QStringList inputs() const;
    QStringList outputs() const;
    /// The samples of what goes in, read as JSON, else as text.
    QJsonObject samples() const;
    /// The text of the sample of a variable, for tests and the saved state of the tab.
    void setSample(const QString &name, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void useChanged(); ///< by the person

private:
    struct Row {
        QString name;
        QString type; ///< empty: the bot has no such variable
        bool in = false;
        bool out = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> m_rows;
    QHash<QString, QString> m_samples; ///< as typed
    bool m_readOnly = false;
};

} // namespace dialogist::editors::code
