// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/canvas.h"

#include "editors/flow/view/canvasaccessible.h"

#include <QGestureEvent>
#include <QGraphicsScene>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::LinkId;
using model::NodeId;

namespace {
constexpr double leastZoom = 0.01;
constexpr double mostZoom = 4.0;
} // namespace

Canvas::Canvas(FlowGraph &graph, QWidget *parent)
    : QGraphicsView(parent)
    , m_graph(graph)
    , m_painter(graph)
    , m_farMap([this] { return m_painter.sheet(); })
{
    makeCanvasAccessible();
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
    m_painter.setFarMap(&m_farMap);
    m_farMap.outdate();
    connect(&graph, &FlowGraph::repaintNeeded, this, [this](const QRectF &rect) {
        updateScene(rect);
        m_farMap.outdate();
    });
    connect(&graph, &FlowGraph::cardsChanged, this, [this] {
        dropGone();
        updateSceneRect();
    });
    connect(&graph, &FlowGraph::reset, viewport(), qOverload<>(&QWidget::update));
    connect(&graph, &FlowGraph::reset, &m_farMap, &FarMap::clear);
    m_refine.setSingleShot(true);
    m_refine.setInterval(0);
    connect(&m_refine, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_settle.setSingleShot(true);
    m_settle.setInterval(120);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_painter.setHurried(false);
        viewport()->update();
    });
    updateSceneRect();
}

Canvas::~Canvas() = default;

void Canvas::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (std::abs(zoom - this->zoom()) < 1e-6)
        return;
    m_painter.setHurried(true);
    m_settle.start();
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

void Canvas::fit(int left)
{
    const QRectF all = m_graph.bounds();
    if (all.isEmpty())
        return;
    const QRectF framed = all.adjusted(-40, -40, 40, 40);
    const double fitting = std::min((viewport()->width() - left) / framed.width(), viewport()->height() / framed.height());
    setZoom(std::min(1.0, fitting));
    centerOn(framed.center() - QPointF(left / 2.0 / zoom(), 0));
    emit viewChanged();
}

void Canvas::showCard(NodeId id)
{
    if (const Card *card = m_graph.card(id))
        ensureVisible(card->rect(), 40, 40);
}

void Canvas::showPlace(const QRectF &place)
{
    const QSizeF room = visibleRect().size() - QSizeF(80, 80) / zoom();
    if (!place.isEmpty() && room.isValid())
        ensureVisible(QRectF(place.topLeft(), place.size().boundedTo(room)), 40, 40);
}

void Canvas::select(const QSet<NodeId> &nodes, NodeId current)
{
    const NodeId next = nodes.contains(current) ? current : nodes.isEmpty() ? NodeId() : *nodes.cbegin();
    if (m_state.selected == nodes && m_state.current == next && m_state.selectedWire.isNull())
        return;
    m_state.selected = nodes;
    m_state.current = next;
    m_state.selectedWire = {};
    m_state.selectedBend = -1;
    updateHandles();
    viewport()->update();
    emit selectionChanged();
    announceCurrent(*this);
}

void Canvas::selectWire(LinkId wire, int bend)
{
    m_state.selectedBend = bend;
    m_state.selected.clear();
    m_state.current = {};
    m_state.selectedWire = wire;
    updateHandles();
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

void Canvas::setMatches(const QSet<NodeId> &matches, NodeId current)
{
    m_state.matches = matches;
    m_state.match = current;
    viewport()->update();
}

void Canvas::setBreakpoints(const QHash<NodeId, CanvasState::Mark> &breakpoints)
{
    m_state.breakpoints = breakpoints;
    viewport()->update();
}

void Canvas::setHeat(const QHash<NodeId, double> &heat, const HeatLegend &legend)
{
    m_state.heat = heat;
    m_state.legend = legend;
    m_state.mostHeat = legend.unit == HeatLegend::Unit::Percent ? 1 : 0;
    for (const double value : heat)
        m_state.mostHeat = std::max(m_state.mostHeat, value);
    viewport()->update();
}

void Canvas::showStackSlot(const QLineF &slot)
{
    if (m_state.stackSlot == slot)
        return;
    m_state.stackSlot = slot;
    viewport()->update();
}

void Canvas::updateHandles()
{
    const Card *card = m_state.selected.size() == 1 ? m_graph.card(m_state.current) : nullptr;
    m_state.hasHandles = card && card->isFrame() && !m_readOnly;
}

void Canvas::hover(NodeId id)
{
    if (m_state.hovered == id)
        return;
    updateCard(std::exchange(m_state.hovered, id));
    updateCard(id);
}

void Canvas::displace(const QHash<NodeId, QPointF> &places)
{
    m_graph.displace(places);
}

void Canvas::showDropWire(LinkId wire)
{
    if (m_dropWire == wire)
        return;
    updateWire(std::exchange(m_dropWire, wire));
    m_state.hoveredWire = wire;
    updateWire(wire);
}

void Canvas::paintEvent(QPaintEvent *event)
{
    m_state.focused = hasFocus();
    QPainter painter(viewport());
    if (!m_painter.paint(painter, event->region(), viewportTransform(), m_state))
        m_refine.start();
    if (!m_gesture)
        return;
    painter.setTransform(viewportTransform());
    painter.setRenderHint(QPainter::Antialiasing);
    m_gesture->paint(painter, zoom(), palette());
}

void Canvas::updateScene(const QRectF &rect)
{
    const QRect place = mapFromScene(rect).boundingRect().adjusted(-16, -16, 16, 16) & viewport()->rect();
    if (!place.isEmpty())
        viewport()->update(place);
}

void Canvas::updateCard(NodeId id)
{
    if (const Card *card = m_graph.card(id))
        updateScene(card->rect());
}

void Canvas::updateWire(LinkId id)
{
    if (const Wire *wire = m_graph.wire(id))
        updateScene(wire->bounds);
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
        m_farMap.clear();
        m_painter.setPalette(palette());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        m_graph.setFont(font());
    }
}

bool Canvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
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

/// What a card has no room for: its whole name, what it says, and what makes it stand out.
void Canvas::showToolTip(const QPoint &globalPosition, const QPoint &at)
{
    const Card *card = m_gesture ? nullptr : cardAt(mapToScene(at));
    if (!card || (card->isFrame() && card->name.isEmpty())) {
        QToolTip::hideText();
        return;
    }
    QStringList lines {u"<b>%1</b>"_s.arg(card->title().toHtmlEscaped())};
    if (!card->name.isEmpty())
        lines.append(card->caption.toHtmlEscaped());
    if (!card->summary.isEmpty())
        lines.append(card->summary.left(400).toHtmlEscaped());
    if (m_state.heat.contains(card->id))
        lines.append(tr("%1: %2").arg(m_state.legend.title, heatText(m_state.heat.value(card->id), m_state.legend)).toHtmlEscaped());
    if (m_state.breakpoints.contains(card->id))
        lines.append(tr("Talks in the simulator stop here."));
    const QRect place = mapFromScene(card->rect()).boundingRect();
    QToolTip::showText(globalPosition, u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s)), viewport(), place);
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
