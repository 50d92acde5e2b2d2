// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/responsetext.h"

#include <QDateTime>
#include <QLocale>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
const std::pair<QByteArray, QByteArray> defaults[] = {
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
};

bool has(const HttpResponse &response, const QByteArray &name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}
} // namespace

std::string responseText(const HttpResponse &response, bool isHead, bool keepAlive)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\nDate: " + httpDate() + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    for (const auto &[name, value] : defaults) {
        if (!has(response, name))
            out += name + ": " + value + "\r\n";
    }
    if (!response.contentType.isEmpty())
        out += "Content-Type: " + response.contentType + "\r\n";
    if (response.status != 204 && response.status != 304)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!isHead)
        out += response.body;
    return out.toStdString();
}

} // namespace dialogist::host
