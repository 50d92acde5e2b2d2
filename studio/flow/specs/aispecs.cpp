// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
/// Which words and which model; shared by all nodes that ask one.
QList<PropertySpec> modelProperties()
{
    const QString section = QCoreApplication::translate("flow", "Model");
    return {in(section, property(u"model"_s, QCoreApplication::translate("flow", "Model profile"), Kind::ModelReference,
                QCoreApplication::translate("flow", "Which model answers; its name in the project. Without it, the project's usual one."))),
        in(section, number(u"memory"_s, QCoreApplication::translate("flow", "Messages it sees"), Kind::Integer, 0, 100,
            QCoreApplication::translate("flow", "How many of the last messages of the talk go along; 0 = none."))),
        in(section, number(u"temperature"_s, QCoreApplication::translate("flow", "Temperature"), Kind::Number, 0, 0,
            QCoreApplication::translate("flow", "0 is steady, 1 is inventive; empty is the profile's own."))),
        in(section, number(u"maxTokens"_s, QCoreApplication::translate("flow", "Tokens at most"), Kind::Integer, 0, 0,
            QCoreApplication::translate("flow", "Of the answer; empty is the profile's own."))),
        in(QCoreApplication::translate("flow", "In the simulator"),
            property(u"mock"_s, QCoreApplication::translate("flow", "Answer to pretend"), Kind::Json,
                QCoreApplication::translate("flow", "The model's words as a text in quotation marks, or what it finds as an object; used where no model is asked.")))};
}

QList<PropertySpec> promptProperties()
{
    return {property(u"prompt"_s, QCoreApplication::translate("flow", "Instructions"), Kind::PromptReference,
                QCoreApplication::translate("flow", "One of the bot's instructions.")),
        prose(property(u"instructions"_s, QCoreApplication::translate("flow", "And for this step"), Kind::Template,
            QCoreApplication::translate("flow", "Words for the model; {{ }} puts in values, which then leave for the model.")))};
}

QJsonObject modelDefaults()
{
    return {{u"prompt"_s, QString()}, {u"instructions"_s, QString()}, {u"model"_s, QString()}, {u"memory"_s, 10},
        {u"temperature"_s, QJsonValue::Null}, {u"maxTokens"_s, QJsonValue::Null}, {u"mock"_s, QJsonValue::Null}};
}

QJsonObject united(QJsonObject a, const QJsonObject &b)
{
    for (auto it = b.begin(); it != b.end(); ++it)
        a.insert(it.key(), *it);
    return a;
}

QString instructionLine(const model::Node &node, const model::Bot &bot, const QString &)
{
    const QString own = firstLine(node.props[u"instructions"].toString());
    if (!own.isEmpty())
        return own;
    const auto prompt = bot.prompts.find(model::PromptId::fromString(node.props[u"prompt"].toString()));
    return prompt != bot.prompts.end() ? prompt->second.name : QCoreApplication::translate("flow", "No instructions yet");
}

/// What leaves for the model: what the texts and expressions read, the talk as far as it is sent along.
void modelUses(const model::Node &node, DataUse &use)
{
    Disclosure to{u"model"_s, node.props[u"model"].toString(), leavingNames(node), false, node.props[u"memory"].toInt(10) > 0};
    for (const QJsonValue &name : node.props[u"reads"].toArray())
        addName(to.variables, name.toString());
    const QString input = node.type == u"extract" ? node.props[u"text"].toString() : node.props[u"input"].toString();
    to.lastMessage = input.trimmed().isEmpty() || node.type == u"agent" || leavesLastMessage(node);
    for (const QString &name : to.variables)
        addName(use.reads, name);
    use.usesLastMessage = use.usesLastMessage || to.lastMessage;
    use.discloses.append(to);
    for (const QString &tool : namesIn(node.props[u"tools"]))
        use.discloses.append({u"tool"_s, tool, to.variables, true, false});
    for (const QString &name : namesIn(node.props[u"writes"]))
        addName(use.collects, name);
    for (const QJsonValue &field : node.props[u"fields"].toArray())
        addName(use.collects, field[u"variable"].toString());
    for (const QString &id : namesIn(node.props[u"knowledgeBases"]))
        addName(use.knowledgeBases, id);
}

NodeSpec generateSpec()
{
    NodeSpec spec{u"generate"_s, QCoreApplication::translate("flow", "AI Generate"),
        QCoreApplication::translate("flow", "Has a language model write an answer."), Family::Ai, true, true, {}, {}};
    spec.properties = promptProperties();
    spec.properties += {property(u"input"_s, QCoreApplication::translate("flow", "About"), Kind::Expression,
                            QCoreApplication::translate("flow", "Without it, the person's last message.")),
        property(u"knowledgeBases"_s, QCoreApplication::translate("flow", "With knowledge"), Kind::KnowledgeBases),
        choices(u"format"_s, QCoreApplication::translate("flow", "Answers with"), {u"text"_s, u"json"_s},
            {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "JSON")}),
        shown(property(u"schema"_s, QCoreApplication::translate("flow", "JSON schema"), Kind::Json), u"format"_s, {u"json"_s}),
        shown(property(u"say"_s, QCoreApplication::translate("flow", "Say the answer"), Kind::Boolean), u"format"_s, {u"text"_s, QString()}),
        property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName)};
    spec.properties += modelProperties();
    spec.defaults = united(modelDefaults(),
        {{u"input"_s, QString()}, {u"knowledgeBases"_s, QJsonArray()}, {u"format"_s, u"text"_s}, {u"schema"_s, QJsonValue::Null},
            {u"say"_s, true}, {u"saveTo"_s, QString()}});
    spec.speaks = true;
    spec.ports = [](const model::Node &, const model::Bot *) -> QList<Port> {
        return {nextPort(), port(u"refused"_s, QCoreApplication::translate("flow", "Refused"), true), errorPort()};
    };
    spec.line = instructionLine;
    spec.uses = modelUses;
    return spec;
}

NodeSpec agentSpec()
{
    NodeSpec spec{u"agent"_s, QCoreApplication::translate("flow", "AI Agent"),
        QCoreApplication::translate("flow", "Has a language model talk with the person until something is reached."), Family::Ai, true, true,
        {}, {}};
    const QString grants = QCoreApplication::translate("flow", "What it may use");
    const QString limits = QCoreApplication::translate("flow", "Limits");
    PropertySpec exits = rows(u"exits"_s, QCoreApplication::translate("flow", "Ends when"),
        {required(property(u"label"_s, QCoreApplication::translate("flow", "Name of this end"), Kind::PlainText)),
            prose(property(u"when"_s, QCoreApplication::translate("flow", "In words: when the person has …"), Kind::PlainText))},
        QCoreApplication::translate("flow", "The model judges by these words whether it is done."));
    exits.hasIds = true;
    exits.addLabel = QCoreApplication::translate("flow", "Add an end");
    spec.properties = promptProperties();
    spec.properties += {exits,
        in(grants, property(u"tools"_s, QCoreApplication::translate("flow", "Tools"), Kind::Words)),
        in(grants, property(u"knowledgeBases"_s, QCoreApplication::translate("flow", "Knowledge"), Kind::KnowledgeBases)),
        in(grants, property(u"reads"_s, QCoreApplication::translate("flow", "Variables it may read"), Kind::VariableNames)),
        in(grants, property(u"writes"_s, QCoreApplication::translate("flow", "Variables it may set"), Kind::VariableNames)),
        in(grants, property(u"mayHandOff"_s, QCoreApplication::translate("flow", "May ask for a person"), Kind::Boolean)),
        in(limits, number(u"maxTurns"_s, QCoreApplication::translate("flow", "Turns at most"), Kind::Integer, 1, 200)),
        in(limits, number(u"maxSteps"_s, QCoreApplication::translate("flow", "Steps in a turn"), Kind::Integer, 1, 50,
            QCoreApplication::translate("flow", "How often it may call tools before it answers."))),
        in(limits, number(u"maxCost"_s, QCoreApplication::translate("flow", "Cost at most"), Kind::Number, 0, 0,
            QCoreApplication::translate("flow", "Of this step in one talk, in the currency of the model's prices; empty = no limit.")))};
    spec.properties += modelProperties();
    const QJsonArray exit{QJsonObject{{u"id"_s, u"e1"_s}, {u"label"_s, QString()}, {u"when"_s, QString()}}};
    spec.defaults = united(modelDefaults(),
        {{u"exits"_s, exit}, {u"tools"_s, QJsonArray()}, {u"knowledgeBases"_s, QJsonArray()}, {u"reads"_s, QJsonArray()},
            {u"writes"_s, QJsonArray()}, {u"mayHandOff"_s, false}, {u"maxTurns"_s, 20}, {u"maxSteps"_s, 8}, {u"maxCost"_s, QJsonValue::Null}});
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &node, const model::Bot *) {
        QList<Port> ports;
        for (const QJsonValue &exit : node.props[u"exits"].toArray()) {
            const QString id = exit[u"id"].toString();
            const QString label = exit[u"label"].toString();
            ports.append(port(u"exit:"_s + id, label.isEmpty() ? id : label));
        }
        ports.append(port(u"handoff"_s, QCoreApplication::translate("flow", "Wants a person"), !node.props[u"mayHandOff"].toBool()));
        ports.append(port(u"limit"_s, QCoreApplication::translate("flow", "Limit reached"), true));
        ports.append(errorPort());
        return ports;
    };
    spec.line = instructionLine;
    spec.uses = modelUses;
    return spec;
}

NodeSpec extractSpec()
{
    NodeSpec spec{u"extract"_s, QCoreApplication::translate("flow", "AI Extract"),
        QCoreApplication::translate("flow", "Has a language model read values out of a text."), Family::Ai, true, true, {}, {}};
    PropertySpec fields = rows(u"fields"_s, QCoreApplication::translate("flow", "Values"),
        {collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Into"), Kind::VariableName)),
            choices(u"type"_s, QCoreApplication::translate("flow", "Type"), {u"text"_s, u"number"_s, u"boolean"_s, u"date"_s, u"list"_s, u"object"_s},
                {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "Number"),
                    QCoreApplication::translate("flow", "Yes or no"), QCoreApplication::translate("flow", "Date"),
                    QCoreApplication::translate("flow", "List"), QCoreApplication::translate("flow", "Object")}),
            prose(property(u"description"_s, QCoreApplication::translate("flow", "What it is, in words"), Kind::PlainText)),
            property(u"required"_s, QCoreApplication::translate("flow", "Must be there"), Kind::Boolean)});
    fields.addLabel = QCoreApplication::translate("flow", "Add value");
    spec.properties = {property(u"text"_s, QCoreApplication::translate("flow", "From"), Kind::Expression,
                           QCoreApplication::translate("flow", "Without it, the person's last message.")),
        fields};
    spec.properties += promptProperties();
    spec.properties += modelProperties();
    const QJsonArray one{QJsonObject{{u"variable"_s, QString()}, {u"type"_s, u"text"_s}, {u"description"_s, QString()}, {u"required"_s, true}}};
    spec.defaults = united(modelDefaults(), {{u"text"_s, QString()}, {u"fields"_s, one}});
    spec.defaults.insert(u"memory"_s, 0);
    spec.ports = [](const model::Node &, const model::Bot *) -> QList<Port> {
        return {port(u"complete"_s, QCoreApplication::translate("flow", "Complete")),
            port(u"missing"_s, QCoreApplication::translate("flow", "Something is missing")), errorPort()};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        QStringList names;
        for (const QJsonValue &field : node.props[u"fields"].toArray())
            addName(names, field[u"variable"].toString());
        return names.isEmpty() ? QCoreApplication::translate("flow", "No values yet")
                               : firstLine(QCoreApplication::translate("flow", "Reads %1").arg(names.join(u", "_s)));
    };
    spec.uses = modelUses;
    return spec;
}

NodeSpec guardSpec()
{
    NodeSpec spec{u"guard"_s, QCoreApplication::translate("flow", "Guard"),
        QCoreApplication::translate("flow", "Finds personal data, secrets and unwanted words in a text, on this computer or the host."),
        Family::Ai, true, true, {}, {}};
    PropertySpec detect = property(u"detect"_s, QCoreApplication::translate("flow", "Looks for"), Kind::Flags);
    detect.choices = {u"email"_s, u"phone"_s, u"card"_s, u"iban"_s, u"secret"_s};
    detect.choiceLabels = {QCoreApplication::translate("flow", "E-mail addresses"), QCoreApplication::translate("flow", "Phone numbers"),
        QCoreApplication::translate("flow", "Card numbers"), QCoreApplication::translate("flow", "Bank accounts (IBAN)"),
        QCoreApplication::translate("flow", "Keys and passwords")};
    spec.properties = {property(u"text"_s, QCoreApplication::translate("flow", "Text"), Kind::Expression,
                           QCoreApplication::translate("flow", "Without it, the person's last message.")),
        choices(u"direction"_s, QCoreApplication::translate("flow", "The text"), {u"in"_s, u"out"_s},
            {QCoreApplication::translate("flow", "comes from the person"), QCoreApplication::translate("flow", "goes to the person or a model")}),
        detect,
        property(u"blocklist"_s, QCoreApplication::translate("flow", "Unwanted words"), Kind::Words),
        choices(u"action"_s, QCoreApplication::translate("flow", "And then"), {u"flag"_s, u"redact"_s},
            {QCoreApplication::translate("flow", "Goes on at “flagged”"), QCoreApplication::translate("flow", "Blots it out")}),
        shown(property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the clean text in"), Kind::VariableName,
                  QCoreApplication::translate("flow", "Without it, what comes from the person is cleaned in place.")),
            u"action"_s, {u"redact"_s}),
        property(u"foundTo"_s, QCoreApplication::translate("flow", "Keep what was found in"), Kind::VariableName,
            QCoreApplication::translate("flow", "A list of kinds, such as email; never the data itself."))};
    spec.defaults = {{u"text"_s, QString()}, {u"direction"_s, u"in"_s}, {u"detect"_s, QJsonArray{u"card"_s, u"iban"_s, u"secret"_s}},
        {u"blocklist"_s, QJsonArray()}, {u"action"_s, u"flag"_s}, {u"saveTo"_s, QString()}, {u"foundTo"_s, QString()}};
    spec.ports = [](const model::Node &node, const model::Bot *) -> QList<Port> {
        return {port(u"pass"_s, QCoreApplication::translate("flow", "Passes")),
            port(u"flagged"_s, QCoreApplication::translate("flow", "Flagged"), node.props[u"action"].toString() == u"redact"), errorPort()};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        return node.props[u"action"].toString() == u"redact" ? QCoreApplication::translate("flow", "Blots out what must not go on")
                                                             : QCoreApplication::translate("flow", "Looks for what must not go on");
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        if (node.props[u"action"].toString() == u"redact" && node.props[u"text"].toString().trimmed().isEmpty())
            addName(use.collects, node.props[u"saveTo"].toString());
    };
    return spec;
}
} // namespace

void addAiSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(generateSpec());
    specs.push_back(agentSpec());
    specs.push_back(extractSpec());
    specs.push_back(guardSpec());
}

} // namespace dialogist::flow::specs
