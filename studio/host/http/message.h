// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace dialogist::host {

/// A request as it passed the strict checks of head.h: origin-form path with only harmless escapes, names of headers in lower case.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< decoded, without query
    QByteArray query; ///< as sent, without '?'
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray peer; ///< address of the other side, never logged

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    /// The value of one field of the query, percent-decoded; empty when absent.
    QByteArray queryValue(QByteArrayView name) const
    {
        for (const QByteArray &part : query.split('&')) {
            const qsizetype equals = part.indexOf('=');
            if (equals >= 0 && part.left(equals) == name)
                return QByteArray::fromPercentEncoding(part.mid(equals + 1));
        }
        return {};
    }
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< win over the default security headers
    bool close = false;
};

/// {"error":{"code":…,"message":…}}
HttpResponse errorResponse(int status, const QByteArray &code, const QString &message);
QByteArray reasonOf(int status);

} // namespace dialogist::host
