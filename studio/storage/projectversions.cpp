// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/id.h"
#include "studio/base/json.h"
#include "studio/storage/fileheader.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/projectfile_p.h"
#include "studio/storage/storabletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
// A version is cut into parts that stay the same where nothing was edited, so that it costs what was edited: objects of one
// kind under one parent, and where these are many, those whose ids end alike. A part is lines of kind, id and body; the
// canonical spelling of a body holds neither tabs nor line ends.
constexpr qsizetype objectsInAPart = 128;

struct Row {
    QString id;
    QString kind;
    QString body;
};
using Group = std::pair<QString, QString>; ///< parent and kind

QByteArray lineOf(const Row &row)
{
    return row.kind.toUtf8() + '\t' + row.id.toUtf8() + '\t' + row.body.toUtf8() + '\n';
}

/// A power of two, so that growing halves parts rather than shuffling all of them.
size_t partsFor(qsizetype objects)
{
    return std::bit_ceil(size_t(objects + objectsInAPart - 1) / size_t(objectsInAPart));
}

/// The random end of the id, not its beginning, which is the time: neighbours in time are edited together but also added together.
size_t bucketOf(const QString &id, size_t buckets)
{
    return QStringView(id).right(4).toUInt(nullptr, 16) & (buckets - 1);
}

QList<QByteArray> cut(const std::map<Group, QList<Row>> &groups)
{
    QList<QByteArray> parts;
    for (const auto &[group, rows] : groups) {
        const size_t count = partsFor(rows.size());
        std::vector<QByteArray> buckets(count);
        for (const Row &row : rows)
            buckets[bucketOf(row.id, count)] += lineOf(row);
        for (QByteArray &bucket : buckets) {
            if (!bucket.isEmpty())
                parts.append(std::move(bucket));
        }
    }
    return parts;
}

Error noSuchVersion()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("storage", "The version is no longer in the project."), {}};
}

Result<QList<model::StoredObject>> objectsFrom(const QByteArray &part, const QString &path)
{
    QList<model::StoredObject> objects;
    for (const QByteArray &line : part.split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype first = line.indexOf('\t');
        const qsizetype second = line.indexOf('\t', first + 1);
        const std::optional<model::ObjectKind> kind = model::kindFromName(QString::fromUtf8(line.left(first)));
        const QJsonDocument body = QJsonDocument::fromJson(line.mid(second + 1));
        if (first < 0 || second < 0 || !kind || !body.isObject())
            return damagedFile(path, u"version"_s);
        objects.append({{*kind, QString::fromUtf8(line.mid(first + 1, second - first - 1))}, model::parentOf(*kind, body.object()), body.object()});
    }
    return objects;
}
} // namespace

Result<Version> ProjectFile::addVersion(const QString &name, const QString &note, bool automatic, const model::Project *copy)
{
    if (Status status = d->checkWritable(); !status)
        return status.error();
    for (const QString &text : {name, note}) {
        if (Status status = checkStorable(text); !status)
            return status.error();
    }
    Version version {newUuidV7().toString(QUuid::WithoutBraces), name, note, QDateTime::currentDateTimeUtc(), 0, automatic};
    const Status status = d->change([&]() -> Status {
        const Result<QVariant> sequence = d->db->value(u"SELECT coalesce(max(sequence), 0) FROM history WHERE undone = 0"_s);
        if (!sequence)
            return sequence.error();
        version.sequence = sequence->toLongLong();
        std::map<Group, QList<Row>> groups;
        // What hangs on the project names it in the file and nothing in a copy; cut alike, the parts are the same.
        const auto add = [&](const QString &parent, const Row &row) { groups[{parent == d->projectId ? QString() : parent, row.kind}].append(row); };
        if (copy) {
            for (const model::StoredObject &object : copy->objects()) {
                if (Status status = checkStorable(QJsonValue(object.body)); !status)
                    return status;
                add(object.parent, {object.ref.id, model::kindName(object.ref.kind), QString::fromUtf8(canonicalJson(object.body))});
            }
        } else {
            const Status read = d->db->query(u"SELECT id, kind, coalesce(parent, ''), body FROM object"_s, {}, [&](const QVariantList &row) {
                add(row[2].toString(), {row[0].toString(), row[1].toString(), row[3].toString()});
                return true;
            });
            if (!read)
                return read;
        }
        for (auto &[group, rows] : groups)
            std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        const Status added = d->db->exec(u"INSERT INTO version (id, name, note, at, sequence, automatic) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                         {version.id, name, note, version.at.toString(Qt::ISODateWithMs), version.sequence, automatic ? 1 : 0});
        if (!added)
            return added;
        for (const QByteArray &part : cut(groups)) {
            const QString hash = sha256Hex(part);
            const Result<QVariant> known = d->db->value(u"SELECT 1 FROM part WHERE hash = ?"_s, {hash});
            if (!known)
                return known.error();
            if (known->isNull()) {
                if (Status put = d->db->exec(u"INSERT INTO part (hash, data) VALUES (?, ?)"_s, {hash, qCompress(part)}); !put)
                    return put;
            }
            if (Status put = d->db->exec(u"INSERT INTO version_part (version, part) VALUES (?, ?)"_s, {version.id, hash}); !put)
                return put;
            if (d->mark)
                d->mark->addVersionPart(version.id, hash);
        }
        return {};
    });
    if (!status)
        return status.error();
    return version;
}

Result<QList<Version>> ProjectFile::versions()
{
    QList<Version> versions;
    const Status read = d->db->query(u"SELECT id, name, note, at, sequence, automatic FROM version ORDER BY id DESC"_s, {},
                                     [&versions](const QVariantList &row) {
                                         versions.append({row[0].toString(), row[1].toString(), row[2].toString(),
                                                          QDateTime::fromString(row[3].toString(), Qt::ISODateWithMs), row[4].toLongLong(),
                                                          row[5].toInt() != 0});
                                         return true;
                                     });
    if (!read)
        return read.error();
    return versions;
}

Status ProjectFile::renameVersion(const QString &id, const QString &name, const QString &note)
{
    if (Status status = d->checkWritable(); !status)
        return status;
    for (const QString &text : {name, note}) {
        if (Status status = checkStorable(text); !status)
            return status;
    }
    return d->db->transaction([&]() -> Status {
        const Result<int> rows = d->db->update(u"UPDATE version SET name = ?, note = ? WHERE id = ?"_s, {name, note, id});
        if (!rows)
            return rows.error();
        return *rows == 1 ? Status() : Status(noSuchVersion());
    });
}

Status ProjectFile::removeVersion(const QString &id)
{
    if (Status status = d->checkWritable(); !status)
        return status;
    return d->change([&]() -> Status {
        if (d->mark) {
            const Status unmarked = d->db->query(u"SELECT part FROM version_part WHERE version = ?"_s, {id}, [&](const QVariantList &row) {
                d->mark->removeVersionPart(id, row[0].toString());
                return true;
            });
            if (!unmarked)
                return unmarked;
        }
        const Result<int> rows = d->db->update(u"DELETE FROM version WHERE id = ?"_s, {id});
        if (!rows)
            return rows.error();
        if (*rows != 1)
            return noSuchVersion();
        return d->db->exec(u"DELETE FROM part WHERE hash NOT IN (SELECT part FROM version_part)"_s);
    });
}

Result<model::Project> ProjectFile::loadVersion(const QString &id)
{
    QList<model::StoredObject> objects;
    Status parsed = noSuchVersion();
    const Status read = d->db->query(
        u"SELECT data, hash FROM part WHERE hash IN (SELECT part FROM version_part WHERE version = ?)"_s, {id}, [&](const QVariantList &row) {
            const Result<QByteArray> part = expanded(row[0].toByteArray(), d->path);
            if (!part || sha256Hex(*part) != row[1].toString()) {
                parsed = damagedFile(d->path, u"version"_s);
                return false;
            }
            const Result<QList<model::StoredObject>> some = objectsFrom(*part, d->path);
            if (!some) {
                parsed = some.error();
                return false;
            }
            objects += *some;
            parsed = {};
            return true;
        });
    if (!read)
        return read.error();
    if (!parsed)
        return parsed.error();
    return model::Project::fromObjects(objects);
}

Status ProjectFile::Private::readVersionBodies(const std::function<bool(const QString &)> &body)
{
    Status parsed;
    const Status read = db->query(u"SELECT data FROM part"_s, {}, [&](const QVariantList &row) {
        const Result<QByteArray> part = expanded(row[0].toByteArray(), path);
        if (!part) {
            parsed = part.error();
            return false;
        }
        for (const QByteArray &line : part->split('\n')) {
            if (!line.isEmpty() && !body(QString::fromUtf8(line.mid(line.lastIndexOf('\t') + 1))))
                return false;
        }
        return true;
    });
    return read ? parsed : read;
}

Result<model::Project> ProjectFile::loadAt(qint64 sequence)
{
    // Both from one moment: an edit may come in between on another thread.
    if (Status begun = d->db->exec(u"BEGIN"_s); !begun)
        return begun.error();
    Result<model::Project> project = load();
    const Result<QList<HistoryEntry>> entries = history(std::numeric_limits<int>::max());
    if (Status ended = d->db->exec(u"COMMIT"_s); !ended)
        return ended.error();
    if (!project)
        return project;
    if (!entries)
        return entries.error();
    // Newest first: what came later goes back.
    for (const HistoryEntry &entry : *entries) {
        if (entry.undone || entry.sequence <= sequence)
            continue;
        for (auto it = entry.changes.rbegin(); it != entry.changes.rend(); ++it) {
            if (Status status = project->apply(*it, false); !status)
                return status.error();
        }
    }
    // Oldest first: what was undone and is wanted goes forward.
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (!entry->undone || entry->sequence > sequence)
            continue;
        for (const model::Change &change : entry->changes) {
            if (Status status = project->apply(change); !status)
                return status.error();
        }
    }
    return project;
}

} // namespace dialogist::storage
