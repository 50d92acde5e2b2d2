// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#endif

namespace dialogist::storage {

using namespace Qt::StringLiterals;

Error cannotWrite(const QString &path, const QString &detail)
{
    return {ErrorCode::Denied,
            QCoreApplication::translate("storage", "“%1” cannot be written. Check that you may write in its folder.").arg(QFileInfo(path).fileName()),
            detail};
}

namespace {
Error alreadyThere(const QString &path)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("storage", "There is a file “%1” already. Choose another name.").arg(QFileInfo(path).fileName()),
            {}};
}

#ifdef Q_OS_UNIX
int syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return errno;
#ifdef Q_OS_MACOS
    const int result = ::fcntl(file, F_FULLFSYNC) == 0 || ::fsync(file) == 0 ? 0 : errno;
#else
    const int result = ::fsync(file) == 0 ? 0 : errno;
#endif
    ::close(file);
    return result;
}

/// 0, or the errno; EEXIST when the target is there.
int renameExclusively(const QByteArray &from, const QByteArray &to)
{
#if defined(Q_OS_LINUX) && defined(SYS_renameat2)
    if (::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    // A hard link never replaces; file systems without links have no name to lose but by a race.
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (errno == EEXIST || ::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}
#endif
} // namespace

bool isDriveFull(const QString &path)
{
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    return volume.isValid() && volume.bytesAvailable() >= 0 && volume.bytesAvailable() < 64 * 1024;
}

bool allowsSharedMemoryLog(const QString &path)
{
#ifdef Q_OS_LINUX
    struct statfs info;
    if (::statfs(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &info) != 0)
        return true; // SQLite's own answer decides
    switch (quint32(info.f_type)) {
    case 0x00006969: // NFS
    case 0x0000517b: // SMB
    case 0xfe534d42: // SMB2
    case 0xff534d42: // CIFS
    case 0x65735546: // FUSE: sshfs, cloud drives
    case 0x01021997: // 9p: folders shared with a virtual machine
    case 0x786f4256: // VirtualBox shared folder
    case 0x00c36400: // Ceph
    case 0x5346414f: // AFS
    case 0x73757245: // Coda
    case 0x01161970: // GFS2
    case 0x7461636f: // OCFS2
        return false;
    default:
        return true;
    }
#else
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return !absolute.startsWith(u"//"_s) && !absolute.startsWith(u"\\\\"_s);
#endif
}

Status syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    if (const int error = syncPath(path, O_RDWR); error != 0)
        return cannotWrite(path, u"fsync %1"_s.arg(error));
#else
    Q_UNUSED(path)
#endif
    return {};
}

Status moveIntoPlace(const QString &from, const QString &to, bool replace)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int error = replace ? (::rename(source.constData(), target.constData()) == 0 ? 0 : errno)
                              : renameExclusively(source, target);
    if (error == EEXIST)
        return alreadyThere(to);
    if (error != 0)
        return cannotWrite(to, u"rename %1"_s.arg(error));
    // The new name itself must be on the disk too; some file systems cannot sync a folder, and then need not.
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY);
#else
    if (replace && QFile::exists(to) && !QFile::remove(to))
        return cannotWrite(to, u"remove"_s);
    if (!QFile::rename(from, to)) {
        if (QFile::exists(to))
            return alreadyThere(to);
        return cannotWrite(to, u"rename"_s);
    }
#endif
    return {};
}

QString temporaryBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u"/."_s + file.fileName() + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(12) + u".new"_s;
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace dialogist::storage
