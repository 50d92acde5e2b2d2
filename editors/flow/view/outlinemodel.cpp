// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/outlinemodel.h"

#include "editors/flow/graph/walk.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

OutlineModel::OutlineModel(FlowGraph &graph, QObject *parent)
    : QAbstractListModel(parent)
    , m_graph(graph)
{
    take(graph.readingOrder());
    connect(&graph, &FlowGraph::cardsChanged, this, &OutlineModel::refresh);
    connect(&graph, &FlowGraph::reset, this, &OutlineModel::refresh);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Card *card = m_graph.card(m_order.value(index.row()));
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card->name.isEmpty() && !card->summary.isEmpty() ? tr("%1: %2").arg(card->caption, card->summary) : card->title();
    case Qt::DecorationRole:
        return ui::icon(ui::nodeIconName(card->type), ui::colour(card->family, QGuiApplication::palette()));
    case Qt::ToolTipRole:
        return spoken(*card).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(*card);
    default:
        return {};
    }
}

QString OutlineModel::spoken(const Card &card) const
{
    const QString ways = spokenWays(m_graph, card);
    return ways.isEmpty() ? card.spoken() : card.spoken() + u"; "_s + ways;
}

/// Tells views only what is different, so that an edit in a large flow does not lay out the whole list again.
void OutlineModel::refresh()
{
    const QList<model::NodeId> &order = m_graph.readingOrder();
    if (order == m_order) {
        if (!order.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const auto differs = std::mismatch(order.cbegin(), order.cend(), m_order.cbegin(), m_order.cend());
    const int row = int(differs.first - order.cbegin());
    if (order.size() == m_order.size() + 1 && std::equal(differs.first + 1, order.cend(), differs.second, m_order.cend())) {
        beginInsertRows({}, row, row);
        take(order);
        endInsertRows();
    } else if (order.size() + 1 == m_order.size() && std::equal(differs.first, order.cend(), differs.second + 1, m_order.cend())) {
        beginRemoveRows({}, row, row);
        take(order);
        endRemoveRows();
    } else {
        beginResetModel();
        take(order);
        endResetModel();
    }
}

void OutlineModel::take(const QList<model::NodeId> &order)
{
    m_order = order;
    m_rows.clear();
    m_rows.reserve(m_order.size());
    for (int row = 0; row < int(m_order.size()); ++row)
        m_rows.insert(m_order.at(row), row);
}

} // namespace dialogist::editors::flow
