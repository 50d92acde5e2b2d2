// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/filelist.h"

#include "studio/base/job.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype maxFiles = 100'000;

class FileLister
{
public:
    explicit FileLister(const JobControl &control) : m_control(control) { }
    void add(const QString &path);
    QList<FoundFile> take() { return std::move(m_files); }

private:
    void addFolder(const QString &folder, const QString &prefix, int depth);
    void addFile(const QFileInfo &info, const QString &location);

    const JobControl &m_control;
    QList<FoundFile> m_files;
    QSet<QString> m_seenFolders;
    QSet<QString> m_seenFiles;
    QSet<QString> m_locations;
};

void FileLister::addFile(const QFileInfo &info, const QString &wanted)
{
    const QString real = info.canonicalFilePath();
    if (m_files.size() >= maxFiles || (!real.isEmpty() && m_seenFiles.contains(real)))
        return;
    m_seenFiles.insert(real);
    QString location = wanted;
    if (m_locations.contains(location))
        location = info.dir().dirName() + u'/' + wanted;
    for (int i = 2; m_locations.contains(location); ++i)
        location = wanted + u" (%1)"_s.arg(i);
    m_locations.insert(location);
    m_files.append({info.filePath(), location, info.exists() ? QString() : u"not-found"_s});
}

void FileLister::addFolder(const QString &folder, const QString &prefix, int depth)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    if (depth > maxDepth || m_seenFolders.contains(real) || m_control.isCancelled())
        return;
    m_seenFolders.insert(real);
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isHidden())
            continue;
        // A link to a folder may lead out of the one that was chosen.
        if (entry.isDir() && entry.isSymLink())
            continue;
        if (entry.isDir())
            addFolder(entry.filePath(), prefix + entry.fileName() + u'/', depth + 1);
        else if (entry.isFile())
            addFile(entry, prefix + entry.fileName());
    }
}

void FileLister::add(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        addFolder(info.filePath(), {}, 0);
    } else if (info.exists() && !info.isFile()) {
        // A pipe or a device would be read for ever.
        m_files.append({path, info.fileName(), u"unreadable"_s});
    } else {
        addFile(info, info.fileName());
    }
}

} // namespace

QList<FoundFile> listFiles(const QStringList &paths, const JobControl &control)
{
    FileLister lister(control);
    for (const QString &path : paths)
        lister.add(path);
    return lister.take();
}

} // namespace dialogist::knowledge
