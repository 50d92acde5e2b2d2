// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/httpclient.h"

#include "studio/net/connections.h"
#include "studio/net/requestrules.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace dialogist::net {

using namespace Qt::StringLiterals;

namespace {

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// What to tell a person of an exchange that brought no answer.
Error errorOf(End end, const QUrl &url, int code)
{
    const QString host = hostText(url);
    const QString detail = u"network-%1"_s.arg(code);
    switch (end) {
    case End::Cancelled:
        return {ErrorCode::Cancelled, QCoreApplication::translate("net", "Cancelled."), {}};
    case End::Deadline:
        return {ErrorCode::Timeout,
                QCoreApplication::translate("net", "%1 did not answer completely in time. Try again later.").arg(host), u"deadline"_s};
    case End::Refused:
        return {ErrorCode::Denied,
                QCoreApplication::translate("net", "%1 is on this computer or a private network. Allow this host if you trust it.").arg(host),
                u"private-address"_s};
    case End::NotFound:
        return {ErrorCode::Network,
                QCoreApplication::translate("net", "The host %1 was not found. Check the address and your connection.").arg(host),
                u"not-found"_s};
    case End::ConnectTimeout:
        return {ErrorCode::Timeout, QCoreApplication::translate("net", "%1 could not be reached in time. Try again later.").arg(host),
                u"connect-timeout"_s};
    case End::TooMuch:
        return {ErrorCode::Limit, QCoreApplication::translate("net", "%1 sent more than is accepted.").arg(host), u"over-budget"_s};
    case End::ConnectFailed:
        return {ErrorCode::Network, QCoreApplication::translate("net", "%1 refused the connection. Check address and port.").arg(host),
                u"connect-failed"_s};
    case End::NotTrusted:
        return {ErrorCode::Network,
                QCoreApplication::translate("net", "No secure connection to %1 could be made: its certificate is not accepted.").arg(host),
                detail};
    case End::BadEncoding:
        return {ErrorCode::Network,
                QCoreApplication::translate("net", "%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.").arg(host),
                u"bad-encoding"_s};
    default:
        return {ErrorCode::Network, QCoreApplication::translate("net", "The connection to %1 broke off. Try again.").arg(host), detail};
    }
}

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
    Connections connections;
};

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
            return errorOf(control.isCancelled() ? End::Cancelled : End::Deadline, current.url, 0);
        HttpResponse response;
        int code = 0;
        const End end = d->connections.exchange(current, msLeft, control, response, code);
        if (end != End::Answered)
            return errorOf(end, current.url, code);
        if (!isRedirect(response.status) || request.maxRedirects <= 0)
            return response;
        const QByteArray location = response.header("Location");
        if (location.isEmpty())
            return response;
        if (hop >= request.maxRedirects)
            return Error {ErrorCode::Limit,
                          QCoreApplication::translate("net", "%1 sends the request on again and again.").arg(hostText(request.url)),
                          u"redirects"_s};
        Result<HttpRequest> next = redirected(current, response.status, QUrl::fromEncoded(location));
        if (!next)
            return next.error();
        current = next.take();
    }
}

} // namespace dialogist::net
