// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/net/guardproxy.h"

#include <QHostAddress>
#include <QPointer>

class QHostInfo;

namespace dialogist::net {

/// One connection through the guard: SOCKS5 handshake (RFC 1928, RFC 1929), look-up, check, then bytes both ways.
class GuardConnection : public QObject
{
    Q_OBJECT
public:
    GuardConnection(QTcpSocket *client, GuardProxy &proxy);

private:
    enum class State { Methods, Login, Request, Connecting, Relay, Closed };

    void onClientBytes();
    bool readMethods();
    bool readLogin();
    bool readRequest();
    void onResolved(const QHostInfo &info);
    void connectNext();
    void onConnected();
    void onConnectFailed();
    void refuse(GuardProxy::Trouble trouble, char reply);
    void relay();
    void close();

    QPointer<QTcpSocket> m_client;
    QPointer<QTcpSocket> m_server;
    GuardProxy &m_proxy;
    State m_state = State::Methods;
    QByteArray m_buffer;
    QList<QHostAddress> m_addresses;
    QString m_host;
    quint16 m_port = 0;
    bool m_listed = false;
};

} // namespace dialogist::net
