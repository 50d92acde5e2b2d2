// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/gesture.h"

#include "editors/flow/view/canvas.h"
#include "studio/ui/theme.h"

#include <QPainter>

namespace dialogist::editors::flow {

using model::NodeId;
using ui::Token;

Gesture::~Gesture() = default;

namespace {

class MoveCards : public Gesture
{
public:
    MoveCards(Canvas &canvas, const QPointF &from)
        : m_canvas(canvas)
        , m_from(from)
    {
        for (const NodeId &id : canvas.state().selected) {
            if (const Card *card = canvas.graph().card(id))
                m_start.insert(id, card->position);
        }
        m_leader = canvas.state().current;
        if (!m_start.contains(m_leader) && !m_start.isEmpty())
            m_leader = m_start.cbegin().key();
    }

    void move(const QPointF &at, Qt::KeyboardModifiers modifiers) override
    {
        const QPointF raw = at - m_from;
        if (!m_moving && raw.manhattanLength() * m_canvas.zoom() < 4)
            return;
        m_moving = true;
        const QPointF start = m_start.value(m_leader);
        QPointF delta = modifiers & Qt::AltModifier ? raw.toPoint() : snapped(start + raw) - start;
        m_guides.clear();
        if (!(modifiers & Qt::AltModifier))
            delta += alignment(start + delta);
        QHash<NodeId, QPointF> places;
        for (auto it = m_start.cbegin(); it != m_start.cend(); ++it)
            places.insert(it.key(), it.value() + delta);
        m_canvas.displace(places);
        m_places = places;
        m_canvas.showDropWire(m_start.size() == 1 ? m_canvas.wireUnderCard(m_leader) : model::LinkId());
    }

    void finish(const QPointF &) override
    {
        const model::LinkId wire = m_canvas.dropWire();
        cancel();
        if (m_moving)
            emit m_canvas.moveRequested(m_places, wire);
    }

    void cancel() override
    {
        m_canvas.showDropWire({});
        m_canvas.displace({});
    }

    void paint(QPainter &painter, double scale, const QPalette &palette) const override
    {
        painter.setPen(QPen(ui::colour(Token::Accent, palette), 1 / scale, Qt::DashLine));
        for (const QLineF &guide : m_guides)
            painter.drawLine(guide);
    }

private:
    /// How far to go on so that the leader's left or top edge is in line with a card near by.
    QPointF alignment(const QPointF &place)
    {
        const Card *leader = m_canvas.graph().card(m_leader);
        if (!leader)
            return {};
        constexpr double near = 6;
        QPointF further;
        double leastX = near + 0.1;
        double leastY = near + 0.1;
        const QRectF own(place, leader->size);
        for (const Card *card : m_canvas.graph().cardsIn(own.adjusted(-500, -500, 500, 500))) {
            if (m_start.contains(card->id))
                continue;
            const QPointF gap = card->position - place;
            if (std::abs(gap.x()) < leastX) {
                leastX = std::abs(gap.x());
                further.setX(gap.x());
                m_alongX = QLineF(card->position.x(), std::min(own.top(), card->rect().top()), card->position.x(),
                                  std::max(own.bottom(), card->rect().bottom()));
            }
            if (std::abs(gap.y()) < leastY) {
                leastY = std::abs(gap.y());
                further.setY(gap.y());
                m_alongY = QLineF(std::min(own.left(), card->rect().left()), card->position.y(),
                                  std::max(own.right(), card->rect().right()), card->position.y());
            }
        }
        if (leastX <= near)
            m_guides.append(m_alongX);
        if (leastY <= near)
            m_guides.append(m_alongY);
        return further;
    }

    Canvas &m_canvas;
    QPointF m_from;
    QHash<NodeId, QPointF> m_start;
    QHash<NodeId, QPointF> m_places;
    NodeId m_leader;
    QList<QLineF> m_guides;
    QLineF m_alongX;
    QLineF m_alongY;
    bool m_moving = false;
};

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
        for (const Card *card : m_canvas.graph().cardsIn(m_frame.normalized()))
            selected.insert(card->id);
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

} // namespace

std::unique_ptr<Gesture> moveCards(Canvas &canvas, const QPointF &from)
{
    return std::make_unique<MoveCards>(canvas, from);
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
