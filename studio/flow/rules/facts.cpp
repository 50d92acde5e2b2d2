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
    readOptions(bot);
}

void Environment::readParts(const model::Project &project, const model::Bot &bot)
{
    m_values.insert(u"languages"_s, bot.languages.join(u','));
    m_values.insert(u"retention"_s, bot.privacy.conversationDays ? QString::number(*bot.privacy.conversationDays) : QString());
    if (!bot.openingHours.isEmpty())
        m_values.insert(u"hours"_s, u"set"_s);
    QStringList names;
    for (const auto &[id, variable] : bot.variables) {
        names.append(variable.name);
        const bool hasInitial = !variable.initial.isUndefined() && !variable.initial.isNull();
        m_values.insert(u"variable/"_s + variable.name,
            QStringList {variable.type, variable.scope, hasInitial ? u"1"_s : QString()}.join(u'|'));
    }
    m_values.insert(u"names"_s, names.join(u'\n'));
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

namespace {
/// Where nodes of a type name variables: in a property, or in a column of rows.
struct NamePlace {
    QString key;
    QString column; ///< empty = in the property itself
};

const QList<NamePlace> &namePlacesOf(const QString &type)
{
    static const QHash<QString, QList<NamePlace>> table = [] {
        using Kind = PropertySpec::Kind;
        QHash<QString, QList<NamePlace>> places;
        const auto names = [](const PropertySpec &spec) { return spec.kind == Kind::VariableName || spec.kind == Kind::VariableNames; };
        for (const NodeSpec *spec : allSpecs()) {
            for (const PropertySpec &property : spec->properties) {
                if (names(property))
                    places[spec->type].append({property.key, {}});
                for (const PropertySpec &column : property.columns) {
                    if (names(column))
                        places[spec->type].append({property.key, column.key});
                }
            }
        }
        return places;
    }();
    static const QList<NamePlace> none;
    const auto found = table.constFind(type);
    return found == table.constEnd() ? none : *found;
}

/// The words that a Choice keeps, each after a line break; only "confirm" when it keeps true or false; null when nobody knows them.
QString keptBy(const QJsonObject &props, const QString &language)
{
    if (props[u"dynamic"].toBool() || props[u"multiple"].toBool())
        return {};
    if (props[u"preset"].toString() == u"confirm")
        return u"confirm"_s;
    QString words = u"options"_s;
    const QJsonArray options = props[u"options"].toArray();
    for (const QJsonValue &option : options) {
        const QJsonValue label = option[u"label"];
        const QString word = label.isString() ? label.toString() : label[language].toString();
        if (word.isEmpty() || word.contains(u"{{"_s) || word.contains(u'\n'))
            return {};
        words += u'\n' + word;
    }
    return options.isEmpty() ? QString() : words;
}

/// Whether all that an Ask keeps is what the person wrote, as a text.
bool keepsText(const model::Node &node)
{
    static const QStringList texts = {u"text"_s, u"email"_s, u"phone"_s, u"url"_s, u"date"_s, u"time"_s, u"datetime"_s};
    return node.type == u"ask" && texts.contains(node.props[u"answerType"].toString(u"text"_s))
        && node.props[u"default"].toString().trimmed().isEmpty();
}

template<class Take> void eachName(const model::Node &node, Take take)
{
    for (const NamePlace &place : namePlacesOf(node.type)) {
        const QJsonValue value = node.props[place.key];
        if (place.column.isEmpty() && value.isString()) {
            take(value.toString());
            continue;
        }
        const QJsonArray rows = value.toArray();
        for (const QJsonValue &row : rows) {
            const QJsonValue cell = place.column.isEmpty() ? row : row[place.column];
            take(cell.toString());
            for (const QJsonValue &name : cell.toArray())
                take(name.toString());
        }
    }
}
} // namespace

/// Of variables that only Choices write to it is known which values they can have; of those that only questions write to, that they
/// hold texts.
void Environment::readOptions(const model::Bot &bot)
{
    QHash<QString, QString> kept;
    QSet<QString> answers;
    const QString language = bot.sourceLanguage();
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            const QString name = node.props[u"variable"].toString();
            if (keepsText(node))
                answers.insert(name);
            if (node.type != u"choice" || name.isEmpty())
                continue;
            const QString words = keptBy(node.props, language);
            const auto before = kept.constFind(name);
            if (before == kept.constEnd())
                kept.insert(name, words);
            else if (words.isEmpty() || before->isEmpty() || (*before == u"confirm") != (words == u"confirm"))
                kept.insert(name, QString());
            else if (words != *before)
                kept.insert(name, *before + words.mid(words.indexOf(u'\n')));
        }
    }
    for (const auto &[id, variable] : bot.variables) {
        // The person's may come from the channel or an earlier talk.
        const bool isOfTheTalk = variable.scope != u"user" && variable.scope != u"bot" && variable.scope != u"secret";
        if (!isOfTheTalk || !(variable.initial.isUndefined() || variable.initial.isNull())) {
            kept.remove(variable.name);
            answers.remove(variable.name);
        }
    }
    if (kept.isEmpty() && answers.isEmpty())
        return;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            // Without names it lets people correct whatever they gave.
            if (node.type == u"userdata" && node.props[u"variables"].toArray().isEmpty())
                return;
            const bool isChoice = node.type == u"choice";
            const bool isQuestion = keepsText(node);
            eachName(node, [&](const QString &name) {
                if (!isChoice)
                    kept.remove(name);
                if (!isQuestion)
                    answers.remove(name);
            });
        }
    }
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
        if (!it->isEmpty())
            m_values.insert(u"options/"_s + it.key(), *it);
    }
    for (const QString &name : std::as_const(answers)) {
        if (!name.isEmpty())
            m_values.insert(u"answer/"_s + name, u"text"_s);
    }
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
    finding.part = nodes.isEmpty() ? QString() : key;
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
