// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int stateVersion = 2;
constexpr qsizetype maximumFrames = 64;

Error unreadable(const QString &detail)
{
    return {ErrorCode::Corrupt,
        QCoreApplication::translate("flow", "The stored state of this talk cannot be read. Start the talk anew."),
        detail};
}

const QStringList &kindWords()
{
    static const QStringList words = {u"start"_s, u"text"_s, u"choice"_s, u"answer"_s, u"event"_s};
    return words;
}

const QStringList &frameWords()
{
    static const QStringList words = {QString(), u"call"_s, u"interruption"_s};
    return words;
}

void put(QJsonObject &json, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, qint64 value)
{
    if (value != 0)
        json.insert(key, value);
}
} // namespace

QJsonObject Frame::toJson() const
{
    QJsonObject json;
    if (!node.isNull())
        json.insert(u"node"_s, node.toString());
    put(json, u"kind"_s, frameWords().value(int(kind)));
    put(json, u"waitingFor"_s, waitingFor);
    put(json, u"attempts"_s, attempts);
    put(json, u"due"_s, dueMs);
    put(json, u"local"_s, local);
    put(json, u"memory"_s, memory);
    put(json, u"loops"_s, loops);
    if (!answered.isEmpty()) {
        QJsonArray ids;
        for (model::NodeId id : answered)
            ids.append(id.toString());
        json.insert(u"answered"_s, ids);
    }
    return json;
}

Frame Frame::fromJson(const QJsonObject &json)
{
    Frame frame;
    frame.kind = Kind(qMax<qsizetype>(0, frameWords().indexOf(json[u"kind"].toString())));
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

QJsonObject State::toJson() const
{
    QJsonObject json = Frame::toJson();
    json.insert(u"version"_s, version);
    json.insert(u"variables"_s, variables);
    json.insert(u"language"_s, language);
    json.insert(u"lastText"_s, lastText);
    json.insert(u"turn"_s, qint64(turn));
    put(json, u"user"_s, user);
    put(json, u"channel"_s, channel);
    put(json, u"event"_s, event);
    put(json, u"error"_s, error);
    put(json, u"events"_s, events);
    put(json, u"last"_s, lastMs);
    put(json, u"inactive"_s, inactiveMs);
    put(json, u"misses"_s, misses);
    put(json, u"silences"_s, silences);
    // 64 bits do not fit into a JSON number.
    if (seed != 0)
        json.insert(u"seed"_s, QString::number(seed));
    if (ended)
        json.insert(u"ended"_s, true);
    if (spoke)
        json.insert(u"spoke"_s, true);
    if (!frames.isEmpty()) {
        QJsonArray below;
        for (const Frame &frame : frames)
            below.append(frame.toJson());
        json.insert(u"frames"_s, below);
    }
    return json;
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
    static_cast<Frame &>(state) = Frame::fromJson(json);
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
    state.lastMs = json[u"last"].toInteger();
    state.inactiveMs = json[u"inactive"].toInteger();
    state.misses = json[u"misses"].toInt();
    state.silences = json[u"silences"].toInt();
    state.seed = json[u"seed"].toString().toULongLong();
    const QJsonArray below = json[u"frames"].toArray();
    if (below.size() > maximumFrames)
        return unreadable(u"state with too many frames"_s);
    for (const QJsonValue &frame : below)
        state.frames.append(Frame::fromJson(frame.toObject()));
    const qint64 turn = json[u"turn"].toInteger(-1);
    if (turn < 0 || state.attempts < 0)
        return unreadable(u"state with a bad counter"_s);
    state.turn = quint64(turn);
    return state;
}

qint64 nextDueMs(const State &state)
{
    if (state.ended)
        return 0;
    if (state.dueMs == 0 || state.inactiveMs == 0)
        return qMax(state.dueMs, state.inactiveMs);
    return qMin(state.dueMs, state.inactiveMs);
}

QJsonObject Input::toJson() const
{
    // A JSON number cannot carry 64 bits, so the random number travels as text.
    return {{u"kind"_s, kindWords().value(int(kind))}, {u"text"_s, text}, {u"data"_s, data}, {u"now"_s, nowMs},
        {u"random"_s, QString::number(random)}};
}

Result<Input> Input::fromJson(const QJsonObject &json)
{
    const QString word = json[u"kind"].toString();
    Input input{Kind::Answer, json[u"text"].toString(), json[u"data"].toObject(), json[u"now"].toInteger(),
        json[u"random"].toString().toULongLong()};
    // Version 1 had one kind of request only, and its answer was a kind of input.
    if (word == u"knowledge") {
        input.text = word;
        return input;
    }
    const qsizetype kind = kindWords().indexOf(word);
    if (kind < 0)
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "This is no input of a talk: its kind is not known."), {}};
    input.kind = Kind(kind);
    return input;
}

QJsonObject Request::toJson() const
{
    QJsonObject json{{u"kind"_s, kind}, {u"data"_s, data}};
    if (!node.isNull())
        json.insert(u"node"_s, node.toString());
    if (lasts)
        json.insert(u"lasts"_s, true);
    return json;
}

QJsonObject Message::toJson() const
{
    QJsonObject json{{u"text"_s, text}};
    QJsonArray replies;
    for (const QuickReply &reply : quickReplies)
    {
        QJsonObject one{{u"id"_s, reply.id}, {u"label"_s, reply.label}};
        put(one, u"description"_s, reply.description);
        put(one, u"picture"_s, reply.picture);
        replies.append(one);
    }
    if (!replies.isEmpty())
        json.insert(u"quickReplies"_s, replies);
    QJsonArray sources;
    for (const Citation &c : citations)
        sources.append(
            QJsonObject{{u"title"_s, c.title}, {u"place"_s, c.place}, {u"url"_s, c.url}, {u"quote"_s, c.quote}});
    if (!sources.isEmpty())
        json.insert(u"citations"_s, sources);
    if (!imageBlob.isEmpty())
        json.insert(u"image"_s, QJsonObject{{u"blob"_s, imageBlob}, {u"mime"_s, imageMime}, {u"alt"_s, imageAlt}});
    put(json, u"content"_s, content);
    put(json, u"select"_s, select);
    put(json, u"pause"_s, qint64(pauseMs));
    if (!node.isNull())
        json.insert(u"node"_s, node.toString());
    return json;
}

Message Message::fromJson(const QJsonObject &json)
{
    Message message;
    message.text = json[u"text"].toString();
    for (const QJsonValue &value : json[u"quickReplies"].toArray())
        message.quickReplies.append({value[u"id"].toString(), value[u"label"].toString(), value[u"description"].toString(),
            value[u"picture"].toObject()});
    for (const QJsonValue &value : json[u"citations"].toArray())
        message.citations.append({value[u"title"].toString(), value[u"place"].toString(), value[u"url"].toString(),
            value[u"quote"].toString()});
    const QJsonObject image = json[u"image"].toObject();
    message.imageBlob = image[u"blob"].toString();
    message.imageMime = image[u"mime"].toString();
    message.imageAlt = image[u"alt"].toString();
    message.content = json[u"content"].toObject();
    message.select = json[u"select"].toObject();
    message.pauseMs = json[u"pause"].toInt();
    message.node = model::NodeId::fromString(json[u"node"].toString());
    return message;
}

} // namespace dialogist::flow
