// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/api/adminapi.h"

#include "studio/base/json.h"
#include "studio/host/api/router.h"
#include "studio/host/store/talktables.h"
#include "studio/host/talks/session.h"

#include <QCoreApplication>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
HttpResponse responseOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return errorResponse(404, "not-found", error.message);
    case ErrorCode::Conflict:
        return errorResponse(409, "conflict", error.message);
    case ErrorCode::InvalidInput:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
    case ErrorCode::Limit:
        return errorResponse(422, codeName(error.code).toLatin1(), error.message);
    case ErrorCode::DiskFull:
        return errorResponse(507, "disk-full", error.message);
    default:
        return errorResponse(500, codeName(error.code).toLatin1(), error.message);
    }
}
} // namespace

std::optional<HttpResponse> AdminApi::refuse(const HttpRequest &request) const
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.startsWith("Bearer ") && equalSecrets(authorization.mid(7), m_token))
        return {};
    HttpResponse response = errorResponse(401, "token", QCoreApplication::translate("host", "Publishing asks for the token of this host."));
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse AdminApi::handle(const HttpRequest &request)
{
    const QStringList parts = partsAfter(request.path, prefix).value_or(QStringList());
    const QByteArray &method = request.method;
    const qsizetype depth = parts.size();
    if (depth == 2 && parts[0] == u"blobs")
        return method == "PUT" ? putBlob(parts[1], request) : methodNotAllowed("PUT");
    if (depth == 1 && parts[0] == u"stop")
        return method == "POST" ? stop() : methodNotAllowed("POST");
    if (depth == 0 || parts[0] != u"bots")
        return notFound();
    if (depth == 1)
        return method == "GET" ? bots() : methodNotAllowed("GET");
    const QString &slug = parts[1];
    if (!publish::isSlug(slug))
        return notFound();
    if (depth == 2 && method == "DELETE")
        return remove(slug);
    if (depth == 2)
        return method == "GET" ? describe(slug) : methodNotAllowed("GET, DELETE");
    if (parts[2] != u"releases")
        return notFound();
    if (depth == 3)
        return method == "POST" ? stage(slug, request) : methodNotAllowed("POST");
    if (depth == 5 && parts[4] == u"activate" && publish::isSha256(parts[3]))
        return method == "POST" ? activate(slug, parts[3], request) : methodNotAllowed("POST");
    return notFound();
}

QJsonObject AdminApi::withAddress(QJsonObject bot) const
{
    bot.insert(u"address"_s, m_url + u'/' + bot[u"slug"].toString());
    return bot;
}

HttpResponse AdminApi::stop() const
{
    if (!m_onStop)
        return notFound();
    m_onStop();
    return jsonResponse(202, {{u"stopping"_s, true}});
}

HttpResponse AdminApi::bots() const
{
    QJsonArray list;
    for (const QString &slug : m_releases.slugs()) {
        QJsonObject bot = withAddress(m_releases.describe(slug));
        bot.remove(u"summary"_s);
        list.append(bot);
    }
    return jsonResponse(200, {{u"bots"_s, list}});
}

HttpResponse AdminApi::describe(const QString &slug) const
{
    const QJsonObject bot = m_releases.describe(slug);
    return bot.isEmpty() ? notFound() : jsonResponse(200, withAddress(bot));
}

HttpResponse AdminApi::stage(const QString &slug, const HttpRequest &request)
{
    const auto missing = m_releases.stage(slug, request.body);
    if (!missing)
        return responseOf(missing.error());
    return jsonResponse(200, {{u"release"_s, sha256Hex(request.body)}, {u"missing"_s, *missing}});
}

HttpResponse AdminApi::activate(const QString &slug, const QString &hash, const HttpRequest &request)
{
    const auto body = jsonBody(request);
    if (const auto *refused = std::get_if<HttpResponse>(&body))
        return *refused;
    const QString key = QString::fromLatin1(request.header("idempotency-key"));
    if (key.isEmpty() || key.size() > 100)
        return errorResponse(400, "idempotency-key", QCoreApplication::translate("host", "Activating a release asks for an Idempotency-Key header."));
    const auto done = m_releases.activate(slug, hash, std::get<QJsonObject>(body)[u"from"].toString(), key);
    return done ? jsonResponse(200, withAddress(*done)) : responseOf(done.error());
}

HttpResponse AdminApi::remove(const QString &slug)
{
    if (const Status removed = m_releases.remove(slug); !removed)
        return responseOf(removed.error());
    if (const Status erased = m_store.run([slug](storage::Database &database) { return eraseBot(database, slug); }); !erased)
        return responseOf(erased.error());
    return jsonResponse(200, {{u"removed"_s, true}});
}

HttpResponse AdminApi::putBlob(const QString &hash, const HttpRequest &request)
{
    bool hasOffset = false;
    bool hasSize = false;
    const qint64 offset = request.queryValue("offset").toLongLong(&hasOffset);
    const qint64 size = request.queryValue("size").toLongLong(&hasSize);
    if (!publish::isSha256(hash) || !hasOffset || !hasSize)
        return errorResponse(400, "part", QCoreApplication::translate("host", "A part of a file asks for its offset and the size of the whole."));
    const auto received = m_releases.blobs().put(hash, offset, size, request.body);
    if (!received && received.error().code == ErrorCode::Conflict)
        return jsonResponse(409, {{u"offset"_s, m_releases.blobs().received(hash)},
                                  {u"error"_s, QJsonObject {{u"code"_s, u"offset"_s}, {u"message"_s, received.error().message}}}});
    if (!received)
        return responseOf(received.error());
    return jsonResponse(200, {{u"offset"_s, *received}, {u"complete"_s, *received == size}});
}

} // namespace dialogist::host
