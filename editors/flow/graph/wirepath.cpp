// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/wirepath.h"

#include <QLineF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace dialogist::editors::flow {

namespace {

struct Piece {
    QPointF from;
    QPointF control1;
    QPointF control2;
    QPointF to;

    QPointF at(double t) const
    {
        const double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * control1 + 3 * s * t * t * control2 + t * t * t * to;
    }
    QPointF slopeAt(double t) const
    {
        const double s = 1 - t;
        return 3 * (s * s * (control1 - from) + 2 * s * t * (control2 - control1) + t * t * (to - control2));
    }
    /// The curve from one place to another on it, exactly.
    Piece between(double begin, double end) const
    {
        const double third = (end - begin) / 3;
        return {at(begin), at(begin) + third * slopeAt(begin), at(end) - third * slopeAt(end), at(end)};
    }
    /// Holds the whole curve.
    QRectF hull() const
    {
        const auto [left, right] = std::minmax({from.x(), control1.x(), control2.x(), to.x()});
        const auto [top, bottom] = std::minmax({from.y(), control1.y(), control2.y(), to.y()});
        return {QPointF(left, top), QPointF(right, bottom)};
    }
};
using Pieces = QVarLengthArray<Piece, 4>;

constexpr int stepsPerPiece = 24;

double reach(const QPointF &from, const QPointF &to)
{
    const double across = to.x() - from.x();
    if (across >= 0)
        return std::clamp(across / 2, 24.0, 160.0);
    return std::clamp(-across / 2, 72.0, 200.0);
}

QPointF unit(const QPointF &way)
{
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF(1, 0);
}

Pieces piecesOf(const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    Pieces pieces;
    if (bends.isEmpty()) {
        const double d = reach(from, to);
        pieces.append({from, from + QPointF(d, 0), to - QPointF(d, 0), to});
        return pieces;
    }
    // Through a bend the curve goes the way from the point before to the point after, so that it stays smooth there.
    const qsizetype last = bends.size();
    const auto point = [&](qsizetype i) { return i == 0 ? from : i > last ? to : bends.at(i - 1); };
    for (qsizetype i = 0; i <= last; ++i) {
        const QPointF a = point(i);
        const QPointF b = point(i + 1);
        const double length = QLineF(a, b).length();
        const QPointF out = i == 0 ? QPointF(1, 0) : unit(point(i + 1) - point(i - 1));
        const QPointF in = i == last ? QPointF(1, 0) : unit(point(i + 2) - point(i));
        const double ends = std::clamp(std::abs(b.x() - a.x()) / 2, 24.0, 120.0);
        pieces.append({a, a + out * (i == 0 ? ends : length / 3), b - in * (i == last ? ends : length / 3), b});
    }
    return pieces;
}

} // namespace

QPainterPath wirePath(const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    QPainterPath path(from);
    for (const Piece &piece : piecesOf(from, to, bends))
        path.cubicTo(piece.control1, piece.control2, piece.to);
    return path;
}

QList<WireStretch> wireStretchesIn(const QRectF &part, const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    // A straight piece has a hull without height, which QRectF would take for nothing.
    const auto isNear = [&part](const QRectF &hull) {
        return hull.left() <= part.right() && hull.right() >= part.left() && hull.top() <= part.bottom() && hull.bottom() >= part.top();
    };
    const auto isInside = [&part](const QRectF &hull) {
        return hull.left() >= part.left() && hull.right() <= part.right() && hull.top() >= part.top() && hull.bottom() <= part.bottom();
    };
    QList<WireStretch> stretches;
    double before = 0;
    bool goesOn = false;
    for (const Piece &piece : piecesOf(from, to, bends)) {
        const int steps = isInside(piece.hull()) ? 1 : stepsPerPiece;
        for (int i = 0; i < steps; ++i) {
            const Piece step = steps == 1 ? piece : piece.between(double(i) / steps, double(i + 1) / steps);
            if (isNear(step.hull())) {
                if (!goesOn)
                    stretches.append({QPainterPath(step.from), before});
                stretches.last().path.cubicTo(step.control1, step.control2, step.to);
                goesOn = true;
            } else {
                goesOn = false;
            }
            before += QLineF(step.from, step.to).length();
        }
    }
    return stretches;
}

void appendWireLines(QList<QLineF> &lines, const QRectF &part, double unit, const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    for (const Piece &piece : piecesOf(from, to, bends)) {
        const int steps = std::clamp(int(QLineF(piece.from, piece.to).length() / unit), 2, stepsPerPiece);
        QPointF last = piece.from;
        for (int i = 1; i <= steps; ++i) {
            const QPointF next = i == steps ? piece.to : piece.at(double(i) / steps);
            const auto [left, right] = std::minmax({last.x(), next.x()}); // by value: of two temporaries it would keep references
            const auto [top, bottom] = std::minmax({last.y(), next.y()});
            if (left <= part.right() && right >= part.left() && top <= part.bottom() && bottom >= part.top())
                lines.append(QLineF(last, next));
            last = next;
        }
    }
}

QPolygonF wirePoints(const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    QPolygonF points {from};
    for (const Piece &piece : piecesOf(from, to, bends)) {
        for (int i = 1; i <= stepsPerPiece; ++i)
            points.append(piece.at(double(i) / stepsPerPiece));
    }
    return points;
}

QPointF wireMiddle(const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    const QPolygonF points = wirePoints(from, to, bends);
    double length = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        length += QLineF(points.at(i - 1), points.at(i)).length();
    double left = length / 2;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points.at(i - 1), points.at(i));
        if (line.length() >= left && line.length() > 0)
            return line.pointAt(left / line.length());
        left -= line.length();
    }
    return (from + to) / 2;
}

int bendIndexFor(const QPointF &at, const QPointF &from, const QPointF &to, const QList<QPointF> &bends)
{
    const Pieces pieces = piecesOf(from, to, bends);
    int best = 0;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < int(pieces.size()); ++i) {
        for (int step = 0; step <= stepsPerPiece; ++step) {
            const double distance = QLineF(pieces[i].at(double(step) / stepsPerPiece), at).length();
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
    }
    return best;
}

double distanceTo(const QPolygonF &line, const QPointF &at)
{
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line.at(i - 1);
        const QPointF way = line.at(i) - a;
        const double length = QPointF::dotProduct(way, way);
        const double t = length > 0 ? std::clamp(QPointF::dotProduct(at - a, way) / length, 0.0, 1.0) : 0.0;
        least = std::min(least, QLineF(a + t * way, at).length());
    }
    return least;
}

} // namespace dialogist::editors::flow
