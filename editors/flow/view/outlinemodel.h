// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

#include <QAbstractListModel>

namespace dialogist::editors::flow {

/// The steps of a flow as a list in reading order, each with what it is, says and leads to: what a screen reader walks through.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit OutlineModel(FlowGraph &graph, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    model::NodeId nodeAt(int row) const { return m_order.value(row); }
    int rowOf(model::NodeId id) const { return m_rows.value(id, -1); }

private:
    void refresh();
    void take(const QList<model::NodeId> &order);
    QString spoken(const Card &card) const;

    FlowGraph &m_graph;
    QList<model::NodeId> m_order;
    QHash<model::NodeId, int> m_rows;
};

} // namespace dialogist::editors::flow
