// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dialogist::storage {

class Database;

/// An object as it lies in the file, not looked into yet.
struct ObjectRow {
    QString id;
    QString kind;
    QString parent; ///< null for the project itself
    QByteArray body; ///< JSON
};

Result<std::vector<ObjectRow>> readObjects(Database &database);

/// The project that these are; path is that of the file, for what is said when they are none. Any thread.
Result<model::Project> projectOf(const std::vector<ObjectRow> &rows, const QString &path);

} // namespace dialogist::storage
