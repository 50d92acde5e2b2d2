// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/server.h"

#include <QJsonObject>
#include <QStringList>

namespace dialogist::host {

HttpResponse jsonResponse(int status, const QJsonObject &json);
/// 405 with the Allow header.
HttpResponse methodNotAllowed(const QByteArray &allowed);
HttpResponse notFound();
/// The path without its prefix, cut at slashes; none when the path does not begin with the prefix.
std::optional<QStringList> partsAfter(const QByteArray &path, const QByteArray &prefix);
/// The body as a JSON object, or the refusal: 415 for another type, 400 for no object.
std::variant<QJsonObject, HttpResponse> jsonBody(const HttpRequest &request);

} // namespace dialogist::host
