// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/canvas.h"

#include <QGestureEvent>
#include <QGraphicsScene>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

namespace {
constexpr double leastZoom = 0.03;
constexpr double mostZoom = 4.0;
} // namespace

Canvas::Canvas(FlowGraph &graph, QWidget *parent)
    : QGraphicsView(parent)
    , m_graph(graph)
    , m_painter(graph)
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setObjectName(u"canvas"_s);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setTransformationAnchor(AnchorViewCenter);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a flow runs from left to right in every language
    viewport()->grabGesture(Qt::PinchGesture);
    m_painter.setPalette(palette());
    connect(&graph, &FlowGraph::repaintNeeded, this, [this](const QRectF &rect) {
        viewport()->update(mapFromScene(rect.adjusted(-10, -10, 10, 10)).boundingRect().adjusted(-4, -4, 4, 4));
    });
    connect(&graph, &FlowGraph::cardsChanged, this, [this] {
        dropGone();
        updateSceneRect();
    });
    connect(&graph, &FlowGraph::reset, viewport(), qOverload<>(&QWidget::update));
    updateSceneRect();
}

Canvas::~Canvas() = default;

void Canvas::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - this->zoom()) < 1e-6)
        return;
    const QPointF centre = visibleRect().center();
    const ViewportAnchor anchor = transformationAnchor();
    setTransform(QTransform::fromScale(zoom, zoom));
    updateSceneRect();
    if (anchor != AnchorUnderMouse)
        centerOn(centre);
    viewport()->update();
    emit viewChanged();
}

void Canvas::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void Canvas::fit()
{
    const QRectF all = m_graph.bounds();
    if (all.isEmpty())
        return;
    const QRectF framed = all.adjusted(-40, -40, 40, 40);
    const double fitting = std::min(viewport()->width() / framed.width(), viewport()->height() / framed.height());
    setZoom(std::min(1.0, fitting));
    centerOn(framed.center());
    emit viewChanged();
}

void Canvas::showCard(NodeId id)
{
    if (const Card *card = m_graph.card(id))
        ensureVisible(card->rect(), 40, 40);
}

void Canvas::select(const QSet<NodeId> &nodes, NodeId current)
{
    const NodeId next = nodes.contains(current) ? current : nodes.isEmpty() ? NodeId() : *nodes.cbegin();
    if (m_state.selected == nodes && m_state.current == next && m_state.selectedWire.isNull())
        return;
    m_state.selected = nodes;
    m_state.current = next;
    m_state.selectedWire = {};
    viewport()->update();
    emit selectionChanged();
}

void Canvas::selectWire(LinkId wire)
{
    m_state.selected.clear();
    m_state.current = {};
    m_state.selectedWire = wire;
    viewport()->update();
    emit selectionChanged();
}

void Canvas::setTrace(const QList<NodeId> &nodes, NodeId current)
{
    m_state.traced = QSet<NodeId>(nodes.begin(), nodes.end());
    m_state.tracedSteps.clear();
    for (qsizetype i = 1; i < nodes.size(); ++i)
        m_state.tracedSteps[nodes.at(i - 1)].insert(nodes.at(i));
    m_state.tracedCurrent = current;
    viewport()->update();
}

const Card *Canvas::cardAt(const QPointF &at) const
{
    const Card *best = nullptr;
    for (const Card *card : m_graph.cardsIn(QRectF(at, QSizeF(0.1, 0.1)))) {
        // Where cards overlap, one that is selected is on top; else the newest.
        const bool first = !best
            || std::make_pair(m_state.selected.contains(best->id), best->id.toString())
                < std::make_pair(m_state.selected.contains(card->id), card->id.toString());
        if (first)
            best = card;
    }
    return best;
}

QPair<NodeId, QString> Canvas::portAt(const QPointF &at) const
{
    if (GraphPainter::detailAt(zoom()) != GraphPainter::Detail::Cards)
        return {};
    const double reach = std::max(9.0, 7.0 / zoom());
    for (const Card *card : m_graph.cardsIn(QRectF(at, QSizeF(0.1, 0.1)).adjusted(-reach, -reach, reach, reach))) {
        for (const CardPort &port : card->ports) {
            if (QLineF(card->position + port.at, at).length() <= reach)
                return {card->id, port.name};
        }
    }
    return {};
}

const Wire *Canvas::wireAt(const QPointF &at) const
{
    const double reach = std::max(6.0, 5.0 / zoom());
    const Wire *best = nullptr;
    double least = reach;
    for (const Wire *wire : m_graph.wiresIn(QRectF(at, QSizeF(0.1, 0.1)).adjusted(-reach, -reach, reach, reach))) {
        const QPolygonF points = wirePoints(wire->start, wire->end);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points.at(i - 1);
            const QPointF way = points.at(i) - a;
            const double length = QPointF::dotProduct(way, way);
            const double t = length > 0 ? std::clamp(QPointF::dotProduct(at - a, way) / length, 0.0, 1.0) : 0.0;
            const double distance = QLineF(a + t * way, at).length();
            if (distance < least) {
                least = distance;
                best = wire;
            }
        }
    }
    return best;
}

void Canvas::hover(NodeId id)
{
    if (m_state.hovered == id)
        return;
    m_state.hovered = id;
    viewport()->update();
}

void Canvas::displace(const QHash<NodeId, QPointF> &places)
{
    m_graph.displace(places);
}

LinkId Canvas::wireUnderCard(NodeId id) const
{
    const Card *card = m_graph.card(id);
    if (!card || !card->hasInput || card->ports.isEmpty() || !m_graph.wiresOf(id).isEmpty())
        return {};
    const QRectF middle = card->rect().adjusted(24, 4, -24, -4);
    for (const Wire *wire : m_graph.wiresIn(middle)) {
        for (const QPointF &point : wirePoints(wire->start, wire->end)) {
            if (middle.contains(point))
                return wire->id;
        }
    }
    return {};
}

void Canvas::showDropWire(LinkId wire)
{
    m_dropWire = wire;
    m_state.hoveredWire = wire;
    viewport()->update();
}

void Canvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    m_state.focused = hasFocus();
    painter->save();
    m_painter.paint(*painter, rect, zoom(), m_state);
    painter->restore();
}

void Canvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_gesture)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_gesture->paint(*painter, zoom(), palette());
    painter->restore();
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    viewport()->update();
}

void Canvas::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    emit viewChanged();
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    updateSceneRect();
    emit viewChanged();
}

void Canvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_painter.setPalette(palette());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        m_graph.setFont(font());
    }
}

bool Canvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor());
            return true;
        }
    } else if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + native->value());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

/// Room to push any card to any edge of the window. Only ever grows at one zoom, so that nothing jumps while cards are moved.
void Canvas::updateSceneRect()
{
    QRectF all = m_graph.bounds();
    if (all.isEmpty())
        all = QRectF(0, 0, 400, 300);
    const double roomX = viewport()->width() / zoom() * 0.9;
    const double roomY = viewport()->height() / zoom() * 0.9;
    const QRectF wanted = all.adjusted(-roomX, -roomY, roomX, roomY);
    if (!sceneRect().contains(wanted))
        setSceneRect(sceneRect().united(wanted));
}

void Canvas::dropGone()
{
    QSet<NodeId> kept;
    for (const NodeId &id : std::as_const(m_state.selected)) {
        if (m_graph.card(id))
            kept.insert(id);
    }
    const bool wireGone = !m_state.selectedWire.isNull() && !m_graph.wire(m_state.selectedWire);
    if (!m_graph.card(m_state.hovered))
        m_state.hovered = {};
    if (kept.size() != m_state.selected.size() || wireGone)
        select(kept, m_state.current);
}

} // namespace dialogist::editors::flow
