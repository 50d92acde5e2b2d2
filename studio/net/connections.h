// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/net/httpclient.h"

#include <memory>

namespace dialogist::net {

/// How one exchange of a request and its answer came to its end.
enum class End {
    Answered, ///< with any status
    Cancelled,
    Deadline,
    Refused, ///< the host has no address that may be connected to
    NotFound,
    ConnectTimeout,
    ConnectFailed,
    NotTrusted, ///< the server's certificate
    TooMuch, ///< headers without end
    BadEncoding, ///< the body cannot be unpacked
    BrokeOff,
};

/// Connections to servers, over libcurl, kept for the next exchange. Each address is looked at where its socket is made, and the
/// connection goes to the very address that was looked at, so that no second look-up can change where a request goes.
/// Belongs to one thread.
class Connections
{
public:
    Connections();
    ~Connections();
    Connections(const Connections &) = delete;
    Connections &operator=(const Connections &) = delete;

    /// Blocks for msLeft at most. Follows no redirects. code gets libcurl's own number for how it ended.
    End exchange(const HttpRequest &request, int msLeft, JobControl &control, HttpResponse &response, int &code);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::net
