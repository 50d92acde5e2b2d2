// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/outlinemodel.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

OutlineModel::OutlineModel(FlowGraph &graph, QObject *parent)
    : QAbstractListModel(parent)
    , m_graph(graph)
    , m_order(graph.readingOrder())
{
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
        return ui::icon(ui::nodeIconName(card->type), ui::colour(card->family, m_palette));
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
    QStringList parts {card.spoken()};
    for (const CardPort &port : card.ports) {
        const Wire *found = nullptr;
        for (const Wire *wire : m_graph.wiresOf(card.id)) {
            if (wire->from == card.id && wire->port == port.name)
                found = wire;
        }
        const Card *to = found ? m_graph.card(found->to) : nullptr;
        parts.append(to ? tr("%1 leads to %2").arg(port.label, to->title()) : tr("%1 is not connected").arg(port.label));
    }
    return parts.join(u"; "_s);
}

void OutlineModel::refresh()
{
    const QList<model::NodeId> order = m_graph.readingOrder();
    if (order == m_order) {
        if (!order.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_order = order;
    endResetModel();
}

} // namespace dialogist::editors::flow
