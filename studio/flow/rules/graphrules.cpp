// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Place = BotGraph::Place;

void checkStarts(const BotGraph &graph, BotFindings &findings)
{
    if (graph.start() < 0)
        findings.add(u"flow.no-start"_s, QCoreApplication::translate("flow", "The bot has no Start, so no talk can begin. Add one and connect it."), {});
    // Talks then begin with whichever Start comes first.
    if (graph.start() >= 0 && !graph.bot().flows.contains(graph.bot().startFlow))
        findings.add(u"flow.unknown-start-flow"_s,
            QCoreApplication::translate("flow", "The flow that talks begin with is not in this bot. Choose one of its flows as the start flow."),
            {graph.place(graph.start()).node});
    for (const auto &[flowId, flow] : graph.bot().flows) {
        QList<const model::Node *> starts;
        for (int at = graph.startOf(flowId); at >= 0 && at < int(graph.places().size()) && graph.place(at).node->flow == flowId; ++at) {
            if (graph.place(at).kind == BotGraph::Kind::Start)
                starts.append(graph.place(at).node);
        }
        if (starts.size() > 1)
            findings.add(u"flow.several-starts"_s,
                QCoreApplication::translate("flow", "The flow “%1” has several Starts; only the oldest is used. Delete the others.").arg(flow.name), starts);
    }
}

void markPorts(const BotGraph &graph, std::vector<WayState> &states)
{
    const auto silent = graph.reachableFrom({graph.start()}, [](const Place &place) { return !place.report->speaks; });
    for (size_t i = 0; i < states.size(); ++i) {
        const Place &place = graph.places()[i];
        WayState &state = states[i];
        const QList<Port> &ports = place.report->ports;
        for (qsizetype port = 0; port < ports.size(); ++port) {
            const int target = place.targets[size_t(port)];
            if (target == -2 || (target == -1 && !ports[port].mayDangle))
                state.open.append(ports[port].name);
        }
        state.ends = place.ends;
        state.stale = place.stale;
        state.isSilent = !state.open.isEmpty() && silent[i] && !place.report->speaks;
        if (place.kind == BotGraph::Kind::GoTo)
            state.leadsNowhere = graph.targetOf(*place.node) < 0;
        if (place.kind == BotGraph::Kind::Exit && !place.inLoop) {
            const QString outcome = place.node->props[u"outcome"].toString();
            state.leavesNoLoop = outcome == u"break" || outcome == u"continue";
        }
        if (place.report->mayFail && !graph.handlesErrors())
            state.failsUnseen = graph.behind(place, u"error") < 0;
    }
}

/// Flows that nothing leads into are one finding each, not one for each of their nodes.
void markReachable(const BotGraph &graph, std::vector<WayState> &states, BotFindings &findings)
{
    if (graph.start() < 0)
        return;
    const auto reached = graph.reachableFrom(graph.entries(), [](const Place &) { return true; });
    size_t at = 0;
    for (const auto &[flowId, flow] : graph.bot().flows) {
        const size_t end = at + flow.nodes.size();
        const bool isUsed = std::any_of(reached.begin() + qsizetype(at), reached.begin() + qsizetype(end), [](bool is) { return is; });
        const bool isUnused = !isUsed && graph.startOf(flowId) >= 0 && flowId != graph.bot().startFlow;
        if (isUnused)
            findings.addAbout(flowId, u"flow.unused-flow"_s,
                QCoreApplication::translate("flow", "Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.").arg(flow.name));
        for (; at < end; ++at)
            states[at].isUnreachable = !reached[at] && !isUnused && (graph.places()[at].report->isExecutable || !specOf(graph.places()[at].node->type));
    }
}

/// Of events for one thing at one place the oldest comes first, always.
void markEvents(const BotGraph &graph, std::vector<WayState> &states)
{
    QSet<QString> seen;
    for (size_t i = 0; i < states.size(); ++i) {
        const QString &trigger = graph.places()[i].report->trigger;
        if (trigger.isEmpty())
            continue;
        const QString here = trigger.startsWith(u"thisFlow|"_s) ? graph.places()[i].node->flow.toString() + trigger : trigger;
        states[i].isUnused = seen.contains(here);
        seen.insert(here);
    }
}

QString labelOf(const NodeReport &report, const QString &port)
{
    for (const Port &candidate : report.ports) {
        if (candidate.name == port)
            return candidate.label;
    }
    return port;
}

void reportOpen(QList<Finding> &list, const WayState &state, const NodeReport &report, model::BotId bot)
{
    const QString name = titleOf(report.node);
    const auto add = [&](const QString &rule, const QString &message, const QString &key) { list.append(makeFinding(rule, bot, {&report.node}, message, key)); };
    if (report.node.type == u"event") {
        add(u"flow.event-without-steps"_s,
            QCoreApplication::translate("flow", "“%1” takes the word, and then nothing follows. Connect it, or delete it.").arg(name), {});
    } else if (state.ends) {
        return;
    } else if (state.isSilent) {
        for (const QString &port : state.open) {
            list.append(makeFinding(u"flow.unconnected-port"_s, bot, {&report.node},
                QCoreApplication::translate("flow", "“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.")
                    .arg(name, labelOf(report, port)),
                port, {}, Severity::Blocker));
            list.last().title = QCoreApplication::translate("flow", "The talk ends in silence");
        }
    } else if (state.open.size() == report.ports.size()) {
        add(u"flow.dead-end"_s, QCoreApplication::translate("flow", "The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.").arg(name), {});
    } else {
        for (const QString &port : state.open) {
            if (report.node.type == u"choice" && port == u"other")
                add(u"flow.no-default"_s,
                    QCoreApplication::translate("flow", "“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.").arg(name, labelOf(report, port)), port);
            else
                add(u"flow.unconnected-port"_s,
                    QCoreApplication::translate("flow", "“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.").arg(name, labelOf(report, port)), port);
        }
    }
}
} // namespace

QList<Finding> findingsOf(const WayState &state, const NodeReport &report, model::BotId bot)
{
    QList<Finding> list;
    const QString name = titleOf(report.node);
    const auto add = [&](const QString &rule, const QString &message, const QString &key = {}, const QString &variable = {}) {
        list.append(makeFinding(rule, bot, {&report.node}, message, key, variable));
    };
    if (!state.open.isEmpty())
        reportOpen(list, state, report, bot);
    // What is not known cannot have ports.
    for (const QString &port : state.stale) {
        if (!specOf(report.node.type))
            continue;
        const bool isOfRow = port.contains(u':'); // which is gone, and its name with it
        add(u"flow.stale-link"_s,
            isOfRow ? QCoreApplication::translate("flow", "A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.").arg(name)
                    : QCoreApplication::translate("flow", "A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.").arg(name, port),
            port);
    }
    if (state.isUnreachable)
        add(u"flow.unreachable"_s, QCoreApplication::translate("flow", "No way leads from the start to “%1”. Connect it, or delete it.").arg(name));
    if (state.leadsNowhere)
        add(u"flow.goto-target"_s, QCoreApplication::translate("flow", "“%1” names no place to go to, or one that is gone. Choose a step.").arg(name));
    if (state.leavesNoLoop)
        add(u"flow.break-outside-loop"_s,
            QCoreApplication::translate("flow", "“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.").arg(name));
    if (state.isUnused)
        add(u"flow.duplicate-event"_s,
            QCoreApplication::translate("flow", "“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.").arg(name));
    if (state.failsUnseen)
        add(u"flow.unhandled-error"_s,
            QCoreApplication::translate("flow", "When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.").arg(name));
    for (const QString &variable : state.unset)
        add(u"flow.read-before-set"_s,
            QCoreApplication::translate("flow", "“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.").arg(name, variable), {},
            variable);
    for (const QString &variable : state.maybeUnset)
        add(u"flow.maybe-unset"_s,
            QCoreApplication::translate("flow",
                "“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.")
                .arg(name, variable, u"{{ %1 ?? '…' }}"_s.arg(variable)),
            {}, variable);
    return list;
}

void inspectWays(const BotGraph &graph, std::vector<WayState> &states, BotFindings &findings)
{
    checkStarts(graph, findings);
    markPorts(graph, states);
    markReachable(graph, states, findings);
    markEvents(graph, states);
}

} // namespace dialogist::flow
