// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/connections.h"

#include "studio/net/address.h"
#include "studio/net/requestrules.h"

#include <QDeadlineTimer>

#include <csignal>
#include <curl/curl.h>

namespace dialogist::net {

namespace {

constexpr int cancelPollMs = 50;
constexpr qsizetype longestHeaders = 1024 * 1024;
constexpr long readBuffer = 128 * 1024;
constexpr long mostKept = 8; ///< connections that wait for the next request

struct ListDeleter {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct AddressDeleter {
    void operator()(CURLU *address) const { curl_url_cleanup(address); }
};
struct EasyDeleter {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct MultiDeleter {
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
using AddressPointer = std::unique_ptr<CURLU, AddressDeleter>;
using ListPointer = std::unique_ptr<curl_slist, ListDeleter>;

/// The address in libcurl's own form, part by part: two readers of one text could find two hosts in it.
AddressPointer addressOf(const QUrl &url)
{
    AddressPointer address(curl_url());
    const auto put = [&address](CURLUPart part, const QByteArray &text) {
        return curl_url_set(address.get(), part, text.constData(), 0) == CURLUE_OK;
    };
    const QString host = url.host(QUrl::FullyEncoded);
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const bool isWhole = put(CURLUPART_SCHEME, url.scheme().toLatin1())
        && put(CURLUPART_HOST, (host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host).toLatin1())
        && (url.port() < 0 || put(CURLUPART_PORT, QByteArray::number(url.port()))) && put(CURLUPART_PATH, path.isEmpty() ? "/" : path)
        && (!url.hasQuery() || put(CURLUPART_QUERY, url.query(QUrl::FullyEncoded).toLatin1()));
    if (!isWhole)
        address.reset();
    return address;
}

ListPointer headersOf(const HttpRequest &request)
{
    ListPointer list;
    const auto add = [&list](const QByteArray &line) {
        curl_slist *longer = curl_slist_append(list.get(), line.constData());
        if (longer) {
            (void)list.release();
            list.reset(longer);
        }
    };
    const auto isGiven = [&request](QByteArrayView name) {
        return std::any_of(request.headers.begin(), request.headers.end(),
            [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!isGiven("Accept"))
        add(request.acceptTypes.isEmpty() ? "Accept:" : "Accept: " + request.acceptTypes.join(QLatin1String(", ")).toLatin1());
    for (const auto &[name, value] : request.headers)
        add(value.trimmed().isEmpty() ? name + ';' : name + ": " + value); // a colon with nothing behind it would take the header away
    if (!request.idempotencyKey.isEmpty())
        add("Idempotency-Key: " + request.idempotencyKey);
    if (!isGiven("Content-Type"))
        add(request.body.isEmpty() ? "Content-Type:" : "Content-Type: application/octet-stream");
    add("Expect:"); // waiting for leave to send costs more than sending in vain
    return list;
}

/// One exchange on its way: what libcurl calls back.
struct Exchange {
    const HttpRequest &request;
    HttpResponse &response;
    CURL *easy;
    qsizetype headerBytes = 0;
    bool refused = false;
    bool tooMuch = false;

    static curl_socket_t openSocket(void *self, curlsocktype, curl_sockaddr *to)
    {
        return static_cast<Exchange *>(self)->open(*to);
    }
    static size_t header(char *line, size_t size, size_t count, void *self)
    {
        return static_cast<Exchange *>(self)->takeHeader(QByteArray(line, qsizetype(size * count))) ? size * count : 0;
    }
    static size_t body(char *bytes, size_t size, size_t count, void *self)
    {
        return static_cast<Exchange *>(self)->takeBody(bytes, qsizetype(size * count)) ? size * count : 0;
    }

    curl_socket_t open(const curl_sockaddr &to)
    {
        const QHostAddress address(&to.addr);
        const bool isListedHost = isListed(request.allowedPrivate, request.url.host(), quint16(portOf(request.url)));
        const bool isInternet = to.family == AF_INET || to.family == AF_INET6;
        if (isInternet && !address.isNull() && (isListedHost || isPublicAddress(address)))
            return socket(to.family, to.socktype | closeOnExec, to.protocol);
        refused = true;
        return CURL_SOCKET_BAD;
    }

    bool takeHeader(QByteArray line)
    {
        headerBytes += line.size();
        tooMuch = headerBytes > longestHeaders;
        if (tooMuch)
            return false;
        if (line.startsWith("HTTP/")) { // also after a "100 Continue"
            response.headers.clear();
            return true;
        }
        if (line.trimmed().isEmpty())
            return onHeadersEnd();
        if ((line.startsWith(' ') || line.startsWith('\t')) && !response.headers.isEmpty()) {
            response.headers.last().second += ' ' + line.trimmed();
            return true;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
        // Several headers of one name say the same as one with all values, but for this one.
        const bool joins = name.compare("Set-Cookie", Qt::CaseInsensitive) != 0;
        for (auto &[known, before] : response.headers) {
            if (joins && known.compare(name, Qt::CaseInsensitive) == 0) {
                before += ", " + value;
                return true;
            }
        }
        response.headers.append({name, value});
        return true;
    }

    bool onHeadersEnd()
    {
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        response.status = int(status);
        const QString type = response.mediaType();
        response.typeRefused = status >= 200 && status <= 299 && !type.isEmpty() && !request.acceptTypes.isEmpty()
            && !request.acceptTypes.contains(type);
        response.truncated = request.wholeOnly && request.method != "HEAD" && status >= 200 && status <= 299 && status != 204
            && response.header("Content-Length").toLongLong() > request.maxBytes;
        return !response.typeRefused && !response.truncated;
    }

    bool takeBody(const char *bytes, qsizetype size)
    {
        const qsizetype room = qsizetype(request.maxBytes) - response.body.size();
        response.body.append(bytes, std::min(size, room));
        response.truncated = size > room;
        return !response.truncated;
    }

#ifdef SOCK_CLOEXEC
    static constexpr int closeOnExec = SOCK_CLOEXEC; // reader processes and code must not inherit it
#else
    static constexpr int closeOnExec = 0;
#endif
};

/// Whether the server says that the body is packed in a way there is.
bool saysPacked(const HttpResponse &response)
{
    static const QList<QByteArray> packings {"gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress"};
    const QList<QByteArray> named = response.header("Content-Encoding").toLower().split(',');
    return std::any_of(named.begin(), named.end(), [](const QByteArray &name) { return packings.contains(name.trimmed()); });
}

/// Writing fails when we had enough, and when the body cannot be unpacked.
End endOfWriting(const Exchange &exchange)
{
    if (exchange.tooMuch)
        return End::TooMuch;
    if (exchange.response.typeRefused || exchange.response.truncated)
        return End::Answered;
    return saysPacked(exchange.response) ? End::BadEncoding : End::BrokeOff;
}

End endOf(CURLcode code, const Exchange &exchange)
{
    switch (code) {
    case CURLE_OK:
        return End::Answered;
    case CURLE_WRITE_ERROR:
        return endOfWriting(exchange);
    case CURLE_BAD_CONTENT_ENCODING:
        return End::BadEncoding;
    case CURLE_COULDNT_RESOLVE_HOST:
        return End::NotFound;
    case CURLE_COULDNT_CONNECT:
        return exchange.refused ? End::Refused : End::ConnectFailed;
    case CURLE_OPERATION_TIMEDOUT: {
        curl_off_t connected = 0;
        curl_easy_getinfo(exchange.easy, CURLINFO_CONNECT_TIME_T, &connected);
        if (connected == 0)
            return exchange.refused ? End::Refused : End::ConnectTimeout;
        return End::Deadline;
    }
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return End::NotTrusted;
    default:
        return End::BrokeOff;
    }
}

void prepareOnce()
{
    static const bool done = [] {
#ifndef Q_OS_WIN
        std::signal(SIGPIPE, SIG_IGN); // a server that hangs up is no reason to end
#endif
        return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }();
    Q_UNUSED(done)
}

} // namespace

struct Connections::Private {
    std::unique_ptr<CURLM, MultiDeleter> multi;
    std::unique_ptr<CURL, EasyDeleter> easy;
    QStringList allowed;

    void setUp(const HttpRequest &request, int msLeft, Exchange &exchange);
    CURLcode perform(JobControl &control, const QDeadlineTimer &deadline, End &stopped);
};

void Connections::Private::setUp(const HttpRequest &request, int msLeft, Exchange &exchange)
{
    CURL *easy = exchange.easy;
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // also not from the environment
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Dialogist");
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, readBuffer);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(std::max(1, std::min(request.connectMs, msLeft))));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::max(1, msLeft)));
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &Exchange::openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Exchange::header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Exchange::body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
    if (request.method == "HEAD")
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH") {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.constData());
    }
    if (request.method != "HEAD")
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

/// libcurl's result, or a stop of ours: then the connection is closed.
CURLcode Connections::Private::perform(JobControl &control, const QDeadlineTimer &deadline, End &stopped)
{
    CURLcode result = CURLE_RECV_ERROR;
    if (curl_multi_add_handle(multi.get(), easy.get()) != CURLM_OK)
        return CURLE_FAILED_INIT;
    for (int running = 1; stopped == End::Answered;) {
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            break;
        if (running == 0) {
            int left = 0;
            if (const CURLMsg *message = curl_multi_info_read(multi.get(), &left))
                result = message->data.result;
            break;
        }
        if (control.isCancelled())
            stopped = End::Cancelled;
        else if (deadline.hasExpired())
            stopped = End::Deadline;
        else
            curl_multi_poll(multi.get(), nullptr, 0, cancelPollMs, nullptr);
    }
    curl_multi_remove_handle(multi.get(), easy.get());
    return result;
}

Connections::Connections() : d(std::make_unique<Private>()) { }

Connections::~Connections() = default;

End Connections::exchange(const HttpRequest &request, int msLeft, JobControl &control, HttpResponse &response, int &code)
{
    // A connection that one request was allowed to make must not serve another that is not.
    if (!d->multi || d->allowed != request.allowedPrivate) {
        prepareOnce();
        d->easy.reset();
        d->multi.reset(curl_multi_init());
        d->easy.reset(curl_easy_init());
        curl_multi_setopt(d->multi.get(), CURLMOPT_MAXCONNECTS, mostKept);
        d->allowed = request.allowedPrivate;
    }
    const AddressPointer address = addressOf(request.url);
    if (!d->easy || !d->multi || !address) {
        code = CURLE_URL_MALFORMAT;
        return End::BrokeOff;
    }
    response = {};
    response.url = request.url;
    Exchange exchange {request, response, d->easy.get()};
    const ListPointer headers = headersOf(request);
    d->setUp(request, msLeft, exchange);
    curl_easy_setopt(exchange.easy, CURLOPT_CURLU, address.get());
    curl_easy_setopt(exchange.easy, CURLOPT_HTTPHEADER, headers.get());
    const QDeadlineTimer deadline(msLeft);
    End stopped = End::Answered;
    CURLcode result = d->perform(control, deadline, stopped);
    // Some servers name an encoding that is none ("utf-8"): what they send is taken as it is.
    const bool isSafe = request.method == "GET" || request.method == "HEAD";
    if (stopped == End::Answered && result == CURLE_BAD_CONTENT_ENCODING && isSafe) {
        response = {};
        response.url = request.url;
        exchange.headerBytes = 0;
        curl_easy_setopt(exchange.easy, CURLOPT_ACCEPT_ENCODING, nullptr);
        result = d->perform(control, deadline, stopped);
        if (result == CURLE_OK && saysPacked(response) && !response.body.isEmpty()) // bytes that are no text of anybody's
            result = CURLE_BAD_CONTENT_ENCODING;
    }
    code = int(result);
    if (stopped != End::Answered)
        return stopped;
    const End end = endOf(result, exchange);
    return end == End::Answered && response.status == 0 ? End::BrokeOff : end;
}

} // namespace dialogist::net
