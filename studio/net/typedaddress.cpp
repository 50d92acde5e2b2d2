// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/typedaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <QRegularExpression>

namespace dialogist::net {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &message, const char *detail)
{
    return {ErrorCode::InvalidInput, message, QString::fromLatin1(detail)};
}

/// "user@host:80" of "scheme://user@host:80/path".
QString authorityOf(const QString &text, qsizetype start)
{
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; };
    const auto end = std::find_if(text.cbegin() + start, text.cend(), isEnd);
    return text.mid(start, end - text.cbegin() - start);
}

Status checkHost(const QString &authority)
{
    const QString place = authority.mid(authority.lastIndexOf(u'@') + 1);
    if (place.count(u':') > 1 && !place.contains(u'[')) // an IPv6 address without its brackets
        return {};
    const qsizetype colon = place.indexOf(u':', std::max<qsizetype>(0, place.indexOf(u']')));
    const QString host = place.left(colon);
    const QString port = colon < 0 ? QString() : place.mid(colon + 1);
    if (host.isEmpty())
        return wrong(QCoreApplication::translate("net", "This is not a complete web address. Check it for missing parts."), "url");
    if (host.startsWith(u'.') || host.contains(".."_L1))
        return wrong(QCoreApplication::translate("net", "The host “%1” has a dot with nothing before it. Check the address.").arg(host), "host");
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (!port.isEmpty() && (!isNumber || number < 1 || number > 65'535))
        return wrong(QCoreApplication::translate("net", "There is no port “%1”: ports are numbers from 1 to 65535. Check the address.").arg(port), "port");
    return {};
}

} // namespace

Result<QUrl> typedAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const qsizetype slashes = typed.indexOf("://"_L1);
    const bool hasScheme = slashes > 0 && authorityOf(typed, 0).size() > slashes;
    const QString scheme = hasScheme ? typed.left(slashes).toLower() : QString();
    QUrl url = hasScheme ? QUrl(typed) : QUrl::fromUserInput(typed);
    // What stands before the colon of "localhost:99999" is no scheme, whatever Qt says.
    static const QRegularExpression hostAndPort(u"^[^:/?#@]+:\\d+([/?#]|$)"_s);
    const bool isPort = !hasScheme && hostAndPort.match(typed).hasMatch();
    const QString named = hasScheme ? scheme : isPort || url.scheme().contains(u'.') ? QString() : url.scheme();
    if (!named.isEmpty() && named != "http"_L1 && named != "https"_L1)
        return wrong(QCoreApplication::translate("net", "Only addresses that begin with http:// or https:// can be opened."), "scheme");
    if (const Status host = checkHost(authorityOf(typed, hasScheme ? slashes + 3 : 0)); !host)
        return host.error();
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        return wrong(QCoreApplication::translate("net", "This is no web address. Check how it is written."), "url");
    return url;
}

} // namespace dialogist::net
