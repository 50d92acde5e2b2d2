// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/leftoutfiles.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 1000;

QString keyOf(const model::KnowledgeBaseId &base)
{
    return u"import/left-out/"_s + base.toString();
}

Status write(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QList<LeftOutFile> &files)
{
    QJsonArray list;
    for (const LeftOutFile &file : files)
        list.append(QJsonArray {file.site, file.location, file.code});
    return project.setSetting(keyOf(base), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

QList<LeftOutFile> leftOutFiles(storage::ProjectFile &project, const model::KnowledgeBaseId &base)
{
    QList<LeftOutFile> files;
    const auto kept = project.setting(keyOf(base));
    const QJsonArray list = kept ? QJsonDocument::fromJson(*kept).array() : QJsonArray();
    for (const QJsonValue &value : list) {
        if (files.size() < most)
            files.append({value[0].toString(), value[1].toString(), value[2].toString()});
    }
    return files;
}

Status keepLeftOutFiles(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QList<ImportRow> &rows)
{
    const auto placeOf = [](const QString &site, const QString &location) { return site + u'\n' + location; };
    const auto concerns = [](const ImportRow &row) { // pages of websites have their own list
        return !row.location.isEmpty() && !row.path.contains(u"://"_s) && row.code != u"cancelled"_s;
    };
    QHash<QString, QString> failed; // code by place
    QSet<QString> read; // also the archive or long text of which a part was read
    for (const ImportRow &row : rows) {
        if (!concerns(row))
            continue;
        if (!row.ok && row.code != u"not-found"_s) {
            failed.insert(placeOf(row.site, row.location), row.code);
            continue;
        }
        for (qsizetype end = row.location.indexOf(memberSeparator); row.ok && end >= 0; end = row.location.indexOf(memberSeparator, end + 1))
            read.insert(placeOf(row.site, row.location.left(end)));
        read.insert(placeOf(row.site, row.location));
    }
    const QList<LeftOutFile> before = leftOutFiles(project, base);
    QList<LeftOutFile> files;
    QSet<QString> known;
    for (LeftOutFile file : before) {
        const QString place = placeOf(file.site, file.location);
        if (!failed.contains(place) && read.contains(place))
            continue;
        file.code = failed.value(place, file.code);
        known.insert(place);
        files.append(file);
    }
    for (const ImportRow &row : rows) {
        const QString place = placeOf(row.site, row.location);
        if (files.size() < most && concerns(row) && !row.ok && failed.contains(place) && !known.contains(place)) {
            known.insert(place);
            files.append({row.site, row.location, failed.value(place)});
        }
    }
    return files == before ? Status() : write(project, base, files);
}

Status forgetLeftOut(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QList<LeftOutFile> &files)
{
    QList<LeftOutFile> kept = leftOutFiles(project, base);
    kept.removeIf([&files](const LeftOutFile &file) {
        return std::any_of(files.begin(), files.end(), [&file](const LeftOutFile &other) { return file.site == other.site && file.location == other.location; });
    });
    return write(project, base, kept);
}

} // namespace dialogist::knowledge
