// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
const QStringList &kindWords()
{
    static const QStringList words = {u"start"_s, u"text"_s, u"choice"_s, u"answer"_s, u"event"_s};
    return words;
}

void put(QJsonObject &json, const QString &key, const QJsonObject &value)
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
    QJsonObject json{{u"kind"_s, kindWords().value(int(kind))}, {u"text"_s, text}, {u"data"_s, data}, {u"now"_s, nowMs},
        {u"random"_s, QString::number(random)}};
    if (!hours.isEmpty())
        json.insert(u"hours"_s, hours);
    return json;
}

Result<Input> Input::fromJson(const QJsonObject &json)
{
    const QString word = json[u"kind"].toString();
    Input input{Kind::Answer, json[u"text"].toString(), json[u"data"].toObject(), json[u"now"].toInteger(),
        json[u"random"].toString().toULongLong(), json[u"hours"].toString()};
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
    for (const QuickReply &reply : quickReplies) {
        QJsonObject one{{u"id"_s, reply.id}, {u"label"_s, reply.label}};
        put(one, u"description"_s, reply.description);
        put(one, u"picture"_s, reply.picture);
        replies.append(one);
    }
    if (!replies.isEmpty())
        json.insert(u"quickReplies"_s, replies);
    QJsonArray sources;
    for (const Citation &c : citations) {
        QJsonObject one{{u"title"_s, c.title}, {u"place"_s, c.place}, {u"url"_s, c.url}, {u"quote"_s, c.quote}};
        put(one, u"source"_s, c.source);
        put(one, u"passage"_s, qint64(c.passage));
        sources.append(one);
    }
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
            value[u"quote"].toString(), value[u"source"].toString(), value[u"passage"].toInt()});
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
