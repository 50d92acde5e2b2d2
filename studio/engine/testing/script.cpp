// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/script.h"

#include "studio/engine/testing/absence.h"
#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/pinshape.h"
#include "studio/engine/testing/shapes.h"
#include "studio/flow/testmentions.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumSteps = 2000;

Error atStep(int number, const QString &what)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Step %1: %2").arg(number + 1).arg(what), {}};
}

/// The keys that say what a step does; exactly one may be there, none for a step that only looks.
const QStringList &actions()
{
    static const QStringList all = {u"user"_s, u"choice"_s, u"wait"_s, u"event"_s, u"answer"_s};
    return all;
}

/// What may stand behind the keys of a step; “note” and “metadata” may be anything.
const Fields &fieldsOfSteps()
{
    static const Fields all = {{u"user"_s, anyText}, {u"choice"_s, anyText}, {u"wait"_s, Shape::Text}, {u"event"_s, Shapes(Shape::Text) | Shape::Object},
        {u"answer"_s, Shapes(Shape::Text) | Shape::Object}, {u"hours"_s, Shape::Text}, {u"assertion_order_enabled"_s, Shape::Switch}, {u"assertions"_s, Shape::List},
        {u"bot"_s, anyText}, {u"utter"_s, Shape::Text}};
    return all;
}

/// What happens from outside: {name, data} of an event, {kind, data} or {kind, error} of an answer.
Status happeningIsReadable(const QString &action, const QJsonObject &value)
{
    const bool answers = action == u"answer";
    if (Status status = onlyKeysOf(value, answers ? QStringList {u"kind"_s, u"name"_s, u"data"_s, u"error"_s} : QStringList {u"name"_s, u"kind"_s, u"data"_s}); !status)
        return status;
    if (Status status = areShaped(value, {{u"kind"_s, Shape::Text}, {u"name"_s, Shape::Text}, {u"data"_s, Shape::Object}, {u"error"_s, Shape::Object}}); !status)
        return status;
    const QJsonObject error = value[u"error"].toObject();
    if (Status status = onlyKeysOf(error, {u"code"_s, u"message"_s}); !status)
        return status;
    return areShaped(error, {{u"code"_s, Shape::Text}, {u"message"_s, Shape::Text}});
}

Status readAction(ScriptStep &step, const QString &action, const QJsonValue &value, int number)
{
    if (value.isObject()) {
        if (Status status = happeningIsReadable(action, value.toObject()); !status)
            return atStep(number, action + u": "_s + status.error().message);
    }
    step.text = value.isObject() ? value[u"name"].toString(value[u"kind"].toString()) : value.toVariant().toString();
    step.data = value[u"data"].toObject();
    if (action == u"user")
        step.kind = ScriptStep::Kind::User;
    else if (action == u"choice")
        step.kind = ScriptStep::Kind::Choice;
    else if (action == u"event")
        step.kind = ScriptStep::Kind::Event;
    else if (action == u"answer") {
        step.kind = ScriptStep::Kind::Answer;
        if (!step.text.isEmpty() && !flow::requestKinds().contains(step.text))
            return atStep(number, QCoreApplication::translate("engine", "“%1” is no kind of request. There are: %2.").arg(step.text, pinnedKinds().join(u", "_s)));
        if (value[u"error"].isObject())
            step.data = QJsonObject {{u"error"_s, value[u"error"]}};
    } else {
        step.kind = ScriptStep::Kind::Wait;
        const auto duration = durationMs(step.text);
        if (!duration)
            return atStep(number, QCoreApplication::translate("engine", "“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).").arg(step.text));
        step.waitMs = *duration;
    }
    if (step.text.isEmpty() && step.kind != ScriptStep::Kind::User)
        return atStep(number, QCoreApplication::translate("engine", "“%1” says nothing.").arg(action));
    return {};
}

/// What a test says of the opening hours; none when it is no such word.
std::optional<QString> hoursOf(const QString &word)
{
    if (word.isEmpty() || word == u"clock")
        return QString();
    return word == u"open" || word == u"closed" ? std::optional(word) : std::nullopt;
}

QString noHours(const QString &word)
{
    return QCoreApplication::translate("engine", "“%1” is no state of the opening hours. Write open, closed or clock.").arg(word);
}

/// What a key of a step checks, as an assertion; undefined when it checks nothing.
QJsonValue checkOf(const QString &key, const QJsonValue &value)
{
    if (key == u"bot")
        return QJsonObject {{u"bot_uttered"_s, QJsonObject {{u"equals"_s, value}}}};
    if (key == u"utter")
        return QJsonObject {{u"bot_uttered"_s, QJsonObject {{u"utter_name"_s, value}}}};
    if (key == u"slot_was_set" || key == u"slot_was_not_set")
        return QJsonObject {{key, value}};
    return QJsonValue::Undefined;
}

QJsonObject withChecksAsAssertions(const QJsonObject &step)
{
    if (step.contains(u"assertions"_s) && !step[u"assertions"].isArray())
        return step; // is no step, and what stands there must not get lost
    QJsonObject plain;
    QJsonArray assertions = step[u"assertions"].toArray();
    bool checks = false;
    for (auto it = step.begin(); it != step.end(); ++it) {
        const QJsonValue check = checkOf(it.key(), *it);
        checks = checks || !check.isUndefined();
        if (check.isUndefined())
            plain.insert(it.key(), *it);
        else
            assertions.append(check);
    }
    if (!checks)
        return step;
    plain.insert(u"assertions"_s, assertions);
    return plain;
}

Result<ScriptStep> readStep(const model::Bot &bot, const QJsonObject &given, const QJsonValue &written, int number)
{
    ScriptStep step;
    if (!written.isObject())
        return atStep(number, QCoreApplication::translate("engine", "is no step. A step says what is done or checked, such as “user: Hello”."));
    if (Status status = areShaped(written.toObject(), fieldsOfSteps()); !status)
        return atStep(number, status.error().message);
    const QJsonObject json = withChecksAsAssertions(written.toObject());
    bool acts = false;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString key = it.key();
        if (actions().contains(key)) {
            if (acts)
                return atStep(number, QCoreApplication::translate("engine", "does two things at once."));
            acts = true;
            if (Status status = readAction(step, key, *it, number); !status)
                return status.error();
        } else if (key == u"hours") {
            step.hours = hoursOf(it->toString());
            if (!step.hours)
                return atStep(number, noHours(it->toString()));
        } else if (key == u"assertion_order_enabled") {
            step.inOrder = it->toBool();
        } else if (key != u"assertions" && key != u"note" && key != u"metadata") {
            return atStep(number, QCoreApplication::translate("engine", "“%1” is nothing a step can do. There are: %2.").arg(key, (fieldsOfSteps().keys() + QStringList {u"slot_was_set"_s, u"slot_was_not_set"_s, u"note"_s, u"metadata"_s}).join(u", "_s)));
        }
    }
    for (const QJsonValue &item : json[u"assertions"].toArray()) {
        auto assertion = Assertion::fromJson(item);
        if (!assertion)
            return atStep(number, assertion.error().message);
        if (Status status = absencesAreKnown(bot, given, *assertion); !status)
            return atStep(number, status.error().message);
        step.assertions.push_back(assertion.take());
    }
    return step;
}

/// A pin that cannot be read would answer nothing, or requests that it is not meant for.
Result<QJsonArray> readPins(const model::Bot &bot, const QJsonArray &written)
{
    QJsonArray pins;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QJsonValue pin = plainPin(written[i]);
        if (Status status = pinIsReadable(bot, pin); !status)
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Pin %1: %2").arg(i + 1).arg(status.error().message), {}};
        pins.append(pin);
    }
    return pins;
}

/// The node where a test begins, by the name of a step or of a flow.
Result<QString> beginning(const model::Bot &bot, const QJsonObject &given)
{
    const QString wantedNode = given[u"node"].toString();
    const QString wantedFlow = given[u"flow"].toString();
    if (wantedNode.isEmpty() && wantedFlow.isEmpty())
        return QString();
    for (const auto &[flowId, flow] : bot.flows) {
        const bool inFlow = wantedFlow.isEmpty() || flowId.toString() == wantedFlow || flow.name.compare(wantedFlow, Qt::CaseInsensitive) == 0;
        if (!inFlow)
            continue;
        for (const auto &[id, node] : flow.nodes) {
            if (wantedNode.isEmpty() ? node.type == u"start" : isNamed(bot, id, wantedNode))
                return id.toString();
        }
    }
    return Error {ErrorCode::NotFound, QCoreApplication::translate("engine", "The test begins at “%1”, which is not there.").arg(wantedNode.isEmpty() ? wantedFlow : wantedNode), {}};
}
} // namespace

QJsonArray withChecksAsAssertions(const QJsonArray &steps)
{
    QJsonArray plain;
    for (const QJsonValue &step : steps)
        plain.append(step.isObject() ? withChecksAsAssertions(step.toObject()) : step);
    return plain;
}

std::optional<qint64> durationMs(const QString &text)
{
    static const QRegularExpression pattern(
        u"^P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6}(?:\\.\\d{1,3})?)S)?)?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch() || text.trimmed().size() < 3)
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).toDouble(); };
    return qint64((((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4)) * 60'000 + part(5) * 1000);
}

Result<Script> readScript(const model::Bot &bot, const model::ConversationTest &test)
{
    Script script;
    if (test.steps.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "The test has no steps, so it checks nothing."), {}};
    static const Fields fieldsOfGiven = {{u"flow"_s, Shape::Text}, {u"node"_s, Shape::Text}, {u"variables"_s, Shape::Object}, {u"user"_s, Shape::Object},
        {u"channel"_s, Shape::Text}, {u"hours"_s, Shape::Text}, {u"now"_s, Shape::Text}, {u"seed"_s, Shape::Count}};
    if (Status status = onlyKeysOf(test.given, fieldsOfGiven.keys()); !status)
        return Error {ErrorCode::InvalidInput, u"given: "_s + status.error().message, {}};
    if (Status status = areShaped(test.given, fieldsOfGiven); !status)
        return Error {ErrorCode::InvalidInput, u"given: "_s + status.error().message, {}};
    auto pins = readPins(bot, test.pins);
    if (!pins)
        return pins.error();
    script.pins = *pins;
    const auto hours = hoursOf(test.given[u"hours"].toString());
    if (!hours)
        return Error {ErrorCode::InvalidInput, noHours(test.given[u"hours"].toString()), {}};
    script.hours = *hours;
    script.seed = quint64(test.given[u"seed"].toDouble(1));
    // A fixed day for tests that do not name one: a Tuesday, ten in the morning.
    QDateTime now(QDate(2026, 6, 2), QTime(10, 0), Qt::UTC);
    if (test.given.contains(u"now"_s)) {
        now = QDateTime::fromString(test.given[u"now"].toString(), Qt::ISODate);
        if (!now.isValid())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is no time. Write it like 2026-12-24T10:00:00Z.").arg(test.given[u"now"].toString()), {}};
    }
    script.nowMs = now.toMSecsSinceEpoch();
    for (const QString &key : {u"variables"_s, u"user"_s, u"channel"_s}) {
        if (test.given.contains(key))
            script.opening.insert(key, test.given[key]);
    }
    auto node = beginning(bot, test.given);
    if (!node)
        return node.error();
    if (!node->isEmpty())
        script.opening.insert(u"node"_s, *node);
    if (test.steps.size() > maximumSteps)
        return Error {ErrorCode::Limit, QCoreApplication::translate("engine", "A test has at most %1 steps.").arg(maximumSteps), {}};
    for (int i = 0; i < test.steps.size(); ++i) {
        auto step = readStep(bot, test.given, test.steps[i], i);
        if (!step)
            return step.error();
        script.steps.push_back(step.take());
    }
    // A test that begins with what the person says has nowhere else to speak of the greeting.
    for (size_t i = 0; i < script.steps.size() && script.steps[i].kind == (i == 0 ? ScriptStep::Kind::User : ScriptStep::Kind::Look); ++i)
        script.steps[i].seesOpening = true;
    return script;
}

} // namespace dialogist::engine::testing
