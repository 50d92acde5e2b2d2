// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/fileheader.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/projectfile_p.h"
#include "studio/storage/schema.h"
#include "studio/storage/sqliteguard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
using Mode = Database::Mode;

constexpr int longestLookMs = 60'000; ///< for the checks of a file that may be made to keep them busy

/// What an open file says it is.
struct Identity {
    quint32 application = 0;
    int version = 0;
};

Result<Identity> identityOf(Database &database)
{
    const Result<QVariant> application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return Identity {quint32(application->toInt()), version->toInt()};
}

const SchemaVersion *findVersion(const Schema &schema, int number)
{
    const auto it = std::find_if(schema.begin(), schema.end(), [number](const SchemaVersion &v) { return v.number == number; });
    return it == schema.end() ? nullptr : &*it;
}

Status checkPages(Database &database)
{
    const Result<QVariant> pages = database.value(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return pages.error();
    if (pages->toString() != u"ok")
        return damagedFile(database.path(), u"quick_check"_s);
    const Result<QVariant> orphans = database.value(u"PRAGMA foreign_key_check"_s);
    if (!orphans)
        return orphans.error();
    return orphans->isNull() ? Status() : Status(damagedFile(database.path(), u"foreign_key_check"_s));
}

Result<int> versionOf(Database &database, const Schema &schema)
{
    const Result<Identity> identity = identityOf(database);
    if (!identity)
        return identity.error();
    if (identity->application != ProjectFile::applicationId)
        return foreignFile(database.path(), u"application id"_s);
    const SchemaVersion *version = findVersion(schema, identity->version);
    if (!version && identity->version <= schema.back().number)
        return foreignFile(database.path(), u"version"_s);
    if (Status status = version ? checkSchema(database, *version) : checkOnlyTables(database); !status)
        return status.error();
    if (Status status = checkPages(database); !status)
        return status.error();
    return identity->version;
}

/// The version of a file that is whole and is one of ours.
Result<int> checkProject(Database &database, const Schema &schema)
{
    Result<int> version = versionOf(database, schema);
    // These questions are right for every sound file: where SQLite cannot answer them, the file is not.
    if (!version && version.error().code == ErrorCode::Internal)
        return damagedFile(database.path(), version.error().detail);
    return version;
}

bool hasLog(const QString &path)
{
    return hasContent(path + u"-wal"_s) || hasContent(path + u"-journal"_s);
}

/// A file whose log cannot be read where it lies.
Error needsWritableFolder(const QString &path)
{
    return {ErrorCode::Denied,
            QCoreApplication::translate("storage",
                                        "“%1” was not closed properly, and its folder cannot be written. Copy it, together with the "
                                        "file “%1-wal”, to a folder you can write to, and open it there.")
                .arg(QFileInfo(path).fileName()),
            u"log in a read-only folder"_s};
}

/// How to look at a file without leaving a trace, before it is known to be ours. A rolled-back journal needs a writer.
Mode inspectionMode(const QString &path)
{
    if (!hasLog(path))
        return Mode::Immutable;
    return hasContent(path + u"-journal"_s) ? Mode::ReadOnly : Mode::Untouched;
}

/// Looks at a file that nobody has open; one that is refused is left as it was, without new files beside it.
Result<std::unique_ptr<Database>> inspect(const QString &path, const Schema &schema, int *version)
{
    const bool hadIndex = QFileInfo::exists(path + u"-shm"_s);
    Result<std::unique_ptr<Database>> database = Database::open(path, inspectionMode(path));
    if (!database && database.error().code == ErrorCode::Internal)
        return damagedFile(path, database.error().detail);
    if (!database)
        return database;
    const Result<int> found = checkProject(**database, schema);
    if (!found) {
        database->reset();
        if (!hadIndex)
            QFile::remove(path + u"-shm"_s);
        return found.error();
    }
    *version = *found;
    return database;
}

/// How to read a file that others have open. Where SQLite cannot put its side files, only without any, and only while nobody
/// who could write has it.
Mode sharedMode(const QString &path, const WriterLock &lock)
{
    const QFileInfo file(path);
    const bool canWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const bool nobodyWrites = lock.holder().isEmpty() || (lock.isOurs() && !file.isWritable());
    return !canWrite && nobodyWrites && !hasLog(path) ? Mode::Immutable : Mode::ReadOnly;
}

/// Looks at a file that others have open, through SQLite alone.
Result<std::unique_ptr<Database>> join(const QString &path, const WriterLock &lock, const Schema &schema, int *version)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, sharedMode(path, lock));
    if (!database)
        return database;
    const Result<int> found = checkProject(**database, schema);
    if (!found) {
        (*database)->leaveLogAlone();
        return found.error();
    }
    *version = *found;
    return database;
}

Error olderVersion(const QString &path, int version)
{
    return {ErrorCode::ReadOnly,
            QCoreApplication::translate("storage",
                                        "“%1” was made by an older Dialogist and must be brought up to date first. "
                                        "Open it once where it can be written.")
                .arg(QFileInfo(path).fileName()),
            u"version %1"_s.arg(version)};
}

ProjectFile::ReadOnlyReason reasonFor(const QString &path, WriterLock::State lock, bool asked)
{
    if (lock == WriterLock::State::OtherProgram)
        return ProjectFile::ReadOnlyReason::OtherProgram;
    if (lock == WriterLock::State::Impossible || !QFileInfo(path).isWritable())
        return ProjectFile::ReadOnlyReason::FilePermissions;
    return asked ? ProjectFile::ReadOnlyReason::Asked : ProjectFile::ReadOnlyReason::None;
}

/// A backup beside the project, under a name that no file has.
Status backUp(Database &database, int version)
{
    const QString base = u"%1.backup-v%2"_s.arg(database.path()).arg(version);
    QString path = base;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1-%2"_s.arg(base).arg(n);
    return database.copyTo(path);
}

Status upgrade(Database &database, const Schema &schema, int from)
{
    if (Status status = backUp(database, from); !status)
        return status;
    return migrate(database, schema, from);
}
} // namespace

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, bool readOnly)
{
    return openAs(projectSchema(), path, readOnly);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openAs(const Schema &schema, const QString &path, bool readOnly)
{
    if (Status status = checkIsFile(path); !status)
        return status.error();

    std::unique_ptr<ProjectFile> file(new ProjectFile);
    Private &d = *file->d;
    d.path = path;
    d.lock = std::make_unique<WriterLock>(path);
    const WriterLock::State lock = d.lock->take();
    const bool alone = lock != WriterLock::State::OtherProgram && !Database::isOpenHere(path);
    // Only while nobody here has it open: closing any handle of ours would drop SQLite's locks (POSIX).
    if (alone) {
        if (Status status = checkHeader(path, applicationId); !status)
            return status.error();
    }

    int version = 0;
    std::optional<OpeningDeadline> deadline(std::in_place, longestLookMs);
    Result<std::unique_ptr<Database>> looked = alone ? inspect(path, schema, &version) : join(path, *d.lock, schema, &version);
    if (!looked) {
        const bool stuck = lock == WriterLock::State::Impossible && hasLog(path) && looked.error().code == ErrorCode::Denied;
        return stuck ? needsWritableFolder(path) : looked.error();
    }
    deadline.reset();

    const int newest = schema.back().number;
    d.reason = version > newest ? ReadOnlyReason::NewerVersion : reasonFor(path, lock, readOnly);
    d.lockHolder = lock == WriterLock::State::OtherProgram ? d.lock->holder() : QString();

    if (version < newest && file->isReadOnly())
        return olderVersion(path, version);

    const bool keepsLooking = d.reason == ReadOnlyReason::FilePermissions || (file->isReadOnly() && !alone);
    if (!keepsLooking) {
        looked.value().reset();
        looked = Database::open(path, file->isReadOnly() ? Mode::ReadOnly : Mode::ReadWrite);
        if (!looked)
            return looked.error();
    }
    d.db = looked.take();
    // A reader keeps nobody out, but where it reads without SQLite's own locks.
    if (file->isReadOnly() && d.reason != ReadOnlyReason::FilePermissions)
        d.lock->release();
    if (Status status = d.readIdentity(); !status)
        return status.error();
    if (version < newest) {
        if (Status status = upgrade(*d.db, schema, version); !status)
            return status.error();
        d.ahead.reset();
        // Bringing a file up to date makes it neither ours nor foreign.
        if (Status status = d.restricted ? Status() : d.adopt(); !status)
            return status.error();
    }
    d.announceTrust();
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::openForJob(const QString &path)
{
    if (!Database::isOpenHere(path))
        return open(path);
    // A lock that is ours belongs to the handle that the window has.
    const WriterLock lock(path);
    return share(path, lock.isOurs() && QFileInfo(path).isWritable() ? Mode::ReadWrite : sharedMode(path, lock));
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::share(const QString &path, Database::Mode mode)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, mode);
    if (!opened)
        return opened.error();
    const Result<Identity> identity = identityOf(**opened);
    if (!identity)
        return identity.error();
    if (identity->application != applicationId)
        return foreignFile(path, u"application id"_s);

    std::unique_ptr<ProjectFile> file(new ProjectFile);
    file->d->path = path;
    file->d->db = opened.take();
    if (identity->version > schemaVersion)
        file->d->reason = ReadOnlyReason::NewerVersion;
    else if (mode != Mode::ReadWrite)
        file->d->reason = ReadOnlyReason::Asked;
    if (Status status = file->d->readProjectId(); !status)
        return status.error();
    file->d->takeOverTrust();
    return file;
}

} // namespace dialogist::storage
