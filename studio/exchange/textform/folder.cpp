// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/folder.h"

#include "studio/base/savefile.h"
#include "studio/exchange/textform/filenames.h"
#include "studio/exchange/textform/kinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qint64 largestSum = 1024 * 1024 * 1024;
constexpr qsizetype mostFiles = 200'000;
constexpr int deepest = 6;

Error linkError(const QString &path)
{
    return {ErrorCode::Denied,
            QCoreApplication::translate("exchange", "“%1” is a link to somewhere else. Put the file itself there; links are not followed.").arg(path), u"link"_s};
}

Error unreadable(const QString &path)
{
    return {ErrorCode::Denied, QCoreApplication::translate("exchange", "“%1” cannot be read. Check that it is a file that you may read.").arg(path), {}};
}

Error tooBig(const QString &path)
{
    return {ErrorCode::Limit, QCoreApplication::translate("exchange", "“%1” is too big for a project in text form. Remove it from the folder.").arg(path), {}};
}

Error unwritable(const QString &path)
{
    return {ErrorCode::Denied,
            QCoreApplication::translate("exchange", "“%1” cannot be written. Check that you may write it and that there is room on the drive.").arg(path), {}};
}

QStringList topFolders()
{
    QStringList folders;
    for (const model::ObjectKind kind : allKinds()) {
        const KindForm &form = formOf(kind);
        if (!form.folder.isEmpty() && parentKey(kind).isEmpty())
            folders.append(form.folder);
    }
    return folders;
}

/// A text of the project; anything else is somebody's own file.
bool isOurs(const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (name.endsWith(u".json"))
        return true;
    return name.endsWith(u".md") && name.compare(u"readme.md"_s, Qt::CaseInsensitive) != 0 && path.section(u'/', -2, -2) == u"prompts";
}

struct Walk {
    QDir root;
    TextFiles files;
    qint64 sum = 0;

    Status visit(const QString &path, int depth);
    Status read(const QString &path);
};

Status Walk::read(const QString &path)
{
    if (qsizetype(files.size()) >= mostFiles)
        return tooBig(root.path());
    Result<QByteArray> bytes = readFileIn(root.path(), path, std::min(largestFile, largestSum - sum));
    if (!bytes)
        return bytes.error();
    sum += bytes->size();
    files.insert({path, bytes.take()});
    return {};
}

Status Walk::visit(const QString &path, int depth)
{
    if (depth > deepest)
        return tooBig(path);
    const QFileInfo self(root.filePath(path));
    if (self.isSymLink() || self.isJunction())
        return linkError(path);
    const QFileInfoList entries = QDir(self.filePath()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString inner = path + u'/' + entry.fileName();
        if (entry.isDir() && !entry.isSymLink()) {
            if (Status status = visit(inner, depth + 1); !status)
                return status;
        } else if (isOurs(inner)) {
            if (Status status = read(inner); !status)
                return status;
        } else if (entry.isSymLink() && entry.isDir()) {
            return linkError(inner);
        }
    }
    return {};
}
} // namespace

Result<QByteArray> readFileIn(const QString &folder, const QString &path, qint64 limit)
{
    const QFileInfo info(folder + u'/' + path);
    if (info.isSymLink() || info.isJunction())
        return linkError(path);
    if (!info.exists())
        return Error {ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not in the folder.").arg(path), {}};
    if (!info.isFile())
        return unreadable(path);
    if (info.size() > limit)
        return tooBig(path);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return tooBig(path);
    if (file.error() != QFile::NoError)
        return unreadable(path);
    return bytes;
}

Result<TextFiles> readFolder(const QString &folder)
{
    Walk walk {QDir(folder), {}, 0};
    if (!walk.root.exists())
        return Error {ErrorCode::NotFound, QCoreApplication::translate("exchange", "There is no folder “%1”. Check its name.").arg(folder), {}};
    if (QFileInfo::exists(walk.root.filePath(u"project.json"_s))) {
        if (Status status = walk.read(u"project.json"_s); !status)
            return status.error();
    }
    for (const QString &top : topFolders()) {
        if (!QFileInfo(walk.root.filePath(top)).isDir())
            continue;
        if (Status status = walk.visit(top, 1); !status)
            return status.error();
    }
    return walk.files;
}

QString FolderWriter::listName()
{
    return u".dialogist-files"_s;
}

Status FolderWriter::begin()
{
    if (QFileInfo(m_folder).exists() && !QFileInfo(m_folder).isDir())
        return Error {ErrorCode::Conflict, QCoreApplication::translate("exchange", "“%1” is a file. Choose a folder.").arg(m_folder), {}};
    if (!QDir().mkpath(m_folder))
        return unwritable(m_folder);
    const Result<QByteArray> list = readFileIn(m_folder, listName(), largestFile);
    if (!list)
        return list.error().code == ErrorCode::NotFound ? Status() : Status(list.error());
    // Lines that are no path of ours (the marks of a merge, for one) say nothing.
    for (const QByteArray &line : list->split('\n')) {
        const QString path = QString::fromUtf8(line).trimmed();
        if (isSafePath(path))
            m_earlier.insert(path);
    }
    return {};
}

Status FolderWriter::checkTarget(const QString &path) const
{
    Q_ASSERT(isSafePath(path));
    QString way = m_folder;
    for (const QString &part : path.split(u'/')) {
        way += u'/' + part;
        const QFileInfo info(way);
        if (info.isSymLink() || info.isJunction())
            return linkError(way);
    }
    const QFileInfo target(way);
    if (target.isDir())
        return Error {ErrorCode::Conflict, QCoreApplication::translate("exchange", "“%1” is a folder where a file must be. Remove it.").arg(path), {}};
    return {};
}

Status FolderWriter::put(const QString &path, const QByteArray &bytes)
{
    const QString target = m_folder + u'/' + path;
    if (!QDir().mkpath(QFileInfo(target).path()))
        return unwritable(path);
    if (!saveFile(target, bytes).ok())
        return unwritable(path);
    ++m_writtenCount;
    return {};
}

Status FolderWriter::write(const QString &path, const QByteArray &bytes)
{
    if (Status status = checkTarget(path); !status)
        return status;
    m_now.insert(path);
    const Result<QByteArray> old = readFileIn(m_folder, path, largestFile);
    if (old && *old == bytes) {
        ++m_unchangedCount;
        return {};
    }
    // What stands there and is not in the list may be somebody's own. One of ours tells so itself.
    const bool isOwn = m_earlier.contains(path) || !old || old->contains("$kind") || old->contains("$layout");
    if (!isOwn || (!old && old.error().code != ErrorCode::NotFound)) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("exchange", "There is a file “%1” that is no part of a project. Move it, or choose another folder.").arg(path), {}};
    }
    return put(path, bytes);
}

Status FolderWriter::writeOnce(const QString &path, const std::function<Result<QByteArray>()> &bytes)
{
    if (Status status = checkTarget(path); !status)
        return status;
    m_now.insert(path);
    if (QFileInfo(m_folder + u'/' + path).isFile()) {
        ++m_unchangedCount;
        return {};
    }
    const Result<QByteArray> content = bytes();
    return content ? put(path, *content) : Status(content.error());
}

Status FolderWriter::finish()
{
    QStringList stale = (m_earlier - m_now).values();
    stale.sort();
    for (const QString &path : std::as_const(stale)) {
        if (Status status = checkTarget(path); !status)
            continue; // what was put there since is not ours
        if (!QFile::remove(m_folder + u'/' + path))
            continue;
        ++m_removedCount;
        // Folders that this leaves empty; one that holds anything stays.
        for (QString parent = path.section(u'/', 0, -2); !parent.isEmpty(); parent = parent.section(u'/', 0, -2)) {
            if (!QDir().rmdir(m_folder + u'/' + parent))
                break;
        }
    }
    QStringList list = m_now.values();
    list.sort();
    const QByteArray bytes = list.join(u'\n').toUtf8() + '\n';
    const Result<QByteArray> old = readFileIn(m_folder, listName(), largestFile);
    return old && *old == bytes ? Status() : put(listName(), bytes);
}

} // namespace dialogist::exchange
