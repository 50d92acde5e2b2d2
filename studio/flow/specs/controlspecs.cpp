// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
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
    NodeSpec spec{u"goto"_s, QCoreApplication::translate("flow", "Go To"),
        QCoreApplication::translate("flow", "Goes on at another step or at the start of another flow."), Family::Logic,
        true, true, {}, {}};
    spec.properties = {property(u"node"_s, QCoreApplication::translate("flow", "Go to"), Kind::NodeReference,
        QCoreApplication::translate("flow", "A step of any flow of this bot."))};
    spec.defaults = {{u"node"_s, QString()}};
    spec.line = gotoLine;
    return spec;
}

QString waitLine(const model::Node &node, const model::Bot &, const QString &)
{
    const QString kind = node.props[u"kind"].toString(u"delay"_s);
    if (kind == u"until")
        return QCoreApplication::translate("flow", "Until %1").arg(node.props[u"until"].toString());
    if (kind == u"event")
        return QCoreApplication::translate("flow", "Until “%1” happens").arg(node.props[u"event"].toString());
    if (kind == u"message")
        return QCoreApplication::translate("flow", "Until the person says something");
    return QCoreApplication::translate("flow", "%1 seconds").arg(node.props[u"seconds"].toString());
}

QList<Port> waitPorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports = {nextPort()};
    const QString kind = node.props[u"kind"].toString();
    if (kind == u"event" || kind == u"message")
        ports.append(port(u"timeout"_s, QCoreApplication::translate("flow", "Too late"), true));
    return ports;
}

NodeSpec waitSpec()
{
    NodeSpec spec{u"wait"_s, QCoreApplication::translate("flow", "Wait"),
        QCoreApplication::translate("flow", "Goes on later: after a while, at a time, or when something happens."),
        Family::Logic, true, true, {}, {}};
    spec.properties = {choices(u"kind"_s, QCoreApplication::translate("flow", "Wait"),
                           {u"delay"_s, u"until"_s, u"event"_s, u"message"_s},
                           {QCoreApplication::translate("flow", "A while"), QCoreApplication::translate("flow", "Until a time"),
                               QCoreApplication::translate("flow", "For an event"),
                               QCoreApplication::translate("flow", "For a message of the person")}),
        shown(property(u"seconds"_s, QCoreApplication::translate("flow", "Seconds"), Kind::Expression), u"kind"_s,
            {u"delay"_s}),
        shown(property(u"until"_s, QCoreApplication::translate("flow", "Time"), Kind::Expression,
                  QCoreApplication::translate("flow", "“'09:00'”, “'2026-12-24T18:00'”, or milliseconds as of now.")),
            u"kind"_s, {u"until"_s}),
        shown(property(u"event"_s, QCoreApplication::translate("flow", "Name of the event"), Kind::PlainText), u"kind"_s,
            {u"event"_s}),
        shown(collecting(property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep what it brings in"),
                  Kind::VariableName)),
            u"kind"_s, {u"event"_s, u"message"_s}),
        shown(number(u"timeout"_s, QCoreApplication::translate("flow", "At most seconds"), Kind::Integer, 0, 31'536'000,
                  QCoreApplication::translate("flow", "0 = as long as it takes.")),
            u"kind"_s, {u"event"_s, u"message"_s})};
    spec.defaults = {{u"kind"_s, u"delay"_s}, {u"seconds"_s, u"60"_s}, {u"until"_s, QString()}, {u"event"_s, QString()},
        {u"saveTo"_s, QString()}, {u"timeout"_s, 0}};
    spec.waits = true;
    spec.ports = waitPorts;
    spec.line = waitLine;
    return spec;
}

/// The names under which Exits of a flow leave it.
QStringList exitsOf(const model::Node &node, const model::Bot *bot)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    const model::FlowId id = model::FlowId::fromString(node.props[u"flow"].toString());
    if (bot && bot->flows.contains(id)) {
        for (const auto &[nodeId, inner] : bot->flows.at(id).nodes) {
            if (inner.type == u"exit" && inner.props[u"outcome"].toString() == u"return")
                add(inner.props[u"exit"].toString());
        }
        return names;
    }
    for (const QJsonValue &name : node.props[u"exits"].toArray())
        add(name.toString());
    return names;
}

QList<Port> runFlowPorts(const model::Node &node, const model::Bot *bot)
{
    if (node.props[u"mode"].toString() == u"replace")
        return {errorPort()};
    QList<Port> ports = {nextPort()};
    for (const QString &name : exitsOf(node, bot))
        ports.append(port(u"exit:"_s + name, name));
    ports.first().mayDangle = ports.size() > 1;
    ports.append(errorPort());
    return ports;
}

QString runFlowLine(const model::Node &node, const model::Bot &bot, const QString &)
{
    const auto flow = bot.flows.find(model::FlowId::fromString(node.props[u"flow"].toString()));
    return flow == bot.flows.end() ? QCoreApplication::translate("flow", "No flow chosen yet") : flow->second.name;
}

NodeSpec runFlowSpec()
{
    NodeSpec spec{u"runflow"_s, QCoreApplication::translate("flow", "Run Flow"),
        QCoreApplication::translate("flow", "Runs another flow and goes on when that has ended."), Family::Logic, true,
        true, {}, {}};
    spec.properties = {property(u"flow"_s, QCoreApplication::translate("flow", "Flow"), Kind::FlowReference),
        choices(u"mode"_s, QCoreApplication::translate("flow", "And then"), {u"call"_s, u"replace"_s},
            {QCoreApplication::translate("flow", "Come back here"), QCoreApplication::translate("flow", "Do not come back")}),
        assignments(u"inputs"_s, QCoreApplication::translate("flow", "Hand over"),
            QCoreApplication::translate("flow", "Variables of that flow, with values as they are here.")),
        assignments(u"outputs"_s, QCoreApplication::translate("flow", "Take over"),
            QCoreApplication::translate("flow", "Variables of this flow, with values as they are there at its end.")),
        property(u"exits"_s, QCoreApplication::translate("flow", "Exits"), Kind::Words,
            QCoreApplication::translate("flow", "By which that flow may end; known by itself while the flow is in this bot."))};
    spec.defaults = {{u"flow"_s, QString()}, {u"mode"_s, u"call"_s}, {u"inputs"_s, QJsonArray()},
        {u"outputs"_s, QJsonArray()}, {u"exits"_s, QJsonArray()}};
    spec.ports = runFlowPorts;
    spec.line = runFlowLine;
    return spec;
}

const QStringList &outcomes()
{
    static const QStringList words = {u"end"_s, u"restart"_s, u"return"_s, u"endTurn"_s, u"break"_s, u"continue"_s, u"cancelAll"_s};
    return words;
}

const QStringList &outcomeLabels()
{
    static const QStringList labels = {QCoreApplication::translate("flow", "End the talk"),
        QCoreApplication::translate("flow", "Start again"), QCoreApplication::translate("flow", "End this flow"),
        QCoreApplication::translate("flow", "Wait for whatever comes next"),
        QCoreApplication::translate("flow", "Leave the loop"),
        QCoreApplication::translate("flow", "Go on with the next round of the loop"),
        QCoreApplication::translate("flow", "Give up everything that runs")};
    return labels;
}

QString exitLine(const model::Node &node, const model::Bot &, const QString &language)
{
    const QString message = spoken(node.props[u"message"], language);
    if (!message.isEmpty())
        return message;
    const QString outcome = node.props[u"outcome"].toString();
    if (outcome == u"restart")
        return QCoreApplication::translate("flow", "Starts the talk again");
    if (outcome == u"return" && !node.props[u"exit"].toString().isEmpty())
        return QCoreApplication::translate("flow", "Ends this flow: %1").arg(node.props[u"exit"].toString());
    const qsizetype at = outcomes().indexOf(outcome);
    return at > 0 ? outcomeLabels()[at] : QCoreApplication::translate("flow", "Ends the talk");
}

NodeSpec exitSpec()
{
    NodeSpec spec{u"exit"_s, QCoreApplication::translate("flow", "Exit"),
        QCoreApplication::translate("flow", "Ends the talk, or starts it again."), Family::Logic, true, true, {}, {}};
    spec.properties = {choices(u"outcome"_s, QCoreApplication::translate("flow", "Then"), outcomes(), outcomeLabels()),
        property(u"message"_s, QCoreApplication::translate("flow", "Last words"), Kind::LocalizedText),
        shown(property(u"exit"_s, QCoreApplication::translate("flow", "Name of the exit"), Kind::PlainText,
                  QCoreApplication::translate("flow", "A Run Flow has a port for each of them.")),
            u"outcome"_s, {u"return"_s}),
        shown(assignments(u"values"_s, QCoreApplication::translate("flow", "Set before"),
                  QCoreApplication::translate("flow", "What this flow gives back.")),
            u"outcome"_s, {u"return"_s})};
    spec.defaults = {{u"outcome"_s, u"end"_s}, {u"message"_s, QJsonObject()}, {u"exit"_s, QString()},
        {u"values"_s, QJsonArray()}};
    spec.speaks = true;
    spec.line = exitLine;
    return spec;
}

QList<Port> codePorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports = {nextPort()};
    for (const QJsonValue &name : node.props[u"ports"].toArray()) {
        if (!name.toString().isEmpty())
            ports.append(port(u"port:"_s + name.toString(), name.toString()));
    }
    ports.append(errorPort());
    return ports;
}

QString codeLine(const model::Node &node, const model::Bot &, const QString &)
{
    return node.props[u"source"].toString();
}

NodeSpec codeSpec()
{
    NodeSpec spec{u"code"_s, QCoreApplication::translate("flow", "Code"),
        QCoreApplication::translate("flow", "Runs JavaScript that reads and sets variables."), Family::Logic, true, true,
        {}, {}};
    spec.properties = {property(u"source"_s, QCoreApplication::translate("flow", "JavaScript"), Kind::Code),
        property(u"inputs"_s, QCoreApplication::translate("flow", "Reads"), Kind::VariableNames),
        property(u"outputs"_s, QCoreApplication::translate("flow", "Sets"), Kind::VariableNames),
        property(u"ports"_s, QCoreApplication::translate("flow", "Ports"), Kind::Words,
            QCoreApplication::translate("flow", "Names that the code may return to say where to go on.")),
        number(u"milliseconds"_s, QCoreApplication::translate("flow", "At most milliseconds"), Kind::Integer, 10, 10'000)};
    spec.defaults = {{u"source"_s, QString()}, {u"inputs"_s, QJsonArray()}, {u"outputs"_s, QJsonArray()},
        {u"ports"_s, QJsonArray()}, {u"milliseconds"_s, 1000}};
    spec.ports = codePorts;
    spec.line = codeLine;
    spec.uses = [](const model::Node &node, DataUse &use) {
        for (const QJsonValue &name : node.props[u"inputs"].toArray()) {
            if (!name.toString().isEmpty() && !use.reads.contains(name.toString()))
                use.reads.append(name.toString());
        }
    };
    return spec;
}
} // namespace

void addControlSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(waitSpec());
    specs.push_back(gotoSpec());
    specs.push_back(runFlowSpec());
    specs.push_back(exitSpec());
    specs.push_back(codeSpec());
}

} // namespace dialogist::flow::specs
