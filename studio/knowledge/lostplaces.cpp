// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/lostplaces.h"

#include "studio/knowledge/filelist.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// Of the archive or the long text, where the source is a part of one.
QString fileOf(const model::Source &source)
{
    return source.location.section(memberSeparator, 0, 0);
}

/// Files of one name that were given by themselves are told apart by their folder or a number.
bool isNamed(const QString &location, const QSet<QString> &names)
{
    if (names.contains(location) || names.contains(location.section(u'/', -1)))
        return true;
    for (qsizetype end = location.indexOf(" ("_L1); end >= 0; end = location.indexOf(" ("_L1, end + 1)) {
        if (names.contains(location.left(end)))
            return true;
    }
    return false;
}

} // namespace

QList<model::Source> sourcesWithoutPlace(const QList<model::Source> &sources, const QStringList &places)
{
    QSet<QString> sites;
    QStringList folders;
    QSet<QString> names;
    for (const QString &place : places) {
        sites.insert(siteOf(place)); // also of a folder that is not there: its drive may be unplugged
        const QFileInfo info(place);
        if (info.isDir())
            folders.append(info.filePath());
        else
            names.insert(info.fileName());
    }
    QList<model::Source> lost;
    for (const model::Source &source : sources) {
        if (source.kind != "file"_L1 || (!source.site.isEmpty() && sites.contains(source.site)))
            continue;
        const QString file = fileOf(source);
        const bool isGiven = source.site.isEmpty() && isNamed(file, names);
        // Sources of folders did not always say so.
        const bool isInFolder = !isGiven && source.site.isEmpty() && std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return QFileInfo::exists(folder + u'/' + file); });
        if (!isGiven && !isInFolder)
            lost.append(source);
    }
    return lost;
}

QStringList placesBeside(const QString &folder, const QList<model::Source> &sources)
{
    QStringList found;
    QSet<QString> tried;
    for (const model::Source &source : sources) {
        const QString name = source.site.isEmpty() ? fileOf(source) : source.site.section(u'#', 0, -2);
        if (name.isEmpty() || tried.contains(name + source.site))
            continue;
        tried.insert(name + source.site);
        for (const QString &path : {folder + u'/' + name, folder + u"/../"_s + name, folder, folder + u"/.."_s}) {
            const QFileInfo info(path);
            const bool isIt = source.site.isEmpty() ? path == folder + u'/' + name && info.isFile() : info.isDir() && siteOf(path) == source.site;
            if (!isIt)
                continue;
            found.append(QDir::cleanPath(info.absoluteFilePath()));
            break;
        }
    }
    return found;
}

QList<ImportRow> rowsOfLost(const QList<model::Source> &sources)
{
    QList<ImportRow> rows;
    QSet<QString> named;
    for (const model::Source &source : sources) {
        ImportRow row;
        row.site = source.site;
        row.location = source.site.isEmpty() ? fileOf(source) : source.site.section(u'#', 0, -2);
        row.path = row.location;
        row.code = u"place-unknown"_s;
        if (named.contains(row.site + row.location))
            continue;
        named.insert(row.site + row.location);
        rows.append(row);
    }
    return rows;
}

} // namespace dialogist::knowledge
