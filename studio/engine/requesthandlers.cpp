// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/requesthandlers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostBytes = 1024 * 1024; ///< of an answer; a talk keeps no more

QJsonObject failure(const QString &code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

bool mayRepeat(const Result<net::HttpResponse> &response)
{
    if (!response)
        return response.error().code == ErrorCode::Timeout || response.error().code == ErrorCode::Network;
    return response->status == 429 || response->status == 502 || response->status == 503 || response->status == 504;
}

QString codeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Denied:
        return u"refused"_s;
    case ErrorCode::InvalidInput:
        return u"unsafe"_s;
    case ErrorCode::Limit:
        return u"too-much"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    default:
        return u"unreachable"_s;
    }
}

QJsonObject answerOf(const net::HttpResponse &response)
{
    QJsonObject headers;
    for (const auto &[name, value] : response.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromLatin1(value));
    QJsonObject answer{{u"status"_s, response.status}, {u"headers"_s, headers}};
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    if (json.isObject())
        answer.insert(u"json"_s, json.object());
    else if (json.isArray())
        answer.insert(u"json"_s, json.array());
    else
        answer.insert(u"body"_s, QString::fromUtf8(response.body));
    return answer;
}
} // namespace

std::optional<QJsonObject> MockHandler::answer(const Bundle &, const flow::State &, const flow::Request &request)
{
    const QJsonValue mock = request.data[u"mock"];
    if (mock.isUndefined() || mock.isNull())
        return std::nullopt;
    if (request.kind == u"tool")
        return QJsonObject{{u"result"_s, mock}};
    if (request.kind == u"generate" && !mock.isObject())
        return QJsonObject{{u"text"_s, mock.toString()}};
    if (request.kind == u"agent" && !mock.isObject())
        return QJsonObject{{u"say"_s, mock.toString()}};
    if (request.kind == u"extract" && mock.isObject() && !mock[u"values"].isObject())
        return QJsonObject{{u"values"_s, mock}};
    if (!mock.isObject())
        return std::nullopt;
    if (request.kind != u"http")
        return mock.toObject();
    QJsonObject answer = mock.toObject();
    if (!answer.contains(u"status"_s))
        answer.insert(u"status"_s, 200);
    return answer;
}

std::optional<QJsonObject> NobodyHandler::answer(const Bundle &, const flow::State &, const flow::Request &request)
{
    if (request.kind != u"handoff" && request.kind != u"approval")
        return std::nullopt;
    return failure(u"nobody"_s, QCoreApplication::translate("engine", "No people are set up here to take over or to decide."));
}

HttpHandler::HttpHandler(Secrets secrets, QStringList allowedPrivate, JobControl *control)
    : m_secrets(std::move(secrets))
    , m_allowedPrivate(std::move(allowedPrivate))
    , m_control(control)
{
}

bool HttpHandler::isSafe(const flow::Request &request)
{
    return request.kind == u"http" && request.data[u"method"].toString() == u"GET";
}

Result<net::HttpRequest> HttpHandler::requestOf(const QJsonObject &data) const
{
    net::HttpRequest request;
    request.url = QUrl(data[u"url"].toString(), QUrl::StrictMode);
    request.method = data[u"method"].toString().toLatin1();
    request.maxBytes = mostBytes;
    request.totalMs = qBound(1'000, data[u"timeoutMs"].toInt(10'000), 120'000);
    request.connectMs = qMin(request.connectMs, request.totalMs);
    request.allowedPrivate = m_allowedPrivate;
    if (const QString own = data[u"private"].toString(); !own.isEmpty())
        request.allowedPrivate.append(own);
    for (const QJsonValue &header : data[u"headers"].toArray())
        request.headers.append({header[u"name"].toString().toLatin1(), header[u"value"].toString().toUtf8()});
    if (data.contains(u"body"_s)) {
        request.body = data[u"body"].toString().toUtf8();
        request.headers.append({"Content-Type", data[u"contentType"].toString().toLatin1()});
    }
    if (request.method != "GET") {
        request.idempotencyKey = data[u"idempotencyKey"].toString().toLatin1();
        if (request.idempotencyKey.isEmpty())
            request.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    }
    if (const QString inText = data[u"secrets"][0].toString(); !inText.isEmpty()) {
        return Error{ErrorCode::NotFound,
            QCoreApplication::translate("engine", "“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.").arg(inText), {}};
    }
    const QJsonObject auth = data[u"auth"].toObject();
    const QString kind = auth[u"kind"].toString();
    if (kind.isEmpty() || kind == u"none")
        return request;
    const QString name = auth[u"secret"].toString();
    const std::optional<QByteArray> secret = m_secrets ? m_secrets(name) : std::nullopt;
    if (!secret)
        return Error{ErrorCode::NotFound,
            QCoreApplication::translate("engine", "The value of the secret “%1” is not known here. Enter it where the bot runs.").arg(name), {}};
    if (kind == u"basic")
        request.headers.append({"Authorization", "Basic " + (auth[u"user"].toString().toUtf8() + ':' + *secret).toBase64()});
    else if (kind == u"bearer")
        request.headers.append({"Authorization", "Bearer " + *secret});
    else
        request.headers.append({auth[u"header"].toString().toLatin1(), *secret});
    return request;
}

std::optional<QJsonObject> HttpHandler::answer(const Bundle &, const flow::State &, const flow::Request &request)
{
    if (request.kind != u"http")
        return std::nullopt;
    const Result<net::HttpRequest> made = requestOf(request.data);
    if (!made)
        return failure(u"secret"_s, made.error().message);
    JobControl own;
    JobControl &control = m_control ? *m_control : own;
    const int tries = 1 + qBound(0, request.data[u"retries"].toInt(), 5);
    for (int i = 1;; ++i) {
        const Result<net::HttpResponse> response = m_client.fetch(*made, control);
        if (i < tries && mayRepeat(response))
            continue;
        if (!response)
            return failure(codeOf(response.error()), response.error().message);
        if (response->truncated)
            return failure(u"too-large"_s, QCoreApplication::translate("engine", "The service answered with more than a megabyte."));
        return answerOf(*response);
    }
}

} // namespace dialogist::engine
