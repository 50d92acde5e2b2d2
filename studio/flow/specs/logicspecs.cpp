// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QList<Port> branchPorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    for (const QJsonValue &value : node.props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        ports.append(port(u"case:"_s + value[u"id"].toString(),
            label.isEmpty() ? firstLine(value[u"condition"].toString()) : label));
    }
    ports.append(port(u"else"_s, QCoreApplication::translate("flow", "Else")));
    return ports;
}

QString branchLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        parts.append(label.isEmpty() ? value[u"condition"].toString() : label);
    }
    return parts.join(u" · "_s);
}

NodeSpec branchSpec()
{
    NodeSpec spec{u"branch"_s, QCoreApplication::translate("flow", "Branch"),
        QCoreApplication::translate("flow", "Goes on by the first condition that is true."), Family::Logic, true, true,
        {}, {}};
    const QList<PropertySpec> columns
        = {property(u"label"_s, QCoreApplication::translate("flow", "Label"), Kind::PlainText),
            property(u"condition"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression)};
    spec.properties = {rows(u"cases"_s, QCoreApplication::translate("flow", "Cases"), columns,
        QCoreApplication::translate("flow", "Tried from top to bottom."), Kind::Cases)};
    spec.defaults = {{u"cases"_s,
        QJsonArray{QJsonObject{{u"id"_s, u"c1"_s}, {u"label"_s, QString()}, {u"condition"_s, QString()}}}}};
    spec.ports = branchPorts;
    spec.line = branchLine;
    return spec;
}

QString setLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"assignments"].toArray()) {
        if (!value[u"variable"].toString().isEmpty())
            parts.append(value[u"variable"].toString() + u" = "_s + value[u"expression"].toString());
    }
    return parts.join(u"; "_s);
}

NodeSpec setSpec()
{
    NodeSpec spec{u"set"_s, QCoreApplication::translate("flow", "Set"),
        QCoreApplication::translate("flow", "Gives variables a value."), Family::Logic, true, true, {}, {}};
    spec.properties = {assignments(u"assignments"_s, QCoreApplication::translate("flow", "Assignments"),
        QCoreApplication::translate("flow", "Done from top to bottom."))};
    spec.defaults
        = {{u"assignments"_s, QJsonArray{QJsonObject{{u"variable"_s, QString()}, {u"expression"_s, QString()}}}}};
    spec.ports = nextOnly;
    spec.line = setLine;
    return spec;
}

QString gotoLine(const model::Node &node, const model::Bot &bot, const QString &language)
{
    const auto flow = bot.flows.find(model::FlowId::fromString(node.props[u"flow"].toString()));
    if (node.props[u"node"].toString().isEmpty() && flow != bot.flows.end())
        return QCoreApplication::translate("flow", "To the start of %1").arg(flow->second.name);
    const model::Node *target = bot.node(model::NodeId::fromString(node.props[u"node"].toString()));
    if (!target)
        return QCoreApplication::translate("flow", "No place chosen yet");
    // One step only: two nodes may well point at each other.
    QString name = target->name;
    if (name.isEmpty() && target->type != u"goto")
        name = summaryOf(*target, bot, language);
    const NodeSpec *spec = specOf(target->type);
    return QCoreApplication::translate("flow", "To %1").arg(name.isEmpty() && spec ? spec->title : name);
}

NodeSpec gotoSpec()
{
    NodeSpec spec{u"goto"_s, QCoreApplication::translate("flow", "Go to"),
        QCoreApplication::translate("flow", "Goes on at another node or at the start of another flow."), Family::Logic,
        true, true, {}, {}};
    spec.properties = {property(u"node"_s, QCoreApplication::translate("flow", "Go to"), Kind::NodeReference,
        QCoreApplication::translate("flow", "A node of any flow of this bot."))};
    spec.defaults = {{u"node"_s, QString()}};
    spec.line = gotoLine;
    return spec;
}

QString exitLine(const model::Node &node, const model::Bot &, const QString &language)
{
    const QString message = spoken(node.props[u"message"], language);
    if (!message.isEmpty())
        return message;
    return node.props[u"outcome"].toString() == u"restart"
        ? QCoreApplication::translate("flow", "Starts the talk again")
        : QCoreApplication::translate("flow", "Ends the talk");
}

NodeSpec exitSpec()
{
    NodeSpec spec{u"exit"_s, QCoreApplication::translate("flow", "Exit"),
        QCoreApplication::translate("flow", "Ends the talk, or starts it again."), Family::Logic, true, true, {}, {}};
    spec.properties = {
        choices(u"outcome"_s, QCoreApplication::translate("flow", "Then"), {u"end"_s, u"restart"_s},
            {QCoreApplication::translate("flow", "End the talk"), QCoreApplication::translate("flow", "Start again")}),
        property(u"message"_s, QCoreApplication::translate("flow", "Last words"), Kind::LocalizedText)};
    spec.defaults = {{u"outcome"_s, u"end"_s}, {u"message"_s, QJsonObject()}};
    spec.speaks = true;
    spec.line = exitLine;
    return spec;
}
} // namespace

void addLogicSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(branchSpec());
    specs.push_back(setSpec());
    specs.push_back(gotoSpec());
    specs.push_back(exitSpec());
}

} // namespace dialogist::flow::specs
