// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace dialogist::net {

/// The way out for every request: a SOCKS5 server on loopback for this process alone. It is handed names, resolves them itself,
/// refuses addresses that are not public, and connects to the very address it checked, so that no second look-up can change
/// where a request goes. Lives on the thread of the client that owns it.
class GuardProxy : public QObject
{
    Q_OBJECT
public:
    /// What one request may do.
    struct Policy {
        QStringList allowed; ///< host or host:port that may be private
        int connectMs = 15000;
        qint64 budget = 0; ///< bytes that may come in over one connection; what is more cuts it
    };

    explicit GuardProxy(QObject *parent = nullptr);
    ~GuardProxy() override;

    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    QString user() const { return m_user; }
    QString password() const { return m_password; }

    /// Sets what the next connections may do and forgets what happened before.
    void begin(const Policy &policy);
    const Policy &policy() const { return m_policy; }

    enum class Trouble { None, Refused, NotFound, ConnectTimeout, ConnectFailed, OverBudget };
    /// The first thing that went wrong since begin().
    Trouble trouble() const { return m_trouble; }
    void note(Trouble trouble);
    /// Bytes that came in since begin(), over all connections.
    qint64 received() const { return m_received; }
    bool spend(qint64 bytes);

private:
    void onNewConnection();

    QTcpServer m_server;
    QString m_user;
    QString m_password;
    Policy m_policy;
    Trouble m_trouble = Trouble::None;
    qint64 m_received = 0;
};

} // namespace dialogist::net
