// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int stateVersion = 1;

Error unreadable(const QString &detail)
{
    return {ErrorCode::Corrupt,
        QCoreApplication::translate("flow", "The stored state of this talk cannot be read. Start the talk anew."),
        detail};
}

const QStringList &kindWords()
{
    static const QStringList words = {u"start"_s, u"text"_s, u"choice"_s, u"knowledge"_s};
    return words;
}
} // namespace

QJsonObject State::toJson() const
{
    QJsonObject json{{u"version"_s, stateVersion}, {u"variables"_s, variables}, {u"language"_s, language},
        {u"lastText"_s, lastText}, {u"turn"_s, qint64(turn)}};
    if (!node.isNull())
        json.insert(u"node"_s, node.toString());
    if (!waitingFor.isEmpty())
        json.insert(u"waitingFor"_s, waitingFor);
    if (attempts > 0)
        json.insert(u"attempts"_s, attempts);
    if (ended)
        json.insert(u"ended"_s, true);
    return json;
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
    state.variables = json[u"variables"].toObject();
    state.node = model::NodeId::fromString(json[u"node"].toString());
    state.waitingFor = json[u"waitingFor"].toString();
    state.attempts = json[u"attempts"].toInt();
    state.language = json[u"language"].toString();
    state.lastText = json[u"lastText"].toString();
    state.ended = json[u"ended"].toBool();
    const qint64 turn = json[u"turn"].toInteger(-1);
    if (turn < 0 || state.attempts < 0)
        return unreadable(u"state with a bad counter"_s);
    state.turn = quint64(turn);
    return state;
}

QJsonObject Input::toJson() const
{
    // A JSON number cannot carry 64 bits, so the random number travels as text.
    return {{u"kind"_s, kindWords().value(int(kind))}, {u"text"_s, text}, {u"data"_s, data}, {u"now"_s, nowMs},
        {u"random"_s, QString::number(random)}};
}

Result<Input> Input::fromJson(const QJsonObject &json)
{
    const qsizetype kind = kindWords().indexOf(json[u"kind"].toString());
    if (kind < 0)
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "This is no input of a talk: its kind is not known."), {}};
    return Input{Kind(kind), json[u"text"].toString(), json[u"data"].toObject(), json[u"now"].toInteger(),
        json[u"random"].toString().toULongLong()};
}

QJsonObject Message::toJson() const
{
    QJsonObject json{{u"text"_s, text}};
    QJsonArray replies;
    for (const QuickReply &reply : quickReplies)
        replies.append(QJsonObject{{u"id"_s, reply.id}, {u"label"_s, reply.label}});
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
    if (!node.isNull())
        json.insert(u"node"_s, node.toString());
    return json;
}

Message Message::fromJson(const QJsonObject &json)
{
    Message message;
    message.text = json[u"text"].toString();
    for (const QJsonValue &value : json[u"quickReplies"].toArray())
        message.quickReplies.append({value[u"id"].toString(), value[u"label"].toString()});
    for (const QJsonValue &value : json[u"citations"].toArray())
        message.citations.append({value[u"title"].toString(), value[u"place"].toString(), value[u"url"].toString(),
            value[u"quote"].toString()});
    const QJsonObject image = json[u"image"].toObject();
    message.imageBlob = image[u"blob"].toString();
    message.imageMime = image[u"mime"].toString();
    message.imageAlt = image[u"alt"].toString();
    message.node = model::NodeId::fromString(json[u"node"].toString());
    return message;
}

} // namespace dialogist::flow
