// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/facts.h"

#include "studio/base/json.h"
#include "studio/flow/ruletable.h"
#include "studio/nlu/wording.h"

#include <QStringList>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

int Symbols::of(const QString &name)
{
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.constEnd())
        return *found;
    m_numbers.insert(name, int(m_names.size()));
    m_names.push_back(name);
    return int(m_names.size()) - 1;
}

Environment::Environment(const model::Project &project, const model::Bot &bot)
{
    readParts(project, bot);
    readNodes(bot);
}

void Environment::readParts(const model::Project &project, const model::Bot &bot)
{
    m_values.insert(u"languages"_s, bot.languages.join(u','));
    m_values.insert(u"retention"_s, bot.privacy.conversationDays ? QString::number(*bot.privacy.conversationDays) : QString());
    if (!bot.openingHours.isEmpty())
        m_values.insert(u"hours"_s, u"set"_s);
    for (const auto &[id, variable] : bot.variables) {
        const bool hasInitial = !variable.initial.isUndefined() && !variable.initial.isNull();
        m_values.insert(u"variable/"_s + variable.name,
            QStringList {variable.type, variable.scope, hasInitial ? u"1"_s : QString()}.join(u'|'));
    }
    for (const auto &[id, intent] : bot.intents)
        m_values.insert(u"intent/"_s + id.toString(), u':' + intent.name);
    for (const auto &[id, entity] : bot.entities)
        m_values.insert(u"entity/"_s + id.toString(), u':' + entity.name);
    for (const auto &[id, prompt] : bot.prompts)
        m_values.insert(u"prompt/"_s + id.toString(), prompt.text.trimmed().isEmpty() ? u"empty"_s : u"text"_s);
    QSet<model::KnowledgeBaseId> filled;
    for (const auto &[id, source] : project.sources) {
        if (source.passages > 0)
            filled.insert(source.knowledgeBase);
    }
    for (const auto &[id, base] : project.knowledgeBases)
        m_values.insert(u"base/"_s + id.toString(), (filled.contains(id) ? u'+' : u'-') + base.name);
}

/// What nodes tell nodes of other flows: how a flow begins and how it may end, and the words that are commands everywhere.
void Environment::readNodes(const model::Bot &bot)
{
    QStringList commands;
    for (const auto &[flowId, flow] : bot.flows) {
        const QString id = flowId.toString();
        const model::Node *start = nullptr;
        QStringList exits;
        for (const auto &[nodeId, node] : flow.nodes) {
            if (node.type == u"start" && !start) {
                start = &node;
            } else if (node.type == u"exit" && node.props[u"outcome"].toString() == u"return") {
                exits.append(node.props[u"exit"].toString());
            } else if (node.type == u"event") {
                const QString event = node.props[u"event"].toString();
                const QStringList texts = model::LocalizedText::fromJson(node.props[u"keywords"]).all().values();
                const bool isWord = event == u"keyword" || event == u"command" || event == u"cancel" || event == u"help";
                if (isWord && node.props[u"where"].toString() == u"anywhere") {
                    commands += wordsOf(texts.join(u','));
                    commands.append(event == u"cancel" || event == u"help" ? u'@' + event : QString());
                }
            }
        }
        m_values.insert(u"flow/"_s + id, start ? u":"_s : QString());
        QStringList inputs;
        const QJsonArray rows = start ? start->props[u"inputs"].toArray() : QJsonArray();
        for (const QJsonValue &row : rows)
            inputs.append(row[u"variable"].toString() + (row[u"required"].toBool() ? u"!"_s : QString()));
        m_values.insert(u"inputs/"_s + id, inputs.join(u','));
        m_values.insert(u"exits/"_s + id, exits.join(u','));
    }
    commands.removeAll(QString());
    m_values.insert(u"commands"_s, commands.join(u'\n'));
}

std::optional<VariableFacts> variableIn(const QString &answer)
{
    if (answer.isEmpty())
        return std::nullopt;
    const QStringList parts = answer.split(u'|');
    return VariableFacts {parts.value(0), parts.value(1), !parts.value(2).isEmpty()};
}

QSet<QString> Environment::differences(const Environment &other) const
{
    QSet<QString> keys;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const auto match = other.m_values.constFind(it.key());
        if (match == other.m_values.constEnd() || *match != it.value())
            keys.insert(it.key());
    }
    for (auto it = other.m_values.begin(); it != other.m_values.end(); ++it) {
        if (!m_values.contains(it.key()))
            keys.insert(it.key());
    }
    return keys;
}

Finding makeFinding(const QString &rule, model::BotId bot, const QList<const model::Node *> &nodes, const QString &message,
    const QString &key, const QString &variable, std::optional<Severity> severity)
{
    const Rule *known = ruleOf(rule);
    Q_ASSERT(known);
    Finding finding;
    finding.rule = rule;
    finding.severity = severity.value_or(known->severity);
    finding.title = known->title;
    finding.message = message;
    finding.bot = bot;
    finding.variable = variable;
    QString mark = rule + u'|' + bot.toString() + u'|' + key + u'|' + variable;
    for (const model::Node *node : nodes) {
        finding.nodes.append(node->id);
        mark += u'|' + node->id.toString();
    }
    if (!nodes.isEmpty())
        finding.flow = nodes.first()->flow;
    finding.fingerprint = sha256Hex(mark.toUtf8()).left(32);
    return finding;
}

QString titleOf(const model::Node &node)
{
    if (!node.name.isEmpty())
        return node.name;
    const NodeSpec *spec = specOf(node.type);
    return spec ? spec->title : node.type;
}

const model::Node *startOf(const model::Flow &flow)
{
    for (const auto &[id, node] : flow.nodes) {
        if (node.type == u"start")
            return &node;
    }
    return nullptr;
}

QStringList wordsOf(const QString &list)
{
    QStringList words;
    for (const QString &part : list.split(u',')) {
        const QString plain = nlu::plainWording(part);
        if (!plain.isEmpty())
            words.append(plain);
    }
    return words;
}

} // namespace dialogist::flow
