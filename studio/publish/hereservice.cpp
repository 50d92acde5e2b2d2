// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/hereservice.h"

#include "studio/base/id.h"
#include "studio/base/json.h"
#include "studio/net/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 partSize = 4LL << 20;

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("publish", "Publishing was stopped. What is live stays live."), {}};
}

LiveBot liveBotOf(const QJsonObject &json)
{
    return {json[u"release"].toString(), json[u"number"].toInt(), json[u"address"].toString(), json[u"summary"].toObject(),
            json[u"bot"].toString(), json[u"name"].toString()};
}

Error errorOf(const net::HttpResponse &response)
{
    const QJsonObject error = QJsonDocument::fromJson(response.body).object()[u"error"].toObject();
    ErrorCode code = ErrorCode::Network;
    if (response.status == 401 || response.status == 403)
        code = ErrorCode::Denied;
    else if (response.status == 404)
        code = ErrorCode::NotFound;
    else if (response.status == 409)
        code = ErrorCode::Conflict;
    else if (response.status == 507)
        code = ErrorCode::DiskFull;
    else if (response.status < 500)
        code = ErrorCode::InvalidInput;
    QString message = error[u"message"].toString();
    if (message.isEmpty())
        message = QCoreApplication::translate("publish", "The host answered with status %1.").arg(response.status);
    return {code, message, u"status %1"_s.arg(response.status)};
}

Result<QJsonObject> bodyOf(const net::HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (response.truncated || !document.isObject())
        return Error {ErrorCode::Network, QCoreApplication::translate("publish", "The host's answer was not understood."), u"no JSON"_s};
    return document.object();
}
} // namespace

HereService::HereService(HostAddress host) : m_host(std::move(host))
{
    // A host on this computer is either there or not: no point in waiting for minutes.
    m_retry.maxTries = 5;
    m_retry.totalMs = 30'000;
}

HereService::~HereService() = default;

QString HereService::id() const
{
    return u"here"_s;
}

net::HttpRequest HereService::request(const QByteArray &method, const QString &path) const
{
    net::HttpRequest request;
    request.url = QUrl(m_host.url + u"/api/admin/v1/"_s + path);
    request.method = method;
    request.headers = {{"Authorization", "Bearer " + m_host.token}, {"Accept", "application/json"}};
    request.allowedPrivate = {u"%1:%2"_s.arg(request.url.host()).arg(request.url.port(80)), request.url.host()};
    request.maxRedirects = 0;
    if (method != "GET") {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.idempotencyKey = newUuidV7().toByteArray(QUuid::WithoutBraces);
    }
    return request;
}

/// Waits before the next try; an error when there is none.
Result<QJsonObject> HereService::pause(int attempt, const QByteArray &retryAfter, JobControl &control, const Error &reason, qint64 spentMs)
{
    const qint64 wait = m_retry.waitMs(attempt, QRandomGenerator::global()->generateDouble(), retryAfter, QDateTime::currentDateTimeUtc());
    if (attempt + 1 >= m_retry.maxTries || spentMs + wait > m_retry.totalMs)
        return reason;
    for (qint64 waited = 0; waited < wait && !control.isCancelled(); waited += 20)
        QThread::msleep(20);
    return QJsonObject();
}

Result<QJsonObject> HereService::call(net::HttpRequest request, JobControl &control, int *status)
{
    net::HttpClient client;
    QElapsedTimer timer;
    timer.start();
    for (int attempt = 0;; ++attempt) {
        if (control.isCancelled())
            return cancelled();
        const auto response = client.fetch(request, control);
        if (!response) {
            const ErrorCode code = response.error().code;
            if (code != ErrorCode::Network && code != ErrorCode::Timeout)
                return code == ErrorCode::Cancelled ? cancelled() : response.error();
            if (const auto next = pause(attempt, {}, control, response.error(), timer.elapsed()); !next)
                return next;
            continue;
        }
        if (status)
            *status = response->status;
        if (response->status < 300 || (status && response->status == 409))
            return bodyOf(*response);
        if (!RetryPolicy::mayRetry(response->status))
            return errorOf(*response);
        if (const auto next = pause(attempt, response->header("retry-after"), control, errorOf(*response), timer.elapsed()); !next)
            return next;
    }
}

Status mayReplace(const LiveBot &live, const Bundle &bundle)
{
    if (live.releaseHash.isEmpty() || live.bot.isEmpty() || live.bot == bundle.bot)
        return {};
    return Error {ErrorCode::Conflict,
                  QCoreApplication::translate("publish", "Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.")
                      .arg(live.name, bundle.slug),
                  u"other bot"_s};
}

Result<LiveBot> HereService::live(const QString &slug)
{
    JobControl control;
    const auto answer = call(request("GET", u"bots/"_s + slug), control);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return LiveBot {};
    if (!answer)
        return answer.error();
    return liveBotOf(*answer);
}

Result<QStringList> HereService::botNames()
{
    JobControl control;
    const auto answer = call(request("GET", u"bots"_s), control);
    if (!answer)
        return answer.error();
    QStringList names;
    for (const QJsonValue &bot : (*answer)[u"bots"].toArray())
        names.append(bot[u"name"].toString());
    return names;
}

Status HereService::stopHost()
{
    JobControl control;
    net::HttpClient client;
    const auto response = client.fetch(request("POST", u"stop"_s), control);
    if (!response)
        return response.error();
    return response->status < 300 ? Status() : errorOf(*response);
}

Status HereService::uploadBlob(const QString &hash, const QByteArray &bytes, qint64 offset, JobControl &control, qint64 &done, qint64 total)
{
    int disagreements = 0;
    do {
        const QByteArray part = bytes.mid(offset, partSize);
        net::HttpRequest put = request("PUT", u"blobs/%1?offset=%2&size=%3"_s.arg(hash).arg(offset).arg(bytes.size()));
        put.headers.last() = {"Content-Type", "application/octet-stream"};
        put.body = part;
        int status = 0;
        const auto answer = call(std::move(put), control, &status);
        if (!answer)
            return answer.error();
        const qint64 next = (*answer)[u"offset"].toInteger();
        // The host may have less than it said: an upload that was damaged begins anew.
        if (status == 409 && (++disagreements > 3 || next > bytes.size()))
            return Error {ErrorCode::Conflict, QCoreApplication::translate("publish", "The upload did not fit together. Publish again."), {}};
        done += std::max<qint64>(0, next - offset);
        offset = next;
        control.report(done, total, QCoreApplication::translate("publish", "Uploading"));
    } while (offset < bytes.size());
    return {};
}

Result<LiveBot> HereService::publish(const Bundle &bundle, JobControl &control)
{
    control.report(0, 0, QCoreApplication::translate("publish", "Comparing with the host"));
    const auto before = live(bundle.slug);
    if (!before || before->releaseHash == bundle.hash)
        return before;
    if (const Status may = mayReplace(*before, bundle); !may && !m_replacesOthers)
        return may.error();
    net::HttpRequest manifest = request("POST", u"bots/%1/releases"_s.arg(bundle.slug));
    manifest.body = bundle.manifest;
    const auto staged = call(manifest, control);
    if (!staged)
        return staged.error();

    QHash<QString, QByteArray> byHash;
    for (const QByteArray &bytes : bundle.files)
        byHash.insert(sha256Hex(bytes), bytes);
    const QJsonArray missing = (*staged)[u"missing"].toArray();
    qint64 total = 0;
    for (const QJsonValue &blob : missing)
        total += blob[u"size"].toInteger() - blob[u"offset"].toInteger();
    qint64 done = 0;
    for (const QJsonValue &blob : missing) {
        const auto bytes = byHash.find(blob[u"sha256"].toString());
        if (bytes == byHash.end())
            return Error {ErrorCode::Internal, QCoreApplication::translate("publish", "The host asks for a file that this release does not have."), {}};
        const Status uploaded = uploadBlob(bytes.key(), *bytes, blob[u"offset"].toInteger(), control, done, total);
        if (!uploaded)
            return uploaded.error();
    }
    if (control.isCancelled())
        return cancelled();
    control.report(total, total, QCoreApplication::translate("publish", "Trying the bot, then making it live"));
    return activateFrom(bundle.slug, bundle.hash, before->releaseHash, control);
}

Result<LiveBot> HereService::activateFrom(const QString &slug, const QString &hash, const QString &from, JobControl &control)
{
    net::HttpRequest post = request("POST", u"bots/%1/releases/%2/activate"_s.arg(slug, hash));
    post.body = canonicalJson(QJsonObject {{u"from"_s, from}});
    const auto answer = call(post, control);
    if (!answer)
        return answer.error();
    return liveBotOf(*answer);
}

Result<LiveBot> HereService::activate(const QString &slug, const QString &releaseHash)
{
    JobControl control;
    const auto before = live(slug);
    if (!before || before->releaseHash == releaseHash)
        return before;
    return activateFrom(slug, releaseHash, before->releaseHash, control);
}

} // namespace dialogist::publish
