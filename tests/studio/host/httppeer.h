// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace tests {

struct Answer {
    int status = 0; ///< 0 = closed without an answer
    QByteArray head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// A client that sends exactly the bytes it is told to, over one connection.
class HttpPeer
{
public:
    explicit HttpPeer(quint16 port) : m_port(port) { }

    void connectNow()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            return;
        m_socket.abort();
        m_rest.clear();
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        m_socket.waitForConnected(5000);
    }
    void send(const QByteArray &bytes)
    {
        connectNow();
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
    }
    /// The next answer on this connection.
    Answer receive(int timeoutMs = 10000)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeoutMs) {
            const qsizetype end = m_rest.indexOf("\r\n\r\n");
            if (end >= 0) {
                Answer answer;
                answer.head = m_rest.left(end);
                answer.status = answer.head.mid(9, 3).toInt();
                const qsizetype length = answer.status == 100 ? 0 : answer.header("Content-Length").toLongLong();
                if (m_rest.size() >= end + 4 + length) {
                    answer.body = m_rest.mid(end + 4, length);
                    m_rest = m_rest.mid(end + 4 + length);
                    return answer;
                }
            }
            if (!m_socket.waitForReadyRead(100) && m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
                break;
            m_rest += m_socket.readAll();
        }
        return {};
    }
    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        const bool fresh = m_socket.state() != QAbstractSocket::ConnectedState;
        const QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
            + "\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        send(bytes);
        Answer answer = receive();
        if (answer.status == 0 && !fresh) {
            m_socket.abort();
            send(bytes);
            answer = receive();
        }
        return answer;
    }
    Answer post(const QByteArray &path, const QJsonObject &json, const QByteArray &session = {})
    {
        return request("POST", path, QJsonDocument(json).toJson(QJsonDocument::Compact), session.isEmpty() ? QByteArray() : "X-Dialogist-Session: " + session + "\r\n");
    }
    /// Whether the other side closes within that time; what it sends until then comes in rest.
    bool isClosedWithin(int timeoutMs, QByteArray *rest = nullptr)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeoutMs && m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.waitForReadyRead(20);
        m_rest += m_socket.readAll();
        if (rest)
            *rest = m_rest;
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }
    void abort() { m_socket.abort(); }

private:
    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_rest;
};

} // namespace tests
