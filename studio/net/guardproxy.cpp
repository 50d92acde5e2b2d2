// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/guardproxy.h"

#include "studio/net/guardconnection.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>

namespace dialogist::net {

namespace {
QString randomWord()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return QString::fromLatin1(bytes.toHex());
}
} // namespace

GuardProxy::GuardProxy(QObject *parent)
    : QObject(parent)
    , m_user(randomWord())
    , m_password(randomWord())
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &GuardProxy::onNewConnection);
    m_server.listen(QHostAddress::LocalHost);
}

GuardProxy::~GuardProxy()
{
    // A socket that goes says so to its connection, which would look at it, and at us, half gone.
    qDeleteAll(m_server.findChildren<GuardConnection *>());
}

void GuardProxy::begin(const Policy &policy)
{
    m_policy = policy;
    m_trouble = Trouble::None;
    m_received = 0;
}

void GuardProxy::note(Trouble trouble)
{
    if (m_trouble == Trouble::None)
        m_trouble = trouble;
}

bool GuardProxy::spend(qint64 bytes)
{
    m_received += bytes;
    if (m_policy.budget <= 0 || m_received <= m_policy.budget)
        return true;
    note(Trouble::OverBudget);
    return false;
}

void GuardProxy::onNewConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection())
        new GuardConnection(client, *this); // goes with its socket
}

} // namespace dialogist::net
