// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/syncdiff.h"

#include "studio/knowledge/filelist.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// Places of which it is not known what they hold now.
class Unseen
{
public:
    void add(const ImportRow &row) { m_places.append({row.site, row.location}); }
    bool covers(const model::Source &source) const
    {
        return std::any_of(m_places.begin(), m_places.end(), [&](const auto &place) {
            return place.first == source.site
                && (source.location.startsWith(place.second + u'/') || source.location.startsWith(place.second + memberSeparator));
        });
    }

private:
    QList<std::pair<QString, QString>> m_places;
};

QString keyOf(const QString &site, const QString &location)
{
    return site + u'\n' + location;
}

/// The same source at the place where its content was found. A title that was the file's name is the new name.
model::Source movedTo(model::Source source, const ImportRow &row)
{
    if (source.title == source.location.section(u'/', -1))
        source.title = row.location.section(u'/', -1);
    source.location = row.location;
    source.site = row.site;
    return source;
}

} // namespace

SyncDiff syncDiff(const QList<model::Source> &existing, const QStringList &paths, const ImportOutput &output)
{
    SyncDiff diff;
    QSet<QString> known;
    for (const model::Source &source : existing)
        known.insert(source.id.toString());
    QSet<QString> seen;
    QSet<QString> lost; // single files that are not there
    QHash<QString, ImportRow> elsewhere; // by id of the source whose text a file of another name holds: the first such file
    Unseen unseen;
    for (const ImportRow &row : output.rows) {
        if (row.ok || row.code != "not-found"_L1)
            seen.insert(keyOf(row.site, row.location));
        else
            lost.insert(keyOf(row.site, row.location));
        if (row.ok) {
            // Sources of folders did not always say so.
            if (row.source.site.isEmpty() && row.source.location == row.location)
                seen.insert(keyOf({}, row.location));
            else if (row.unchanged && !elsewhere.contains(row.source.id.toString()))
                elsewhere.insert(row.source.id.toString(), row);
            diff.unchanged += row.unchanged;
        } else {
            unseen.add(row);
            diff.failed.append(row);
        }
    }
    QSet<QString> read; // also under another name: a text that grew long goes on in its first part
    for (const model::Source &source : output.sources) {
        read.insert(source.id.toString());
        (known.contains(source.id.toString()) ? diff.changed : diff.added).append(source);
    }
    if (output.cancelled)
        return diff;

    QSet<QString> folders;
    QStringList archives;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            folders.insert(siteOf(path));
        else if (info.isFile())
            archives.append(info.fileName() + memberSeparator);
    }
    for (const model::Source &source : existing) {
        const QString key = keyOf(source.site, source.location);
        if (source.kind != "file"_L1 || seen.contains(key) || read.contains(source.id.toString()) || unseen.covers(source))
            continue;
        const bool ofFolder = !source.site.isEmpty() && folders.contains(source.site);
        const bool ofArchive = source.site.isEmpty() && std::any_of(archives.begin(), archives.end(), [&](const QString &start) { return source.location.startsWith(start); });
        const bool isGone = ofFolder || ofArchive || lost.contains(key);
        if (const auto found = elsewhere.constFind(source.id.toString()); isGone && found != elsewhere.constEnd()) {
            diff.moved.append({source, movedTo(source, *found)});
            --diff.unchanged;
        } else if (isGone) {
            diff.gone.append(source);
        }
        if (lost.contains(key))
            diff.failed.removeIf([&](const ImportRow &row) { return keyOf(row.site, row.location) == key; });
    }
    return diff;
}

} // namespace dialogist::knowledge
