// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/message.h"

#include "studio/base/json.h"

namespace dialogist::host {

using namespace Qt::StringLiterals;

HttpResponse errorResponse(int status, const QByteArray &code, const QString &message)
{
    const QJsonObject error {{u"code"_s, QString::fromLatin1(code)}, {u"message"_s, message}};
    return {status, "application/json", canonicalJson(QJsonObject {{u"error"_s, error}}), {}, false};
}

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons = {
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
    };
    return reasons.value(status, "Status");
}

} // namespace dialogist::host
