// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/storage/fileheader.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/projectfile_p.h"
#include "studio/storage/storabletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
QString textOf(const QJsonObject &body)
{
    return QString::fromUtf8(canonicalJson(body));
}

QString textOf(const QList<model::Change> &changes)
{
    QJsonArray array;
    for (const model::Change &change : changes)
        array.append(change.toJson());
    return QString::fromUtf8(canonicalJson(QJsonValue(array)));
}

Result<QList<model::Change>> changesFrom(const QString &text, const QString &path)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return damagedFile(path, u"history"_s);
    QList<model::Change> changes;
    for (const QJsonValue &value : json.array()) {
        const Result<model::Change> change = model::Change::fromJson(value.toObject());
        if (!change)
            return change.error();
        changes.append(*change);
    }
    return changes;
}

/// The texts come from people and importers; what SQLite or JSON cannot hold is refused before anything is written.
Status checkStorable(const HistoryEntry &entry)
{
    if (Status status = storage::checkStorable(entry.subject); !status)
        return status;
    for (const model::Change &change : entry.changes) {
        for (const QJsonObject &body : {change.before, change.after}) {
            if (Status status = storage::checkStorable(QJsonValue(body)); !status)
                return status;
        }
    }
    return {};
}

/// Which entries are steps that can be undone.
QString isDoneStep()
{
    return u"undone = 0 AND type <> '%1'"_s.arg(QStringView(HistoryEntry::factType));
}

/// The column of what changed, without the few entries of several megabytes.
QString smallChanges()
{
    constexpr int most = 200'000; // characters, some milliseconds
    return u"CASE WHEN length(changes) <= %1 THEN changes END"_s.arg(most);
}

Error changedMeanwhile(const QString &path)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("storage", "“%1” was changed in the meantime. Open the project again, then repeat the edit.")
                .arg(QFileInfo(path).fileName()),
            {}};
}
} // namespace

Status ProjectFile::Private::insertObject(const model::ObjectRef &ref, const QJsonObject &body)
{
    QVariant parent;
    if (ref.kind != model::ObjectKind::Project) {
        const QString named = model::parentOf(ref.kind, body);
        parent = named.isEmpty() ? projectId : named;
    }
    const QString text = textOf(body);
    if (mark)
        mark->addObject(ref.id, model::kindName(ref.kind), parent.toString(), text.toUtf8());
    return db->exec(u"INSERT INTO object (id, kind, parent, body) VALUES (?, ?, ?, ?)"_s, {ref.id, model::kindName(ref.kind), parent, text});
}

Status ProjectFile::Private::unmarkObject(const model::ObjectRef &ref)
{
    if (!mark)
        return {};
    return db->query(u"SELECT parent, CAST(body AS BLOB) FROM object WHERE id = ? AND kind = ?"_s, {ref.id, model::kindName(ref.kind)},
                     [&](const QVariantList &row) {
                         mark->removeObject(ref.id, model::kindName(ref.kind), row[0].toString(), row[1].toByteArray());
                         return false;
                     });
}

Status ProjectFile::Private::unmarkEntries(const QString &where, const QVariantList &parameters)
{
    if (!mark)
        return {};
    return db->query(u"SELECT sequence, CAST(changes AS BLOB), undone FROM history WHERE "_s + where, parameters, [&](const QVariantList &row) {
        mark->removeEntry(row[0].toLongLong(), row[1].toByteArray(), row[2].toInt() != 0);
        return true;
    });
}

Status ProjectFile::Private::writeObject(const model::ObjectRef &ref, const QJsonObject &from, const QJsonObject &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (from.isEmpty())
        return insertObject(ref, to);
    if (Status status = unmarkObject(ref); !status)
        return status;
    Result<int> rows = 0;
    if (to.isEmpty()) {
        rows = db->update(u"DELETE FROM object WHERE id = ? AND kind = ?"_s, {ref.id, model::kindName(ref.kind)});
    } else {
        QVariant parent;
        if (ref.kind != model::ObjectKind::Project) {
            const QString named = model::parentOf(ref.kind, to);
            parent = named.isEmpty() ? projectId : named;
        }
        const QString text = textOf(to);
        if (mark)
            mark->addObject(ref.id, model::kindName(ref.kind), parent.toString(), text.toUtf8());
        rows = db->update(u"UPDATE object SET parent = ?, body = ? WHERE id = ? AND kind = ?"_s,
                          {parent, text, ref.id, model::kindName(ref.kind)});
    }
    if (!rows)
        return rows.error();
    return *rows == 1 ? Status() : Status(changedMeanwhile(path));
}

Status ProjectFile::Private::writeChanges(const QList<model::Change> &changes, bool forward)
{
    if (forward) {
        for (const model::Change &change : changes) {
            if (Status status = writeObject(change.ref, change.before, change.after); !status)
                return status;
        }
        return {};
    }
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        if (Status status = writeObject(it->ref, it->after, it->before); !status)
            return status;
    }
    return {};
}

Status ProjectFile::Private::dropUndone()
{
    // What was undone is the newest but for facts: found from the end, without going through the whole history.
    const Result<QVariant> lastDone = db->value(u"SELECT sequence FROM history WHERE %1 ORDER BY sequence DESC LIMIT 1"_s.arg(isDoneStep()));
    if (!lastDone)
        return lastDone.error();
    const QVariantList after {lastDone->toLongLong()};
    if (Status unmarked = unmarkEntries(u"sequence > ? AND undone = 1"_s, after); !unmarked)
        return unmarked;
    return db->exec(u"DELETE FROM history WHERE sequence > ? AND undone = 1"_s, after);
}

Result<qint64> ProjectFile::commit(const HistoryEntry &entry)
{
    if (Status status = d->checkWritable(); !status)
        return status.error();
    if (Status status = checkStorable(entry); !status)
        return status.error();
    qint64 sequence = 0;
    const Status status = d->change([&]() -> Status {
        if (Status dropped = entry.isFact() ? Status() : d->dropUndone(); !dropped)
            return dropped;
        if (Status written = d->writeChanges(entry.changes, true); !written)
            return written;
        const QString changes = textOf(entry.changes);
        const QVariantList row {entry.at.toUTC().toString(Qt::ISODateWithMs), entry.type, entry.version, entry.subject, changes};
        if (Status added = d->db->exec(
                u"INSERT INTO history (at, type, version, subject, changes, undone) VALUES (?, ?, ?, ?, ?, 0)"_s, row);
            !added)
            return added;
        const Result<QVariant> id = d->db->value(u"SELECT last_insert_rowid()"_s);
        if (!id)
            return id.error();
        sequence = id->toLongLong();
        if (d->mark)
            d->mark->addEntry(sequence, changes.toUtf8(), false);
        return {};
    });
    if (!status)
        return status.error();
    return sequence;
}

Status ProjectFile::amend(qint64 sequence, const HistoryEntry &merged)
{
    if (Status status = d->checkWritable(); !status)
        return status;
    if (Status status = checkStorable(merged); !status)
        return status;
    return d->change([&]() -> Status {
        QString oldText;
        const Status read = d->db->query(u"SELECT changes FROM history WHERE sequence = ? AND undone = 0 "
                                         "AND sequence = (SELECT max(sequence) FROM history)"_s,
                                         {sequence}, [&oldText](const QVariantList &row) {
                                             oldText = row[0].toString();
                                             return false;
                                         });
        if (!read)
            return read;
        if (oldText.isEmpty())
            return changedMeanwhile(d->path);
        const Result<QList<model::Change>> old = changesFrom(oldText, d->path);
        if (!old)
            return old.error();
        // Back to where the gesture began, then forward to where it is now.
        if (Status status = d->writeChanges(*old, false); !status)
            return status;
        if (Status status = d->writeChanges(merged.changes, true); !status)
            return status;
        if (Status status = d->unmarkEntries(u"sequence = ?"_s, {sequence}); !status)
            return status;
        if (merged.changes.isEmpty())
            return d->db->exec(u"DELETE FROM history WHERE sequence = ?"_s, {sequence});
        const QString changes = textOf(merged.changes);
        if (d->mark)
            d->mark->addEntry(sequence, changes.toUtf8(), false);
        return d->db->exec(u"UPDATE history SET at = ?, type = ?, version = ?, subject = ?, changes = ? WHERE sequence = ?"_s,
                           {merged.at.toUTC().toString(Qt::ISODateWithMs), merged.type, merged.version, merged.subject, changes, sequence});
    });
}

Status ProjectFile::setUndone(qint64 sequence, bool undone, const QList<model::Change> &along)
{
    if (Status status = d->checkWritable(); !status)
        return status;
    return d->change([&]() -> Status {
        // Undo takes the newest that is done, redo the oldest that is undone: any other order would not fit the objects.
        const QString sql = undone ? u"SELECT sequence, changes FROM history WHERE %1 ORDER BY sequence DESC LIMIT 1"_s.arg(isDoneStep())
                                   : u"SELECT sequence, changes FROM history WHERE undone = 1 ORDER BY sequence LIMIT 1"_s;
        qint64 next = 0;
        QString text;
        const Status read = d->db->query(sql, {}, [&](const QVariantList &row) {
            next = row[0].toLongLong();
            text = row[1].toString();
            return false;
        });
        if (!read)
            return read;
        if (next != sequence || next == 0)
            return changedMeanwhile(d->path);
        Result<QList<model::Change>> changes = changesFrom(text, d->path);
        if (!changes)
            return changes.error();
        if (!along.isEmpty()) {
            *changes = undone ? *changes + along : along + *changes;
            text = textOf(*changes);
        }
        if (Status status = d->writeChanges(*changes, !undone); !status)
            return status;
        if (Status status = d->unmarkEntries(u"sequence = ?"_s, {sequence}); !status)
            return status;
        if (d->mark)
            d->mark->addEntry(sequence, text.toUtf8(), undone);
        if (along.isEmpty())
            return d->db->exec(u"UPDATE history SET undone = ? WHERE sequence = ?"_s, {undone ? 1 : 0, sequence});
        return d->db->exec(u"UPDATE history SET undone = ?, changes = ? WHERE sequence = ?"_s, {undone ? 1 : 0, text, sequence});
    });
}

Result<QList<HistoryEntry>> ProjectFile::entries(const QString &columns, const QString &where, const QVariantList &parameters)
{
    QList<HistoryEntry> entries;
    Status parsed;
    const Status read = d->db->query(u"SELECT sequence, at, type, version, subject, undone, %1 FROM history %2 LIMIT ?"_s.arg(columns, where), parameters,
                                     [&](const QVariantList &row) {
                                         HistoryEntry entry {row[0].toLongLong(), QDateTime::fromString(row[1].toString(), Qt::ISODateWithMs),
                                                             row[2].toString(), row[3].toInt(), row[4].toString(), {}, row[5].toInt() != 0, row[6].isNull()};
                                         if (!entry.isLeftOut) {
                                             Result<QList<model::Change>> changes = changesFrom(row[6].toString(), d->path);
                                             if (!changes) {
                                                 parsed = changes.error();
                                                 return false;
                                             }
                                             entry.changes = changes.take();
                                         }
                                         entries.append(std::move(entry));
                                         return true;
                                     });
    if (!read)
        return read.error();
    if (!parsed)
        return parsed.error();
    return entries;
}

Result<QList<HistoryEntry>> ProjectFile::history(int limit)
{
    return entries(u"changes"_s, u"ORDER BY sequence DESC"_s, {limit});
}

Result<QList<HistoryEntry>> ProjectFile::historyHeads(int limit)
{
    return entries(u"'[]'"_s, u"WHERE undone = 1 OR type <> '%1' ORDER BY sequence DESC"_s.arg(QStringView(HistoryEntry::factType)), {limit});
}

Result<HistoryEntry> ProjectFile::entry(qint64 sequence)
{
    const Result<QList<HistoryEntry>> found = entries(u"changes"_s, u"WHERE sequence = ?"_s, {sequence, 1});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return changedMeanwhile(d->path);
    return found->constFirst();
}

Result<QList<HistoryEntry>> ProjectFile::doneBefore(qint64 sequence, int limit)
{
    return entries(smallChanges(), u"WHERE %1 AND (? = 0 OR sequence < ?) ORDER BY sequence DESC"_s.arg(isDoneStep()), {sequence, sequence, limit});
}

Result<QList<HistoryEntry>> ProjectFile::undoneAfter(qint64 sequence, int limit)
{
    return entries(smallChanges(), u"WHERE undone = 1 AND sequence > ? ORDER BY sequence"_s, {sequence, limit});
}

} // namespace dialogist::storage
