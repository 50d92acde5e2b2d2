// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/arrange.h"
#include "editors/flow/graph/stacks.h"
#include "editors/flow/view/canvas.h"
#include "studio/ui/theme.h"

#include <QPainter>

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

/// How near an edge must come to another to snap to it, in canvas units.
constexpr double nearEdge = 6;
/// How near cards must come to join a stack.
constexpr double nearStack = 16;

class MoveCards : public Gesture
{
public:
    MoveCards(Canvas &canvas, const QPointF &from)
        : m_canvas(canvas)
        , m_graph(canvas.graph())
        , m_from(from)
    {
        m_run = runOf(canvas.state().selected);
        m_takesOut = !m_run.isEmpty() && !m_graph.above(m_run.first()).isNull();
        QSet<NodeId> all = m_takesOut ? QSet<NodeId>(m_run.begin(), m_run.end()) : companyOf(m_graph, canvas.state().selected, true);
        for (const NodeId &id : std::as_const(all))
            m_start.insert(id, m_graph.card(id)->position);
        m_leader = !m_run.isEmpty() ? m_run.first() : canvas.state().current;
        if (!m_start.contains(m_leader) && !m_start.isEmpty())
            m_leader = m_start.cbegin().key();
    }

    void move(const QPointF &at, Qt::KeyboardModifiers modifiers) override
    {
        const QPointF raw = at - m_from;
        if (!m_moving && raw.manhattanLength() * m_canvas.zoom() < 4)
            return;
        m_moving = true;
        const bool snapping = m_canvas.isSnapping() && !(modifiers & Qt::AltModifier);
        const QPointF start = m_start.value(m_leader);
        QPointF delta = snapping ? snapped(start + raw) - start : QPointF(raw.toPoint());
        m_guides.clear();
        if (snapping && m_start.size() < 200)
            delta += alignment(start + delta);
        m_places.clear();
        for (auto it = m_start.cbegin(); it != m_start.cend(); ++it)
            m_places.insert(it.key(), it.value() + delta);
        m_canvas.displace(m_places);
        findSlot(!(modifiers & Qt::AltModifier));
        const bool single = m_start.size() == 1 && m_slot.isNull() && !m_takesOut;
        m_canvas.showDropWire(single ? m_canvas.wireUnderCard(m_leader) : model::LinkId());
    }

    void finish(const QPointF &) override
    {
        const model::LinkId wire = m_canvas.dropWire();
        cancel();
        if (!m_moving)
            return;
        if (!m_slot.isNull())
            emit m_canvas.stackRequested(m_run, m_slot, m_onTop, m_places);
        else if (m_takesOut)
            emit m_canvas.takeOutRequested(m_run, m_places);
        else
            emit m_canvas.moveRequested(m_places, wire);
    }

    void cancel() override
    {
        m_canvas.showDropWire({});
        m_canvas.showStackSlot({});
        m_canvas.displace({});
    }

    void paint(QPainter &painter, double scale, const QPalette &palette) const override
    {
        painter.setPen(QPen(ui::colour(ui::Token::Accent, palette), 1 / scale, Qt::DashLine));
        for (const QLineF &guide : m_guides)
            painter.drawLine(guide);
    }

private:
    /// The selected cards when they are neighbours in one stack: from its middle they come out, with its first card all of it moves.
    QList<NodeId> runOf(const QSet<NodeId> &selected) const
    {
        if (selected.isEmpty())
            return {};
        const Card *any = m_graph.card(*selected.cbegin());
        if (!any || any->isFrame() || any->isNote())
            return {};
        const QList<NodeId> stack = m_graph.stackOf(any->id);
        if (selected.contains(stack.first())) {
            const bool onlyThisStack
                = std::all_of(selected.begin(), selected.end(), [&](const NodeId &id) { return stack.contains(id); });
            return onlyThisStack ? stack : QList<NodeId>();
        }
        QList<NodeId> run;
        for (const NodeId &id : stack) {
            if (selected.contains(id) && (run.isEmpty() || m_graph.below(run.last()) == id))
                run.append(id);
        }
        return run.size() == selected.size() ? run : QList<NodeId>();
    }

    void findSlot(bool wanted)
    {
        m_slot = {};
        m_onTop = false;
        QLineF line;
        if (wanted && !m_run.isEmpty()) {
            QRectF own = m_graph.card(m_run.first())->rect();
            for (const NodeId &id : m_run)
                own |= m_graph.card(id)->rect();
            for (const Card *card : m_graph.cardsIn(own.adjusted(-48, -nearStack, 48, nearStack))) {
                if (m_start.contains(card->id) || card->isFrame() || card->isNote()
                    || std::abs(card->position.x() - own.left()) > 48)
                    continue;
                const QRectF rect = card->rect();
                if (std::abs(rect.bottom() - own.top()) <= nearStack && stacks::canPut(m_graph.project(), m_run, card->id)) {
                    m_slot = card->id;
                    m_onTop = false;
                    line = QLineF(rect.bottomLeft(), rect.bottomRight());
                    break;
                }
                const bool isHead = m_graph.above(card->id).isNull();
                if (isHead && std::abs(rect.top() - own.bottom()) <= nearStack
                    && stacks::canPut(m_graph.project(), {card->id}, m_run.last())) {
                    m_slot = card->id;
                    m_onTop = true;
                    line = QLineF(rect.topLeft(), rect.topRight());
                }
            }
        }
        m_canvas.showStackSlot(line);
    }

    /// How far to go on so that an edge or the middle of the leader is in line with a card near by.
    QPointF alignment(const QPointF &place)
    {
        const Card *leader = m_graph.card(m_leader);
        if (!leader)
            return {};
        const QRectF own(place, leader->size);
        double leastX = nearEdge + 0.1;
        double leastY = nearEdge + 0.1;
        QPointF further;
        QLineF alongX;
        QLineF alongY;
        for (const Card *card : m_graph.cardsIn(own.adjusted(-500, -500, 500, 500))) {
            if (m_start.contains(card->id))
                continue;
            const QRectF other = card->rect();
            const double xs[3][2] {{own.left(), other.left()}, {own.center().x(), other.center().x()}, {own.right(), other.right()}};
            const double ys[3][2] {{own.top(), other.top()}, {own.center().y(), other.center().y()}, {own.bottom(), other.bottom()}};
            for (const auto &[mine, theirs] : xs) {
                if (std::abs(theirs - mine) < leastX) {
                    leastX = std::abs(theirs - mine);
                    further.setX(theirs - mine);
                    alongX = QLineF(theirs, std::min(own.top(), other.top()), theirs, std::max(own.bottom(), other.bottom()));
                }
            }
            for (const auto &[mine, theirs] : ys) {
                if (std::abs(theirs - mine) < leastY) {
                    leastY = std::abs(theirs - mine);
                    further.setY(theirs - mine);
                    alongY = QLineF(std::min(own.left(), other.left()), theirs, std::max(own.right(), other.right()), theirs);
                }
            }
        }
        for (const QLineF &line : {alongX, alongY}) {
            if (!line.isNull())
                m_guides.append(line);
        }
        return further;
    }

    Canvas &m_canvas;
    FlowGraph &m_graph;
    QPointF m_from;
    QHash<NodeId, QPointF> m_start;
    QHash<NodeId, QPointF> m_places;
    QList<NodeId> m_run; ///< what can join a stack, from the top; empty = nothing
    bool m_takesOut = false;
    NodeId m_leader;
    NodeId m_slot;
    bool m_onTop = false;
    QList<QLineF> m_guides;
    bool m_moving = false;
};

} // namespace

std::unique_ptr<Gesture> moveCards(Canvas &canvas, const QPointF &from)
{
    return std::make_unique<MoveCards>(canvas, from);
}

} // namespace dialogist::editors::flow
