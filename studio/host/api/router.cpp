// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/api/router.h"

#include "studio/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dialogist::host {

HttpResponse jsonResponse(int status, const QJsonObject &json)
{
    return {status, "application/json", canonicalJson(json), {}, false};
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response = errorResponse(405, "method", QCoreApplication::translate("host", "This address does not take such requests."));
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

HttpResponse notFound()
{
    return errorResponse(404, "not-found", QCoreApplication::translate("host", "There is nothing at this address."));
}

std::optional<QStringList> partsAfter(const QByteArray &path, const QByteArray &prefix)
{
    if (!path.startsWith(prefix))
        return {};
    const QString rest = QString::fromUtf8(path.mid(prefix.size()));
    return rest.isEmpty() ? QStringList() : rest.split(u'/');
}

std::variant<QJsonObject, HttpResponse> jsonBody(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return errorResponse(415, "type", QCoreApplication::translate("host", "Send JSON, with the content type application/json."));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return errorResponse(400, "json", QCoreApplication::translate("host", "The request is no valid JSON object."));
    return document.object();
}

} // namespace dialogist::host
