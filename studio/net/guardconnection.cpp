// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/guardconnection.h"

#include "studio/net/address.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace dialogist::net {

namespace {
constexpr qint64 atOnce = 256 * 1024; // bytes that may wait in one direction
constexpr qsizetype longestHandshake = 1024;

constexpr char version = 5;
constexpr char loginVersion = 1;
constexpr char loginMethod = 2;
constexpr char noMethod = char(0xff);
constexpr char succeeded = 0;
constexpr char notAllowed = 2;
constexpr char hostUnreachable = 4;
constexpr char commandUnknown = 7;
} // namespace

GuardConnection::GuardConnection(QTcpSocket *client, GuardProxy &proxy)
    : QObject(client)
    , m_client(client)
    , m_proxy(proxy)
{
    client->setReadBufferSize(atOnce);
    connect(client, &QTcpSocket::readyRead, this, &GuardConnection::onClientBytes);
    connect(client, &QTcpSocket::bytesWritten, this, &GuardConnection::relay);
    connect(client, &QTcpSocket::disconnected, this, &GuardConnection::close);
    QTimer::singleShot(proxy.policy().connectMs, this, [this] {
        if (m_state == State::Connecting)
            refuse(GuardProxy::Trouble::ConnectTimeout, hostUnreachable);
        else if (m_state != State::Relay)
            close();
    });
}

void GuardConnection::onClientBytes()
{
    if (m_state == State::Relay) {
        relay();
        return;
    }
    if (m_state == State::Connecting || m_state == State::Closed)
        return;
    m_buffer += m_client->read(longestHandshake - m_buffer.size());
    bool more = true;
    while (more && m_state != State::Closed) {
        switch (m_state) {
        case State::Methods:
            more = readMethods();
            break;
        case State::Login:
            more = readLogin();
            break;
        case State::Request:
            more = readRequest();
            break;
        default:
            more = false;
        }
    }
}

bool GuardConnection::readMethods()
{
    if (m_buffer.size() < 2 || m_buffer.size() < 2 + uchar(m_buffer[1]))
        return false;
    const qsizetype count = uchar(m_buffer[1]);
    const bool known = m_buffer[0] == version && m_buffer.mid(2, count).contains(loginMethod);
    m_buffer.remove(0, 2 + count);
    const char reply[] = {version, known ? loginMethod : noMethod};
    m_client->write(reply, sizeof reply);
    m_state = State::Login;
    if (!known)
        close();
    return known;
}

bool GuardConnection::readLogin()
{
    if (m_buffer.size() < 2)
        return false;
    const qsizetype userLength = uchar(m_buffer[1]);
    if (m_buffer.size() < 3 + userLength)
        return false;
    const qsizetype passwordLength = uchar(m_buffer[2 + userLength]);
    if (m_buffer.size() < 3 + userLength + passwordLength)
        return false;
    const bool ours = m_buffer[0] == loginVersion && m_buffer.mid(2, userLength) == m_proxy.user().toLatin1()
        && m_buffer.mid(3 + userLength, passwordLength) == m_proxy.password().toLatin1();
    m_buffer.remove(0, 3 + userLength + passwordLength);
    const char reply[] = {loginVersion, ours ? succeeded : notAllowed};
    m_client->write(reply, sizeof reply);
    m_state = State::Request;
    if (!ours)
        close();
    return ours;
}

bool GuardConnection::readRequest()
{
    if (m_buffer.size() < 5)
        return false;
    const char kind = m_buffer[3];
    const qsizetype length = kind == 1 ? 4 : kind == 4 ? 16 : uchar(m_buffer[4]);
    const qsizetype start = kind == 3 ? 5 : 4;
    if (m_buffer.size() < start + length + 2)
        return false;
    const QByteArray address = m_buffer.mid(start, length);
    m_port = quint16(uchar(m_buffer[start + length]) << 8 | uchar(m_buffer[start + length + 1]));
    m_buffer.clear();
    m_state = State::Connecting;
    const auto *raw = reinterpret_cast<const quint8 *>(address.constData());
    if (kind == 1)
        m_host = QHostAddress(quint32(raw[0]) << 24 | quint32(raw[1]) << 16 | quint32(raw[2]) << 8 | raw[3]).toString();
    else if (kind == 4)
        m_host = QHostAddress(raw).toString();
    else
        m_host = QString::fromLatin1(address);
    m_listed = isListed(m_proxy.policy().allowed, m_host, m_port);
    const QHostAddress literal(m_host);
    if (!literal.isNull()) {
        m_addresses = {literal};
        connectNext();
    } else if (kind == 3) {
        QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) { onResolved(info); });
    } else {
        refuse(GuardProxy::Trouble::ConnectFailed, commandUnknown);
    }
    return false;
}

void GuardConnection::onResolved(const QHostInfo &info)
{
    if (m_state != State::Connecting)
        return;
    m_addresses = info.addresses();
    if (m_addresses.isEmpty())
        refuse(GuardProxy::Trouble::NotFound, hostUnreachable);
    else
        connectNext();
}

void GuardConnection::connectNext()
{
    bool refused = false;
    while (!m_addresses.isEmpty()) {
        const QHostAddress address = m_addresses.takeFirst();
        if (!m_listed && !isPublicAddress(address)) {
            refused = true;
            continue;
        }
        m_server = new QTcpSocket(this);
        m_server->setProxy(QNetworkProxy::NoProxy);
        m_server->setReadBufferSize(atOnce);
        connect(m_server, &QTcpSocket::connected, this, &GuardConnection::onConnected);
        connect(m_server, &QTcpSocket::errorOccurred, this, &GuardConnection::onConnectFailed);
        m_server->connectToHost(address, m_port);
        return;
    }
    if (refused)
        refuse(GuardProxy::Trouble::Refused, notAllowed);
    else
        refuse(GuardProxy::Trouble::ConnectFailed, hostUnreachable);
}

void GuardConnection::onConnectFailed()
{
    if (m_state != State::Connecting)
        return;
    m_server->deleteLater();
    m_server = nullptr;
    connectNext();
}

void GuardConnection::onConnected()
{
    m_state = State::Relay;
    m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_server, &QTcpSocket::readyRead, this, &GuardConnection::relay);
    connect(m_server, &QTcpSocket::bytesWritten, this, &GuardConnection::relay);
    connect(m_server, &QTcpSocket::disconnected, this, &GuardConnection::close);
    const char reply[] = {version, succeeded, 0, 1, 0, 0, 0, 0, 0, 0};
    m_client->write(reply, sizeof reply);
    relay();
}

void GuardConnection::refuse(GuardProxy::Trouble trouble, char code)
{
    m_proxy.note(trouble);
    const char reply[] = {version, code, 0, 1, 0, 0, 0, 0, 0, 0};
    if (m_client)
        m_client->write(reply, sizeof reply);
    close();
}

void GuardConnection::relay()
{
    if (m_state != State::Relay || !m_client || !m_server)
        return;
    if (m_server->bytesToWrite() < atOnce && m_client->bytesAvailable() > 0)
        m_server->write(m_client->read(atOnce));
    if (m_client->bytesToWrite() < atOnce && m_server->bytesAvailable() > 0) {
        const QByteArray bytes = m_server->read(atOnce);
        if (m_proxy.spend(bytes.size()))
            m_client->write(bytes);
        else
            close();
    }
}

void GuardConnection::close()
{
    if (m_state == State::Closed)
        return;
    const bool relaying = m_state == State::Relay;
    // What the server said before it hung up still has to reach the client.
    if (relaying && m_client && m_server && m_client->state() == QAbstractSocket::ConnectedState
        && m_proxy.trouble() != GuardProxy::Trouble::OverBudget) {
        const QByteArray rest = m_server->readAll();
        if (m_proxy.spend(rest.size()))
            m_client->write(rest);
    }
    m_state = State::Closed;
    if (m_server) {
        m_server->disconnect(this);
        m_server->abort();
    }
    if (!m_client)
        return;
    m_client->disconnect(this);
    connect(m_client, &QTcpSocket::disconnected, m_client, &QObject::deleteLater);
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        m_client->deleteLater();
    else
        m_client->disconnectFromHost();
}

} // namespace dialogist::net
