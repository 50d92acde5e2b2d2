// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/net/httpclient.h"

namespace dialogist::net {

/// Refuses what must not be sent: other schemes, names and passwords in the address, header lines that could smuggle others in.
Status checkRequest(const HttpRequest &request);

/// Also the usual port of the scheme.
int portOf(const QUrl &url);
bool sameOrigin(const QUrl &a, const QUrl &b);

/// The request to send after an answer that points elsewhere (RFC 9110, 15.4). Credentials stay with their origin; a body is
/// never sent on to another one, nor anything from https to http.
Result<HttpRequest> redirected(const HttpRequest &request, int status, const QUrl &target);

} // namespace dialogist::net
