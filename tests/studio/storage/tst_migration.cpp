// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"
#include "studio/storage/schema.h"
#include "tests/studio/storage/sampleproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;

namespace {
/// Two versions that are yet to come: the later adds a column to a table that the one before it adds.
Schema futureSchema()
{
    Schema schema = projectSchema();
    const int present = ProjectFile::schemaVersion;
    const QStringList tables = schema.back().statements;
    SchemaVersion second {present + 1, tables, [](Database &database) -> Status {
                              if (Status made = database.exec(u"CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY) STRICT"_s); !made)
                                  return made;
                              return database.exec(u"INSERT INTO note SELECT id FROM object WHERE kind = 'bot'"_s);
                          }};
    second.statements << u"CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY) STRICT"_s;
    schema.push_back(second);
    SchemaVersion third {present + 2, tables, [](Database &database) {
                             return database.exec(u"ALTER TABLE note ADD COLUMN text TEXT"_s);
                         }};
    third.statements << u"CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY, text TEXT) STRICT"_s;
    schema.push_back(third);
    return schema;
}

QString backupName()
{
    return u".backup-v%1"_s.arg(ProjectFile::schemaVersion);
}

int versionOf(const QString &path)
{
    return Database::open(path, Database::Mode::Immutable).value()->value(u"PRAGMA user_version"_s)->toInt();
}
} // namespace

class TestMigration : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

private slots:
    void shouldKeepEverything_andABackup_whenAnOlderFileIsOpened()
    {
        const QString path = m_folder.newPath();
        const model::Project project = sampleProject();
        ProjectFile::create(path, project).take().reset();
        {
            auto file = ProjectFile::openAs(futureSchema(), path);
            QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message + file.error().detail));
            QVERIFY(!file.value()->isReadOnly());
            QVERIFY(*file.value()->load() == project);
            QVERIFY(file.value()->check().ok());
        }
        QCOMPARE(versionOf(path), ProjectFile::schemaVersion + 2);
        QCOMPARE(Database::open(path, Database::Mode::Immutable).value()->value(u"SELECT count(*) FROM note WHERE text IS NULL"_s)->toInt(), 1);

        const QString backup = path + backupName();
        QCOMPARE(versionOf(backup), ProjectFile::schemaVersion);
        QVERIFY(*ProjectFile::open(backup).value()->load() == project);
        // The second time there is nothing to do.
        QVERIFY(ProjectFile::openAs(futureSchema(), path).ok());
        QVERIFY(!QFile::exists(backup + u"-2"_s));
        // The program of before reads it.
        QVERIFY(ProjectFile::open(path).value()->readOnlyReason() == ProjectFile::ReadOnlyReason::NewerVersion);
    }

    void shouldNotTouchAnEarlierBackup()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        QVERIFY(writeFile(path + backupName(), "earlier"));
        QVERIFY(ProjectFile::openAs(futureSchema(), path).ok());
        QCOMPARE(fileBytes(path + backupName()), QByteArray("earlier"));
        QCOMPARE(versionOf(path + backupName() + u"-2"_s), ProjectFile::schemaVersion);
    }

    void shouldStopAtTheLastWholeStep_whenAnUpgradeFails()
    {
        const QString path = m_folder.newPath();
        const model::Project project = sampleProject();
        ProjectFile::create(path, project).take().reset();
        Schema broken = futureSchema();
        broken.back().upgrade = [](Database &database) -> Status {
            if (Status status = database.exec(u"DELETE FROM object"_s); !status)
                return status;
            return Error {ErrorCode::DiskFull, u"full"_s, {}};
        };
        const auto failed = ProjectFile::openAs(broken, path);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        QCOMPARE(versionOf(path), ProjectFile::schemaVersion + 1);
        QVERIFY(*ProjectFile::openAs(futureSchema(), path).value()->load() == project);
        QCOMPARE(versionOf(path), ProjectFile::schemaVersion + 2);
    }

    void shouldRefuse_whenAnUpgradeDoesNotMakeTheTablesItPromises()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        Schema broken = futureSchema();
        broken.back().upgrade = [](Database &) { return Status(); };
        QCOMPARE(ProjectFile::openAs(broken, path).error().code, ErrorCode::Foreign);
        QCOMPARE(versionOf(path), ProjectFile::schemaVersion + 1);
    }

    void shouldLeaveAnOlderFile_whenItMayOnlyBeRead()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        const QByteArray before = fileBytes(path);
        const auto file = ProjectFile::openAs(futureSchema(), path, true);
        QCOMPARE(file.error().code, ErrorCode::ReadOnly);
        QVERIFY(file.error().message.contains(u"older"_s));
        QCOMPARE(fileBytes(path), before);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
