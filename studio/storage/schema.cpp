// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/schema.h"

#include "studio/storage/database.h"
#include "studio/storage/fileheader.h"

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
QStringList firstVersion()
{
    return {u"CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE object (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, "
            "parent TEXT REFERENCES object (id) DEFERRABLE INITIALLY DEFERRED, body TEXT NOT NULL) STRICT"_s,
            u"CREATE INDEX object_parent ON object (parent)"_s,
            u"CREATE TABLE history (sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, type TEXT NOT NULL, "
            "version INTEGER NOT NULL, subject TEXT NOT NULL, changes TEXT NOT NULL, undone INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE blob (hash TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE content (key TEXT NOT NULL PRIMARY KEY, blocks BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE passage (content TEXT NOT NULL REFERENCES content (key) ON DELETE CASCADE, ordinal INTEGER NOT NULL, "
            "heading TEXT NOT NULL, page INTEGER NOT NULL, anchor TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, "
            "PRIMARY KEY (content, ordinal)) STRICT"_s,
            u"CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT"_s};
}

/// What the second version adds: versions that a person names, made of parts that many of them share.
QStringList versionTables()
{
    return {u"CREATE TABLE version (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, "
            "sequence INTEGER NOT NULL, automatic INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE part (hash TEXT NOT NULL PRIMARY KEY, data BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE version_part (version TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE, part TEXT NOT NULL "
            "REFERENCES part (hash), PRIMARY KEY (version, part)) STRICT"_s};
}

/// What the third version adds: vectors of a document's passages, made by a model. They go where the passages go.
QStringList embeddingTables()
{
    return {u"CREATE TABLE embedding (content TEXT NOT NULL REFERENCES content (key) ON DELETE CASCADE, model TEXT NOT NULL, "
            "dimensions INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (content, model)) STRICT"_s};
}

/// What the fourth version adds: where words of a passage lead to, as JSON; empty for most.
QStringList passageLinks()
{
    return {u"ALTER TABLE passage ADD COLUMN links TEXT NOT NULL DEFAULT ''"_s};
}

Result<QStringList> schemaRows(Database &database)
{
    QStringList rows;
    const Status status = database.query(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"_s, {},
                                         [&rows](const QVariantList &row) {
                                             rows.append(row[0].toString() + u'\n' + row[1].toString() + u'\n' + row[2].toString()
                                                         + u'\n' + row[3].toString());
                                             return rows.size() < 1000;
                                         });
    if (!status)
        return status.error();
    rows.sort();
    return rows;
}

Status runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Status status = database.exec(statement); !status)
            return status;
    }
    return {};
}
} // namespace

const Schema &projectSchema()
{
    static const Schema schema {{1, firstVersion(), {}},
                                {2, firstVersion() + versionTables(), [](Database &database) { return runAll(database, versionTables()); }},
                                {3, firstVersion() + versionTables() + embeddingTables(),
                                 [](Database &database) { return runAll(database, embeddingTables()); }},
                                {4, firstVersion() + versionTables() + embeddingTables() + passageLinks(),
                                 [](Database &database) { return runAll(database, passageLinks()); }}};
    return schema;
}

Status createSchema(Database &database, const SchemaVersion &version, quint32 applicationId)
{
    return runAll(database, version.statements + QStringList {u"PRAGMA application_id=%1"_s.arg(qint32(applicationId)),
                                                              u"PRAGMA user_version=%1"_s.arg(version.number)});
}

Status checkSchema(Database &database, const SchemaVersion &version)
{
    const Result<std::unique_ptr<Database>> model = Database::openInMemory();
    if (!model)
        return model.error();
    if (Status status = runAll(**model, version.statements); !status)
        return status;
    const Result<QStringList> expected = schemaRows(**model);
    const Result<QStringList> found = schemaRows(database);
    if (!expected)
        return expected.error();
    if (!found)
        return found.error();
    if (*expected != *found)
        return foreignFile(database.path(), u"schema"_s);
    return {};
}

Status checkOnlyTables(Database &database)
{
    const Result<QVariant> others = database.value(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
                                                   "OR (type = 'table' AND rootpage = 0) OR sql LIKE '%VIRTUAL%'"_s);
    if (!others)
        return others.error();
    return others->toInt() == 0 ? Status() : Status(foreignFile(database.path(), u"schema"_s));
}

Status migrate(Database &database, const Schema &schema, int from)
{
    for (const SchemaVersion &version : schema) {
        if (version.number <= from)
            continue;
        const Status status = database.transaction([&]() -> Status {
            if (Status upgraded = version.upgrade(database); !upgraded)
                return upgraded;
            if (Status promised = checkSchema(database, version); !promised)
                return promised;
            return database.exec(u"PRAGMA user_version=%1"_s.arg(version.number));
        });
        if (!status)
            return status;
    }
    return {};
}

} // namespace dialogist::storage
