// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/gesture.h"

#include "editors/flow/graph/wirepath.h"
#include "editors/flow/view/canvas.h"
#include "studio/ui/theme.h"

#include <QPainter>

namespace dialogist::editors::flow {

using model::NodeId;
using ui::Token;

Gesture::~Gesture() = default;

namespace {

class PullWire : public Gesture
{
public:
    PullWire(Canvas &canvas, NodeId node, const QString &port)
        : m_canvas(canvas)
        , m_node(node)
        , m_port(port)
    {
        if (const Card *card = canvas.graph().card(node))
            m_end = m_pressed = card->output(port);
    }

    void move(const QPointF &at, Qt::KeyboardModifiers) override
    {
        m_end = at;
        const Card *card = m_canvas.cardAt(at);
        m_canvas.hover(card && card->hasInput ? card->id : NodeId());
        m_canvas.viewport()->update();
    }

    void finish(const QPointF &at) override
    {
        m_canvas.viewport()->update();
        if (QLineF(m_pressed, at).length() * m_canvas.zoom() < 6) {
            emit m_canvas.portPressed(m_node, m_port); // a click without a pull
            return;
        }
        const Card *card = m_canvas.cardAt(at);
        if (card && card->hasInput)
            emit m_canvas.connectRequested(m_node, m_port, card->id);
        else if (!card)
            emit m_canvas.addRequested(at, m_node, m_port);
    }

    void cancel() override { m_canvas.viewport()->update(); }

    void paint(QPainter &painter, double scale, const QPalette &palette) const override
    {
        const Card *from = m_canvas.graph().card(m_node);
        if (!from)
            return;
        const Card *to = m_canvas.cardAt(m_end);
        painter.setPen(QPen(ui::colour(Token::Accent, palette), std::max(2.0, 1.5 / scale)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wirePath(from->output(m_port), to && to->hasInput ? to->input() : m_end));
    }

private:
    Canvas &m_canvas;
    NodeId m_node;
    QString m_port;
    QPointF m_pressed;
    QPointF m_end;
};

class FrameCards : public Gesture
{
public:
    FrameCards(Canvas &canvas, const QPointF &from, bool extend)
        : m_canvas(canvas)
        , m_frame(from, from)
        , m_before(extend ? canvas.state().selected : QSet<NodeId>())
    {
    }

    void move(const QPointF &at, Qt::KeyboardModifiers) override
    {
        m_frame.setBottomRight(at);
        QSet<NodeId> selected = m_before;
        for (const Card *card : m_canvas.graph().cardsIn(m_frame.normalized())) {
            // A frame is taken only as a whole: it is there to be selected in.
            if (!card->isFrame() || m_frame.normalized().contains(card->rect()))
                selected.insert(card->id);
        }
        m_canvas.select(selected, m_canvas.state().current);
        m_canvas.viewport()->update();
    }
    void finish(const QPointF &) override { m_canvas.viewport()->update(); }
    void cancel() override
    {
        m_canvas.select(m_before, m_canvas.state().current);
        m_canvas.viewport()->update();
    }

    void paint(QPainter &painter, double scale, const QPalette &palette) const override
    {
        QColor fill = ui::colour(Token::Accent, palette);
        painter.setPen(QPen(fill, 1 / scale));
        fill.setAlpha(28);
        painter.setBrush(fill);
        painter.drawRect(m_frame.normalized());
    }

private:
    Canvas &m_canvas;
    QRectF m_frame;
    QSet<NodeId> m_before;
};

class DragBend : public Gesture
{
public:
    DragBend(Canvas &canvas, model::LinkId wire, int bend)
        : m_canvas(canvas)
        , m_wire(wire)
        , m_bend(bend)
    {
        if (const Wire *there = canvas.graph().wire(wire))
            m_before = m_bends = there->bends;
    }
    void move(const QPointF &at, Qt::KeyboardModifiers modifiers) override
    {
        if (m_bend >= m_bends.size())
            return;
        m_bends[m_bend] = m_canvas.isSnapping() && !(modifiers & Qt::AltModifier) ? snapped(at) : QPointF(at.toPoint());
        m_canvas.graph().bend(m_wire, m_bends);
    }
    void finish(const QPointF &) override
    {
        if (m_bends != m_before)
            emit m_canvas.bendsRequested(m_wire, m_bends);
    }
    void cancel() override { m_canvas.graph().bend(m_wire, m_before); }

private:
    Canvas &m_canvas;
    model::LinkId m_wire;
    int m_bend;
    QList<QPointF> m_before;
    QList<QPointF> m_bends;
};

class ResizeFrame : public Gesture
{
public:
    ResizeFrame(Canvas &canvas, NodeId frame, Qt::Edges edges, const QPointF &from)
        : m_canvas(canvas)
        , m_frame(frame)
        , m_edges(edges)
        , m_from(from)
    {
        if (const Card *card = canvas.graph().card(frame))
            m_before = m_rect = card->rect();
    }
    void move(const QPointF &at, Qt::KeyboardModifiers) override
    {
        const QPointF by = at - m_from;
        const double least = CardMetrics::leastFrame;
        m_rect = m_before;
        if (m_edges & Qt::LeftEdge)
            m_rect.setLeft(std::min(snapped(m_before.topLeft() + by).x(), m_before.right() - least));
        if (m_edges & Qt::TopEdge)
            m_rect.setTop(std::min(snapped(m_before.topLeft() + by).y(), m_before.bottom() - least));
        if (m_edges & Qt::RightEdge)
            m_rect.setRight(std::max(snapped(m_before.bottomRight() + by).x(), m_before.left() + least));
        if (m_edges & Qt::BottomEdge)
            m_rect.setBottom(std::max(snapped(m_before.bottomRight() + by).y(), m_before.top() + least));
        m_canvas.graph().reshape(m_frame, m_rect);
    }
    void finish(const QPointF &) override
    {
        if (m_rect != m_before)
            emit m_canvas.frameRequested(m_frame, m_rect);
    }
    void cancel() override { m_canvas.graph().reshape(m_frame, m_before); }

private:
    Canvas &m_canvas;
    NodeId m_frame;
    Qt::Edges m_edges;
    QPointF m_from;
    QRectF m_before;
    QRectF m_rect;
};

} // namespace

std::unique_ptr<Gesture> dragBend(Canvas &canvas, model::LinkId wire, int bend)
{
    return std::make_unique<DragBend>(canvas, wire, bend);
}

std::unique_ptr<Gesture> resizeFrame(Canvas &canvas, NodeId frame, Qt::Edges edges, const QPointF &from)
{
    return std::make_unique<ResizeFrame>(canvas, frame, edges, from);
}

std::unique_ptr<Gesture> pullWire(Canvas &canvas, NodeId node, const QString &port)
{
    return std::make_unique<PullWire>(canvas, node, port);
}

std::unique_ptr<Gesture> frameCards(Canvas &canvas, const QPointF &from, bool extend)
{
    return std::make_unique<FrameCards>(canvas, from, extend);
}

} // namespace dialogist::editors::flow
