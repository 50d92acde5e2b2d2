// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/botnames.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/testmentions.h"

#include <QSet>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

QList<ui::CompletionEntry> variableEntries(const model::Bot &bot)
{
    QList<ui::CompletionEntry> entries;
    for (const auto &[id, variable] : bot.variables)
        entries.append({variable.name, variable.type});
    return entries;
}

void BotNames::fill(const model::Bot &bot)
{
    QList<ui::CompletionEntry> flows;
    QList<ui::CompletionEntry> intents;
    QList<ui::CompletionEntry> steps;
    QList<ui::CompletionEntry> requests;
    QList<ui::CompletionEntry> offers;
    QList<ui::CompletionEntry> events;
    QList<ui::CompletionEntry> kinds;
    QSet<QString> knownEvents;
    QSet<QString> known; // kinds of requests, tools and offers
    const auto addOnce = [&known](QList<ui::CompletionEntry> &list, const QString &name, const QString &detail) {
        if (!name.isEmpty() && !known.contains(name))
            list.append({name, detail});
        known.insert(name);
    };
    for (const auto &[id, intent] : bot.intents) {
        intents.append({intent.name, {}});
        addOnce(offers, intent.name, {});
    }
    for (const auto &[id, flow] : bot.flows) {
        flows.append({flow.name, {}});
        for (const auto &[nodeId, node] : flow.nodes) {
            const dialogist::flow::NodeSpec *spec = dialogist::flow::specOf(node.type);
            if (!spec || !spec->executable)
                continue;
            if (!node.name.isEmpty())
                steps.append({node.name, flow.name});
            const QString request = dialogist::flow::requestKinds().contains(node.type) ? node.type : QString();
            if (!request.isEmpty() && !node.name.isEmpty())
                requests.append({node.name, flow.name});
            if (!request.isEmpty() && !known.contains(request))
                kinds.append({request, spec->title});
            addOnce(requests, request, spec->title);
            // What an Event step waits for, or a Wait step.
            const QString event = node.props[node.type == u"event" ? u"name" : u"event"].toString();
            if ((node.type == u"event" || node.type == u"wait") && !event.isEmpty() && !knownEvents.contains(event)) {
                knownEvents.insert(event);
                events.append({event, flow.name});
            }
            addOnce(requests, node.props[u"tool"].toString(), spec->title);
            if (node.type == u"event")
                addOnce(offers, node.name, flow.name);
        }
    }
    ui::setEntries(models[Flows], flows);
    ui::setEntries(models[Variables], variableEntries(bot));
    ui::setEntries(models[Intents], intents);
    ui::setEntries(models[Steps], steps);
    ui::setEntries(models[Requests], requests);
    ui::setEntries(models[Offers], offers);
    ui::setEntries(models[Events], events);
    ui::setEntries(models[RequestKinds], kinds);
}

} // namespace dialogist::editors::test
