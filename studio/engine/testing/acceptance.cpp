// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What happened as what is expected from now on: assertion by assertion, none of them lost.
#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/stepcheck.h"

#include <QHash>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
bool holds(const QString &word, const QJsonValue &asked, const Checked &checked)
{
    const auto made = Assertion::fromJson(QJsonObject {{word, asked}});
    return made && made->check(checked).ok;
}

/// What the bot said: of the step that was named, else what no other assertion of the turn asks for, else the first.
QJsonValue saidInstead(const QJsonValue &asked, const Checked &checked, const std::vector<Assertion> &all)
{
    const auto &messages = checked.turn.messages;
    if (messages.isEmpty())
        return QJsonValue::Undefined;
    const QString node = asked[u"node"].toString(asked[u"utter_name"].toString());
    const auto isOfNode = [&](const flow::Message &message) { return !node.isEmpty() && isNamed(checked.bot, message.node, node); };
    const auto isAskedFor = [&](const flow::Message &message) {
        Turn alone;
        alone.messages = {message};
        const QList<Fact> none;
        const Checked one {checked.bot, alone, none};
        return std::any_of(all.begin(), all.end(), [&](const Assertion &other) { return other.word() == u"bot_uttered" && other.check(one).ok; });
    };
    auto found = std::find_if(messages.begin(), messages.end(), isOfNode);
    if (found == messages.end())
        found = std::find_if_not(messages.begin(), messages.end(), isAskedFor);
    if (found == messages.end())
        found = messages.begin();
    QJsonObject said {{u"equals"_s, found->text}};
    if (isOfNode(*found) || found->text.isEmpty())
        said.insert(u"node"_s, nameOf(checked.bot, found->node));
    QJsonArray buttons;
    for (const flow::QuickReply &reply : found->quickReplies)
        buttons.append(reply.label);
    if (!asked[u"buttons"].isUndefined() && !buttons.isEmpty())
        said.insert(u"buttons"_s, buttons);
    return said;
}

/// Each variable with the value it got; those that hold, or got none, stay as they are asked for.
QJsonValue gotInstead(const QString &word, const QJsonValue &asked, const Checked &checked)
{
    QJsonArray values;
    for (const QJsonValue &item : asked.isArray() ? asked.toArray() : QJsonArray {asked}) {
        const auto named = askedIn(item, variableKeys());
        const QString name = named ? named->first().name : QString();
        const QJsonValue value = valueOf(checked.bot, checked.turn.state, name);
        if (value.isUndefined() || value.isNull() || holds(word, item, checked))
            values.append(item);
        else
            values.append(QJsonObject {{u"name"_s, name}, {u"value"_s, Matcher::literal(value)}});
    }
    return asked.isArray() ? QJsonValue(values) : values.first();
}

/// What of the same kind happened. Who asks for more than names asked for something that names cannot tell.
QJsonValue happenedInstead(const QJsonValue &asked, Fact::Kind kind, const Checked &checked)
{
    for (const QJsonValue &item : asked.isArray() ? asked.toArray() : QJsonArray {asked}) {
        if (item.toObject().size() > 1)
            return QJsonValue::Undefined;
    }
    QJsonArray names;
    for (const Fact &fact : checked.facts) {
        if (fact.kind == kind && !names.contains(fact.name))
            names.append(fact.name);
    }
    return names.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names);
}

QJsonValue instead(const Assertion &assertion, const QJsonValue &asked, const Checked &checked, const std::vector<Assertion> &all)
{
    static const QHash<QString, Fact::Kind> kinds = {{u"flow_started"_s, Fact::Kind::FlowStarted}, {u"flow_completed"_s, Fact::Kind::FlowCompleted},
        {u"flow_cancelled"_s, Fact::Kind::FlowCancelled}, {u"intent_was"_s, Fact::Kind::IntentFound}, {u"requested"_s, Fact::Kind::Requested}};
    const QString word = assertion.word();
    if (word == u"bot_uttered")
        return saidInstead(asked, checked, all);
    if (word == u"variable_was_set")
        return gotInstead(word, asked, checked);
    if (word == u"waits_at" && !checked.turn.state.node.isNull())
        return nameOf(checked.bot, checked.turn.state.node);
    if (word == u"talk_ended")
        return checked.turn.state.ended;
    const auto kind = kinds.constFind(word);
    return kind == kinds.constEnd() ? QJsonValue(QJsonValue::Undefined) : happenedInstead(asked, *kind, checked);
}
} // namespace

AcceptedTest accepted(const model::Bot &bot, const model::ConversationTest &test, const TestResult &result)
{
    AcceptedTest fresh {test, 0, 0};
    // The opening is played before the first step, and a step that only looks checks the turn before it.
    const auto script = readScript(bot, test);
    if (!script)
        return fresh;
    qsizetype turn = 0;
    const QJsonArray steps = withChecksAsAssertions(test.steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ScriptStep &step = script->steps[size_t(i)];
        if (step.kind != ScriptStep::Kind::Look)
            ++turn;
        if (turn >= result.steps.size())
            break;
        const QList<Verdict> verdicts = checkStep(bot, step, result.steps, turn);
        const QList<Fact> facts = factsOf(bot, result.steps[turn].turn, result.steps[turn].requests);
        const Checked checked {bot, result.steps[turn].turn, facts};
        QJsonArray assertions;
        std::vector<Assertion> all = step.assertions; // as they become, so that no two ask for the same message
        bool changed = false;
        for (size_t a = 0; a < all.size(); ++a) {
            Assertion &assertion = all[a];
            const QJsonObject json = assertion.toJson();
            const bool isFulfilled = verdicts[qsizetype(a)].ok;
            if (isFulfilled || assertion.check(checked).ok) { // else it happened, but not where its place in the order says
                assertions.append(json);
                fresh.kept += !isFulfilled;
                continue;
            }
            const QJsonValue now = instead(assertion, *json.begin(), checked, all);
            const auto made = now.isUndefined() ? Result(assertion) : Assertion::fromJson(QJsonObject {{json.begin().key(), now}});
            if (made)
                assertion = *made;
            changed = changed || assertion.toJson() != json;
            assertions.append(assertion.toJson());
            // Of several variables, one may have a value now and another none.
            ++(assertion.check(checked).ok ? fresh.changed : fresh.kept);
        }
        if (!changed)
            continue;
        QJsonObject json = steps[i].toObject();
        json.insert(u"assertions"_s, assertions);
        fresh.test.steps[i] = json;
    }
    return fresh;
}

} // namespace dialogist::engine::testing
