// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/httpclient.h"

#include "studio/net/guardproxy.h"
#include "studio/net/requestrules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

namespace dialogist::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int cancelPollMs = 50;
constexpr qint64 headerAllowance = 16 * 1024 * 1024; // for headers and what waits in the system's own buffers
constexpr qint64 readBuffer = 256 * 1024;

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "Dialogist");
    if (!request.acceptTypes.isEmpty())
        out.setRawHeader("Accept", request.acceptTypes.join(u", "_s).toLatin1());
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.idempotencyKey.isEmpty())
        out.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (!request.body.isEmpty() && !out.hasRawHeader("Content-Type"))
        out.setRawHeader("Content-Type", "application/octet-stream");
    return out;
}

/// Why the reading of one answer ended, when it was not the answer's own end.
enum class Stop { None, Deadline, Cancelled, Full, WrongType };

Error stopError(Stop stop, const QUrl &url)
{
    if (stop == Stop::Cancelled)
        return {ErrorCode::Cancelled, QCoreApplication::translate("net", "Cancelled."), {}};
    return {ErrorCode::Timeout,
            QCoreApplication::translate("net", "%1 did not answer completely in time. Try again later.").arg(hostText(url)),
            u"deadline"_s};
}

Error troubleError(GuardProxy::Trouble trouble, const QUrl &url, QNetworkReply::NetworkError code)
{
    const QString host = hostText(url);
    const QString detail = u"network-%1"_s.arg(int(code));
    switch (trouble) {
    case GuardProxy::Trouble::Refused:
        return {ErrorCode::Denied,
                QCoreApplication::translate("net", "%1 is on this computer or a private network. Allow this host if you trust it.").arg(host),
                u"private-address"_s};
    case GuardProxy::Trouble::NotFound:
        return {ErrorCode::Network,
                QCoreApplication::translate("net", "The host %1 was not found. Check the address and your connection.").arg(host),
                u"not-found"_s};
    case GuardProxy::Trouble::ConnectTimeout:
        return {ErrorCode::Timeout, QCoreApplication::translate("net", "%1 could not be reached in time. Try again later.").arg(host),
                u"connect-timeout"_s};
    case GuardProxy::Trouble::OverBudget:
        return {ErrorCode::Limit, QCoreApplication::translate("net", "%1 sent more than is accepted.").arg(host), u"over-budget"_s};
    case GuardProxy::Trouble::ConnectFailed:
        return {ErrorCode::Network, QCoreApplication::translate("net", "%1 refused the connection. Check address and port.").arg(host),
                u"connect-failed"_s};
    case GuardProxy::Trouble::None:
        break;
    }
    if (code == QNetworkReply::SslHandshakeFailedError)
        return {ErrorCode::Network,
                QCoreApplication::translate("net", "No secure connection to %1 could be made: its certificate is not accepted.").arg(host),
                detail};
    return {ErrorCode::Network, QCoreApplication::translate("net", "The connection to %1 broke off. Try again.").arg(host), detail};
}

/// Answers that carry a status are answers, also when it says that something is wrong; what is left are broken connections.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || (status >= 400 && error >= QNetworkReply::ContentAccessDenied);
}

/// Reads one answer, from the request to its end or a stop.
class Exchange
{
public:
    Exchange(const HttpRequest &request, QNetworkReply &reply, JobControl &control, int msLeft)
        : m_request(request)
        , m_reply(reply)
        , m_control(control)
    {
        // No read buffer size: with one, Qt 6.4 may stop reading a long body for good. The size is bounded in onBytes() and by the guard.
        m_deadline.setSingleShot(true);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_loop, [this] { stop(Stop::Deadline); });
        QObject::connect(&m_poll, &QTimer::timeout, &m_loop, [this] {
            if (m_control.isCancelled())
                stop(Stop::Cancelled);
        });
        QObject::connect(&reply, &QNetworkReply::metaDataChanged, &m_loop, [this] { onHeaders(); });
        QObject::connect(&reply, &QNetworkReply::readyRead, &m_loop, [this] { onBytes(); });
        QObject::connect(&reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        m_deadline.start(std::max(1, msLeft));
        m_poll.start(cancelPollMs);
    }

    void run()
    {
        if (!m_reply.isFinished())
            m_loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (m_stop == Stop::None)
            onBytes();
    }

    Stop stopped() const { return m_stop; }

    HttpResponse response() const
    {
        HttpResponse response;
        response.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        response.url = m_reply.url();
        for (const QNetworkReply::RawHeaderPair &header : m_reply.rawHeaderPairs())
            response.headers.append({header.first, header.second});
        response.truncated = m_stop == Stop::Full;
        response.typeRefused = m_stop == Stop::WrongType;
        response.body = response.typeRefused ? QByteArray() : m_body;
        return response;
    }

private:
    void stop(Stop why)
    {
        if (m_stop != Stop::None)
            return;
        m_stop = why;
        m_loop.quit();
    }

    void onHeaders()
    {
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_request.acceptTypes.isEmpty() || status < 200 || status > 299)
            return;
        HttpResponse answer;
        answer.headers.append({"Content-Type", m_reply.rawHeader("Content-Type")});
        const QString type = answer.mediaType();
        if (!type.isEmpty() && !m_request.acceptTypes.contains(type))
            stop(Stop::WrongType);
    }

    void onBytes()
    {
        while (m_stop == Stop::None && m_reply.bytesAvailable() > 0) {
            const qint64 room = m_request.maxBytes - m_body.size();
            if (room <= 0)
                stop(Stop::Full);
            else
                m_body += m_reply.read(std::min(room, readBuffer));
        }
    }

    const HttpRequest &m_request;
    QNetworkReply &m_reply;
    JobControl &m_control;
    QEventLoop m_loop;
    QTimer m_deadline;
    QTimer m_poll;
    QByteArray m_body;
    Stop m_stop = Stop::None;
};

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpResponse::mediaType() const
{
    const QByteArray type = header("Content-Type");
    return QString::fromLatin1(type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';'))).trimmed().toLower();
}

struct HttpClient::Private {
    std::unique_ptr<GuardProxy> guard;
    std::unique_ptr<QNetworkAccessManager> manager;
    QStringList allowed;

    bool prepare(const HttpRequest &request);
    Result<HttpResponse> once(const HttpRequest &request, JobControl &control, int msLeft);
};

/// Makes the way out on the first call. A connection that one request was allowed to make must not serve another that is not.
bool HttpClient::Private::prepare(const HttpRequest &request)
{
    if (!manager) {
        const QEventLoop dispatcher; // a thread that Qt did not start cannot listen before it had one
        guard = std::make_unique<GuardProxy>();
        manager = std::make_unique<QNetworkAccessManager>();
        QNetworkProxy proxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, guard->port(), guard->user(), guard->password());
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
        manager->setProxy(proxy);
        manager->setStrictTransportSecurityEnabled(false);
    } else if (allowed != request.allowedPrivate) {
        manager->clearConnectionCache();
    }
    allowed = request.allowedPrivate;
    return guard->isListening();
}

Result<HttpResponse> HttpClient::Private::once(const HttpRequest &request, JobControl &control, int msLeft)
{
    guard->begin({request.allowedPrivate, std::min(request.connectMs, msLeft), request.maxBytes + headerAllowance});
    const QNetworkRequest out = networkRequest(request);
    std::unique_ptr<QNetworkReply> reply(request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD")
                                             ? manager->sendCustomRequest(out, request.method)
                                             : manager->sendCustomRequest(out, request.method, request.body));
    Exchange exchange(request, *reply, control, msLeft);
    exchange.run();
    if (exchange.stopped() == Stop::Deadline || exchange.stopped() == Stop::Cancelled) {
        reply->abort();
        return stopError(exchange.stopped(), request.url);
    }
    const QNetworkReply::NetworkError error = reply->error();
    HttpResponse response = exchange.response();
    const bool whole = exchange.stopped() != Stop::None || isAnswer(response.status, error);
    if (exchange.stopped() != Stop::None)
        reply->abort();
    if (!whole || response.status == 0)
        return troubleError(guard->trouble(), request.url, error);
    return response;
}

HttpClient::HttpClient()
    : d(std::make_unique<Private>())
{
}

HttpClient::~HttpClient() = default;

Result<HttpResponse> HttpClient::fetch(const HttpRequest &request, JobControl &control)
{
    HttpRequest current = request;
    QElapsedTimer clock;
    clock.start();
    for (int hop = 0;; ++hop) {
        if (const Status allowed = checkRequest(current); !allowed)
            return allowed.error();
        const int msLeft = request.totalMs - int(clock.elapsed());
        if (control.isCancelled() || msLeft <= 0)
            return stopError(control.isCancelled() ? Stop::Cancelled : Stop::Deadline, current.url);
        if (!d->prepare(current))
            return Error {ErrorCode::Internal, QCoreApplication::translate("net", "No connection can be made from this computer."),
                          u"guard"_s};
        Result<HttpResponse> response = d->once(current, control, msLeft);
        if (!response || !isRedirect(response->status) || request.maxRedirects <= 0)
            return response;
        const QByteArray location = response->header("Location");
        if (location.isEmpty())
            return response;
        if (hop >= request.maxRedirects)
            return Error {ErrorCode::Limit,
                          QCoreApplication::translate("net", "%1 sends the request on again and again.").arg(hostText(request.url)),
                          u"redirects"_s};
        Result<HttpRequest> next = redirected(current, response->status, QUrl::fromEncoded(location));
        if (!next)
            return next.error();
        current = next.take();
    }
}

} // namespace dialogist::net
