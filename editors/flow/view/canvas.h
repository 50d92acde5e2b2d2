// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/view/canvasstate.h"
#include "editors/flow/view/gesture.h"
#include "editors/flow/view/graphpainter.h"

#include <QGraphicsView>
#include <QTimer>

namespace dialogist::editors::flow {

/// The drawing surface: shows a FlowGraph, scrolls and zooms it, keeps the selection, and turns mouse and keys into wishes. It changes
/// nothing in the project. Draws by itself from the graph's index instead of holding an item per node, which carries ten thousand.
class Canvas : public QGraphicsView
{
    Q_OBJECT
public:
    explicit Canvas(FlowGraph &graph, QWidget *parent = nullptr);
    ~Canvas() override;

    FlowGraph &graph() const { return m_graph; }
    const CanvasState &state() const { return m_state; }
    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomBy(double factor);
    void fit(int left = 0); ///< all cards in the window, without so many pixels at its left side
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Brings a card into view without moving more than needed.
    void showCard(model::NodeId id);
    /// The same for any place, canvas units; of one larger than the window its top left part.
    void showPlace(const QRectF &place);
    QRectF visibleRect() const { return mapToScene(viewport()->rect()).boundingRect(); }

    void select(const QSet<model::NodeId> &nodes, model::NodeId current);
    void selectWire(model::LinkId wire, int bend = -1);
    void setTrace(const QList<model::NodeId> &nodes, model::NodeId current);
    void setMatches(const QSet<model::NodeId> &matches, model::NodeId current);
    void setBreakpoints(const QHash<model::NodeId, CanvasState::Mark> &breakpoints);
    /// Numbers on the cards; none = no heat map.
    void setHeat(const QHash<model::NodeId, double> &heat, const HeatLegend &legend);
    void setSnapping(bool snapping) { m_snapping = snapping; }
    bool isSnapping() const { return m_snapping; }

    const Card *cardAt(const QPointF &at) const;
    /// The port whose circle or label is there; empty name = none.
    QPair<model::NodeId, QString> portAt(const QPointF &at) const;
    const Wire *wireAt(const QPointF &at) const;
    /// A bend of the wire that is selected or under the pointer; -1 = none.
    QPair<model::LinkId, int> bendAt(const QPointF &at) const;
    /// The card whose breakpoint is or would be there.
    model::NodeId breakpointAt(const QPointF &at) const;
    /// Which edges of the selected frame a press there would move.
    Qt::Edges frameEdgesAt(const QPointF &at) const;

    // For gestures.
    void hover(model::NodeId id);
    void displace(const QHash<model::NodeId, QPointF> &places);
    model::LinkId wireUnderCard(model::NodeId id) const;
    void showDropWire(model::LinkId wire);
    model::LinkId dropWire() const { return m_dropWire; }
    void showStackSlot(const QLineF &slot);

signals:
    void selectionChanged();
    /// wire is where a single card was dropped, to be put in between; null = nowhere.
    void moveRequested(const QHash<dialogist::model::NodeId, QPointF> &places, dialogist::model::LinkId wire);
    /// A run of cards was dropped on the edge of another one, to stand below it or on top of its stack.
    void stackRequested(const QList<dialogist::model::NodeId> &run, dialogist::model::NodeId at, bool onTop,
                        const QHash<dialogist::model::NodeId, QPointF> &places);
    void takeOutRequested(const QList<dialogist::model::NodeId> &run, const QHash<dialogist::model::NodeId, QPointF> &places);
    void frameRequested(dialogist::model::NodeId frame, const QRectF &rect);
    void bendsRequested(dialogist::model::LinkId wire, const QList<QPointF> &bends);
    void breakpointPressed(dialogist::model::NodeId id);
    void openFlowRequested(dialogist::model::NodeId id);
    void connectRequested(dialogist::model::NodeId from, const QString &port, dialogist::model::NodeId to);
    void portPressed(dialogist::model::NodeId node, const QString &port);
    /// from null = not to be connected to anything.
    void addRequested(const QPointF &at, dialogist::model::NodeId from, const QString &port);
    void nudgeRequested(const QPointF &by);
    void resizeRequested(const QPointF &by); ///< of the selected frame, at its bottom right corner
    void keysRequested();
    void renameRequested(dialogist::model::NodeId id);
    void menuRequested(const QPoint &globalPosition, const QPointF &at);
    void viewChanged(); ///< scrolled or zoomed

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    void startGesture(std::unique_ptr<Gesture> gesture);
    void pressCard(const Card &card, const QPointF &at, Qt::KeyboardModifiers modifiers);
    void walk(int key, Qt::KeyboardModifiers modifiers);
    void updateHover(const QPointF &at);
    void updateSceneRect();
    void dropGone();
    void updateHandles();
    bool pressHandle(const QPointF &at);
    void showToolTip(const QPoint &globalPosition, const QPoint &at);
    void updateCard(model::NodeId id);
    void updateWire(model::LinkId id);
    void updateScene(const QRectF &rect);

    FlowGraph &m_graph;
    GraphPainter m_painter;
    FarMap m_farMap;
    CanvasState m_state;
    std::unique_ptr<Gesture> m_gesture;
    QTimer m_refine; ///< paints again what was only stood in for
    QTimer m_settle; ///< ends the hurry of zooming
    model::LinkId m_dropWire;
    QPoint m_panFrom;
    bool m_panning = false;
    bool m_spaceHeld = false;
    bool m_readOnly = false;
    bool m_snapping = true;
    model::NodeId m_pressedBreakpoint;
};

} // namespace dialogist::editors::flow
