// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/pincondition.h"

#include "editors/test/botnames.h"
#include "studio/engine/testing/facts.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
/// What requests of a kind have; runtime.md of studio/flow says what it is. Those with a dot at the end have the bot's variables there.
const QHash<QString, QStringList> &placesByKind()
{
    static const QHash<QString, QStringList> all = {{u"http"_s, {u"method"_s, u"url"_s, u"body"_s, u"contentType"_s}},
        {u"tool"_s, {u"tool"_s, u"arguments"_s}},
        {u"client"_s, {u"action"_s, u"event"_s, u"payload"_s, u"url"_s}},
        {u"code"_s, {u"inputs."_s}},
        {u"generate"_s, {u"input"_s, u"instructions"_s, u"model"_s}},
        {u"agent"_s, {u"message"_s, u"turn"_s, u"values."_s}},
        {u"extract"_s, {u"text"_s}},
        {u"classify"_s, {u"text"_s, u"instructions"_s, u"model"_s}},
        {u"guard"_s, {u"text"_s, u"direction"_s}},
        {u"knowledge"_s, {u"question"_s, u"language"_s}},
        {u"handoff"_s, {u"queue"_s, u"summary"_s, u"language"_s, u"values."_s}},
        {u"approval"_s, {u"title"_s, u"details"_s, u"assignee"_s}},
        {u"userdata"_s, {u"action"_s, u"values."_s}},
        {u"event"_s, {u"name"_s}},
        {u"wait"_s, {u"due"_s}}};
    return all;
}

/// The kind of request that a pin is for, also where only its step tells.
QString kindOf(const model::Bot &bot, const QJsonObject &pin)
{
    const QString kind = pin[u"kind"].toString();
    const QString step = pin[u"node"].toString();
    if (!kind.isEmpty() || step.isEmpty())
        return kind;
    for (const auto &[id, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (engine::testing::isNamed(bot, nodeId, step))
                return node.type;
        }
    }
    return {};
}
} // namespace

std::optional<QList<PinCondition>> conditionsOf(const QJsonObject &match)
{
    QList<PinCondition> conditions;
    for (auto it = match.begin(); it != match.end(); ++it) {
        const auto comparisons = comparisonsOfValue(*it);
        if (!comparisons || comparisons->size() != 1 || it.key().isEmpty())
            return std::nullopt;
        conditions.append({it.key(), comparisons->first()});
    }
    return conditions;
}

QJsonObject matchOf(const QList<PinCondition> &conditions)
{
    QJsonObject match;
    for (const PinCondition &condition : conditions) {
        if (!condition.place.isEmpty() && !match.contains(condition.place))
            match.insert(condition.place, writtenShort({condition.comparison}));
    }
    return match;
}

bool isSaidBefore(const QList<PinCondition> &conditions, qsizetype at)
{
    const QString place = conditions.value(at).place;
    const auto end = conditions.begin() + std::min(at, conditions.size());
    return !place.isEmpty() && std::any_of(conditions.begin(), end, [&place](const PinCondition &other) { return other.place == place; });
}

QList<ui::CompletionEntry> placesOf(const model::Bot &bot, const QJsonObject &pin)
{
    QList<ui::CompletionEntry> entries;
    const QStringList places = placesByKind().value(kindOf(bot, pin));
    for (const QString &place : places) {
        if (!place.endsWith(u'.')) {
            entries.append({place, {}});
            continue;
        }
        for (const ui::CompletionEntry &variable : variableEntries(bot))
            entries.append({place + variable.name, variable.detail});
    }
    return entries;
}

} // namespace dialogist::editors::test
