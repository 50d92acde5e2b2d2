// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/contentmark.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/writerlock.h"

#include <functional>
#include <optional>

namespace dialogist::storage {

struct ProjectFile::Private {
    QString path;
    QString projectId;
    QString lockHolder;
    ReadOnlyReason reason = ReadOnlyReason::None;
    bool restricted = false;
    /// Over the rows as they are; none while the file is restricted, or not written to through this handle yet.
    std::optional<ContentMark> mark;
    /// What the objects that were read for the mark are, for the load() that comes next: a large file is not read twice.
    struct Ahead {
        qint64 version = 0; ///< SQLite's data_version, before they were read
        Result<model::Project> project;
    };
    std::optional<Ahead> ahead;
    bool announced = false; ///< other handles of this process ask this one whether the file is trusted
    std::unique_ptr<WriterLock> lock; ///< null when another handle of this process has it
    std::unique_ptr<Database> db; ///< closed before the lock is given back

    ~Private();

    Status checkWritable() const;
    Status readProjectId();
    /// Finds out whether the file is as this machine left it.
    Status readIdentity();
    /// For a handle beside the one that knows.
    void takeOverTrust();
    void announceTrust();
    /// Marks the file as it is now as this machine's own.
    Status adopt();
    /// One transaction whose changes keep the mark right.
    Status change(const std::function<Status()> &work);
    Status checkMark();
    /// Takes rows out of the mark before they are changed.
    Status unmarkObject(const model::ObjectRef &ref);
    Status unmarkEntries(const QString &where, const QVariantList &parameters = {});
    /// The body was found storable.
    Status insertObject(const model::ObjectRef &ref, const QJsonObject &body);
    /// Brings one object from a state to another; Conflict when the file holds something else.
    Status writeObject(const model::ObjectRef &ref, const QJsonObject &from, const QJsonObject &to);
    Status writeChanges(const QList<model::Change> &changes, bool forward);
    /// What was undone cannot be redone any more.
    Status dropUndone();
    /// The bodies of all objects in all versions, as JSON text; false ends the reading.
    Status readVersionBodies(const std::function<bool(const QString &)> &body);
};

/// qUncompress() for bytes that may come from a stranger; Corrupt when they are none or would get too big.
Result<QByteArray> expanded(const QByteArray &compressed, const QString &path);

} // namespace dialogist::storage
