// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/connection.h"

#include "studio/host/http/responsetext.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace dialogist::host {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {
constexpr std::size_t readSize = 16 * 1024;
constexpr qint64 maxLinger = 8 * 1024 * 1024; // a refused part of a release is read away, within two seconds

std::string_view viewOf(const boost::beast::flat_buffer &buffer)
{
    const auto data = buffer.cdata();
    return {static_cast<const char *>(data.data()), data.size()};
}
} // namespace

Connection::Connection(asio::ip::tcp::socket &&socket, ServerContext &context, QByteArray peer, Closed closed)
    : m_stream(std::move(socket)), m_context(context), m_peer(std::move(peer)), m_closed(std::move(closed))
{
}

Connection::~Connection()
{
    m_closed();
}

void Connection::start()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->waitForRequest(); });
}

void Connection::stop()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_keepAlive = false;
        if (self->m_idle)
            self->close();
    });
}

void Connection::waitForRequest()
{
    m_head = {};
    m_parser.reset();
    m_idle = true;
    m_reading = m_buffer.size() > 0;
    const int wait = m_served == 0 || m_reading ? m_context.options.headSeconds : m_context.options.idleSeconds;
    m_stream.expires_after(seconds(wait));
    if (!takeHead())
        readMoreHead();
}

void Connection::readMoreHead()
{
    m_stream.async_read_some(m_buffer.prepare(readSize), [self = shared_from_this()](error_code error, std::size_t count) {
        self->onHeadBytes(error, count);
    });
}

void Connection::onHeadBytes(error_code error, std::size_t count)
{
    if (error)
        return close();
    m_buffer.commit(count);
    if (!m_reading) {
        // From here on the time is absolute: trickling bytes do not prolong it.
        m_reading = true;
        m_stream.expires_after(seconds(m_context.options.headSeconds));
    }
    if (!takeHead())
        readMoreHead();
}

/// True when nothing more is to be read for now: the head is complete, or refused.
bool Connection::takeHead()
{
    const std::string_view bytes = viewOf(m_buffer);
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos || end + 4 > std::size_t(maxHeadBytes)) {
        if (bytes.size() < std::size_t(maxHeadBytes) && end == std::string_view::npos) {
            // A line end that is none would make us wait for the right one until the time is up.
            const std::size_t feed = bytes.find('\n');
            const bool isBare = feed != std::string_view::npos && (feed == 0 || bytes[feed - 1] != '\r');
            if (isBare)
                refuse(400);
            return isBare;
        }
        const std::size_t line = bytes.find("\r\n");
        refuse(line == std::string_view::npos || line > std::size_t(maxLineBytes) ? 414 : 431);
        return true;
    }
    m_idle = false;
    m_head = readHead(bytes.substr(0, end + 4));
    m_head.request.peer = m_peer;
    if (m_head.refusal)
        refuse(m_head.refusal);
    else
        onHead();
    return true;
}

void Connection::onHead()
{
    m_keepAlive = m_keepAlive && m_head.keepAlive && ++m_served < m_context.options.maxRequestsPerConnection && !m_context.stopping;
    if (auto answer = m_context.handlers.admit(m_head.request)) {
        // The body was not read, so the next request cannot be found.
        m_keepAlive = m_keepAlive && !m_head.chunked && m_head.contentLength == 0;
        if (m_keepAlive)
            m_buffer.consume(viewOf(m_buffer).find("\r\n\r\n") + 4);
        return write(std::move(*answer));
    }
    const qint64 limit = m_context.handlers.bodyLimit(m_head.request);
    if (m_head.contentLength > limit)
        return refuse(413);
    m_parser.emplace();
    m_parser->eager(true);
    m_parser->header_limit(std::uint32_t(maxHeadBytes));
    m_parser->body_limit(std::uint64_t(limit));
    startBody();
}

void Connection::startBody()
{
    m_bodyStart = Clock::now();
    m_bodyRead = 0;
    if (!m_head.expectsContinue)
        return parseBody();
    m_output = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.expires_after(seconds(m_context.options.writeSeconds));
    asio::async_write(m_stream, asio::buffer(m_output), [self = shared_from_this()](error_code error, std::size_t) {
        error ? self->close() : self->parseBody();
    });
}

void Connection::parseBody()
{
    error_code error;
    while (!m_parser->is_done() && m_buffer.size() > 0) {
        const std::size_t used = m_parser->put(m_buffer.data(), error);
        m_buffer.consume(used);
        if (error == http::error::need_more || (!error && used == 0))
            break;
        if (error)
            return refuse(error == http::error::body_limit ? 413 : 400);
    }
    if (m_parser->is_done())
        return handle();
    if (m_buffer.size() > 2 * readSize)
        return refuse(400); // a chunk's head or a trailer without end
    const seconds earned(m_bodyRead / m_context.options.bodyBytesPerSecond);
    m_stream.expires_at(m_bodyStart + seconds(m_context.options.bodyGraceSeconds) + earned);
    m_stream.async_read_some(m_buffer.prepare(readSize), [self = shared_from_this()](error_code readError, std::size_t count) {
        self->onBodyBytes(readError, count);
    });
}

void Connection::onBodyBytes(error_code error, std::size_t count)
{
    if (error)
        return close();
    m_buffer.commit(count);
    m_bodyRead += qint64(count);
    parseBody();
}

void Connection::handle()
{
    const std::string &body = m_parser->get().body();
    m_head.request.body = QByteArray(body.data(), qsizetype(body.size()));
    m_parser.reset();
    m_stream.expires_never();
    ++m_context.requests;
    auto replied = std::make_shared<std::atomic_bool>(false);
    auto reply = [self = shared_from_this(), replied](HttpResponse response) {
        if (replied->exchange(true))
            return;
        asio::post(self->m_stream.get_executor(), [self, response = std::move(response)]() mutable { self->onReply(std::move(response)); });
    };
    HttpRequest request = std::move(m_head.request);
    m_head.request.method = request.method;
    m_context.handlers.handle(std::move(request), std::move(reply));
}

void Connection::onReply(HttpResponse response)
{
    --m_context.requests;
    write(std::move(response));
}

void Connection::refuse(int status)
{
    m_keepAlive = false;
    m_head.request.method = "GET";
    write(errorResponse(status, "bad-request", QString::fromLatin1(reasonOf(status))));
}

void Connection::write(HttpResponse response)
{
    m_keepAlive = m_keepAlive && !response.close;
    m_output = responseText(response, m_head.request.method == "HEAD", m_keepAlive);
    m_stream.expires_after(seconds(m_context.options.writeSeconds));
    asio::async_write(m_stream, asio::buffer(m_output), [self = shared_from_this()](error_code error, std::size_t) { self->onWritten(error); });
}

void Connection::onWritten(error_code error)
{
    m_output.clear();
    if (error)
        return close();
    if (m_keepAlive)
        return waitForRequest();
    // Closing while unread bytes lie in the socket would reset it, and the answer might never be seen.
    error_code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(seconds(2));
    m_buffer.consume(m_buffer.size());
    linger();
}

void Connection::linger()
{
    m_stream.async_read_some(m_buffer.prepare(readSize), [self = shared_from_this()](error_code error, std::size_t count) {
        self->m_lingered += qint64(count);
        if (error || self->m_lingered > maxLinger)
            return self->close();
        self->linger();
    });
}

void Connection::close()
{
    error_code ignored;
    m_stream.socket().close(ignored);
}

} // namespace dialogist::host
