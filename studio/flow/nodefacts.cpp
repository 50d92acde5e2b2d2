// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int summaryLength = 120;

QString firstLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > summaryLength ? line.left(summaryLength - 1) + u'…' : line;
}

QString spoken(const QJsonValue &json, const QString &language)
{
    return firstLine(model::LocalizedText::fromJson(json, language).best(language, language));
}

QList<Port> optionPorts(const QJsonObject &props)
{
    QList<Port> ports;
    for (const QJsonValue &option : props[u"options"].toArray()) {
        const auto label = model::LocalizedText::fromJson(option[u"label"]);
        const QString id = option[u"id"].toString();
        const QString name = label.best(u"en"_s, u"en"_s);
        ports.append({u"option:"_s + id, name.isEmpty() ? id : name, false});
    }
    ports.append({u"other"_s, QCoreApplication::translate("flow", "Something else"), false});
    return ports;
}

QList<Port> casePorts(const QJsonObject &props)
{
    QList<Port> ports;
    for (const QJsonValue &value : props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        const QString id = value[u"id"].toString();
        ports.append({u"case:"_s + id, label.isEmpty() ? firstLine(value[u"condition"].toString()) : label, false});
    }
    ports.append({u"else"_s, QCoreApplication::translate("flow", "Else"), false});
    return ports;
}

QString messageSummary(const model::Node &node, const QString &language)
{
    for (const QJsonValue &bubble : node.props[u"bubbles"].toArray()) {
        if (bubble[u"kind"].toString() != u"image") {
            const QString text = spoken(bubble[u"variants"][0], language);
            if (!text.isEmpty())
                return text;
            continue;
        }
        const QString alt = spoken(bubble[u"alt"], language);
        return alt.isEmpty() ? QCoreApplication::translate("flow", "Image")
                             : QCoreApplication::translate("flow", "Image: %1").arg(alt);
    }
    return {};
}

QString setSummary(const model::Node &node)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"assignments"].toArray()) {
        if (!value[u"variable"].toString().isEmpty())
            parts.append(value[u"variable"].toString() + u" = "_s + value[u"expression"].toString());
    }
    return firstLine(parts.join(u"; "_s));
}

QString branchSummary(const model::Node &node)
{
    QStringList parts;
    for (const QJsonValue &value : node.props[u"cases"].toArray()) {
        const QString label = value[u"label"].toString();
        parts.append(label.isEmpty() ? value[u"condition"].toString() : label);
    }
    return firstLine(parts.join(u" · "_s));
}

QString knowledgeSummary(const model::Node &node)
{
    const QString question = node.props[u"question"].toString();
    if (node.props[u"knowledgeBases"].toArray().isEmpty())
        return QCoreApplication::translate("flow", "No knowledge chosen yet");
    return question.isEmpty() ? QCoreApplication::translate("flow", "Looks up what the person said")
                              : QCoreApplication::translate("flow", "Looks up %1").arg(firstLine(question));
}

QString gotoSummary(const model::Node &node, const model::Bot &bot, const QString &language)
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

QString exitSummary(const model::Node &node, const QString &language)
{
    const QString message = spoken(node.props[u"message"], language);
    if (!message.isEmpty())
        return message;
    return node.props[u"outcome"].toString() == u"restart"
        ? QCoreApplication::translate("flow", "Starts the talk again")
        : QCoreApplication::translate("flow", "Ends the talk");
}

bool isBuiltIn(const QString &name)
{
    return builtInNames().contains(name);
}

void addUnique(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}
} // namespace

QList<Port> portsOf(const model::Node &node)
{
    const Port next{u"next"_s, QCoreApplication::translate("flow", "Next"), false};
    const Port error{u"error"_s, QCoreApplication::translate("flow", "Error"), false};
    if (node.type == u"start" || node.type == u"message" || node.type == u"set")
        return {next};
    if (node.type == u"ask")
        return {{u"answered"_s, QCoreApplication::translate("flow", "Answered"), false},
            {u"invalid"_s, QCoreApplication::translate("flow", "Did not fit"), false}};
    if (node.type == u"choice")
        return optionPorts(node.props);
    if (node.type == u"branch")
        return casePorts(node.props);
    if (node.type == u"knowledge")
        return {{u"answered"_s, QCoreApplication::translate("flow", "Answered"), false},
            {u"noAnswer"_s, QCoreApplication::translate("flow", "No answer"), false}, error};
    return {};
}

DataUse dataUseOf(const model::Node &node)
{
    DataUse use;
    for (const TextSlot &slot : textsOf(node)) {
        for (const auto &text : slot.text.all()) {
            for (const QString &name : TextTemplate::parse(text).variables()) {
                if (isBuiltIn(name))
                    continue;
                addUnique(use.reads, name);
                addUnique(use.showsToPerson, name);
            }
        }
    }
    bool readsLastText = false;
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        for (const QString &name : Expression::parse(slot.source).variables()) {
            readsLastText = readsLastText || name == u"lastText";
            if (!isBuiltIn(name))
                addUnique(use.reads, name);
        }
    }
    if (node.type == u"ask" || node.type == u"choice")
        addUnique(use.collects, node.props[u"variable"].toString());
    if (node.type == u"set" && readsLastText) {
        for (const QJsonValue &value : node.props[u"assignments"].toArray()) {
            if (Expression::parse(value[u"expression"].toString()).variables().contains(u"lastText"_s))
                addUnique(use.collects, value[u"variable"].toString());
        }
    }
    if (node.type == u"knowledge") {
        use.usesLastMessage = node.props[u"question"].toString().trimmed().isEmpty() || readsLastText;
        for (const QJsonValue &id : node.props[u"knowledgeBases"].toArray())
            addUnique(use.knowledgeBases, id.toString());
    }
    use.reads.sort();
    use.showsToPerson.sort();
    return use;
}

QString summaryOf(const model::Node &node, const model::Bot &bot, const QString &language)
{
    if (node.type == u"message")
        return messageSummary(node, language);
    if (node.type == u"ask" || node.type == u"choice")
        return spoken(node.props[u"prompt"], language);
    if (node.type == u"branch")
        return branchSummary(node);
    if (node.type == u"set")
        return setSummary(node);
    if (node.type == u"knowledge")
        return knowledgeSummary(node);
    if (node.type == u"goto")
        return gotoSummary(node, bot, language);
    if (node.type == u"exit")
        return exitSummary(node, language);
    if (node.type == u"note")
        return firstLine(node.props[u"text"].toString());
    const NodeSpec *spec = specOf(node.type);
    return spec ? spec->summary
                : QCoreApplication::translate("flow", "This program does not know the node type “%1”.").arg(node.type);
}

} // namespace dialogist::flow
