// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/outlinemodel.h"

#include "editors/flow/graph/walk.h"
#include "studio/ui/icons.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using Kind = OutlineTree::Row::Kind;

OutlineModel::OutlineModel(FlowGraph &graph, QObject *parent)
    : QAbstractItemModel(parent)
    , m_graph(graph)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &OutlineModel::refresh);
    connect(&graph, &FlowGraph::cardsChanged, this, &OutlineModel::outdate);
    connect(&graph, &FlowGraph::wiresChanged, this, &OutlineModel::outdate);
    connect(&graph, &FlowGraph::reset, this, &OutlineModel::outdate);
}

int OutlineModel::rowAt(const QModelIndex &index)
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex OutlineModel::indexOf(int row) const
{
    return row < 0 || row >= m_tree.size() ? QModelIndex() : createIndex(m_tree.place(row), 0, quintptr(row));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &level = m_tree.below(rowAt(parent));
    return column == 0 && row >= 0 && row < level.size() ? indexOf(level.at(row)) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_tree.row(rowAt(index)).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(m_tree.below(rowAt(parent)).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineTree::Row &row = m_tree.row(rowAt(index));
    const Card *card = m_graph.card(row.node);
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(row, *card);
    case Qt::DecorationRole:
        if (row.kind == Kind::Step)
            return ui::icon(ui::nodeIconName(card->type), ui::colour(card->family, QGuiApplication::palette()));
        return row.kind == Kind::Reference ? ui::icon(u"goto"_s) : QVariant();
    case Qt::ToolTipRole:
        return ui::plainTip(spoken(row, *card));
    case Qt::AccessibleTextRole:
        return spoken(row, *card);
    default:
        return {};
    }
}

QString OutlineModel::portLabel(const OutlineTree::Row &row) const
{
    const Card *from = row.port.isEmpty() ? nullptr : m_graph.card(row.from);
    const CardPort *port = from ? from->port(row.port) : nullptr;
    return port && !port->label.isEmpty() ? port->label : row.port;
}

QString OutlineModel::title(const OutlineTree::Row &row, const Card &card) const
{
    const QString port = portLabel(row);
    if (row.kind == Kind::Branch)
        return port;
    if (row.kind == Kind::Reference)
        return port.isEmpty() ? tr("→ %1").arg(card.title()) : tr("%1 → %2").arg(port, card.title());
    const QString own = card.name.isEmpty() && !card.summary.isEmpty() ? tr("%1: %2").arg(card.caption, card.summary) : card.title();
    return port.isEmpty() ? own : tr("%1: %2").arg(port, own);
}

QString OutlineModel::spoken(const OutlineTree::Row &row, const Card &card) const
{
    const QString port = portLabel(row);
    if (row.kind == Kind::Branch)
        return tr("%1 leads to %2").arg(port, card.title());
    if (row.kind == Kind::Reference)
        return port.isEmpty() ? tr("Leads to %1, which stands elsewhere").arg(card.title())
                              : tr("%1 leads to %2, which stands elsewhere").arg(port, card.title());
    const QString ways = spokenWays(m_graph, card);
    const QString own = ways.isEmpty() ? card.spoken() : card.spoken() + u"; "_s + ways;
    return port.isEmpty() ? own : tr("%1: %2").arg(port, own);
}

void OutlineModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isOld)
        refresh();
}

void OutlineModel::outdate()
{
    m_isOld = true;
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void OutlineModel::refresh()
{
    if (!m_isWatched)
        return; // it is old until somebody looks again
    m_isOld = false;
    QElapsedTimer clock;
    clock.start();
    OutlineTree fresh(m_graph);
    if (fresh == m_tree) {
        for (int row = -1; row < m_tree.size(); ++row) {
            if (const QList<int> &level = m_tree.below(row); !level.isEmpty())
                emit dataChanged(indexOf(level.first()), indexOf(level.last()));
        }
    } else {
        beginResetModel();
        m_tree = std::move(fresh);
        endResetModel();
    }
    // A large flow is read less often, so that this never takes more than a small share of the time.
    m_soon.setInterval(std::clamp(int(clock.elapsed()) * 25, 40, 1000));
}

} // namespace dialogist::editors::flow
