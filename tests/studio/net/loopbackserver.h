// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <mutex>

namespace dialogist::tests {

/// One request as it came in, byte for byte in its parts.
struct SeenRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// An HTTP server on loopback, on a thread of its own. The handler runs there and writes to the socket whatever it likes,
/// malformed answers too.
class LoopbackServer
{
public:
    using Handler = std::function<void(QTcpSocket &, const SeenRequest &)>;

    explicit LoopbackServer(Handler handler)
        : m_handler(std::move(handler))
    {
        m_context = new QObject;
        m_context->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_context, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }

    ~LoopbackServer()
    {
        QMetaObject::invokeMethod(m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }
    QString url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path); }
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    int connections() const { return m_connections; }
    QList<SeenRequest> seen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }
    int count(const QByteArray &path) const
    {
        const QList<SeenRequest> all = seen();
        return int(std::count_if(all.begin(), all.end(), [&](const SeenRequest &each) { return each.path == path; }));
    }

    /// Writes a whole answer; the connection stays open for the next request.
    static void reply(QTcpSocket &socket, int status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
    {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body);
    }

    /// Writes the same bytes again and again until the other side goes away.
    static void drip(QTcpSocket &socket, const QByteArray &bytes, int everyMs)
    {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes] {
            if (socket.bytesToWrite() < 4 * 1024 * 1024)
                socket.write(bytes);
        });
        timer->start(everyMs);
    }

private:
    void listen()
    {
        auto *server = new QTcpServer(m_context);
        server->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(server, &QTcpServer::newConnection, m_context, [this, server] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                ++m_connections;
                auto buffer = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, m_context, [this, socket, buffer] {
                    *buffer += socket->readAll();
                    take(*socket, *buffer);
                });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
    }

    void take(QTcpSocket &socket, QByteArray &buffer)
    {
        for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
            SeenRequest request;
            const QList<QByteArray> lines = buffer.left(end).split('\n');
            const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
            request.method = first.value(0);
            request.path = first.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
            }
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            {
                const std::lock_guard lock(m_mutex);
                m_seen.append(request);
            }
            m_handler(socket, request);
        }
    }

    Handler m_handler;
    QThread m_thread;
    QObject *m_context = nullptr;
    quint16 m_port = 0;
    std::atomic_int m_connections {0};
    mutable std::mutex m_mutex;
    QList<SeenRequest> m_seen;
};

} // namespace dialogist::tests
