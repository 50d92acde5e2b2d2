// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
NodeSpec handoffSpec()
{
    NodeSpec spec{u"handoff"_s, QCoreApplication::translate("flow", "Human Handoff"),
        QCoreApplication::translate("flow", "Hands the talk to a person; the bot is silent while they talk."), Family::People, true, true, {}, {}};
    const QString told = QCoreApplication::translate("flow", "What the person of the team gets");
    const QString said = QCoreApplication::translate("flow", "What is said");
    spec.properties = {
        property(u"queue"_s, QCoreApplication::translate("flow", "Queue"), Kind::Template,
            QCoreApplication::translate("flow", "Who takes it, such as support-de.")),
        property(u"onlyOpen"_s, QCoreApplication::translate("flow", "Only within opening hours"), Kind::Boolean,
            QCoreApplication::translate("flow", "Outside of the bot's opening hours it goes on at “unavailable” at once.")),
        number(u"timeout"_s, QCoreApplication::translate("flow", "Minutes to wait"), Kind::Integer, 1, 1440),
        in(told, prose(property(u"summary"_s, QCoreApplication::translate("flow", "Summary"), Kind::Template))),
        in(told, property(u"variables"_s, QCoreApplication::translate("flow", "Values"), Kind::VariableNames)),
        in(told, choices(u"transcript"_s, QCoreApplication::translate("flow", "The talk so far"), {u"ask"_s, u"always"_s, u"never"_s},
            {QCoreApplication::translate("flow", "If the one who chats agrees"), QCoreApplication::translate("flow", "Always"),
                QCoreApplication::translate("flow", "Never")})),
        in(told, shown(required(property(u"transcriptQuestion"_s, QCoreApplication::translate("flow", "Question about it"), Kind::LocalizedText)),
            u"transcript"_s, {u"ask"_s})),
        in(said, property(u"waiting"_s, QCoreApplication::translate("flow", "While somebody is looked for"), Kind::LocalizedText)),
        in(said, property(u"connected"_s, QCoreApplication::translate("flow", "When somebody is there"), Kind::LocalizedText))};
    spec.defaults = {{u"queue"_s, QString()}, {u"onlyOpen"_s, true}, {u"timeout"_s, 10}, {u"summary"_s, QString()},
        {u"variables"_s, QJsonArray()}, {u"transcript"_s, u"never"_s}, {u"transcriptQuestion"_s, QJsonObject()},
        {u"waiting"_s, QJsonObject()}, {u"connected"_s, QJsonObject()}};
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &, const model::Bot *) -> QList<Port> {
        return {port(u"connected"_s, QCoreApplication::translate("flow", "Connected"), true),
            port(u"unavailable"_s, QCoreApplication::translate("flow", "Nobody there")),
            port(u"timeout"_s, QCoreApplication::translate("flow", "Nobody in time")),
            port(u"returned"_s, QCoreApplication::translate("flow", "Back to the bot"), true)};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &language) {
        const QString waiting = spoken(node.props[u"waiting"], language);
        const QString queue = node.props[u"queue"].toString();
        if (!waiting.isEmpty())
            return waiting;
        return queue.isEmpty() ? QCoreApplication::translate("flow", "Looks for somebody who takes over")
                               : QCoreApplication::translate("flow", "To %1").arg(queue);
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        Disclosure to{u"handoff"_s, node.props[u"queue"].toString(), leavingNames(node), true,
            node.props[u"transcript"].toString(u"never"_s) != u"never"};
        for (const QString &name : namesIn(node.props[u"variables"])) {
            addName(to.variables, name);
            addName(use.reads, name);
        }
        use.discloses.append(to);
    };
    return spec;
}

NodeSpec approvalSpec()
{
    NodeSpec spec{u"approval"_s, QCoreApplication::translate("flow", "Human Approval"),
        QCoreApplication::translate("flow", "Asks somebody of the team, and goes on by what they decide."), Family::People, true, true, {}, {}};
    PropertySpec actions = rows(u"actions"_s, QCoreApplication::translate("flow", "They can"),
        {required(property(u"label"_s, QCoreApplication::translate("flow", "What the button says"), Kind::PlainText))});
    actions.hasIds = true;
    actions.addLabel = QCoreApplication::translate("flow", "Add action");
    spec.properties = {property(u"title"_s, QCoreApplication::translate("flow", "What is to be decided"), Kind::Template),
        prose(property(u"details"_s, QCoreApplication::translate("flow", "What they should know"), Kind::Template)),
        property(u"assignee"_s, QCoreApplication::translate("flow", "Who is asked"), Kind::Template), actions,
        number(u"timeout"_s, QCoreApplication::translate("flow", "Minutes to wait"), Kind::Integer, 1, 43200),
        property(u"waiting"_s, QCoreApplication::translate("flow", "Said to the one who chats"), Kind::LocalizedText),
        property(u"commentTo"_s, QCoreApplication::translate("flow", "Keep their comment in"), Kind::VariableName)};
    const QJsonArray both{QJsonObject{{u"id"_s, u"approve"_s}, {u"label"_s, QCoreApplication::translate("flow", "Approve")}},
        QJsonObject{{u"id"_s, u"decline"_s}, {u"label"_s, QCoreApplication::translate("flow", "Decline")}}};
    spec.defaults = {{u"title"_s, QString()}, {u"details"_s, QString()}, {u"assignee"_s, QString()}, {u"actions"_s, both},
        {u"timeout"_s, 1440}, {u"waiting"_s, QJsonObject()}, {u"commentTo"_s, QString()}};
    spec.speaks = true;
    spec.ports = [](const model::Node &node, const model::Bot *) {
        QList<Port> ports;
        for (const QJsonValue &action : node.props[u"actions"].toArray()) {
            const QString id = action[u"id"].toString();
            const QString label = action[u"label"].toString();
            ports.append(port(u"action:"_s + id, label.isEmpty() ? id : label));
        }
        ports.append(port(u"timeout"_s, QCoreApplication::translate("flow", "Nobody in time")));
        ports.append(errorPort());
        return ports;
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        const QString title = firstLine(node.props[u"title"].toString());
        return title.isEmpty() ? QCoreApplication::translate("flow", "Nothing to decide yet") : title;
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        use.discloses.append({u"approval"_s, node.props[u"assignee"].toString(), leavingNames(node), leavesLastMessage(node), false});
    };
    return spec;
}
} // namespace

void addPeopleSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(handoffSpec());
    specs.push_back(approvalSpec());
}

} // namespace dialogist::flow::specs
