// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <utility>

namespace dialogist::net {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    QUrl url;
    QByteArray method = "GET";
    HttpHeaders headers; ///< refused when a name or value could smuggle a line in
    QByteArray body;
    /// Sent as Idempotency-Key. A request that changes something needs one: a connection that breaks makes the network layer
    /// send it a second time.
    QByteArray idempotencyKey;
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the body after decompression; the rest is not read
    bool wholeOnly = false; ///< an answer that says it is longer than maxBytes is not read at all: it is truncated and has no body
    int connectMs = 15000;
    int totalMs = 60000; ///< from the first byte to the last, redirects included
    int maxRedirects = 5; ///< 0 gives the 3xx answer itself
    QStringList allowedPrivate; ///< host or host:port on this machine or a private network that the person allowed
    QStringList acceptTypes; ///< media types wanted; a successful answer of another type is not read. Empty = any
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url; ///< where the answer came from, after redirects
    bool truncated = false; ///< the body was longer than maxBytes
    bool typeRefused = false; ///< the type is none of acceptTypes; body is empty

    /// The value of the first header of that name, without regard to case.
    QByteArray header(QByteArrayView name) const;
    /// The media type in lower case without parameters ("text/html").
    QString mediaType() const;
};

/// The one way out to the network: http and https only, public addresses unless allowed, no cookies, no cache, no silent
/// redirects with credentials to elsewhere, and an end to everything. Nothing is opened before fetch(). One object belongs to
/// one thread, a worker's: fetch() blocks it until the answer is there. Connections are kept for the next fetch().
class HttpClient
{
public:
    HttpClient();
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// An answer of any status is a response; an Error means that there is none: Denied (no public address), Timeout, Network (with
    /// "bad-encoding" as its detail when the body is packed in a way that cannot be undone), Limit (too many redirects), InvalidInput (request refused as unsafe), Cancelled.
    Result<HttpResponse> fetch(const HttpRequest &request, JobControl &control);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::net
