// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/server.h"

#include "studio/host/http/connection.h"

#include <QCoreApplication>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <list>
#include <mutex>
#include <thread>

namespace dialogist::host {

namespace asio = boost::asio;
using boost::system::error_code;
using asio::ip::tcp;

struct HttpServer::Private {
    Private(ServerOptions options, Handlers handlers)
        : work(asio::make_work_guard(ioc)), acceptor(asio::make_strand(ioc)), pause(acceptor.get_executor())
    {
        context.options = std::move(options);
        context.handlers = std::move(handlers);
    }

    Status listen();
    error_code bind(quint16 wanted);
    void accept();
    void onAccepted(tcp::socket socket);
    bool admit(const QByteArray &peer, bool isLocal);
    void forget(const QByteArray &peer);
    int count() const;

    // Connections die with the io_context and tell forget() so: what that uses comes first.
    ServerContext context;
    mutable std::mutex mutex;
    std::list<std::weak_ptr<Connection>> connections;
    QHash<QByteArray, int> perPeer;
    int open = 0;
    quint16 port = 0;
    asio::io_context ioc;
    asio::executor_work_guard<asio::io_context::executor_type> work;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::vector<std::thread> threads;
};

error_code HttpServer::Private::bind(quint16 wanted)
{
    error_code error;
    const auto address = asio::ip::make_address(context.options.address.toStdString(), error);
    if (error)
        return error;
    const tcp::endpoint endpoint(address, wanted);
    acceptor.close(error);
    acceptor.open(endpoint.protocol(), error);
    if (error)
        return error;
#ifdef Q_OS_UNIX
    acceptor.set_option(asio::socket_base::reuse_address(true), error);
#endif
    acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

Status HttpServer::Private::listen()
{
    const ServerOptions &options = context.options;
    error_code error = bind(options.port ? options.port : options.preferredPort);
    if (error && !options.port && options.preferredPort)
        error = bind(0);
    if (error) {
        const bool inUse = error == asio::error::address_in_use;
        const QString message = inUse ? QCoreApplication::translate("host", "Cannot listen on %1, port %2. Another program is using it; choose another port.")
            : error == boost::system::errc::address_not_available
            ? QCoreApplication::translate("host", "Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.")
            : QCoreApplication::translate("host", "Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.");
        return Error {inUse ? ErrorCode::Locked : ErrorCode::Network, message.arg(options.address).arg(options.port), QString::fromStdString(error.message())};
    }
    port = acceptor.local_endpoint(error).port();
    return {};
}

bool HttpServer::Private::admit(const QByteArray &peer, bool isLocal)
{
    const std::lock_guard lock(mutex);
    if (open >= context.options.maxConnections || (!isLocal && perPeer.value(peer) >= context.options.maxConnectionsPerAddress))
        return false;
    ++open;
    ++perPeer[peer];
    return true;
}

void HttpServer::Private::forget(const QByteArray &peer)
{
    const std::lock_guard lock(mutex);
    --open;
    if (--perPeer[peer] == 0)
        perPeer.remove(peer);
    connections.remove_if([](const std::weak_ptr<Connection> &connection) { return connection.expired(); });
}

int HttpServer::Private::count() const
{
    const std::lock_guard lock(mutex);
    return open;
}

void HttpServer::Private::accept()
{
    acceptor.async_accept(asio::make_strand(ioc), [this](error_code error, tcp::socket socket) {
        if (context.stopping || error == asio::error::operation_aborted)
            return;
        if (!error) {
            onAccepted(std::move(socket));
            return accept();
        }
        // Out of descriptors: wait for some to come back instead of spinning.
        pause.expires_after(std::chrono::milliseconds(100));
        pause.async_wait([this](error_code cancelled) {
            if (!cancelled)
                accept();
        });
    });
}

void HttpServer::Private::onAccepted(tcp::socket socket)
{
    error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    if (error)
        return;
    const QByteArray peer = QByteArray::fromStdString(endpoint.address().to_string());
    if (!admit(peer, endpoint.address().is_loopback()))
        return;
    socket.set_option(tcp::no_delay(true), error);
    auto connection = std::make_shared<Connection>(std::move(socket), context, peer, [this, peer] { forget(peer); });
    {
        const std::lock_guard lock(mutex);
        connections.push_back(connection);
    }
    connection->start();
}

HttpServer::HttpServer(ServerOptions options, Handlers handlers)
    : d(std::make_unique<Private>(std::move(options), std::move(handlers)))
{
}

HttpServer::~HttpServer()
{
    stop(0);
}

Status HttpServer::start()
{
    if (const Status listening = d->listen(); !listening)
        return listening;
    d->accept();
    const int wanted = d->context.options.threads;
    const int count = wanted > 0 ? wanted : std::max(2, int(std::thread::hardware_concurrency()));
    for (int i = 0; i < count; ++i)
        d->threads.emplace_back([this] { d->ioc.run(); });
    return {};
}

void HttpServer::stop(int graceMs)
{
    if (d->context.stopping.exchange(true))
        return;
    asio::post(d->acceptor.get_executor(), [this] {
        error_code ignored;
        d->acceptor.close(ignored);
        d->pause.cancel();
    });
    std::vector<std::shared_ptr<Connection>> live;
    {
        const std::lock_guard lock(d->mutex);
        for (const auto &connection : d->connections) {
            if (auto strong = connection.lock())
                live.push_back(std::move(strong));
        }
    }
    for (const auto &connection : live)
        connection->stop();
    live.clear();
    for (int waited = 0; waited < graceMs && d->count() > 0; waited += 10)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    d->work.reset();
    d->ioc.stop();
    for (std::thread &thread : d->threads)
        thread.join();
    d->threads.clear();
}

quint16 HttpServer::port() const
{
    return d->port;
}

int HttpServer::connections() const
{
    return d->count();
}

void HttpServer::post(std::function<void()> work)
{
    asio::post(d->ioc, std::move(work));
}

} // namespace dialogist::host
