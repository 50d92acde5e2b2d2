// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/walk.h"
#include "editors/flow/graph/wirepath.h"
#include "editors/flow/view/canvas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

void Canvas::startGesture(std::unique_ptr<Gesture> gesture)
{
    m_gesture = std::move(gesture);
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panning = true;
        m_panFrom = event->position().toPoint();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || m_gesture)
        return;
    m_pressedBreakpoint = breakpointAt(at);
    if (!m_pressedBreakpoint.isNull() || (!m_readOnly && pressHandle(at))) {
        event->accept();
        return;
    }
    const auto [portOwner, port] = portAt(at);
    if (!portOwner.isNull() && !m_readOnly) {
        startGesture(pullWire(*this, portOwner, port));
    } else if (const Wire *wire = cardAt(at) && !cardAt(at)->isFrame() ? nullptr : wireAt(at)) {
        selectWire(wire->id);
    } else if (const Card *card = cardAt(at)) {
        pressCard(*card, at, event->modifiers());
    } else {
        const bool extend = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
        if (!extend)
            select({}, {});
        startGesture(frameCards(*this, at, extend));
    }
    event->accept();
}

/// A bend of a wire or an edge of a frame: small things that lie on top of others.
bool Canvas::pressHandle(const QPointF &at)
{
    const auto [wire, bend] = bendAt(at);
    if (bend >= 0) {
        selectWire(wire, bend);
        startGesture(dragBend(*this, wire, bend));
        return true;
    }
    const Qt::Edges edges = frameEdgesAt(at);
    if (!edges)
        return false;
    startGesture(resizeFrame(*this, m_state.current, edges, at));
    return true;
}

void Canvas::pressCard(const Card &card, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    const NodeId id = card.id;
    QSet<NodeId> selected = m_state.selected;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (selected.contains(id))
            selected.remove(id);
        else
            selected.insert(id);
        select(selected, id);
    } else {
        select(selected.contains(id) ? selected : QSet<NodeId> {id}, id);
    }
    if (!m_readOnly && m_state.selected.contains(id))
        startGesture(moveCards(*this, at));
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_panning) {
        const QPoint by = position - std::exchange(m_panFrom, position);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const QPointF at = mapToScene(position);
    if (m_gesture) {
        m_gesture->move(at, event->modifiers());
        return;
    }
    updateHover(at);
}

void Canvas::updateHover(const QPointF &at)
{
    const NodeId stop = breakpointAt(at);
    const bool onPort = stop.isNull() && !portAt(at).first.isNull();
    const Qt::Edges edges = frameEdgesAt(at);
    const Card *card = cardAt(at);
    const bool onBend = bendAt(at).second >= 0;
    const Wire *wire = (card && !card->isFrame()) || onPort ? nullptr : wireAt(at);
    const NodeId node = card ? card->id : NodeId();
    const LinkId link = onBend ? bendAt(at).first : wire ? wire->id : LinkId();
    const bool slanted = edges == (Qt::TopEdge | Qt::LeftEdge) || edges == (Qt::BottomEdge | Qt::RightEdge);
    viewport()->setCursor(m_spaceHeld                                         ? Qt::OpenHandCursor
                              : !stop.isNull()                                ? Qt::PointingHandCursor
                              : onPort && !m_readOnly                         ? Qt::CrossCursor
                              : onBend && !m_readOnly                         ? Qt::SizeAllCursor
                              : slanted                                       ? Qt::SizeFDiagCursor
                              : edges & (Qt::LeftEdge | Qt::RightEdge)        ? (edges & (Qt::TopEdge | Qt::BottomEdge)
                                                                                     ? Qt::SizeBDiagCursor
                                                                                     : Qt::SizeHorCursor)
                              : edges                                         ? Qt::SizeVerCursor
                                                                              : Qt::ArrowCursor);
    if (stop != m_state.breakpointHint) {
        updateCard(std::exchange(m_state.breakpointHint, stop));
        updateCard(stop);
    }
    if (node == m_state.hovered && link == m_state.hoveredWire)
        return;
    updateCard(std::exchange(m_state.hovered, node));
    updateWire(std::exchange(m_state.hoveredWire, link));
    updateCard(node);
    updateWire(link);
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        m_panning = false;
        viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF released = mapToScene(event->position().toPoint());
    const NodeId stop = std::exchange(m_pressedBreakpoint, NodeId());
    if (!stop.isNull() && breakpointAt(released) == stop) {
        emit breakpointPressed(stop);
        return;
    }
    if (event->button() != Qt::LeftButton || !m_gesture)
        return;
    const auto gesture = std::exchange(m_gesture, nullptr);
    gesture->finish(mapToScene(event->position().toPoint()));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_spaceHeld)
        return;
    const QPointF at = mapToScene(event->position().toPoint());
    m_gesture.reset();
    if (!breakpointAt(at).isNull())
        return;
    const auto [bent, bend] = bendAt(at);
    const Card *card = cardAt(at);
    const Wire *wire = card && !card->isFrame() ? nullptr : wireAt(at);
    if (bend >= 0 && !m_readOnly) {
        QList<QPointF> bends = m_graph.wire(bent)->bends;
        bends.removeAt(bend);
        emit bendsRequested(bent, bends);
    } else if (wire && !m_readOnly) {
        QList<QPointF> bends = wire->bends;
        const int index = bendIndexFor(at, wire->start, wire->end, bends);
        bends.insert(index, snapped(at));
        const LinkId id = wire->id;
        emit bendsRequested(id, bends);
        selectWire(id, index);
    } else if (card) {
        select({card->id}, card->id);
        if (card->opens.isNull())
            emit renameRequested(card->id);
        else
            emit openFlowRequested(card->id);
    } else if (!m_readOnly && !wire) {
        emit addRequested(at, {}, {});
    }
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    setTransformationAnchor(AnchorUnderMouse);
    const QPointF before = mapToScene(event->position().toPoint());
    setZoom(zoom() * std::pow(1.2, steps));
    const QPointF moved = (mapToScene(event->position().toPoint()) - before) * zoom();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y()));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

/// F1 is the window's help elsewhere; here it lists the keys.
bool Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture) {
            const auto gesture = std::exchange(m_gesture, nullptr);
            gesture->cancel();
        } else if (const Wire *wire = m_graph.wire(m_state.selectedWire)) {
            select({wire->from}, wire->from); // back to where the keyboard came from
        } else {
            select({}, {});
        }
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Question) {
        emit keysRequested();
    } else if (arrow) {
        walk(event->key(), event->modifiers());
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const QList<NodeId> order = m_graph.readingOrder();
        if (!order.isEmpty()) {
            const NodeId id = event->key() == Qt::Key_Home ? order.first() : order.last();
            select({id}, id);
            showCard(id);
        }
    } else {
        event->ignore(); // everything else is an action of the editor
    }
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panning)
            viewport()->setCursor(Qt::ArrowCursor);
    }
    QGraphicsView::keyReleaseEvent(event);
}

void Canvas::walk(int key, Qt::KeyboardModifiers modifiers)
{
    const Direction direction = key == Qt::Key_Left ? Direction::Left
        : key == Qt::Key_Right                      ? Direction::Right
        : key == Qt::Key_Up                         ? Direction::Up
                                                    : Direction::Down;
    if (modifiers & (Qt::AltModifier | Qt::ControlModifier)) {
        const double step = 2 * CardMetrics::grid;
        const QPointF by(direction == Direction::Left ? -step : direction == Direction::Right ? step : 0,
                         direction == Direction::Up ? -step : direction == Direction::Down ? step : 0);
        if (m_state.hasHandles && (modifiers & Qt::ShiftModifier))
            emit resizeRequested(by);
        else if (!m_readOnly && (!m_state.selected.isEmpty() || m_state.selectedBend >= 0))
            emit nudgeRequested(by);
        return;
    }
    const NodeId next = neighbour(m_graph, m_state.current, direction);
    if (next.isNull())
        return;
    QSet<NodeId> selected {next};
    if (modifiers & Qt::ShiftModifier)
        selected |= m_state.selected;
    select(selected, next);
    showCard(next);
}

/// Tab goes from card to card in reading order, and out of the canvas after the last.
bool Canvas::focusNextPrevChild(bool next)
{
    if (!hasFocus())
        return QGraphicsView::focusNextPrevChild(next); // something on the canvas hides: no key was pressed
    const QList<NodeId> order = m_graph.readingOrder();
    const qsizetype at = order.indexOf(m_state.current);
    const qsizetype to = at < 0 ? (next ? 0 : order.size() - 1) : at + (next ? 1 : -1);
    if (to < 0 || to >= order.size())
        return QGraphicsView::focusNextPrevChild(next);
    select({order.at(to)}, order.at(to));
    showCard(order.at(to));
    return true;
}

void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    QPointF at = mapToScene(event->pos());
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const Card *card = m_graph.card(m_state.current);
        at = card ? card->rect().center() : visibleRect().center();
        global = viewport()->mapToGlobal(mapFromScene(at));
    } else if (const Card *card = cardAt(at)) {
        if (!m_state.selected.contains(card->id))
            select({card->id}, card->id);
    } else if (const Wire *wire = wireAt(at)) {
        selectWire(wire->id, bendAt(at).second);
    }
    emit menuRequested(global, at);
    event->accept();
}

} // namespace dialogist::editors::flow
