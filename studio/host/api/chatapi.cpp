// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/api/chatapi.h"

#include "studio/flow/ownwords.h"
#include "studio/host/api/router.h"
#include "studio/host/talks/session.h"

#include <QCoreApplication>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxText = 4000;

TalkService::Done replyWith(const HttpServer::Reply &reply)
{
    return [reply](std::variant<QJsonObject, Refusal> outcome) {
        if (const auto *json = std::get_if<QJsonObject>(&outcome))
            return reply(jsonResponse(200, *json));
        const Refusal &refusal = std::get<Refusal>(outcome);
        HttpResponse response = errorResponse(refusal.status, refusal.code, refusal.message);
        if (refusal.status == 429 || refusal.status == 503)
            response.headers.emplaceBack("Retry-After", "3");
        reply(std::move(response));
    };
}

HttpResponse noSession()
{
    return errorResponse(401, "session", QCoreApplication::translate("host", "The request names no conversation. Start a new one."));
}

/// "12.3", as the ids of messages are; anything else is the beginning.
TalkService::MessagePlace placeOf(const QByteArray &id)
{
    const QList<QByteArray> parts = id.split('.');
    return {parts.value(0).toLongLong(), parts.value(1).toInt()};
}

HttpResponse badMessage(const QString &message)
{
    return errorResponse(400, "message", message);
}

bool isClientId(const QString &id)
{
    return id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

QByteArray imageType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "image/webp";
    return {};
}

/// What browsers play by themselves; everything else is handed out to be saved, never shown.
QByteArray mediaType(const QByteArray &bytes)
{
    if (const QByteArray image = imageType(bytes); !image.isEmpty())
        return image;
    if (bytes.startsWith("ID3") || bytes.startsWith("\xff\xfb") || bytes.startsWith("\xff\xf3") || bytes.startsWith("\xff\xf2"))
        return "audio/mpeg";
    if (bytes.startsWith("OggS"))
        return "audio/ogg";
    if (bytes.startsWith("fLaC"))
        return "audio/flac";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE")
        return "audio/wav";
    if (bytes.mid(4, 4) == "ftyp")
        return bytes.mid(8, 3) == "M4A" ? "audio/mp4" : "video/mp4";
    if (bytes.startsWith("\x1a\x45\xdf\xa3"))
        return "video/webm";
    return {};
}
} // namespace

void ChatApi::handle(const HttpRequest &request, const HttpServer::Reply &reply)
{
    const QStringList parts = partsAfter(request.path, prefix).value_or(QStringList());
    const QString slug = parts.value(0);
    const QString what = parts.size() == 2 ? parts[1] : QString();
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const QByteArray session = request.header("x-dialogist-session");
    if (parts.size() == 1)
        return reply(reads ? describe(slug) : methodNotAllowed("GET, HEAD"));
    if (parts.size() == 3 && parts[1] == u"images")
        return reply(reads ? image(slug, parts[2]) : methodNotAllowed("GET, HEAD"));
    if (parts.size() == 3 && parts[1] == u"files")
        return reply(reads ? file(slug, parts[2]) : methodNotAllowed("GET, HEAD"));
    if (what == u"talks")
        return request.method == "POST" ? startTalk(slug, request, reply) : reply(methodNotAllowed("POST"));
    if (what == u"messages")
        return request.method == "POST" ? say(slug, request, reply) : reply(methodNotAllowed("POST"));
    if (what != u"talk")
        return reply(notFound());
    if (!reads && request.method != "DELETE")
        return reply(methodNotAllowed("GET, HEAD, DELETE"));
    if (!isSecret(session))
        return reply(noSession());
    if (reads)
        m_talks.resume(slug, session, placeOf(request.queryValue("after")), replyWith(reply));
    else
        m_talks.end(slug, session, replyWith(reply));
}

void ChatApi::startTalk(const QString &slug, const HttpRequest &request, const HttpServer::Reply &reply)
{
    const auto body = jsonBody(request);
    if (const auto *refused = std::get_if<HttpResponse>(&body))
        return reply(*refused);
    const QJsonObject &json = std::get<QJsonObject>(body);
    const QByteArray session = request.header("x-dialogist-session");
    if (!session.isEmpty() && !isSecret(session))
        return reply(noSession());
    m_talks.start(slug, session, json[u"language"].toString().left(35), json[u"site"].toString(), replyWith(reply));
}

void ChatApi::say(const QString &slug, const HttpRequest &request, const HttpServer::Reply &reply)
{
    const auto body = jsonBody(request);
    if (const auto *refused = std::get_if<HttpResponse>(&body))
        return reply(*refused);
    const QJsonObject &json = std::get<QJsonObject>(body);
    const QByteArray session = request.header("x-dialogist-session");
    if (!isSecret(session))
        return reply(noSession());
    TalkService::Said said {storableText(json[u"text"].toString()), storableText(json[u"choice"].toString()).left(2000),
                            json[u"clientMessageId"].toString()};
    if (said.text.size() > maxText)
        return reply(badMessage(QCoreApplication::translate("host", "The message is too long. Send it in parts of at most %n characters.", nullptr, int(maxText))));
    if (said.text.trimmed().isEmpty() && said.choice.isEmpty())
        return reply(badMessage(QCoreApplication::translate("host", "The message is empty.")));
    if (!isClientId(said.clientId))
        return reply(badMessage(QCoreApplication::translate("host", "The id of the message is not valid.")));
    m_talks.say(slug, session, std::move(said), replyWith(reply));
}

HttpResponse ChatApi::describe(const QString &slug) const
{
    const auto release = m_releases.live(slug);
    if (!release)
        return errorResponse(404, "unknown-bot", QCoreApplication::translate("host", "There is no bot at this address."));
    const model::Bot &bot = release->bot();
    return jsonResponse(200, {{u"slug"_s, slug},
                              {u"title"_s, bot.webChat.title.isEmpty() ? bot.name : bot.webChat.title},
                              {u"words"_s, flow::chatWords(bot)},
                              {u"accent"_s, bot.webChat.accent},
                              {u"languages"_s, QJsonArray::fromStringList(bot.languages)},
                              {u"closeClearsData"_s, bot.webChat.closeClearsData},
                              {u"endSessionErases"_s, bot.privacy.endSessionErases},
                              {u"aiDisclosure"_s, bot.privacy.aiDisclosure},
                              {u"consentBeforeStart"_s, bot.privacy.consentBeforeStart},
                              {u"minimumAge"_s, bot.privacy.minimumAge ? QJsonValue(*bot.privacy.minimumAge) : QJsonValue(QJsonValue::Null)},
                              {u"controller"_s, bot.privacy.controller},
                              {u"requestsContact"_s, bot.privacy.requestsContact},
                              {u"noticeUrl"_s, bot.privacy.noticeUrl},
                              {u"notices"_s, release->review[u"notices"].toObject()}});
}

HttpResponse ChatApi::image(const QString &slug, const QString &hash) const
{
    const auto bytes = publish::isSha256(hash) ? m_releases.image(slug, hash) : Result<QByteArray>(Error {ErrorCode::NotFound, {}, {}});
    const QByteArray type = bytes ? imageType(*bytes) : QByteArray();
    if (type.isEmpty())
        return notFound();
    return {200, type, *bytes, {{"Cache-Control", "public, max-age=31536000, immutable"}, {"Content-Security-Policy", "default-src 'none'; sandbox"}}, false};
}

HttpResponse ChatApi::file(const QString &slug, const QString &hash) const
{
    const auto bytes = publish::isSha256(hash) ? m_releases.image(slug, hash) : Result<QByteArray>(Error {ErrorCode::NotFound, {}, {}});
    if (!bytes)
        return notFound();
    const QByteArray type = mediaType(*bytes);
    HttpResponse response {200, type.isEmpty() ? QByteArray("application/octet-stream") : type, *bytes,
                           {{"Cache-Control", "public, max-age=31536000, immutable"}, {"Content-Security-Policy", "default-src 'none'; sandbox"}}, false};
    if (type.isEmpty())
        response.headers.emplaceBack("Content-Disposition", "attachment");
    return response;
}

} // namespace dialogist::host
