// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/replay.h"

#include "studio/flow/coercion.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <memory>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {
constexpr int formatVersion = 2;
constexpr int plainVersion = 1; ///< of talks that nobody held or edited, so that earlier programs play them too
constexpr qsizetype maximumInputs = 10'000;
constexpr qint64 largestTalk = 32 * 1024 * 1024; ///< as a file

QStringList saidIn(const Turn &turn)
{
    QStringList said;
    for (const flow::Message &message : turn.messages)
        said.append(message.text);
    return said;
}

/// The turns as the person met them: what a debugger held is one turn still.
QList<testing::SpokenTurn> wholeTurns(const QList<testing::SpokenTurn> &talk)
{
    QList<testing::SpokenTurn> whole;
    for (const testing::SpokenTurn &spoken : talk) {
        if (!isResume(spoken.input) || whole.isEmpty()) {
            whole.append(spoken);
            continue;
        }
        Turn &turn = whole.last().turn;
        turn.messages += spoken.turn.messages;
        turn.trace += spoken.turn.trace;
        turn.state = spoken.turn.state;
    }
    return whole;
}

/// What the person did in a turn, a chosen button by what it says.
QString personIn(const QList<testing::SpokenTurn> &talk, qsizetype turn)
{
    if (turn >= talk.size())
        return {};
    const flow::Input &input = talk[turn].input;
    if (input.kind == flow::Input::Kind::Choice && turn > 0) {
        for (const flow::Message &message : talk[turn - 1].turn.messages) {
            for (const flow::QuickReply &reply : message.quickReplies) {
                if (reply.id == input.text)
                    return reply.label;
            }
        }
    }
    return input.kind == flow::Input::Kind::Choice && input.text.startsWith(u"say:") ? input.text.sliced(4) : input.text;
}

QList<model::NodeId> stepsIn(const Turn &turn)
{
    QList<model::NodeId> steps;
    for (const flow::TraceEntry &entry : turn.trace) {
        if (entry.what == u"entered")
            steps.append(entry.node);
    }
    return steps;
}
} // namespace

QJsonObject HoldPlace::toJson() const
{
    return node.isNull() ? QJsonObject() : QJsonObject {{u"node"_s, node.toString()}, {u"visit"_s, visit}};
}

HoldPlace HoldPlace::fromJson(const QJsonObject &json)
{
    return {model::NodeId::fromString(json[u"node"].toString()), json[u"visit"].toInt()};
}

QJsonObject Recording::toJson() const
{
    QJsonArray list;
    for (const flow::Input &input : inputs)
        list.append(input.toJson());
    QJsonArray given;
    for (const QJsonArray &each : answers)
        given.append(each);
    const bool isPlain = holds.isEmpty() && edits.isEmpty();
    QJsonObject json {{u"format"_s, u"dialogist-talk"_s}, {u"version"_s, isPlain ? plainVersion : formatVersion}, {u"inputs"_s, list},
                      {u"answers"_s, given}, {u"pins"_s, pins}};
    if (!holds.isEmpty()) {
        QJsonArray places;
        for (const HoldPlace &place : holds)
            places.append(place.toJson());
        json.insert(u"holds"_s, places);
    }
    if (!edits.isEmpty()) {
        QJsonArray values;
        for (const QJsonObject &each : edits)
            values.append(each);
        json.insert(u"edits"_s, values);
    }
    return json;
}

Result<Recording> Recording::fromJson(const QJsonObject &json)
{
    if (json[u"format"].toString() != u"dialogist-talk")
        return Error {ErrorCode::Foreign, QCoreApplication::translate("engine", "This file holds no talk."), {}};
    if (json[u"version"].toInt() > formatVersion)
        return Error {ErrorCode::TooNew, QCoreApplication::translate("engine", "This talk was saved by a newer version of Dialogist."), {}};
    Recording recording;
    const QJsonArray list = json[u"inputs"].toArray();
    if (list.isEmpty() || list.size() > maximumInputs)
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("engine", "This file holds no talk that can be played."), {}};
    for (const QJsonValue &value : list) {
        auto input = flow::Input::fromJson(value.toObject());
        if (!input)
            return input.error();
        recording.inputs.append(input.take());
    }
    for (const QJsonValue &given : json[u"answers"].toArray())
        recording.answers.append(given.toArray());
    recording.pins = json[u"pins"].toArray();
    for (const QJsonValue &place : json[u"holds"].toArray())
        recording.holds.append(HoldPlace::fromJson(place.toObject()));
    for (const QJsonValue &values : json[u"edits"].toArray())
        recording.edits.append(values.toObject());
    return recording;
}

Result<Recording> Recording::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTalk)
        return Error {ErrorCode::NotFound, QCoreApplication::translate("engine", "“%1” cannot be read.").arg(path), {}};
    return fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

testing::Coverage coverageOf(const QList<testing::SpokenTurn> &talk)
{
    testing::Coverage coverage;
    for (const testing::SpokenTurn &spoken : talk)
        coverage.add(spoken.turn);
    return coverage;
}

QList<testing::SpokenTurn> replay(const Bundle &bundle, const Recording &recording)
{
    QList<testing::SpokenTurn> talk;
    flow::State state;
    for (qsizetype i = 0; i < recording.inputs.size(); ++i) {
        const flow::Input &input = recording.inputs[i];
        ReplayHandler then(bundle.program->bot(), recording, i);
        const HoldPlace held = recording.holds.value(i);
        Turn turn = advance(bundle, state, input, {{&then}, held.node.isNull() ? flow::Hold() : holdAt(held), true});
        const QJsonObject edits = recording.edits.value(i);
        for (auto it = edits.begin(); it != edits.end(); ++it)
            setVariable(bundle.program->bot(), turn.state, it.key(), *it);
        state = turn.state;
        talk.append({input, std::move(turn)});
    }
    return talk;
}

QList<TurnDifference> differences(const QList<testing::SpokenTurn> &before, const QList<testing::SpokenTurn> &after)
{
    QList<TurnDifference> list = compared(before, after);
    list.removeIf([](const TurnDifference &turn) { return turn.isAlike(); });
    return list;
}

QList<TurnDifference> compared(const QList<testing::SpokenTurn> &first, const QList<testing::SpokenTurn> &second)
{
    const QList<testing::SpokenTurn> before = wholeTurns(first);
    const QList<testing::SpokenTurn> after = wholeTurns(second);
    QList<TurnDifference> list;
    const qsizetype count = std::max(before.size(), after.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Turn one = i < before.size() ? before[i].turn : Turn();
        const Turn other = i < after.size() ? after[i].turn : Turn();
        TurnDifference difference;
        difference.turn = int(i);
        difference.personBefore = personIn(before, i);
        difference.personAfter = personIn(after, i);
        difference.stepsBefore = stepsIn(one);
        difference.stepsAfter = stepsIn(other);
        difference.saidBefore = saidIn(one);
        difference.saidAfter = saidIn(other);
        const QJsonObject left = one.state.values();
        const QJsonObject right = other.state.values();
        QSet<QString> names;
        for (const QJsonObject *values : {&left, &right}) {
            for (const QString &name : values->keys())
                names.insert(name);
        }
        for (const QString &name : std::as_const(names)) {
            if (left[name] != right[name])
                difference.variables.insert(name, {left[name], right[name]});
        }
        difference.endsDiffer = one.state.node != other.state.node || one.state.ended != other.state.ended;
        list.append(difference);
    }
    return list;
}

flow::Hold holdAt(const HoldPlace &place)
{
    return [place, visits = std::make_shared<int>(0)](const model::Node &node, const flow::Scope &) {
        return node.id == place.node && ++*visits == place.visit;
    };
}

flow::Hold noting(flow::Hold hold, HoldPlace &place)
{
    return [hold = std::move(hold), &place, visits = std::make_shared<QHash<model::NodeId, int>>()](const model::Node &node, const flow::Scope &variables) {
        const int visit = ++(*visits)[node.id];
        if (!hold(node, variables))
            return false;
        place = {node.id, visit};
        return true;
    };
}

bool isResume(const flow::Input &input)
{
    return input.kind == flow::Input::Kind::Event && input.text == u"resume";
}

bool setVariable(const model::Bot &bot, flow::State &state, const QString &name, const QJsonValue &value)
{
    const model::Variable *variable = bot.variable(name);
    if (!variable)
        return false;
    QJsonObject &home = variable->scope == u"user" ? state.user : variable->scope == u"flow" ? state.local : state.variables;
    home.insert(name, flow::storable(value)); // it may come from a file
    return true;
}

ReplayHandler::ReplayHandler(const model::Bot &bot, const Recording &recording, qsizetype input)
    : m_then(bot, recording.answers.value(input))
{
    const bool byHand = input + 1 < recording.inputs.size() && recording.inputs[input + 1].kind == flow::Input::Kind::Answer;
    if (!byHand)
        m_pins.emplace(bot, recording.pins);
}

std::optional<QJsonObject> ReplayHandler::answer(const Bundle &bundle, const flow::State &state, const flow::Request &request)
{
    if (auto given = m_then.answer(bundle, state, request))
        return given;
    return m_pins ? m_pins->answer(bundle, state, request) : std::nullopt;
}

QJsonObject pinFor(const flow::Request &request, const QJsonObject &answer)
{
    QJsonObject pin {{u"kind"_s, request.kind}, {u"node"_s, request.node.toString()}};
    if (answer.contains(u"error"_s))
        pin.insert(u"error"_s, answer[u"error"]);
    else
        pin.insert(u"answer"_s, answer);
    return pin;
}

QJsonObject exactPinFor(const flow::Request &request, const QJsonObject &answer)
{
    QJsonObject pin = pinFor(request, answer);
    QJsonObject match;
    for (auto it = request.data.begin(); it != request.data.end(); ++it) {
        if (it.key() != u"mock" && it.key() != u"idempotencyKey")
            match.insert(it.key(), QJsonObject {{u"equals"_s, *it}});
    }
    pin.insert(u"match"_s, match);
    return pin;
}

std::optional<QJsonObject> RecordingHandler::answer(const Bundle &bundle, const flow::State &state, const flow::Request &request)
{
    for (RequestHandler *handler : m_handlers) {
        if (auto given = handler->answer(bundle, state, request)) {
            m_given.append({request, *given});
            return given;
        }
    }
    return std::nullopt;
}

QJsonArray RecordingHandler::pins() const
{
    QJsonArray pins;
    for (const auto &[request, answer] : m_given)
        pins.append(pinFor(request, answer));
    return pins;
}

} // namespace dialogist::engine
