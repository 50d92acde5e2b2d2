// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/releases/blobstore.h"

#include "studio/base/json.h"
#include "studio/host/releases/durablefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace dialogist::host {

using namespace Qt::StringLiterals;

BlobStore::BlobStore(QString folder) : m_folder(std::move(folder)) { }

QString BlobStore::pathOf(const QString &hash) const
{
    return m_folder + u'/' + hash.left(2) + u'/' + hash;
}

QString BlobStore::partialPathOf(const QString &hash) const
{
    return m_folder + u"/partial/"_s + hash;
}

bool BlobStore::has(const QString &hash) const
{
    return QFileInfo::exists(pathOf(hash));
}

qint64 BlobStore::received(const QString &hash) const
{
    const QFileInfo whole(pathOf(hash));
    return whole.exists() ? whole.size() : QFileInfo(partialPathOf(hash)).size();
}

Result<qint64> BlobStore::put(const QString &hash, qint64 offset, qint64 size, const QByteArray &part)
{
    const std::lock_guard lock(m_mutex);
    if (has(hash))
        return size;
    if (size < 0 || size > publish::Manifest::maxFileSize || offset < 0 || offset + part.size() > size || part.size() > maxPart)
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("host", "This part of a file does not fit into the file."), {}};
    QDir().mkpath(m_folder + u"/partial"_s);
    QFile file(partialPathOf(hash));
    if (!file.open(QIODevice::ReadWrite))
        return Error {ErrorCode::Denied, QCoreApplication::translate("host", "The host cannot write to its folder. Check free space and permissions."), {}};
    if (offset > file.size())
        return Error {ErrorCode::Conflict, QCoreApplication::translate("host", "A part of the file before this one is missing."), {}};
    if (offset + part.size() > file.size()) {
        file.seek(offset);
        if (file.write(part) != part.size() || !file.flush()) {
            file.resize(offset);
            return Error {ErrorCode::DiskFull, QCoreApplication::translate("host", "The host cannot write to its folder. Check free space and permissions."), {}};
        }
    }
    const qint64 received = file.size();
    file.close();
    return received == size ? finish(hash, size) : received;
}

Result<qint64> BlobStore::finish(const QString &hash, qint64 size)
{
    const QString path = partialPathOf(hash);
    const auto bytes = readWhole(path, publish::Manifest::maxFileSize);
    if (!bytes)
        return bytes.error();
    if (sha256Hex(*bytes) != hash) {
        QFile::remove(path);
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("host", "A file arrived damaged. It has to be sent again."), {}};
    }
    if (const Status moved = renameDurably(path, pathOf(hash)); !moved)
        return moved.error();
    return size;
}

Result<QByteArray> BlobStore::read(const QString &hash) const
{
    auto bytes = readWhole(pathOf(hash), publish::Manifest::maxFileSize);
    if (bytes && sha256Hex(*bytes) != hash)
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("host", "A file of a release is damaged. Publish the bot again."), {}};
    return bytes;
}

void BlobStore::keepOnly(const QSet<QString> &hashes)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1);
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file(it.next());
        // What was just uploaded belongs to a release that is being put together.
        if (!hashes.contains(file.fileName()) && file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}

} // namespace dialogist::host
