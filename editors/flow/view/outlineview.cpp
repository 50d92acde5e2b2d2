// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/outlineview.h"

#include "editors/flow/view/outlinemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;
using Kind = OutlineTree::Row::Kind;

namespace {

constexpr int openedAtOnce = 500; ///< rows; in larger outlines only the top is open
constexpr qsizetype mostRemembered = 1000;

bool isReturn(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

OutlineView::OutlineView(FlowGraph &graph, QWidget *parent)
    : QTreeView(parent)
    , m_model(new OutlineModel(graph, this))
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Steps of this flow"));
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setExpandsOnDoubleClick(false);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_scrolled = verticalScrollBar()->value();
        m_hadRow = currentIndex().isValid();
        if (m_hadRow)
            m_row = m_model->tree().row(OutlineModel::rowAt(currentIndex()));
        m_wasSelected = m_hadRow && selectionModel()->isSelected(currentIndex());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlineView::restore);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
}

void OutlineView::remember(const QModelIndex &index, bool isOpen)
{
    if (m_restoring)
        return;
    const OutlineTree::Row &row = m_model->tree().row(OutlineModel::rowAt(index));
    m_opened.removeIf([&](const Opened &each) { return each.row == row; });
    m_opened.append({row, isOpen});
    if (m_opened.size() > mostRemembered)
        m_opened.removeFirst();
}

void OutlineView::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const OutlineTree &tree = m_model->tree();
    if (tree.size() <= openedAtOnce)
        expandAll();
    else
        expandToDepth(0);
    for (const Opened &each : std::as_const(m_opened)) {
        if (const QModelIndex index = m_model->indexOf(tree.find(each.row)); index.isValid())
            setExpanded(index, each.isOpen);
    }
    setAutoScroll(false); // the person has not gone anywhere, and what is closed stays so
    showSelection();
    QModelIndex row = m_hadRow ? m_model->indexOf(tree.find(m_row)) : QModelIndex();
    const bool isReference = m_hadRow && m_row.kind == Kind::Reference;
    if (row.isValid() && isReference && m_wasSelected && m_nodes.isEmpty()) {
        const QScopedValueRollback mirroring(m_mirroring, true);
        selectionModel()->select(row, QItemSelectionModel::Select);
    } else if (isReference && !row.isValid()) {
        row = m_model->indexOf(tree.rowOf(m_row.from)); // its wire is gone
    }
    if (row.isValid())
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
}

void OutlineView::mirror(const QSet<NodeId> &nodes, NodeId current)
{
    m_nodes = nodes;
    m_current = current;
    if (!m_telling && isVisible())
        showSelection();
}

void OutlineView::showSelection()
{
    const QScopedValueRollback mirroring(m_mirroring, true);
    const OutlineTree &tree = m_model->tree();
    QList<std::pair<int, int>> rows; // parent, and place below it
    for (const NodeId &id : std::as_const(m_nodes)) {
        if (const int row = tree.rowOf(id); row >= 0)
            rows.append({tree.row(row).parent, tree.place(row)});
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection; // neighbours as one range: ten thousand ranges would take seconds
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == std::pair(rows.at(last).first, rows.at(last).second + 1))
            ++last;
        const QModelIndex parent = m_model->indexOf(rows.at(i).first);
        selection.append(QItemSelectionRange(m_model->index(rows.at(i).second, 0, parent), m_model->index(rows.at(last).second, 0, parent)));
        i = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex current = m_model->indexOf(tree.rowOf(m_current)); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void OutlineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_mirroring)
        return;
    const OutlineTree &tree = m_model->tree();
    QSet<NodeId> nodes;
    model::LinkId wire;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        const OutlineTree::Row &row = tree.row(OutlineModel::rowAt(index));
        if (row.kind == Kind::Reference)
            wire = row.wire; // its step stands elsewhere, and is not what is meant by it
        else
            nodes.insert(row.node);
    }
    const QModelIndex current = currentIndex();
    const QScopedValueRollback telling(m_telling, true);
    if (nodes.isEmpty() && !wire.isNull()) {
        emit wireSelected(wire);
        return;
    }
    emit nodesSelected(nodes, current.isValid() ? tree.row(OutlineModel::rowAt(current)).node : NodeId());
}

/// From a reference to its step, from anything else to the canvas.
void OutlineView::goFrom(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const OutlineTree::Row row = m_model->tree().row(OutlineModel::rowAt(index));
    if (row.kind != Kind::Reference)
        emit stepWanted(row.node);
    else if (const QModelIndex step = m_model->indexOf(m_model->tree().rowOf(row.node)); step.isValid())
        setCurrentIndex(step);
}

bool OutlineView::event(QEvent *event)
{
    // Return belongs to the outline, not to the action with that key.
    if (event->type() == QEvent::ShortcutOverride && isReturn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (isReturn(*event))
        goFrom(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || event->button() != Qt::LeftButton || !visualRect(index).contains(at)) // beside it is the arrow
        return;
    const OutlineTree::Row row = m_model->tree().row(OutlineModel::rowAt(index));
    if (row.kind == Kind::Step)
        emit stepOpened();
    else if (row.kind == Kind::Reference)
        goFrom(index);
    else
        setExpanded(index, !isExpanded(index));
}

void OutlineView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_model->setWatched(true);
    showSelection();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void OutlineView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_model->setWatched(false);
}

} // namespace dialogist::editors::flow
