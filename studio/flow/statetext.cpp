// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/jsontext.h"
#include "studio/flow/quickstate.h"
#include "studio/flow/runtime.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int stateVersion = 2;

Error unreadable(const QString &detail)
{
    return {ErrorCode::Corrupt,
        QCoreApplication::translate("flow", "The stored state of this talk cannot be read. Start the talk anew."),
        detail};
}

const QStringList &kindWords()
{
    static const QStringList words = {QString(), u"call"_s, u"interruption"_s};
    return words;
}

template <class Value> void putUnlessEmpty(JsonText &json, QLatin1StringView key, const Value &value)
{
    if (!value.isEmpty())
        json.put(key, value);
}

void putUnlessZero(JsonText &json, QLatin1StringView key, qint64 value)
{
    if (value != 0)
        json.put(key, value);
}

void putIfTrue(JsonText &json, QLatin1StringView key, bool value)
{
    if (value)
        json.put(key, value);
}

/// The running flow with what belongs to the whole talk, or one below it, by which state is null. Keys are in alphabetical order, so
/// that equal states are equal texts whatever reads and writes them.
void write(JsonText &json, const Frame &frame, const State *state)
{
    if (!frame.answered.isEmpty()) {
        json.open("answered"_L1, '[');
        for (model::NodeId id : frame.answered)
            json.item(id.uuid());
        json.close(']');
    }
    putUnlessZero(json, "attempts"_L1, frame.attempts);
    if (state)
        putUnlessEmpty(json, "channel"_L1, state->channel);
    putUnlessZero(json, "due"_L1, frame.dueMs);
    if (state) {
        putIfTrue(json, "ended"_L1, state->ended);
        putUnlessEmpty(json, "error"_L1, state->error);
        putUnlessEmpty(json, "event"_L1, state->event);
        putUnlessEmpty(json, "events"_L1, state->events);
        if (!state->frames.isEmpty()) {
            json.open("frames"_L1, '[');
            for (const Frame &below : state->frames) {
                json.open('{');
                write(json, below, nullptr);
                json.close('}');
            }
            json.close(']');
        }
        putUnlessZero(json, "inactive"_L1, state->inactiveMs);
    }
    putUnlessEmpty(json, "kind"_L1, kindWords()[int(frame.kind)]);
    if (state) {
        json.put("language"_L1, state->language);
        json.put("lastText"_L1, state->lastText);
    }
    putUnlessEmpty(json, "local"_L1, frame.local);
    putUnlessEmpty(json, "loops"_L1, frame.loops);
    putUnlessEmpty(json, "memory"_L1, frame.memory);
    if (state)
        putUnlessZero(json, "misses"_L1, state->misses);
    if (!frame.node.isNull())
        json.put("node"_L1, frame.node.uuid());
    if (state) {
        putUnlessZero(json, "silences"_L1, state->silences);
        putIfTrue(json, "spoke"_L1, state->spoke);
        json.put("turn"_L1, qint64(state->turn));
        putUnlessEmpty(json, "user"_L1, state->user);
        json.put("variables"_L1, state->variables);
        json.put("version"_L1, qint64(state->version));
    }
    putUnlessEmpty(json, "waitingFor"_L1, frame.waitingFor);
}

Frame frameFrom(const QJsonObject &json)
{
    Frame frame;
    frame.kind = Frame::Kind(qMax<qsizetype>(0, kindWords().indexOf(json[u"kind"].toString())));
    frame.node = model::NodeId::fromString(json[u"node"].toString());
    frame.waitingFor = json[u"waitingFor"].toString();
    frame.attempts = json[u"attempts"].toInt();
    frame.dueMs = json[u"due"].toInteger();
    frame.local = json[u"local"].toObject();
    frame.memory = json[u"memory"].toObject();
    frame.loops = json[u"loops"].toArray();
    for (const QJsonValue &id : json[u"answered"].toArray())
        frame.answered.append(model::NodeId::fromString(id.toString()));
    return frame;
}
} // namespace

QByteArray State::toText() const
{
    JsonText json;
    write(json, *this, this);
    return json.take();
}

QJsonObject State::toJson() const
{
    return QJsonDocument::fromJson(toText()).object();
}

QJsonObject State::values() const
{
    QJsonObject all = variables;
    for (const QJsonObject &more : {user, local}) {
        for (auto it = more.begin(); it != more.end(); ++it)
            all.insert(it.key(), *it);
    }
    return all;
}

Result<State> State::fromText(const QByteArray &text)
{
    constexpr qsizetype maximumText = 16'000'000; // bytes; what the runtime keeps is far less, however it is written
    if (text.size() > maximumText)
        return unreadable(u"state of %1 bytes"_s.arg(text.size()));
    if (auto state = quickState(text))
        return std::move(*state);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(u"state is no JSON: "_s + problem.errorString());
    return fromJson(document.object());
}

Result<State> State::fromJson(const QJsonObject &json)
{
    const int version = json[u"version"].toInt();
    if (version > stateVersion)
        return Error{ErrorCode::TooNew,
            QCoreApplication::translate(
                "flow", "This talk was stored by a newer version of the program. Update the program."),
            u"state version %1"_s.arg(version)};
    if (version < 1)
        return unreadable(u"state without version"_s);
    State state;
    static_cast<Frame &>(state) = frameFrom(json);
    state.version = version;
    state.variables = json[u"variables"].toObject();
    state.user = json[u"user"].toObject();
    state.language = json[u"language"].toString();
    state.channel = json[u"channel"].toString();
    state.lastText = json[u"lastText"].toString();
    state.event = json[u"event"].toObject();
    state.error = json[u"error"].toObject();
    state.events = json[u"events"].toArray();
    state.ended = json[u"ended"].toBool();
    state.spoke = json[u"spoke"].toBool();
    state.inactiveMs = json[u"inactive"].toInteger();
    state.misses = json[u"misses"].toInt();
    state.silences = json[u"silences"].toInt();
    const QJsonArray below = json[u"frames"].toArray();
    if (below.size() > maximumFrames)
        return unreadable(u"state with too many frames"_s);
    for (const QJsonValue &frame : below)
        state.frames.append(frameFrom(frame.toObject()));
    const qint64 turn = json[u"turn"].toInteger(-1);
    if (turn < 0 || state.attempts < 0)
        return unreadable(u"state with a bad counter"_s);
    state.turn = quint64(turn);
    return state;
}

} // namespace dialogist::flow
