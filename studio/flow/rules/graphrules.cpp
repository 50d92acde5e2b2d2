// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/rules/inspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Place = Inspection::Place;

/// The places that control can come to from a place; through says which places it passes.
template <class Through> std::vector<bool> reachableFrom(const Inspection &inspection, std::vector<int> open, Through through)
{
    std::vector<bool> seen(inspection.places().size(), false);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[size_t(at)])
            continue;
        seen[size_t(at)] = true;
        const Place &place = inspection.places()[size_t(at)];
        if (through(place))
            open.insert(open.end(), place.next.begin(), place.next.end());
    }
    return seen;
}

void checkStarts(Inspection &inspection)
{
    if (inspection.start() < 0) {
        inspection.add(u"flow.no-start"_s, Severity::Blocker, QCoreApplication::translate("flow", "No start"),
            QCoreApplication::translate("flow", "The bot has no Start, so no talk can begin. Add one and connect it."),
            {});
    }
    // Talks then begin with whichever Start comes first.
    if (inspection.start() >= 0 && !inspection.bot().flows.contains(inspection.bot().startFlow)) {
        inspection.add(u"flow.unknown-start-flow"_s, Severity::Blocker, QCoreApplication::translate("flow", "Start flow missing"),
            QCoreApplication::translate("flow",
                "The flow that talks begin with is not in this bot. Choose one of its flows as the start flow."),
            {inspection.places()[size_t(inspection.start())].node});
    }
    QHash<model::FlowId, QList<const model::Node *>> starts;
    for (const Place &place : inspection.places()) {
        if (place.node->type == u"start")
            starts[place.node->flow].append(place.node);
    }
    for (const auto &nodes : std::as_const(starts)) {
        if (nodes.size() > 1)
            inspection.add(u"flow.several-starts"_s, Severity::Warning,
                QCoreApplication::translate("flow", "Several starts"),
                QCoreApplication::translate(
                    "flow", "This flow has several Starts; only the oldest is used. Delete the others."),
                nodes);
    }
}

QString labelOf(const model::Node &node, const QString &port)
{
    for (const Port &candidate : portsOf(node)) {
        if (candidate.name == port)
            return candidate.label;
    }
    return port;
}

void reportUnconnected(Inspection &inspection, const Place &place, const QStringList &ports, bool silent)
{
    const QString name = Inspection::titleOf(*place.node);
    if (silent) {
        for (const QString &port : ports)
            inspection.add(u"flow.unconnected-port"_s, Severity::Blocker,
                QCoreApplication::translate("flow", "The talk ends in silence"),
                QCoreApplication::translate("flow",
                    "“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.")
                    .arg(name, labelOf(*place.node, port)),
                {place.node}, port);
        return;
    }
    if (ports.size() == place.ports.size()) {
        inspection.add(u"flow.dead-end"_s, Severity::Warning, QCoreApplication::translate("flow", "Dead end"),
            QCoreApplication::translate(
                "flow", "The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.")
                .arg(name),
            {place.node});
        return;
    }
    for (const QString &port : ports)
        inspection.add(u"flow.unconnected-port"_s, Severity::Warning,
            QCoreApplication::translate("flow", "Not connected"),
            QCoreApplication::translate("flow", "“%2” of “%1” leads nowhere, so the talk ends there. Connect it.")
                .arg(name, labelOf(*place.node, port)),
            {place.node}, port);
}

void checkPorts(Inspection &inspection)
{
    const auto silent = reachableFrom(inspection,
        inspection.start() < 0 ? std::vector<int>() : std::vector<int>{inspection.start()},
        [](const Place &place) { return !place.speaks; });
    for (size_t i = 0; i < inspection.places().size(); ++i) {
        const Place &place = inspection.places()[i];
        QStringList open;
        for (const QString &port : place.ports) {
            const bool connected = place.links.value(port, -1) >= 0;
            if (!connected && (!place.mayDangle.contains(port) || place.links.contains(port)))
                open.append(port);
        }
        if (!open.isEmpty() && !place.ends)
            reportUnconnected(inspection, place, open, silent[i] && !place.speaks);
        for (auto it = place.links.begin(); it != place.links.end(); ++it) {
            if (!place.ports.contains(it.key()) && specOf(place.node->type))
                inspection.add(u"flow.stale-link"_s, Severity::Warning,
                    QCoreApplication::translate("flow", "Connection without a port"),
                    QCoreApplication::translate("flow",
                        "A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.")
                        .arg(Inspection::titleOf(*place.node)),
                    {place.node}, it.key());
        }
    }
}

void checkReachable(Inspection &inspection)
{
    if (inspection.start() < 0)
        return;
    const auto reached = reachableFrom(inspection, inspection.entries(), [](const Place &) { return true; });
    for (size_t i = 0; i < reached.size(); ++i) {
        const model::Node &node = *inspection.places()[i].node;
        const NodeSpec *spec = specOf(node.type);
        if (reached[i] || (spec && !spec->executable))
            continue;
        inspection.add(u"flow.unreachable"_s, Severity::Warning, QCoreApplication::translate("flow", "Never reached"),
            QCoreApplication::translate("flow", "No way leads from the start to “%1”. Connect it, or delete it.")
                .arg(Inspection::titleOf(node)),
            {&node});
    }
}
} // namespace

void inspectGraph(Inspection &inspection)
{
    checkStarts(inspection);
    checkPorts(inspection);
    checkReachable(inspection);
}

} // namespace dialogist::flow
