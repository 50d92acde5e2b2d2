// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

#include <memory>
#include <optional>

class QPainter;

namespace dialogist::editors::flow {

class Canvas;

/// What the mouse does between press and release. Shows itself on the canvas; asks for one change at the end.
class Gesture
{
public:
    virtual ~Gesture();
    virtual void move(const QPointF &at, Qt::KeyboardModifiers modifiers) = 0;
    virtual void finish(const QPointF &at) = 0;
    virtual void cancel() { }
    virtual void paint(QPainter &, double /*scale*/, const QPalette &) const { }
};

/// Drags the selected cards with what belongs to them; snaps to the grid and to the edges of cards near by (not with Alt). Dropping
/// one loose card on a wire puts it in between; dropping cards below or on top of another makes a stack of them.
std::unique_ptr<Gesture> moveCards(Canvas &canvas, const QPointF &from);
/// Pulls a wire out of a port; picking up a connected one takes its end along.
std::unique_ptr<Gesture> pullWire(Canvas &canvas, model::NodeId node, const QString &port);
/// Selects what a frame touches; together with what was selected when asked to extend.
std::unique_ptr<Gesture> frameCards(Canvas &canvas, const QPointF &from, bool extend);

/// Drags one bend of a wire.
std::unique_ptr<Gesture> dragBend(Canvas &canvas, model::LinkId wire, int bend);
/// Drags edges of a frame; what lies in it stays.
std::unique_ptr<Gesture> resizeFrame(Canvas &canvas, model::NodeId frame, Qt::Edges edges, const QPointF &from);

} // namespace dialogist::editors::flow
