// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"

#include "studio/base/json.h"
#include "studio/storage/fileheader.h"
#include "studio/storage/filesystem.h"
#include "studio/storage/machinemark.h"
#include "studio/storage/objectrows.h"
#include "studio/storage/projectfile_p.h"
#include "studio/storage/schema.h"
#include "studio/storage/storabletext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}
} // namespace

ProjectFile::ProjectFile() : d(std::make_unique<Private>()) { }

ProjectFile::~ProjectFile() = default;

ProjectFile::Private::~Private()
{
    // A reader that leaves last tidies up, but not while the program that writes is there, whatever SQLite's locks say.
    if (db && reason == ReadOnlyReason::OtherProgram && (!lock || lock->take() != WriterLock::State::Held))
        db->leaveLogAlone();
    if (db) {
        // One file at rest. Another handle that still reads makes this incomplete; the last one to close finishes it.
        const Status done = db->checkpoint();
        Q_UNUSED(done)
    }
    db.reset();
}

QString ProjectFile::path() const
{
    return d->path;
}

bool ProjectFile::isReadOnly() const
{
    return d->reason != ReadOnlyReason::None;
}

ProjectFile::ReadOnlyReason ProjectFile::readOnlyReason() const
{
    return d->reason;
}

QString ProjectFile::readOnlyMessage() const
{
    const QString name = nameOf(d->path);
    switch (d->reason) {
    case ReadOnlyReason::None:
        return {};
    case ReadOnlyReason::Asked:
        return QCoreApplication::translate("storage", "“%1” is open for reading only.").arg(name);
    case ReadOnlyReason::NewerVersion:
        return QCoreApplication::translate("storage",
                                           "“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.")
            .arg(name);
    case ReadOnlyReason::OtherProgram:
        if (!d->lockHolder.isEmpty()) {
            return QCoreApplication::translate("storage",
                                               "“%1” is being edited in another window on %2, so it is open for reading only here. "
                                               "Close it there, then open it again.")
                .arg(name, d->lockHolder);
        }
        return QCoreApplication::translate("storage",
                                           "“%1” is being edited in another window, so it is open for reading only here. "
                                           "Close it there, then open it again.")
            .arg(name);
    case ReadOnlyReason::FilePermissions:
        // Not even the lock's file found room.
        if (QFileInfo(d->path).isWritable() && isDriveFull(d->path)) {
            return QCoreApplication::translate("storage",
                                               "There is no room left on the drive that holds “%1”, so it is open for reading only. "
                                               "Free some space, then open it again.")
                .arg(name);
        }
        return QCoreApplication::translate("storage",
                                           "You may not write “%1” or its folder, so it is open for reading only. "
                                           "Save a copy elsewhere to edit it.")
            .arg(name);
    }
    return {};
}

Status ProjectFile::Private::checkWritable() const
{
    if (reason == ReadOnlyReason::None)
        return {};
    return Error {ErrorCode::ReadOnly,
                  QCoreApplication::translate("storage", "“%1” is open for reading only. Save a copy elsewhere to edit it.").arg(nameOf(path)),
                  {}};
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const model::Project &project)
{
    if (QFileInfo(path).isDir()) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("storage", "“%1” is a folder. Give the name of a file in it, such as bot.dialogist.").arg(nameOf(path)), {}};
    }
    if (QFileInfo::exists(path)) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("storage", "There is a file “%1” already. Choose another name.").arg(nameOf(path)), {}};
    }
    const QString temporary = temporaryBeside(path);
    const auto fill = [&]() -> Status {
        Result<std::unique_ptr<Database>> opened = Database::open(temporary, Database::Mode::Create);
        if (!opened)
            return opened.error();
        Private fresh;
        fresh.path = path;
        fresh.projectId = project.id.toString();
        fresh.db = opened.take();
        fresh.mark.emplace(machineKey(), fresh.projectId);
        return fresh.db->transaction([&]() -> Status {
            if (Status status = createSchema(*fresh.db, projectSchema().back(), applicationId); !status)
                return status;
            for (const model::StoredObject &object : project.objects()) {
                if (Status status = storage::checkStorable(QJsonValue(object.body)); !status)
                    return status;
                if (Status status = fresh.insertObject(object.ref, object.body); !status)
                    return status;
            }
            return fresh.db->exec(u"INSERT INTO meta (key, value) VALUES ('machine', ?)"_s, {fresh.mark->text()});
        });
    };
    Status status = fill();
    if (status)
        status = syncFile(temporary);
    if (status)
        status = moveIntoPlace(temporary, path, false);
    if (!status) {
        removeDatabase(temporary);
        Error error = status.error();
        error.message.replace(nameOf(temporary), nameOf(path));
        return error;
    }
    return open(path);
}

Result<model::Project> ProjectFile::load()
{
    if (std::optional<Private::Ahead> ahead = std::exchange(d->ahead, std::nullopt)) {
        // Unless somebody has written since.
        const Result<QVariant> version = d->db->value(u"PRAGMA data_version"_s);
        if (version && version->toLongLong() == ahead->version)
            return std::move(ahead->project);
    }
    const Result<std::vector<ObjectRow>> rows = readObjects(*d->db);
    if (!rows)
        return rows.error();
    return projectOf(*rows, d->path);
}

Status ProjectFile::saveCopy(const QString &path, bool replace)
{
    const QFileInfo target(path);
    if (target.exists() && Database::isOpenHere(path)) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("storage", "“%1” is open here and cannot be replaced by a copy. Choose another name.").arg(nameOf(path)), {}};
    }
    if (target.exists() && !replace) {
        return Error {ErrorCode::Conflict,
                      QCoreApplication::translate("storage", "There is a file “%1” already. Choose another name.").arg(nameOf(path)), {}};
    }
    if (!replace || !target.exists())
        return d->db->copyTo(path);

    WriterLock lock(path);
    if (lock.take() == WriterLock::State::OtherProgram) {
        return Error {ErrorCode::Locked,
                      QCoreApplication::translate("storage", "“%1” is in use by another program. Close it there, then try again.").arg(nameOf(path)),
                      {}};
    }
    const QString copy = temporaryBeside(path);
    Status status = d->db->copyTo(copy);
    if (status)
        status = moveIntoPlace(copy, path, true);
    if (!status)
        removeDatabase(copy);
    return status;
}

Status ProjectFile::check()
{
    const Result<QVariant> integrity = d->db->value(u"PRAGMA integrity_check(1)"_s);
    if (!integrity)
        return integrity.error();
    if (integrity->toString() != u"ok")
        return damagedFile(d->path, u"integrity_check"_s);
    const Result<QVariant> foreignKeys = d->db->value(u"PRAGMA foreign_key_check"_s);
    if (!foreignKeys)
        return foreignKeys.error();
    if (!foreignKeys->isNull())
        return damagedFile(d->path, u"foreign_key_check"_s);
    return {};
}

} // namespace dialogist::storage
