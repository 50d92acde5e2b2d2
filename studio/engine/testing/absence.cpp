// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/absence.h"

#include "studio/engine/testing/asked.h"
#include "studio/flow/testmentions.h"

#include <QCoreApplication>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
template<typename Fits> bool anyNode(const model::Bot &bot, const Fits &fits)
{
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (fits(id, node))
                return true;
        }
    }
    return false;
}

bool isStep(const model::Bot &bot, const QString &name)
{
    return anyNode(bot, [&](const model::NodeId &id, const model::Node &) { return isNamed(bot, id, name); });
}

bool isRequest(const model::Bot &bot, const QString &name)
{
    return flow::requestKinds().contains(name.toLower()) || anyNode(bot, [&](const model::NodeId &id, const model::Node &node) {
        return isNamed(bot, id, name) || node.props[u"tool"].toString() == name;
    });
}

bool holdsText(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return value.toString() == text;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) { return holdsText(item, text); });
    }
    const QJsonObject object = value.toObject();
    return object.contains(text) || std::any_of(object.begin(), object.end(), [&](const QJsonValue &item) { return holdsText(item, text); });
}

bool isVariable(const model::Bot &bot, const QJsonObject &given, const QString &name)
{
    const bool declared = std::any_of(bot.variables.begin(), bot.variables.end(), [&](const auto &entry) { return entry.second.name == name; });
    if (declared || given[u"variables"].toObject().contains(name) || given[u"user"].toObject().contains(name))
        return true;
    // Steps may keep values under names that are not declared.
    return anyNode(bot, [&](const model::NodeId &, const model::Node &node) { return holdsText(node.props, name); });
}

Error unknown(const QString &word, const QString &name)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "%1: the bot has no “%2”, so this would always hold. Correct the name.").arg(word, name), {}};
}
} // namespace

Status absencesAreKnown(const model::Bot &bot, const QJsonObject &given, const Assertion &assertion)
{
    const QString &word = assertion.word();
    const QJsonValue json = *assertion.toJson().constBegin();
    const auto look = [&](const AskedKeys &keys, const auto &isKnown) -> Status {
        const auto all = askedIn(json, keys);
        if (!all)
            return all.error();
        for (const Asked &one : *all) {
            if (!isKnown(one))
                return unknown(word, one.name);
        }
        return {};
    };
    if (word == u"node_not_visited")
        return look(stepKeys(), [&](const Asked &one) { return isStep(bot, one.name); });
    if (word == u"variable_was_not_set")
        return look(variableKeys(), [&](const Asked &one) { return isVariable(bot, given, one.name); });
    if (word == u"not_requested")
        return look(requestKeys(false), [&](const Asked &one) { return isRequest(bot, one.name); });
    if (word == u"requested") {
        const auto never = [](const Asked &one) { return one.with.contains(u"times"_s) && one.with[u"times"].toInt() == 0; };
        return look(requestKeys(true), [&](const Asked &one) { return !never(one) || isRequest(bot, one.name); });
    }
    if (word == u"bot_did_not_utter") {
        for (const QString &key : {u"node"_s, u"utter_name"_s}) {
            const QString name = json[key].toString();
            if (!name.isEmpty() && !isStep(bot, name))
                return unknown(word, name);
        }
    }
    return {};
}

} // namespace dialogist::engine::testing
