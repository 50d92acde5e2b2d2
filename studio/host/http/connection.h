// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/head.h"
#include "studio/host/http/server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <atomic>
#include <chrono>
#include <string>

namespace dialogist::host {

/// What the connections share with the server that accepted them. Outlives them.
struct ServerContext {
    ServerOptions options;
    HttpServer::Handlers handlers;
    std::atomic_bool stopping {false};
    std::atomic_int requests {0}; ///< being handled
};

/// One connection: reads a request, hands it over, writes the answer, again. Everything runs on the connection's strand; it
/// lives as long as an operation or a handler holds it.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Closed = std::function<void()>;
    Connection(boost::asio::ip::tcp::socket &&socket, ServerContext &context, QByteArray peer, Closed closed);
    ~Connection();
    void start();
    /// From any thread: ends it now if it waits for a request, else after the answer.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void waitForRequest();
    void readMoreHead();
    void onHeadBytes(boost::system::error_code error, std::size_t count);
    bool takeHead();
    void onHead();
    void startBody();
    void parseBody();
    void onBodyBytes(boost::system::error_code error, std::size_t count);
    void handle();
    void onReply(HttpResponse response);
    void refuse(int status);
    void write(HttpResponse response);
    void onWritten(boost::system::error_code error);
    void linger();
    void close();

    boost::beast::tcp_stream m_stream;
    ServerContext &m_context;
    QByteArray m_peer;
    Closed m_closed;
    boost::beast::flat_buffer m_buffer;
    Head m_head;
    std::optional<Parser> m_parser;
    std::string m_output;
    Clock::time_point m_bodyStart;
    qint64 m_bodyRead = 0;
    qint64 m_lingered = 0;
    int m_served = 0;
    bool m_reading = false; ///< the first byte of a request is there
    bool m_idle = true;
    bool m_keepAlive = true;
};

} // namespace dialogist::host
