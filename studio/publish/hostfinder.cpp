// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/hostfinder.h"

#include "studio/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr int waitMs = 2000;

/// Whoever answers must be the same user: the name could have been taken by someone else.
bool isOwnUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

Error notRunning()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("publish", "No host runs on this computer. Start it with “dialogist host”."), {}};
}
} // namespace

QString defaultHostDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/host"_s;
}

QString controlName(const QString &dataDir)
{
    const QString folder = dataDir.isEmpty() ? defaultHostDataDir() : dataDir;
    const QString canonical = QFileInfo(folder).exists() ? QFileInfo(folder).canonicalFilePath() : QDir(folder).absolutePath();
#ifdef Q_OS_UNIX
    // Inside the folder only its owner can take the name; a socket's path has little room, though.
    const QString path = canonical + u"/control"_s;
    if (path.toUtf8().size() < 90)
        return path;
#endif
    return u"dialogist-host-"_s + sha256Hex(canonical.toUtf8()).left(24);
}

Result<HostAddress> findRunningHost(const QString &dataDir)
{
    QLocalSocket socket;
    socket.connectToServer(controlName(dataDir), QIODevice::ReadOnly);
    if (!socket.waitForConnected(waitMs) || !isOwnUser(socket))
        return notRunning();
    QElapsedTimer timer;
    timer.start();
    QByteArray line;
    while (!line.contains('\n') && timer.elapsed() < waitMs && line.size() < 64 * 1024) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(waitMs) && socket.bytesAvailable() == 0)
            break;
        line += socket.readAll();
    }
    const QJsonObject answer = QJsonDocument::fromJson(line.trimmed()).object();
    HostAddress host {answer[u"url"].toString(), answer[u"token"].toString().toLatin1(), answer[u"pid"].toInteger()};
    if (host.url.isEmpty() || host.token.isEmpty())
        return notRunning();
    return host;
}

} // namespace dialogist::publish
