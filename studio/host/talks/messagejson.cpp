// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/messagejson.h"

#include <QDateTime>

namespace dialogist::host {

using namespace Qt::StringLiterals;

QJsonObject bodyOf(const flow::Message &message)
{
    QJsonObject body;
    if (!message.text.isEmpty())
        body.insert(u"text"_s, message.text);
    QJsonArray replies;
    for (const flow::QuickReply &reply : message.quickReplies)
    {
        QJsonObject one {{u"id"_s, reply.id}, {u"label"_s, reply.label}};
        if (!reply.description.isEmpty())
            one.insert(u"description"_s, reply.description);
        if (!reply.picture.isEmpty())
            one.insert(u"picture"_s, reply.picture);
        replies.append(one);
    }
    if (!replies.isEmpty())
        body.insert(u"quickReplies"_s, replies);
    QJsonArray citations;
    for (const flow::Citation &citation : message.citations) {
        citations.append(QJsonObject {{u"title"_s, citation.title}, {u"place"_s, citation.place}, {u"url"_s, citation.url}, {u"quote"_s, citation.quote}});
    }
    if (!citations.isEmpty())
        body.insert(u"citations"_s, citations);
    if (!message.imageBlob.isEmpty())
        body.insert(u"image"_s, QJsonObject {{u"blob"_s, message.imageBlob}, {u"alt"_s, message.imageAlt}});
    if (!message.content.isEmpty())
        body.insert(u"content"_s, message.content);
    if (!message.select.isEmpty())
        body.insert(u"select"_s, message.select);
    if (message.pauseMs > 0)
        body.insert(u"pause"_s, message.pauseMs);
    return body;
}

namespace {
/// Files of the release by their address: wherever something has a blob, it gets a "src" instead.
QJsonValue withAddresses(const QString &slug, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withAddresses(slug, item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() == u"blob")
            object.insert(u"src"_s, u"/api/chat/v1/bots/%1/files/%2"_s.arg(slug, it->toString()));
        else
            object.insert(it.key(), withAddresses(slug, *it));
    }
    return object;
}
} // namespace

QJsonObject wireMessage(const QString &slug, const MessageRow &row)
{
    QJsonObject wire = row.body;
    wire.insert(u"id"_s, u"%1.%2"_s.arg(row.turn).arg(row.ordinal));
    wire.insert(u"author"_s, row.fromPerson ? u"person"_s : u"bot"_s);
    wire.insert(u"at"_s, QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC).toString(Qt::ISODateWithMs));
    if (!row.clientId.isEmpty())
        wire.insert(u"clientMessageId"_s, row.clientId);
    if (!row.language.isEmpty())
        wire.insert(u"language"_s, row.language);
    if (const QJsonObject image = wire[u"image"].toObject(); !image.isEmpty()) {
        const QString source = u"/api/chat/v1/bots/%1/images/%2"_s.arg(slug, image[u"blob"].toString());
        wire.insert(u"image"_s, QJsonObject {{u"src"_s, source}, {u"alt"_s, image[u"alt"]}});
    }
    for (const QString &key : {u"content"_s, u"quickReplies"_s}) {
        if (wire.contains(key))
            wire.insert(key, withAddresses(slug, wire[key]));
    }
    return wire;
}

QJsonArray wireMessages(const QString &slug, const QList<MessageRow> &rows)
{
    QJsonArray list;
    for (const MessageRow &row : rows)
        list.append(wireMessage(slug, row));
    return list;
}

} // namespace dialogist::host
