// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/testmentions.h"

#include "studio/flow/nodetexts.h"

#include <QHash>
#include <QJsonArray>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Kind = TestMention::Kind;

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
            const QString list = place.section(u'.', 0, 0);
            const QString name = place.section(u'.', 1, 1);
            if ((list == u"inputs" || list == u"values") && !name.isEmpty())
                m_found.append({Kind::Value, path + QStringList {place}, name, true, list.size() + 1});
        }
    }

    /// Code gives values under "outputs"; agents and those who read values out of a text give them under "values".
    void answer(const QJsonValue &value, const QStringList &path)
    {
        for (const QString &key : {u"outputs"_s, u"values"_s})
            keys(Kind::Value, value[key], path + QStringList {key});
    }

    /// "x", {"name": "x", …}, {"x": value} or a list of such.
    void names(const Naming &naming, const QJsonValue &value, const QStringList &path)
    {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            names(naming, list[i], path + QStringList {QString::number(i)});
        text(naming.kind, value, path);
        const QJsonObject object = value.toObject();
        for (const QString &key : naming.keys) {
            if (!object[key].toString().isEmpty()) {
                text(naming.kind, object[key], path + QStringList {key});
                return;
            }
        }
        if (object.size() == 1)
            keys(naming.kind, object, path);
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
        } else if (word == u"requested" || word == u"action_executed" || word == u"tool_called") {
            const QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                paths(list[i][u"params"], path + QStringList {QString::number(i), u"params"_s});
            paths(value[u"params"], path + QStringList {u"params"_s});
        }
    }

    void step(const QJsonObject &step, const QStringList &path)
    {
        answer(step[u"answer"][u"data"], path + QStringList {u"answer"_s, u"data"_s});
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
    if (mention.kind != Kind::Value && mention.path.first() == u"steps" && isNameKey(name))
        fields = {{u"name"_s, name}, {u"value"_s, value}};
    else
        fields.insert(key.replace(mention.at, mention.text.size(), name), value);
    return withValueAt(body, above, fields);
}
} // namespace

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
