// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/releases/durablefile.h"

#include "studio/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dialogist::host {

namespace {
Error cannotWrite(ErrorCode code, const QString &reason)
{
    return {code, QCoreApplication::translate("host", "The host cannot write to its folder. Check free space and permissions."), reason};
}

Error cannotWrite(const QFileDevice &file)
{
    return cannotWrite(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Denied, file.errorString());
}

/// A rename is durable only when the folder is.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}
} // namespace

Status writeDurably(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error {ErrorCode::Denied, QCoreApplication::translate("host", "The host cannot write to its folder. Check free space and permissions."), {}};
    if (const Status saved = saveFile(path, bytes); !saved.ok())
        return cannotWrite(saved.error().code, saved.error().message);
    syncFolder(path);
    return {};
}

Status renameDurably(const QString &from, const QString &to)
{
    QFile file(from);
    if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !file.open(QIODevice::ReadWrite))
        return cannotWrite(file);
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return cannotWrite(file);
#endif
    file.close();
    QFile::remove(to);
    if (!file.rename(to))
        return cannotWrite(file);
    syncFolder(to);
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::NotFound, QCoreApplication::translate("host", "A file of a release is missing."), {}};
    if (file.size() > limit)
        return Error {ErrorCode::Limit, QCoreApplication::translate("host", "A file of a release is too large."), {}};
    return file.readAll();
}

} // namespace dialogist::host
