// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/rules/fixers.h"

#include <QCoreApplication>
#include <QSizeF>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr double step = 140; ///< canvas units between a node and what is put below it

model::Node newNode(const QString &type, model::FlowId flow, QPointF position)
{
    const NodeSpec *spec = specOf(type);
    model::Node node;
    node.id = model::NodeId::create();
    node.flow = flow;
    node.type = type;
    node.name = spec->title;
    node.position = position;
    node.props = spec->defaults;
    return node;
}

/// Below everything that is in the flow already.
QPointF below(const model::Flow &flow)
{
    QPointF place(0, -step);
    for (const auto &[id, node] : flow.nodes)
        place = {qMin(place.x(), node.position.x()), qMax(place.y(), node.position.y())};
    return place + QPointF(0, step);
}

/// To the right of a step, as far down as it takes to lie on nothing. Cards grow downwards with what they say, so below is no place.
QPointF beside(const model::Flow &flow, const model::Node &from)
{
    constexpr QSizeF card(300, 120);
    QPointF place = from.position + QPointF(320, 0);
    const auto isTaken = [&](const auto &entry) {
        const QPointF away = entry.second.position - place;
        return entry.second.type != u"frame" && qAbs(away.x()) < card.width() && qAbs(away.y()) < card.height();
    };
    while (std::any_of(flow.nodes.begin(), flow.nodes.end(), isTaken))
        place.ry() += step;
    return place;
}

const model::Flow *mainFlow(const model::Bot &bot)
{
    const auto found = bot.flows.find(bot.startFlow);
    return found != bot.flows.end() ? &found->second : bot.flows.empty() ? nullptr : &bot.flows.begin()->second;
}

QStringList openPorts(const Fixing &fixing)
{
    QStringList open;
    const model::Flow *flow = fixing.steps.project().flow(fixing.node->flow);
    for (const Port &port : portsOf(*fixing.node, &fixing.bot)) {
        const model::Link *link = flow->linkFrom(fixing.node->id, port.name);
        const bool leadsSomewhere = link && flow->node(link->to);
        if (!leadsSomewhere && (link || !port.mayDangle))
            open.append(port.name);
    }
    return open;
}

void addNode(const Fixing &fixing, const model::Node &node)
{
    fixing.steps.add(commands::addNodes(fixing.steps.project(), {node}));
}
} // namespace

void deleteStaleLinks(const Fixing &fixing)
{
    const model::Flow *flow = fixing.node ? fixing.steps.project().flow(fixing.node->flow) : nullptr;
    if (!flow)
        return;
    QStringList known;
    for (const Port &port : portsOf(*fixing.node, &fixing.bot))
        known.append(port.name);
    QStringList stale;
    for (const auto &[id, link] : flow->links) {
        if (link.from == fixing.node->id && !known.contains(link.port))
            stale.append(link.port);
    }
    for (const QString &port : std::as_const(stale))
        fixing.steps.add(commands::disconnectPort(fixing.steps.project(), fixing.node->id, port));
}

void chooseStartFlow(const Fixing &fixing)
{
    if (!fixing.node)
        return;
    model::Bot changed = fixing.bot;
    changed.startFlow = fixing.node->flow;
    fixing.steps.add(commands::setBot(fixing.steps.project(), changed, u"ChooseStart"_s));
}

void addStart(const Fixing &fixing)
{
    const model::Flow *flow = mainFlow(fixing.bot);
    if (!flow)
        return;
    // Above the topmost node that nothing leads to, and connected with it: that is where the talk was meant to begin.
    QSet<model::NodeId> led;
    for (const auto &[id, link] : flow->links)
        led.insert(link.to);
    const model::Node *first = nullptr;
    for (const auto &[id, node] : flow->nodes) {
        const NodeSpec *spec = specOf(node.type);
        if (spec && spec->executable && spec->hasInput && !led.contains(id) && (!first || node.position.y() < first->position.y()))
            first = &node;
    }
    const model::Node start = newNode(u"start"_s, flow->id, first ? first->position - QPointF(0, step) : QPointF());
    addNode(fixing, start);
    if (first)
        fixing.steps.add(commands::connectPort(fixing.steps.project(), start.id, u"next"_s, first->id));
}

void deleteOtherStarts(const Fixing &fixing)
{
    fixing.steps.add(commands::removeNodes(fixing.steps.project(), fixing.finding.nodes.mid(1)));
}

void deleteNode(const Fixing &fixing)
{
    if (fixing.node)
        fixing.steps.add(commands::removeNodes(fixing.steps.project(), {fixing.node->id}));
}

void deleteFlow(const Fixing &fixing)
{
    fixing.steps.add(commands::removeFlow(fixing.steps.project(), fixing.finding.flow));
}

void addExit(const Fixing &fixing)
{
    const QStringList open = fixing.node ? openPorts(fixing) : QStringList();
    if (open.isEmpty())
        return;
    const model::Flow *flow = fixing.steps.project().flow(fixing.node->flow);
    const model::Node exit = newNode(u"exit"_s, fixing.node->flow, beside(*flow, *fixing.node));
    addNode(fixing, exit);
    for (const QString &port : open)
        fixing.steps.add(commands::connectPort(fixing.steps.project(), fixing.node->id, port, exit.id));
}

void askAgain(const Fixing &fixing)
{
    if (fixing.node && openPorts(fixing).contains(u"other"_s))
        fixing.steps.add(commands::connectPort(fixing.steps.project(), fixing.node->id, u"other"_s, fixing.node->id));
}

void addErrorEvent(const Fixing &fixing)
{
    const model::Flow *flow = mainFlow(fixing.bot);
    if (!flow)
        return;
    model::Node event = newNode(u"event"_s, flow->id, below(*flow));
    event.name = QCoreApplication::translate("flow", "Something failed");
    event.props.insert(u"event"_s, u"error"_s);
    event.props.insert(u"afterwards"_s, u"takeOver"_s);
    const model::Node exit = newNode(u"exit"_s, flow->id, event.position + QPointF(0, step));
    addNode(fixing, event);
    addNode(fixing, exit);
    fixing.steps.add(commands::connectPort(fixing.steps.project(), event.id, u"next"_s, exit.id));
}

void addIntentEvent(const Fixing &fixing)
{
    const model::Flow *flow = mainFlow(fixing.bot);
    const auto intent = fixing.bot.intents.find(model::IntentId::fromString(fixing.finding.recipient.section(u'/', 1)));
    if (!flow || intent == fixing.bot.intents.end())
        return;
    model::Node event = newNode(u"event"_s, flow->id, below(*flow));
    event.name = intent->second.name;
    event.props.insert(u"event"_s, u"intent"_s);
    event.props.insert(u"intent"_s, intent->first.toString());
    addNode(fixing, event);
}

} // namespace dialogist::flow
