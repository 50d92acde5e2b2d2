// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/fileheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int headerSize = 100; // sqlite.org/fileformat2.html, 1.3
constexpr QByteArrayView magic("SQLite format 3\0", 16);

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error cutShort(const QString &path)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("storage", "“%1” is cut short: its end is missing. Copy it again, or restore a backup.").arg(nameOf(path)),
            u"cut short"_s};
}

Error notADatabase(const QString &path, const QByteArray &head)
{
    if (head.isEmpty()) {
        return {ErrorCode::Corrupt,
                QCoreApplication::translate("storage", "“%1” is empty. Copy it again, or restore a backup.").arg(nameOf(path)), u"empty"_s};
    }
    if (std::all_of(head.begin(), head.end(), [](char byte) { return byte == 0; })) {
        return {ErrorCode::Corrupt,
                QCoreApplication::translate("storage", "“%1” holds nothing but zeros, as after a drive failure. Restore a backup.").arg(nameOf(path)),
                u"zeros"_s};
    }
    if (magic.startsWith(head) || head.startsWith(magic))
        return cutShort(path);
    const bool isText = std::none_of(head.begin(), head.end(), [](char byte) { return uchar(byte) < 9; });
    if (isText) {
        return {ErrorCode::Foreign,
                QCoreApplication::translate("storage", "“%1” is a text file, not a Dialogist project. Import it as a document instead.")
                    .arg(nameOf(path)),
                u"text"_s};
    }
    return foreignFile(path, u"magic"_s);
}

/// The number of bytes the header promises; 0 when it does not say.
qint64 promisedSize(const QByteArray &head)
{
    const auto at = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + 16) == 1 ? 65536 : qFromBigEndian<quint16>(head.constData() + 16);
    const bool sizeIsKept = at(24) == at(92); // the change counter of the program that wrote the page count
    return sizeIsKept ? pageSize * at(28) : pageSize;
}
} // namespace

Status checkIsFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return Error {ErrorCode::NotFound,
                      QCoreApplication::translate("storage", "“%1” is not there. Check the name and the folder.").arg(nameOf(path)), {}};
    }
    if (!file.isFile()) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("storage", "“%1” is not a file. Choose a Dialogist project.").arg(nameOf(path)), {}};
    }
    return {};
}

Status checkHeader(const QString &path, quint32 applicationId)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("storage", "“%1” cannot be read. Check that you may read it.").arg(nameOf(path)),
                      u"open %1"_s.arg(int(file.error()))};
    }
    const QByteArray head = file.read(headerSize);
    const qint64 size = file.size();
    file.close();

    if (head.size() < headerSize || !head.startsWith(magic))
        return notADatabase(path, head);
    if (qFromBigEndian<quint32>(head.constData() + 68) != applicationId) {
        return Error {ErrorCode::Foreign,
                      QCoreApplication::translate("storage", "“%1” is a database of another program, not a Dialogist project.").arg(nameOf(path)),
                      u"application id"_s};
    }
    // With a log beside it, the file alone may be shorter than its first page says, until SQLite brings them together.
    if (!hasContent(path + u"-wal"_s) && !hasContent(path + u"-journal"_s) && size < promisedSize(head))
        return cutShort(path);
    return {};
}

Error foreignFile(const QString &path, const QString &detail)
{
    return {ErrorCode::Foreign, QCoreApplication::translate("storage", "“%1” is not a Dialogist project.").arg(nameOf(path)), detail};
}

Error damagedFile(const QString &path, const QString &detail)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("storage", "“%1” is damaged. Restore a backup or an earlier copy.").arg(nameOf(path)), detail};
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

} // namespace dialogist::storage
