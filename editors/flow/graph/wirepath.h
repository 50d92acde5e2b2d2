// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace dialogist::editors::flow {

/// The way of a wire between two points: leaves to the right, arrives from the left, and passes its bends on the way.
QPainterPath wirePath(const QPointF &from, const QPointF &to, const QList<QPointF> &bends = {});
/// A stretch of the same curve.
struct WireStretch {
    QPainterPath path;
    double before = 0; ///< length of the curve from its start to here, in canvas units, for dashes
};
/// The stretches of the curve that come near a part of the canvas: drawing only these is far quicker where long wires cross a small
/// part that is painted anew, and looks the same.
QList<WireStretch> wireStretchesIn(const QRectF &part, const QPointF &from, const QPointF &to, const QList<QPointF> &bends = {});
/// The same stretches as straight lines, each of about so many canvas units: for crowds of wires, which are drawn in one go.
void appendWireLines(QList<QLineF> &lines, const QRectF &part, double unit, const QPointF &from, const QPointF &to, const QList<QPointF> &bends = {});
/// Points on the same curve, for hit tests.
QPolygonF wirePoints(const QPointF &from, const QPointF &to, const QList<QPointF> &bends = {});
/// Half way along the curve.
QPointF wireMiddle(const QPointF &from, const QPointF &to, const QList<QPointF> &bends = {});
/// Where in the list of bends a new one at this point belongs.
int bendIndexFor(const QPointF &at, const QPointF &from, const QPointF &to, const QList<QPointF> &bends);
/// The least distance between a point and a line through points.
double distanceTo(const QPolygonF &line, const QPointF &at);

} // namespace dialogist::editors::flow
