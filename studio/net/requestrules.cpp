// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/requestrules.h"

#include "studio/net/address.h"

#include <QCoreApplication>

namespace dialogist::net {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message, const char *detail)
{
    return {ErrorCode::InvalidInput, message, QString::fromLatin1(detail)};
}

bool isToken(const QByteArray &name)
{
    static constexpr QByteArrayView others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= 0x20 && c <= 0x7e); });
}

/// What the connection itself says; a caller that sets it can make two servers read one request differently.
bool isReserved(const QByteArray &name)
{
    static const QList<QByteArray> reserved {"host",     "connection", "content-length", "transfer-encoding", "te",
                                             "trailer",  "upgrade",    "expect",         "keep-alive",        "accept-encoding",
                                             "cookie"};
    const QByteArray lower = name.toLower();
    return reserved.contains(lower) || lower.startsWith("proxy-");
}

/// Headers that say nothing about who asks.
bool mayLeaveOrigin(const QByteArray &name)
{
    static const QList<QByteArray> harmless {"accept", "accept-language", "user-agent", "range", "if-none-match",
                                             "if-modified-since"};
    return harmless.contains(name.toLower());
}

Status checkUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return invalid(QCoreApplication::translate("net", "This is not a complete web address. Check it for missing parts."), "url");
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return invalid(QCoreApplication::translate("net", "Only addresses that begin with http:// or https:// can be opened."), "scheme");
    if (!url.userInfo().isEmpty())
        return invalid(QCoreApplication::translate("net", "The address holds a user name or password. Remove it from the address."),
                       "userinfo");
    if (portOf(url) <= 0)
        return invalid(QCoreApplication::translate("net", "The address names port 0, which does not exist."), "port");
    return {};
}

} // namespace

Status checkRequest(const HttpRequest &request)
{
    if (const Status url = checkUrl(request.url); !url)
        return url.error();
    static const QList<QByteArray> methods {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (!methods.contains(request.method))
        return invalid(QCoreApplication::translate("net", "This kind of request is not supported."), "method");
    HttpHeaders all = request.headers;
    if (!request.idempotencyKey.isEmpty())
        all.append({"Idempotency-Key", request.idempotencyKey});
    for (const auto &[name, value] : std::as_const(all)) {
        if (!isToken(name) || !isFieldValue(value) || isReserved(name))
            return invalid(QCoreApplication::translate("net", "A header of the request has characters or a name that are not allowed."),
                           "header");
    }
    const QHostAddress literal(request.url.host());
    const auto port = quint16(portOf(request.url));
    if (!literal.isNull() && !isPublicAddress(literal) && !isListed(request.allowedPrivate, request.url.host(), port)) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("net", "%1 is on this computer or a private network. Allow this host if you trust it.")
                          .arg(request.url.host()),
                      u"private-literal"_s};
    }
    return {};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

Result<HttpRequest> redirected(const HttpRequest &request, int status, const QUrl &target)
{
    HttpRequest next = request;
    next.url = request.url.resolved(target);
    if (!next.url.hasFragment())
        next.url.setFragment(request.url.fragment(QUrl::FullyEncoded));
    const auto denied = [](const QString &message, const char *detail) {
        return Error {ErrorCode::Denied, message, QString::fromLatin1(detail)};
    };
    if (request.url.scheme() == "https"_L1 && next.url.scheme() == "http"_L1)
        return denied(QCoreApplication::translate("net", "The server answered with an address that is not encrypted, which is not followed."),
                      "downgrade");
    const bool toGet = status == 303 || ((status == 301 || status == 302) && request.method == "POST");
    if (toGet && request.method != "HEAD") {
        next.method = "GET";
        next.body.clear();
        next.idempotencyKey.clear();
        next.headers.removeIf([](const auto &header) { return header.first.toLower().startsWith("content-"); });
    }
    if (!sameOrigin(request.url, next.url)) {
        if (!next.body.isEmpty() || (next.method != "GET" && next.method != "HEAD"))
            return denied(QCoreApplication::translate("net", "The server wants the data sent to another host (%1), which is not done.")
                              .arg(next.url.host()),
                          "body-elsewhere");
        next.headers.removeIf([](const auto &header) { return !mayLeaveOrigin(header.first); });
    }
    return next;
}

} // namespace dialogist::net
