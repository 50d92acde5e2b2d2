// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/canvasaccessible.h"

#include "editors/flow/graph/walk.h"
#include "editors/flow/view/canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

/// Where a step stands in its flow, what comes before it, and where its ways lead.
QString spokenPlace(const FlowGraph &graph, const Card &card)
{
    const QList<NodeId> &order = graph.readingOrder();
    QStringList parts {QCoreApplication::translate("flow", "%1 of %2").arg(QLocale().toString(order.indexOf(card.id) + 1), QLocale().toString(order.size()))};
    QStringList before;
    for (const Wire *wire : graph.wiresOf(card.id)) {
        const Card *from = wire->to == card.id ? graph.card(wire->from) : nullptr;
        if (from && !before.contains(from->title()))
            before.append(from->title());
    }
    if (!before.isEmpty())
        parts.append(QCoreApplication::translate("flow", "comes after %1").arg(before.join(u", "_s)));
    if (const QString ways = spokenWays(graph, card); !ways.isEmpty())
        parts.append(ways);
    return parts.join(u"; "_s);
}

/// One step: what it is, says and leads to, where it is drawn, whether it has the focus.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(Canvas &canvas, NodeId id)
        : m_canvas(&canvas)
        , m_id(id)
    {
    }

    bool isValid() const override { return card() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override
    {
        const Card *shown = card();
        if (!shown)
            return {};
        switch (text) {
        case QAccessible::Name:
            return shown->spoken();
        case QAccessible::Description:
            return spokenPlace(m_canvas->graph(), *shown);
        case QAccessible::Value:
            return m_canvas->state().heat.contains(m_id) ? heatText(m_canvas->state().heat.value(m_id), m_canvas->state().legend) : QString();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const Card *shown = card();
        if (!shown)
            return {};
        const QRect place = m_canvas->mapFromScene(shown->rect()).boundingRect();
        return QRect(m_canvas->viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!card()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_canvas->state().selected.contains(m_id);
        state.focused = m_canvas->hasFocus() && m_canvas->state().current == m_id;
        state.offscreen = !m_canvas->visibleRect().intersects(card()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action != setFocusAction() || !card())
            return;
        m_canvas->select({m_id}, m_id);
        m_canvas->showCard(m_id);
        m_canvas->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Card *card() const { return m_canvas ? m_canvas->graph().card(m_id) : nullptr; }

    QPointer<Canvas> m_canvas;
    NodeId m_id;
};

/// The canvas: its steps first, in reading order, then the widgets on it.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(Canvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
    {
    }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return cards() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= cards())
            return QAccessibleWidget::child(index - cards());
        return cardInterface(canvas()->graph().readingOrder().at(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return int(canvas()->graph().readingOrder().indexOf(it.key()));
        }
        const int own = QAccessibleWidget::indexOfChild(child);
        return own < 0 ? own : own + cards();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        const Card *card = canvas()->viewport()->rect().contains(at) ? canvas()->cardAt(canvas()->mapToScene(at)) : nullptr;
        return card ? cardInterface(card->id) : QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        const NodeId current = canvas()->state().current;
        if (canvas()->hasFocus() && canvas()->graph().card(current))
            return cardInterface(current);
        return QAccessibleWidget::focusChild();
    }

private:
    Canvas *canvas() const { return static_cast<Canvas *>(widget()); }
    int cards() const { return widget() ? int(canvas()->graph().cards().size()) : 0; }
    QAccessibleInterface *cardInterface(NodeId id) const
    {
        const auto found = m_children.constFind(id);
        if (found != m_children.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *made = new CardAccessible(*canvas(), id);
        m_children.insert(id, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<NodeId, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<Canvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void makeCanvasAccessible()
{
    // Installing the same factory again does nothing.
    QAccessible::installFactory(makeInterface);
}

void announceCurrent(Canvas &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus() || canvas.state().current.isNull())
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(int(canvas.graph().readingOrder().indexOf(canvas.state().current)));
    QAccessible::updateAccessibility(&event);
}

} // namespace dialogist::editors::flow
