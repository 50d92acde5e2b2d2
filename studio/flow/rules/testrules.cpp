// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/partrules.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// The names by which a test may call things of the bot, in small letters; ids count, too.
struct Names {
    QSet<QString> nodes;
    QSet<QString> flows;
    QSet<QString> variables;
    QSet<QString> intents;

    explicit Names(const model::Bot &bot)
    {
        for (const auto &[flowId, flow] : bot.flows) {
            flows << flow.name.toLower() << flowId.toString();
            for (const auto &[id, node] : flow.nodes)
                nodes << titleOf(node).toLower() << node.type << id.toString();
        }
        for (const auto &[id, variable] : bot.variables)
            variables << variable.name.toLower() << id.toString();
        for (const auto &[id, intent] : bot.intents)
            intents << intent.name.toLower() << id.toString();
    }
};

/// A name alone, a list of them, or objects that carry it under one of the keys.
QStringList namesIn(const QJsonValue &value, const QStringList &keys)
{
    if (value.isString())
        return {value.toString()};
    QStringList names;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        names += namesIn(item, keys);
    for (const QString &key : keys) {
        if (value.isObject() && value[key].isString())
            names.append(value[key].toString());
    }
    return names;
}

void collectMissing(const QJsonValue &value, const QStringList &keys, const QSet<QString> &known, QStringList &missing)
{
    const QStringList names = namesIn(value, keys);
    for (const QString &name : names) {
        if (!name.isEmpty() && !known.contains(name.toLower()) && !missing.contains(name))
            missing.append(name);
    }
}

QStringList missingIn(const model::ConversationTest &test, const Names &names)
{
    QStringList missing;
    collectMissing(test.given[u"flow"], {}, names.flows, missing);
    collectMissing(test.given[u"node"], {}, names.nodes, missing);
    for (const QJsonValue &pin : test.pins)
        collectMissing(pin[u"node"], {}, names.nodes, missing);
    for (const QJsonValue &step : test.steps) {
        const QJsonArray assertions = step[u"assertions"].toArray();
        for (const QJsonValue &assertion : assertions) {
            const QJsonObject words = assertion.toObject();
            for (auto it = words.begin(); it != words.end(); ++it) {
                const QString &word = it.key();
                if (word == u"node_visited" || word == u"node_not_visited" || word == u"waits_at")
                    collectMissing(*it, {}, names.nodes, missing);
                else if (word == u"flow_started" || word == u"flow_completed" || word == u"flow_cancelled")
                    collectMissing(*it, {u"flow_id"_s}, names.flows, missing);
                else if (word == u"variable_was_set" || word == u"variable_was_not_set" || word == u"slot_was_set" || word == u"slot_was_not_set")
                    collectMissing(*it, {u"name"_s}, names.variables, missing);
                else if (word == u"intent_was")
                    collectMissing(*it, {}, names.intents, missing);
            }
        }
    }
    return missing;
}
} // namespace

QList<Finding> checkTests(const model::Bot &bot)
{
    QList<Finding> list;
    if (bot.tests.empty())
        return list;
    const Names names(bot);
    const auto add = [&](const QString &rule, const model::ConversationTest &test, const QString &message) {
        Finding finding = makeFinding(rule, bot.id, {}, message, test.id.toString());
        finding.recipient = u"test/"_s + test.id.toString();
        list.append(finding);
    };
    for (const auto &[id, test] : bot.tests) {
        if (test.steps.isEmpty())
            add(u"flow.test-empty"_s, test, QCoreApplication::translate("flow", "The test “%1” has no steps, so it always passes. Add some, or delete it.").arg(test.name));
        const QStringList missing = missingIn(test, names);
        if (!missing.isEmpty())
            add(u"flow.test-missing"_s, test,
                QCoreApplication::translate("flow", "The test “%1” names what is not in the bot: %2. Correct the names.").arg(test.name, missing.join(u", "_s)));
    }
    return list;
}

} // namespace dialogist::flow
