// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/filelist.h"

#include "studio/base/job.h"
#include "studio/base/json.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#ifdef Q_OS_UNIX
#include <QStringDecoder>

#include <algorithm>
#include <dirent.h>
#include <memory>
#endif

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype maxFiles = 100'000;

#ifdef Q_OS_UNIX
/// Names in a folder that are no valid text, which Qt passes over in silence; shown as well as they can be.
QStringList unreadableNames(const QString &folder)
{
    QStringList names;
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString name = decoder.decode(QByteArrayView(entry->d_name));
        if (decoder.hasError() && !name.startsWith(u'.'))
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}
#endif

/// Why an entry of a folder is left out; empty when it can be read or looked into. root: the folder that was chosen.
QString reasonAgainst(const QFileInfo &entry, const QString &root)
{
    if (entry.isDir())
        return entry.isSymLink() ? u"folder-link"_s : QString();
    if (entry.isSymLink() && !entry.exists())
        return u"dangling-link"_s;
    // Whoever chose the folder did not choose what lies elsewhere.
    if (entry.isSymLink() && entry.isFile() && !entry.canonicalFilePath().startsWith(root.endsWith(u'/') ? root : root + u'/'))
        return u"file-link"_s;
    return entry.isFile() ? QString() : u"not-a-file"_s;
}

class FileLister
{
public:
    explicit FileLister(const JobControl &control) : m_control(control) { }
    void add(const QString &path);
    QList<FoundFile> take() { return std::move(m_files); }

private:
    void addFolder(const QString &folder, const QString &prefix, int depth);
    void addFile(const QFileInfo &info, const QString &location);
    void leaveOut(const QString &path, const QString &location, const QString &code);

    const JobControl &m_control;
    QList<FoundFile> m_files;
    QSet<QString> m_seenFolders;
    QSet<QString> m_seenFiles;
    QSet<QString> m_locations; ///< with their site
    QString m_site; ///< of the folder being walked
    QString m_root; ///< that folder itself, without links
};

void FileLister::addFile(const QFileInfo &info, const QString &wanted)
{
    const QString real = info.canonicalFilePath();
    if (m_files.size() >= maxFiles || (!real.isEmpty() && m_seenFiles.contains(real)))
        return;
    m_seenFiles.insert(real);
    QString location = wanted;
    if (m_locations.contains(m_site + location))
        location = info.dir().dirName() + u'/' + wanted;
    for (int i = 2; m_locations.contains(m_site + location); ++i)
        location = wanted + u" (%1)"_s.arg(i);
    m_locations.insert(m_site + location);
    m_files.append({info.filePath(), location, m_site, info.exists() ? QString() : u"not-found"_s});
}

void FileLister::leaveOut(const QString &path, const QString &location, const QString &code)
{
    if (m_files.size() < maxFiles)
        m_files.append({path, location, m_site, code});
}

void FileLister::addFolder(const QString &folder, const QString &prefix, int depth)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    if (depth > maxDepth || m_seenFolders.contains(real) || m_control.isCancelled())
        return;
    m_seenFolders.insert(real);
    if (!QFileInfo(folder).isReadable()) {
        leaveOut(folder, prefix, u"unreadable-folder"_s);
        return;
    }
    // System: pipes, sockets, devices and links that lead nowhere, which get their reason.
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isHidden())
            continue;
        // A link to a folder may lead out of the one that was chosen.
        if (const QString reason = reasonAgainst(entry, m_root); !reason.isEmpty())
            leaveOut(entry.filePath(), prefix + entry.fileName(), reason);
        else if (entry.isDir())
            addFolder(entry.filePath(), prefix + entry.fileName() + u'/', depth + 1);
        else
            addFile(entry, prefix + entry.fileName());
    }
#ifdef Q_OS_UNIX
    for (const QString &name : unreadableNames(folder))
        leaveOut(folder + u'/' + name, prefix + name, u"bad-name"_s);
#endif
}

void FileLister::add(const QString &path)
{
    const QFileInfo info(path);
    m_site = info.isDir() ? siteOf(path) : QString();
    m_root = info.canonicalFilePath();
    if (info.isDir()) {
        addFolder(info.filePath(), {}, 0);
    } else if (info.isSymLink() && !info.exists()) {
        leaveOut(path, info.fileName(), u"dangling-link"_s);
    } else if (info.exists() && !info.isFile()) {
        // A pipe or a device would be read for ever.
        leaveOut(path, info.fileName(), u"not-a-file"_s);
    } else {
        addFile(info, info.fileName());
    }
}

} // namespace

QString siteOf(const QString &folder)
{
    const QFileInfo info(folder);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString name = real.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return name + u'#' + sha256Hex(real.toUtf8()).left(8);
}

QList<FoundFile> listFiles(const QStringList &paths, const JobControl &control)
{
    FileLister lister(control);
    for (const QString &path : paths)
        lister.add(path);
    return lister.take();
}

QByteArray markOfFiles(const QStringList &paths, const JobControl &control)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FoundFile &file : listFiles(paths, control)) {
        const QFileInfo info(file.path);
        hash.addData(u"%1\n%2\n%3\n%4\n"_s.arg(file.path, file.code).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()).toUtf8());
    }
    return hash.result().toHex();
}

} // namespace dialogist::knowledge
