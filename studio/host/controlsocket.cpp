// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/controlsocket.h"

#include "studio/base/json.h"
#include "studio/publish/hostfinder.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>

namespace dialogist::host {

ControlSocket::~ControlSocket()
{
    stop();
}

Status ControlSocket::start(const QString &dataDir, const QJsonObject &answer)
{
    const QString name = publish::controlName(dataDir);
    auto *server = new QLocalServer;
    server->setSocketOptions(QLocalServer::UserAccessOption);
    // The folder's lock is ours, so what is left there is of a host that was killed.
    QLocalServer::removeServer(name);
    if (!server->listen(name)) {
        const QString detail = server->errorString();
        delete server;
        return Error {ErrorCode::Denied, QCoreApplication::translate("host", "Other programs could not be told about this host."), detail};
    }
    const QByteArray line = canonicalJson(answer) + '\n';
    QObject::connect(server, &QLocalServer::newConnection, server, [server, line] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(line);
            socket->disconnectFromServer();
        }
    });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    server->moveToThread(&m_thread);
    m_thread.start();
    return {};
}

void ControlSocket::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace dialogist::host
