// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"
#include "studio/storage/writerlock.h"

namespace dialogist::storage {

struct ProjectFile::Private {
    QString path;
    QString projectId;
    QString lockHolder;
    ReadOnlyReason reason = ReadOnlyReason::None;
    bool restricted = false;
    std::unique_ptr<WriterLock> lock; ///< null when another handle of this process has it
    std::unique_ptr<Database> db; ///< closed before the lock is given back

    ~Private();

    Status checkWritable() const;
    Status readIdentity();
    Status insertObject(const model::ObjectRef &ref, const QJsonObject &body);
    /// Brings one object from a state to another; Conflict when the file holds something else.
    Status writeObject(const model::ObjectRef &ref, const QJsonObject &from, const QJsonObject &to);
    Status writeChanges(const QList<model::Change> &changes, bool forward);
};

} // namespace dialogist::storage
