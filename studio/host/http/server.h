// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/host/http/message.h"

#include <QString>

#include <functional>
#include <memory>

namespace dialogist::host {

struct ServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 = any free one
    quint16 preferredPort = 0; ///< tried first when port is 0
    int threads = 0; ///< 0 = as many as cores, at least 2
    int maxConnections = 600;
    int maxConnectionsPerAddress = 50; ///< of one peer; peers on this computer, where a proxy may stand, count only in the whole
    int maxRequestsPerConnection = 1000;
    int headSeconds = 5; ///< from the first byte of a request to its empty line, whatever trickles in
    int idleSeconds = 15; ///< between two requests
    int bodyGraceSeconds = 5;
    int bodyBytesPerSecond = 1024; ///< a body that comes slower is cut off
    int writeSeconds = 20;
};

/// The HTTP/1.1 server: connections, limits, time-outs, framing. What a request means is for the handlers, which are called
/// on the server's own threads; a reply may come from any thread, once.
class HttpServer
{
public:
    using Reply = std::function<void(HttpResponse)>;
    struct Handlers {
        /// Called with the head alone: an answer refuses the request before its body is read.
        std::function<std::optional<HttpResponse>(const HttpRequest &)> admit;
        /// The most bytes that the body may have.
        std::function<qint64(const HttpRequest &)> bodyLimit;
        std::function<void(HttpRequest, Reply)> handle;
    };

    HttpServer(ServerOptions options, Handlers handlers);
    ~HttpServer();
    Status start();
    /// Takes no new connections, lets running requests end for up to the given time, then closes.
    void stop(int graceMs = 3000);
    quint16 port() const;
    int connections() const;
    /// Runs work on one of the server's threads.
    void post(std::function<void()> work);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace dialogist::host
