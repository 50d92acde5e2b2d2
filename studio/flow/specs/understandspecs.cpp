// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QList<Port> knowledgePorts(const model::Node &node, const model::Bot *)
{
    const bool searches = node.props[u"mode"].toString() == u"search";
    return {port(u"answered"_s, searches ? QCoreApplication::translate("flow", "Found") : QCoreApplication::translate("flow", "Answered")),
        port(u"noAnswer"_s, QCoreApplication::translate("flow", "No answer")), errorPort()};
}

QString knowledgeLine(const model::Node &node, const model::Bot &, const QString &)
{
    const QString question = node.props[u"question"].toString();
    if (node.props[u"knowledgeBases"].toArray().isEmpty())
        return QCoreApplication::translate("flow", "No knowledge chosen yet");
    return question.isEmpty() ? QCoreApplication::translate("flow", "Looks up what the person said")
                              : QCoreApplication::translate("flow", "Looks up %1").arg(firstLine(question));
}

void knowledgeUses(const model::Node &node, DataUse &use)
{
    const QString question = node.props[u"question"].toString().trimmed();
    use.usesLastMessage
        = question.isEmpty() || Expression::parse(question).variables().contains(u"lastText"_s);
    for (const QJsonValue &id : node.props[u"knowledgeBases"].toArray()) {
        if (!id.toString().isEmpty() && !use.knowledgeBases.contains(id.toString()))
            use.knowledgeBases.append(id.toString());
    }
}

NodeSpec knowledgeSpec()
{
    NodeSpec spec{u"knowledge"_s, QCoreApplication::translate("flow", "Knowledge"),
        QCoreApplication::translate("flow", "Answers with passages of your documents, and says where they stand."),
        Family::Understand, true, true, {}, {}};
    spec.properties
        = {property(u"knowledgeBases"_s, QCoreApplication::translate("flow", "Knowledge"), Kind::KnowledgeBases),
            property(u"question"_s, QCoreApplication::translate("flow", "Question"), Kind::Expression,
                QCoreApplication::translate("flow", "Without it, the person's last message is looked up.")),
            choices(u"mode"_s, QCoreApplication::translate("flow", "Then"), {u"answer"_s, u"search"_s},
                {QCoreApplication::translate("flow", "Answers with the passages"),
                    QCoreApplication::translate("flow", "Only keeps them")}),
            number(u"maxPassages"_s, QCoreApplication::translate("flow", "Passages at most"), Kind::Integer, 1, 20),
            number(u"threshold"_s, QCoreApplication::translate("flow", "Surety needed"), Kind::Number, 0, 1,
                QCoreApplication::translate("flow", "From 0 to 1; below it, the talk goes on at “no answer”.")),
            property(u"filters"_s, QCoreApplication::translate("flow", "Only from"), Kind::Words,
                QCoreApplication::translate("flow", "Words of titles or addresses, one per line; none = from all documents.")),
            choices(u"language"_s, QCoreApplication::translate("flow", "Documents in"), {u"any"_s, u"talk"_s},
                {QCoreApplication::translate("flow", "All languages"), QCoreApplication::translate("flow", "The language of the talk")}),
            shown(choices(u"citations"_s, QCoreApplication::translate("flow", "Sources"), {u"list"_s, u"inline"_s, u"none"_s},
                      {QCoreApplication::translate("flow", "Listed below"), QCoreApplication::translate("flow", "Numbered in the text, and listed"),
                          QCoreApplication::translate("flow", "Not named")}),
                u"mode"_s, {u"answer"_s, QString()}),
            shown(property(u"intro"_s, QCoreApplication::translate("flow", "Said before the answer"), Kind::LocalizedText), u"mode"_s,
                {u"answer"_s, QString()}),
            property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName,
                QCoreApplication::translate("flow", "The text; when only searching, a list of passages with title, text, url and place."))};
    spec.defaults = {{u"knowledgeBases"_s, QJsonArray()}, {u"question"_s, QString()}, {u"maxPassages"_s, 3},
        {u"threshold"_s, 0.35}, {u"mode"_s, u"answer"_s}, {u"filters"_s, QJsonArray()}, {u"language"_s, u"any"_s}, {u"citations"_s, u"list"_s},
        {u"saveTo"_s, QString()}, {u"intro"_s, QJsonObject()}};
    spec.speaks = true;
    spec.ports = knowledgePorts;
    spec.line = knowledgeLine;
    spec.uses = knowledgeUses;
    return spec;
}

QList<Port> routePorts(const model::Node &node, const model::Bot *bot)
{
    QList<Port> ports;
    for (const QJsonValue &row : node.props[u"classes"].toArray()) {
        QString label = row[u"label"].toString();
        if (label.isEmpty() && bot) {
            const auto intent = bot->intents.find(model::IntentId::fromString(row[u"intent"].toString()));
            label = intent == bot->intents.end() ? QString() : intent->second.name;
        }
        const QString id = row[u"id"].toString();
        ports.append(port(u"class:"_s + id, label.isEmpty() ? id : label));
    }
    ports.append(port(u"none"_s, QCoreApplication::translate("flow", "None of these")));
    ports.append(errorPort());
    return ports;
}

QString routeLine(const model::Node &node, const model::Bot &bot, const QString &)
{
    QStringList parts;
    for (const Port &each : routePorts(node, &bot)) {
        if (each.name.startsWith(u"class:"))
            parts.append(each.label);
    }
    return parts.join(u" · "_s);
}

void routeUses(const model::Node &node, DataUse &use)
{
    const QString input = node.props[u"input"].toString().trimmed();
    use.usesLastMessage = node.props[u"engine"].toString() == u"model"
        && (input.isEmpty() || Expression::parse(input).variables().contains(u"lastText"_s));
}

NodeSpec routeSpec()
{
    NodeSpec spec{u"route"_s, QCoreApplication::translate("flow", "Route"),
        QCoreApplication::translate("flow", "Goes on by what the person means."), Family::Understand, true, true, {}, {}};
    QList<PropertySpec> columns
        = {property(u"label"_s, QCoreApplication::translate("flow", "Label"), Kind::PlainText),
            property(u"intent"_s, QCoreApplication::translate("flow", "Intent"), Kind::IntentReference),
            property(u"words"_s, QCoreApplication::translate("flow", "Words"), Kind::LocalizedText,
                QCoreApplication::translate("flow", "With commas between them; one of them in the message is enough.")),
            property(u"pattern"_s, QCoreApplication::translate("flow", "Pattern"), Kind::Pattern),
            prose(property(u"description"_s, QCoreApplication::translate("flow", "Described for the model"), Kind::PlainText)),
            property(u"offered"_s, QCoreApplication::translate("flow", "Offered as"), Kind::LocalizedText,
                QCoreApplication::translate("flow", "What people read when they are asked which of several things they mean. Without it, the label."))};
    columns.last().extra = true;
    PropertySpec classes = rows(u"classes"_s, QCoreApplication::translate("flow", "Ways"), columns);
    classes.hasIds = true;
    spec.properties = {choices(u"engine"_s, QCoreApplication::translate("flow", "Understood by"),
                           {u"local"_s, u"rules"_s, u"model"_s},
                           {QCoreApplication::translate("flow", "The bot's intents"),
                               QCoreApplication::translate("flow", "Words and patterns"),
                               QCoreApplication::translate("flow", "A language model")}),
        classes,
        property(u"input"_s, QCoreApplication::translate("flow", "Text"), Kind::Expression,
            QCoreApplication::translate("flow", "Without it, the person's last message.")),
        shown(number(u"threshold"_s, QCoreApplication::translate("flow", "Surety needed"), Kind::Number, 0, 1,
                  QCoreApplication::translate("flow", "From 0 to 1; 0 = as the bot's settings say.")),
            u"engine"_s, {u"local"_s, u"model"_s}),
        property(u"clarify"_s, QCoreApplication::translate("flow", "When several may be meant"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Asked with a button for each of them.")),
        shown(property(u"model"_s, QCoreApplication::translate("flow", "Model"), Kind::ModelReference), u"engine"_s,
            {u"model"_s}),
        shown(prose(property(u"instructions"_s, QCoreApplication::translate("flow", "Instructions"), Kind::Template)),
            u"engine"_s, {u"model"_s}),
        property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep what was found in"), Kind::VariableName,
            QCoreApplication::translate("flow", "An object: class, confidence and entities."))};
    spec.defaults = {{u"engine"_s, u"local"_s},
        {u"classes"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"label"_s, QString()}, {u"intent"_s, QString()}}}},
        {u"input"_s, QString()}, {u"threshold"_s, 0}, {u"clarify"_s, QJsonObject()}, {u"model"_s, QString()},
        {u"instructions"_s, QString()}, {u"saveTo"_s, QString()}};
    spec.ports = routePorts;
    spec.line = routeLine;
    spec.uses = routeUses;
    return spec;
}
} // namespace

void addUnderstandSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(routeSpec());
    specs.push_back(knowledgeSpec());
}

} // namespace dialogist::flow::specs
