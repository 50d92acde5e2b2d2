// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/outlinetree.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace dialogist::editors::flow {

/// The outline of a flow, each step with what it is, says and leads to: what a screen reader walks through. It follows the flow only
/// while somebody looks, soon after each change, and then tells views no more than is different.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit OutlineModel(FlowGraph &graph, QObject *parent = nullptr);

    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Whether somebody looks; brings it up to date at once.
    void setWatched(bool watched);
    const OutlineTree &tree() const { return m_tree; }
    /// The row of the tree at an index, and the other way round; -1 = none.
    static int rowAt(const QModelIndex &index);
    QModelIndex indexOf(int row) const;

private:
    void outdate();
    void refresh();
    QString title(const OutlineTree::Row &row, const Card &card) const;
    QString spoken(const OutlineTree::Row &row, const Card &card) const;
    QString portLabel(const OutlineTree::Row &row) const;

    FlowGraph &m_graph;
    OutlineTree m_tree;
    QTimer m_soon;
    bool m_isWatched = false;
    bool m_isOld = true;
};

} // namespace dialogist::editors::flow
