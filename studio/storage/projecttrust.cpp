// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/machinemark.h"
#include "studio/storage/objectrows.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/projectfile_p.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
/// What the handle that opened a file found out, for the handles that jobs open beside it: reading every row again for each of them
/// would be slow, and a trust that cannot be written down would not be seen.
struct KnownTrust {
    std::mutex mutex;
    QHash<QString, bool> restricted; ///< by the file's real path
};

KnownTrust &knownTrust()
{
    static KnownTrust known;
    return known;
}

QString keyOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

Result<QString> storedMark(Database &database)
{
    const Result<QVariant> mark = database.value(u"SELECT value FROM meta WHERE key = 'machine'"_s);
    if (!mark)
        return mark.error();
    return mark->toString();
}

Result<ContentMark> markNow(Database &database, const QByteArray &key, const QString &projectId)
{
    const Result<std::vector<ObjectRow>> rows = readObjects(database);
    if (!rows)
        return rows.error();
    return ContentMark::of(database, *rows, key, projectId);
}

Status storeMark(Database &database, const QString &text)
{
    return database.exec(u"INSERT INTO meta (key, value) VALUES ('machine', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s, {text});
}
} // namespace

bool ProjectFile::isRestricted() const
{
    if (d->announced)
        return d->restricted;
    // The person may have said so since this handle was opened.
    KnownTrust &known = knownTrust();
    const std::lock_guard lock(known.mutex);
    return known.restricted.value(keyOf(d->path), d->restricted);
}

Status ProjectFile::trust()
{
    Status adopted;
    // What cannot be written down holds until the project is closed.
    if (!isReadOnly())
        adopted = d->adopt();
    if (adopted)
        d->restricted = false;
    d->announceTrust();
    return adopted;
}

ProjectFile::Mark ProjectFile::mark() const
{
    return d->mark ? std::make_shared<const ContentMark>(*d->mark) : Mark();
}

void ProjectFile::setMark(const Mark &mark)
{
    d->mark.reset();
    if (mark)
        d->mark = *mark;
}

Status ProjectFile::Private::readProjectId()
{
    const Result<QVariant> id = db->value(u"SELECT id FROM object WHERE kind = 'project'"_s);
    if (!id)
        return id.error();
    projectId = id->toString();
    return {};
}

Status ProjectFile::Private::readIdentity()
{
    if (Status status = readProjectId(); !status)
        return status;
    const Result<QString> stored = storedMark(*db);
    if (!stored)
        return stored.error();
    restricted = true;
    const QByteArray key = machineKey();
    if (!key.isEmpty() && !stored->isEmpty()) {
        const Result<QVariant> version = db->value(u"PRAGMA data_version"_s);
        if (!version)
            return version.error();
        const Result<std::vector<ObjectRow>> rows = readObjects(*db);
        if (!rows)
            return rows.error();
        const auto read = [&] { ahead.emplace(Ahead {version->toLongLong(), projectOf(*rows, path)}); };
        Result<ContentMark> now = ContentMark::of(*db, *rows, key, projectId, read);
        if (!now)
            return now.error();
        restricted = now->text() != *stored;
        if (!restricted)
            mark = now.take();
    }
    return {};
}

void ProjectFile::Private::takeOverTrust()
{
    KnownTrust &known = knownTrust();
    const std::lock_guard lock(known.mutex);
    restricted = known.restricted.value(keyOf(path), true);
}

void ProjectFile::Private::announceTrust()
{
    KnownTrust &known = knownTrust();
    const std::lock_guard lock(known.mutex);
    known.restricted.insert(keyOf(path), restricted);
    announced = true;
}

Status ProjectFile::Private::adopt()
{
    const QByteArray key = machineKey();
    if (key.isEmpty())
        return {};
    std::optional<ContentMark> adopted;
    const Status status = db->transaction([&]() -> Status {
        Result<ContentMark> now = markNow(*db, key, projectId);
        if (!now)
            return now.error();
        adopted = now.take();
        return storeMark(*db, adopted->text());
    });
    if (status)
        mark = adopted;
    return status;
}

/// Another handle of this process may have written since: then the sum is taken anew, and it must fit what that one marked.
Status ProjectFile::Private::checkMark()
{
    const Result<QString> stored = storedMark(*db);
    if (!stored)
        return stored.error();
    if (mark && mark->text() == *stored)
        return {};
    Result<ContentMark> now = markNow(*db, machineKey(), projectId);
    if (!now)
        return now.error();
    if (now->hasKey() && now->text() == *stored)
        mark = now.take();
    else
        mark.reset(); // changed by somebody else: it stays as foreign as it is
    return {};
}

Status ProjectFile::Private::change(const std::function<Status()> &work)
{
    ahead.reset();
    const std::optional<ContentMark> before = mark;
    const Status status = db->transaction([&]() -> Status {
        if (!restricted) {
            if (Status checked = checkMark(); !checked)
                return checked;
        }
        if (Status done = work(); !done)
            return done;
        return mark ? storeMark(*db, mark->text()) : Status();
    });
    if (!status)
        mark = before;
    return status;
}

} // namespace dialogist::storage
