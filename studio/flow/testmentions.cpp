// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/testmentions.h"

#include "studio/flow/nodetexts.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Kind = TestMention::Kind;
const QString entities = QStringLiteral("entities"); ///< where what was understood of a message has them

const QString several = QStringLiteral("flow_ids"); ///< with an operator beside them

/// What an assertion's word names, and the keys under which objects carry the name, the first that is there first.
struct Naming {
    Kind kind = Kind::Node;
    QStringList keys;
};

const QHash<QString, Naming> &namings()
{
    static const Naming node {Kind::Node, {u"name"_s, u"node"_s}};
    static const Naming flow {Kind::Flow, {u"flow_id"_s, u"name"_s, u"flow"_s}};
    static const Naming intent {Kind::Intent, flow.keys};
    static const Naming variable {Kind::Variable, {u"name"_s, u"variable"_s}};
    static const QHash<QString, Naming> all = {{u"node_visited"_s, node}, {u"node_not_visited"_s, node}, {u"flow_started"_s, flow},
        {u"flow_completed"_s, flow}, {u"flow_cancelled"_s, flow}, {u"intent_was"_s, intent}, {u"variable_was_set"_s, variable},
        {u"variable_was_not_set"_s, variable}, {u"slot_was_set"_s, variable}, {u"slot_was_not_set"_s, variable}};
    return all;
}

const QStringList &requests()
{
    static const QStringList all {u"requested"_s, u"action_executed"_s, u"tool_called"_s, u"not_requested"_s, u"action_not_executed"_s, u"tool_not_called"_s};
    return all;
}

/// The keys under which a name may stand, so that a name which is one of them cannot stand for itself.
bool isNameKey(const QString &text)
{
    const auto &all = namings();
    return std::any_of(all.begin(), all.end(), [&](const Naming &naming) { return naming.keys.contains(text); });
}

class Walk
{
public:
    QList<TestMention> read(const model::ConversationTest &test)
    {
        const QStringList given {u"given"_s};
        text(Kind::Flow, test.given[u"flow"], given + QStringList {u"flow"_s});
        text(Kind::Node, test.given[u"node"], given + QStringList {u"node"_s});
        keys(Kind::Variable, test.given[u"variables"], given + QStringList {u"variables"_s});
        keys(Kind::Value, test.given[u"user"], given + QStringList {u"user"_s});
        for (const QString &key : {u"variables"_s, u"user"_s})
            fieldsOfAll(test.given[key], given + QStringList {key});
        for (qsizetype i = 0; i < test.pins.size(); ++i) {
            const QStringList path {u"pins"_s, QString::number(i)};
            text(Kind::Node, test.pins[i][u"node"], path + QStringList {u"node"_s});
            paths(test.pins[i][u"match"], path + QStringList {u"match"_s});
            answer(test.pins[i][u"answer"], path + QStringList {u"answer"_s});
        }
        for (qsizetype i = 0; i < test.steps.size(); ++i)
            step(test.steps[i].toObject(), {u"steps"_s, QString::number(i)});
        return m_found;
    }

private:
    void text(Kind kind, const QJsonValue &value, const QStringList &path)
    {
        if (!value.toString().isEmpty())
            m_found.append({kind, path, value.toString(), false, 0});
    }

    void keys(Kind kind, const QJsonValue &value, const QStringList &path)
    {
        const QStringList names = value.toObject().keys();
        for (const QString &name : names) {
            if (!name.isEmpty())
                m_found.append({kind, path + QStringList {name}, name, true, 0});
        }
    }

    /// Places in the data of a request: code, agents, colleagues and the person's own data get values by the names of variables.
    void paths(const QJsonValue &value, const QStringList &path)
    {
        const QStringList places = value.toObject().keys();
        for (const QString &place : places) {
            const QStringList parts = place.split(u'.');
            const QString &list = parts.first();
            if ((list != u"inputs" && list != u"values") || parts.value(1).isEmpty())
                continue;
            m_found.append({Kind::Value, path + QStringList {place}, parts.at(1), true, list.size() + 1});
            const qsizetype behind = list.size() + parts.at(1).size() + 2;
            if (parts.size() > 2)
                m_found.append({Kind::Entity, path + QStringList {place}, parts.at(2), true, behind, {parts.at(1)}});
            if (parts.size() > 3 && parts.at(2) == entities)
                m_found.append({Kind::Entity, path + QStringList {place}, parts.at(3), true, behind + entities.size() + 1, {parts.at(1), entities}});
        }
    }

    /// The fields of a variable's value, and those of its entities.
    void fields(const QStringList &above, const QJsonValue &value, const QStringList &path)
    {
        const QJsonObject object = value.toObject();
        for (const QString &name : object.keys()) {
            if (!name.isEmpty())
                m_found.append({Kind::Entity, path + QStringList {name}, name, true, 0, above});
        }
        if (above.size() == 1 && object[entities].isObject())
            fields(above + QStringList {entities}, object[entities], path + QStringList {entities});
    }

    void fieldsOfAll(const QJsonValue &variables, const QStringList &path)
    {
        const QJsonObject object = variables.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            fields({it.key()}, *it, path + QStringList {it.key()});
    }

    /// What a variable is to be: a value, or a comparison with one.
    void comparison(const QString &variable, const QJsonValue &value, const QStringList &path)
    {
        static const QSet<QString> words {u"equals"_s, u"value"_s, u"contains"_s, u"text"_s, u"matches"_s, u"text_matches"_s, u"regex"_s, u"similar_to"_s,
                                          u"at_least"_s, u"gte"_s, u"at_most"_s, u"lte"_s, u"length"_s, u"is_set"_s};
        const QStringList keys = value.toObject().keys();
        if (std::none_of(keys.begin(), keys.end(), [](const QString &key) { return words.contains(key); }))
            return fields({variable}, value, path);
        for (const QString &key : {u"value"_s, u"equals"_s})
            fields({variable}, value[key], path + QStringList {key});
    }

    /// Code gives values under "outputs"; agents and those who read values out of a text give them under "values". Whoever understands a
    /// message gives the entities of it.
    void answer(const QJsonValue &value, const QStringList &path)
    {
        for (const QString &key : {u"outputs"_s, u"values"_s}) {
            keys(Kind::Value, value[key], path + QStringList {key});
            fieldsOfAll(value[key], path + QStringList {key});
        }
        fields({}, value[entities], path + QStringList {entities});
    }

    /// "x", {"name": "x", …}, {"x": value}, a list of such, or {"flow_ids": list}.
    void names(const Naming &naming, const QJsonValue &value, const QStringList &path)
    {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            names(naming, list[i], path + QStringList {QString::number(i)});
        text(naming.kind, value, path);
        const QJsonObject object = value.toObject();
        if (object.value(several).isArray())
            return names(naming, object.value(several), path + QStringList {several});
        for (const QString &key : naming.keys) {
            if (const QString name = object[key].toString(); !name.isEmpty()) {
                text(naming.kind, object[key], path + QStringList {key});
                if (naming.kind == Kind::Flow)
                    text(Kind::Node, object[u"flow_step_id"], path + QStringList {u"flow_step_id"_s});
                if (naming.kind == Kind::Variable)
                    comparison(name, object, path);
                return;
            }
        }
        if (object.size() == 1) {
            keys(naming.kind, object, path);
            if (naming.kind == Kind::Variable)
                comparison(object.begin().key(), *object.begin(), path + QStringList {object.begin().key()});
        }
    }

    /// What is called, with what it is asked.
    void request(const QJsonValue &value, const QStringList &path)
    {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            request(list[i], path + QStringList {QString::number(i)});
        names({Kind::Request, {u"name"_s, u"kind"_s, u"called"_s}}, value.isObject() ? value : QJsonValue(), path);
        text(Kind::Request, value, path);
        paths(value[u"params"], path + QStringList {u"params"_s});
    }

    void assertion(const QString &word, const QJsonValue &value, const QStringList &path)
    {
        const auto naming = namings().constFind(word);
        if (naming != namings().constEnd()) {
            names(*naming, value, path);
        } else if (word == u"waits_at") {
            text(Kind::Node, value, path);
        } else if (word == u"expression") {
            text(Kind::Expression, value, path);
        } else if (requests().contains(word)) {
            request(value, path);
        } else if (word == u"bot_uttered" || word == u"bot_did_not_utter") {
            for (const QString &key : {u"node"_s, u"utter_name"_s})
                text(Kind::Node, value[key], path + QStringList {key});
        }
    }

    void step(const QJsonObject &step, const QStringList &path)
    {
        answer(step[u"answer"][u"data"], path + QStringList {u"answer"_s, u"data"_s});
        fields({}, step[u"event"][u"data"][entities], path + QStringList {u"event"_s, u"data"_s, entities});
        text(Kind::Node, step[u"utter"], path + QStringList {u"utter"_s});
        for (const QString &word : {u"slot_was_set"_s, u"slot_was_not_set"_s})
            assertion(word, step[word], path + QStringList {word});
        const QJsonArray assertions = step[u"assertions"].toArray();
        for (qsizetype i = 0; i < assertions.size(); ++i) {
            const QJsonObject words = assertions[i].toObject();
            for (auto it = words.begin(); it != words.end(); ++it)
                assertion(it.key(), *it, path + QStringList {u"assertions"_s, QString::number(i), it.key()});
        }
    }

    QList<TestMention> m_found;
};

QJsonObject withName(const QJsonObject &body, const TestMention &mention, const QString &name)
{
    if (!mention.isKey)
        return withValueAt(body, mention.path, name);
    const QStringList above = mention.path.first(mention.path.size() - 1);
    QJsonValue holder = body;
    for (const QString &step : above)
        holder = holder.isArray() ? holder.toArray().at(step.toLongLong()) : holder.toObject().value(step);
    QJsonObject fields = holder.toObject();
    QString key = mention.path.last();
    const QJsonValue value = fields.take(key);
    // {"city": "Bonn"} with the city called "name" would be about a variable Bonn.
    const bool isShortForm = mention.kind != Kind::Value && mention.kind != Kind::Entity;
    if (isShortForm && mention.path.first() == u"steps" && isNameKey(name))
        fields = {{u"name"_s, name}, {u"value"_s, value}};
    else
        fields.insert(key.replace(mention.at, mention.text.size(), name), value);
    return withValueAt(body, above, fields);
}
} // namespace

const QSet<QString> &requestKinds()
{
    static const QSet<QString> kinds {u"agent"_s, u"approval"_s, u"classify"_s, u"client"_s, u"code"_s, u"event"_s, u"extract"_s, u"generate"_s,
                                      u"guard"_s, u"handoff"_s, u"http"_s, u"knowledge"_s, u"tool"_s, u"userdata"_s, u"wait"_s};
    return kinds;
}

QList<TestMention> mentionsIn(const model::ConversationTest &test)
{
    return Walk().read(test);
}

void followInTests(commands::Command &command, const model::Bot &bot, const std::function<QString(const TestMention &)> &renamed)
{
    for (const auto &[id, test] : bot.tests) {
        const QJsonObject before = test.toJson();
        QJsonObject after = before;
        const QList<TestMention> mentions = mentionsIn(test);
        for (const TestMention &mention : mentions) {
            if (const QString name = renamed(mention); name != mention.text)
                after = withName(after, mention, name);
        }
        commands::appendChange(command.changes, {model::ObjectKind::Test, id.toString()}, before, after);
    }
}

} // namespace dialogist::flow
