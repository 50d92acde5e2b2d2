// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace dialogist::storage {

class Database;

/// One version of the project file: what its tables are, and how a file of the version before becomes one of this.
struct SchemaVersion {
    int number = 0;
    QStringList statements; ///< make an empty database one of this version
    std::function<Status(Database &)> upgrade; ///< run in one transaction; none for the first version
};

/// The versions a program knows, oldest first; the last one is written.
using Schema = std::vector<SchemaVersion>;

const Schema &projectSchema();

/// Makes the tables, the application id and the version in an empty database. Call it within a transaction.
Status createSchema(Database &database, const SchemaVersion &version, quint32 applicationId);
/// The database holds exactly this version's tables and indexes, text for text; anything more or less is Foreign, since
/// triggers, views and virtual tables of a stranger run code.
Status checkSchema(Database &database, const SchemaVersion &version);
/// For a version that is not known here: nothing in it may run by itself.
Status checkOnlyTables(Database &database);
/// Brings the database from its version to the last, one transaction a step.
Status migrate(Database &database, const Schema &schema, int from);

} // namespace dialogist::storage
