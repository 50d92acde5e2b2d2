// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/database.h"
#include "studio/storage/sqliteguard.h"

#include "studio/storage/filesystem.h"
#include "studio/storage/storabletext.h"
#include "tests/studio/storage/sampleproject.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QElapsedTimer>
#include <QTest>

#include <limits>
#include <thread>

using namespace dialogist;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;
using Mode = Database::Mode;

class TestDatabase : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    std::unique_ptr<Database> newDatabase(const QString &path)
    {
        auto database = Database::open(path, Mode::Create);
        if (!database)
            return nullptr;
        const Status made = database.value()->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT"_s);
        return made ? database.take() : nullptr;
    }

private slots:
    void shouldRefuseWhatOnlyACraftedFileNeeds()
    {
        auto database = Database::openInMemory().take();
        QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().constLast(), false);
        if (!tighten(connection))
            QSKIP("Qt's driver has an SQLite of its own here.");
        QVERIFY(database->exec(u"CREATE TABLE t (x)"_s).ok());
        QVERIFY(database->exec(u"PRAGMA writable_schema=ON"_s).ok());
        QVERIFY(!database->exec(u"UPDATE sqlite_schema SET sql = 'CREATE TABLE t (x, y)'"_s).ok());
        QVERIFY(database->exec(u"CREATE TABLE log (x)"_s).ok());
        QVERIFY(database->exec(u"CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END"_s).ok());
        QVERIFY(database->exec(u"INSERT INTO t VALUES (1)"_s).ok());
        QCOMPARE(database->value(u"SELECT count(*) FROM log"_s)->toInt(), 0); // triggers do not fire
        QVERIFY(database->exec(u"CREATE VIEW v AS SELECT * FROM t"_s).ok());
        QVERIFY(!database->value(u"SELECT * FROM v"_s).ok());
        QVERIFY(!database->exec(u"SELECT \"no such column\""_s).ok());
        QVERIFY(!database->exec(u"SELECT '"_s + QString(200'000, u'x') + u"'"_s).ok());
        QVERIFY(!database->exec(u"SELECT zeroblob(200000000)"_s).ok());
    }

    void shouldBreakOff_whenALookTakesTooLong()
    {
        auto database = Database::openInMemory().take();
        if (!tighten(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast(), false)))
            QSKIP("Qt's driver has an SQLite of its own here.");
        const QString endless = u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"_s;
        QElapsedTimer timer;
        timer.start();
        {
            const OpeningDeadline deadline(200);
            const auto answer = database->value(endless);
            QVERIFY(!answer.ok());
            QCOMPARE(answer.error().code, ErrorCode::Timeout);
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(database->value(u"SELECT 1"_s)->toInt(), 1);
    }

    void shouldNotMakeAFile_whenOpeningAMissingOne()
    {
        const QString path = m_folder.path(u"missing.db"_s);
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Immutable, Mode::Untouched}) {
            const auto database = Database::open(path, mode);
            QVERIFY(!database.ok());
            QCOMPARE(database.error().code, ErrorCode::NotFound);
            QVERIFY(database.error().message.contains(u"missing.db"_s));
        }
        QVERIFY(!QFile::exists(path));
    }

    void shouldHardenTheConnection_whenOpened()
    {
        const auto database = newDatabase(m_folder.newPath());
        QVERIFY(database);
        QCOMPARE(database->journalMode(), u"wal"_s);
        const QList<std::pair<QString, QVariant>> expected {
            {u"journal_mode"_s, u"wal"_s}, {u"synchronous"_s, 2},    {u"foreign_keys"_s, 1}, {u"trusted_schema"_s, 0},
            {u"cell_size_check"_s, 1},     {u"temp_store"_s, 2},     {u"busy_timeout"_s, 5000}, {u"secure_delete"_s, 1},
        };
        for (const auto &[pragma, value] : expected) {
            const Result<QVariant> found = database->value(u"PRAGMA "_s + pragma);
            QVERIFY(found.ok());
            QVERIFY2(found->toString() == value.toString(), qPrintable(pragma + u" is "_s + found->toString()));
        }
        QVERIFY(!database->value(u"PRAGMA mmap_size"_s)->toInt());
    }

    void shouldOpenExactlyThatFile_whenItsNameLooksLikeAnAddress_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"what? mode=memory&x=1#part.db"_s, u"100%41 %3F.db"_s, u"two  blanks .db"_s, u"شركة 😀 日本.db"_s,
                                    u"file:x.db"_s, u"a+b&c=d;e'f\"g.db"_s, u"back\\slash.db"_s, u":memory:"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void shouldOpenExactlyThatFile_whenItsNameLooksLikeAnAddress()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        {
            const auto database = newDatabase(path);
            QVERIFY(database);
            QVERIFY(database->exec(u"INSERT INTO t (v) VALUES (1)"_s).ok());
        }
        QCOMPARE(neighbours(path), QStringList {name});
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Immutable}) {
            const auto again = Database::open(path, mode);
            QVERIFY(again.ok());
            QCOMPARE(again.value()->value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
        }
        QCOMPARE(neighbours(path), QStringList {name});
    }

    void shouldGiveBackEveryValue_whenBound_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("largest integer") << QVariant(std::numeric_limits<qint64>::max());
        QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("beyond what a double can count") << QVariant(qint64(9007199254740993));
        QTest::newRow("number") << QVariant(0.1 + 0.2);
        QTest::newRow("tiny number") << QVariant(5e-324);
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("right to left") << QVariant(u"مرحبا بكم في المتجر"_s);
        QTest::newRow("four bytes") << QVariant(u"👩🏽‍🚀𠜎"_s);
        QTest::newRow("combining") << QVariant(u"e\u0301 \u200f\u202e \ufeff\ufdd0\ufffd"_s);
        QTest::newRow("quotes") << QVariant(u"Robert'); DROP TABLE t;-- ?"_s);
        QTest::newRow("a megabyte") << QVariant(QString(1024 * 1024, u'ž'));
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x80 a", 5));
        QTest::newRow("no bytes") << QVariant(QByteArray(""));
        QTest::newRow("null") << QVariant();
    }
    void shouldGiveBackEveryValue_whenBound()
    {
        QFETCH(QVariant, value);
        auto database = Database::openInMemory();
        QVERIFY(database.ok());
        QVERIFY(database.value()->exec(u"CREATE TABLE t (v ANY) STRICT"_s).ok());
        QVERIFY(database.value()->exec(u"INSERT INTO t VALUES (?)"_s, {value}).ok());
        const Result<QVariant> found = database.value()->value(u"SELECT v FROM t"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->isNull(), value.isNull());
        if (!value.isNull()) {
            QCOMPARE(found->metaType().id(), value.metaType().id());
            QCOMPARE(*found, value);
        }
    }

    void shouldTakeANullStringAsEmpty_whenTheColumnMustNotBeNull()
    {
        auto database = Database::openInMemory();
        QVERIFY(database.value()->exec(u"CREATE TABLE t (v TEXT NOT NULL, b BLOB NOT NULL) STRICT"_s).ok());
        QVERIFY(database.value()->exec(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QByteArray()}).ok());
    }

    void shouldRefuseText_whenSqliteCannotHoldIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString(u"a\0b"_s);
        QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xd83d);
        QTest::newRow("high surrogate before a letter") << QString(QChar(0xd83d)) + u"b"_s;
        QTest::newRow("low surrogate alone") << QString(QChar(0xde00));
        QTest::newRow("U+FFFE") << u"soft\ufffehyphen"_s;
        QTest::newRow("U+FFFF") << u"\uffff"_s;
        QTest::newRow("pair the wrong way round") << QString(QChar(0xde00)) + QChar(0xd83d);
    }
    void shouldRefuseText_whenSqliteCannotHoldIt()
    {
        QFETCH(QString, text);
        auto database = Database::openInMemory();
        QVERIFY(database.value()->exec(u"CREATE TABLE t (v ANY) STRICT"_s).ok());
        const Status status = database.value()->exec(u"INSERT INTO t VALUES (?)"_s, {text});
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
        QCOMPARE(database.value()->value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        // Within a JSON body, as a value and as a key, at any depth.
        QVERIFY(!checkStorable(QJsonValue(QJsonObject {{u"a"_s, QJsonArray {QJsonObject {{u"b"_s, text}}}}})).ok());
        QVERIFY(!checkStorable(QJsonValue(QJsonObject {{text, 1}})).ok());
    }

    void shouldRefuseJson_whenItCouldNotBeReadBack()
    {
        QVERIFY(!checkStorable(QJsonValue(std::numeric_limits<double>::infinity())).ok());
        QVERIFY(!checkStorable(QJsonValue(std::numeric_limits<double>::quiet_NaN())).ok());
        QJsonValue deep = 1;
        for (int i = 0; i < 3000; ++i)
            deep = QJsonArray {deep};
        QCOMPARE(checkStorable(deep).error().code, ErrorCode::Limit);
        QVERIFY(checkStorable(QJsonValue(QJsonObject {{u"a"_s, QJsonArray {1, u"😀"_s, QJsonValue::Null}}})).ok());
    }

    void shouldUndoEverything_whenTheWorkFails()
    {
        const auto database = newDatabase(m_folder.newPath());
        const Status failed = database->transaction([&]() -> Status {
            if (Status status = database->exec(u"INSERT INTO t (v) VALUES (1)"_s); !status)
                return status;
            return Error {ErrorCode::Cancelled, {}, {}};
        });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QCOMPARE(database->value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        QVERIFY(database->transaction([&] { return database->exec(u"INSERT INTO t (v) VALUES (2)"_s); }).ok());
        QCOMPARE(database->value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }

    void shouldUndoEverything_whenTheCommitFails()
    {
        const auto database = newDatabase(m_folder.newPath());
        QVERIFY(database->exec(u"CREATE TABLE c (p INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED) STRICT"_s).ok());
        const Status failed = database->transaction([&] { return database->exec(u"INSERT INTO c VALUES (99)"_s); });
        QCOMPARE(failed.error().code, ErrorCode::Conflict);
        QCOMPARE(database->value(u"SELECT count(*) FROM c"_s)->toInt(), 0);
        QVERIFY(database->transaction([&] { return database->exec(u"INSERT INTO t (id) VALUES (99)"_s); }).ok());
    }

    void shouldLeaveNoReadLock_whenAQueryEndsEarly()
    {
        const QString path = m_folder.newPath();
        const auto database = newDatabase(path);
        QVERIFY(database->exec(u"INSERT INTO t (v) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                               "SELECT hex(randomblob(100)) FROM n"_s).ok());
        const auto reader = Database::open(path, Mode::ReadOnly);
        int rows = 0;
        QVERIFY(reader.value()->query(u"SELECT v FROM t"_s, {}, [&rows](const QVariantList &) { return ++rows < 3; }).ok());
        QCOMPARE(rows, 3);
        // A read lock would keep the log from being emptied.
        QVERIFY(database->checkpoint().ok());
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
    }

    void shouldRefuseToWrite_whenOpenForReading()
    {
        const QString path = m_folder.newPath();
        newDatabase(path).reset();
        for (const Mode mode : {Mode::ReadOnly, Mode::Immutable, Mode::Untouched}) {
            const auto reader = Database::open(path, mode);
            QVERIFY(reader.ok());
            QVERIFY(reader.value()->isReadOnly());
            QCOMPARE(reader.value()->exec(u"INSERT INTO t (v) VALUES (1)"_s).error().code, ErrorCode::ReadOnly);
            QCOMPARE(reader.value()->transaction([] { return Status(); }).error().code, ErrorCode::ReadOnly);
        }
    }

    void shouldLeaveOneFile_whenClosed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.db"_s);
        {
            const auto writer = newDatabase(path);
            QVERIFY(writer->exec(u"INSERT INTO t (v) VALUES (1)"_s).ok());
            const auto reader = Database::open(path, Mode::ReadOnly);
            QVERIFY(reader.ok());
            QVERIFY(QFile::exists(path + u"-wal"_s));
        }
        QCOMPARE(neighbours(path), QStringList {u"a.db"_s});
        {
            const auto reader = Database::open(path, Mode::ReadOnly);
            QVERIFY(reader.value()->value(u"SELECT 1 FROM t"_s).ok());
        }
        QCOMPARE(neighbours(path), QStringList {u"a.db"_s});
    }

    void shouldWorkWithTheOldJournal_whenTheFileSystemHasNoSharedMemory()
    {
        // The same statements that a network folder makes it run.
        const QString path = m_folder.newPath();
        newDatabase(path).reset();
        const auto writer = Database::open(path, Mode::ReadWrite);
        QVERIFY(writer.value()->useRollbackJournal().ok());
        QCOMPARE(writer.value()->journalMode(), u"truncate"_s);
        QCOMPARE(writer.value()->value(u"PRAGMA synchronous"_s)->toInt(), 3);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(writer.value()->transaction([&] { return writer.value()->exec(u"INSERT INTO t (v) VALUES (7)"_s); }).ok());
        // The lock is let go between transactions: another connection reads.
        const auto reader = Database::open(path, Mode::ReadOnly);
        QVERIFY(reader.ok());
        QCOMPARE(reader.value()->value(u"SELECT v FROM t"_s)->toInt(), 7);
    }

    void shouldAllowTheLog_onThisComputersOwnDrive()
    {
        QVERIFY(allowsSharedMemoryLog(m_folder.path(u"x"_s)));
    }

    void shouldMakeADurableCopy_whenAsked()
    {
        const QString path = m_folder.newPath();
        const auto database = newDatabase(path);
        QVERIFY(database->exec(u"INSERT INTO t (v) VALUES ('kept')"_s).ok());
        QVERIFY(database->exec(u"PRAGMA application_id=77"_s).ok());
        QVERIFY(database->exec(u"PRAGMA user_version=5"_s).ok());
        const QString copy = m_folder.path(u"copy?of#it.db"_s);
        QVERIFY(database->copyTo(copy).ok());
        QCOMPARE(database->copyTo(copy).error().code, ErrorCode::Conflict);
        const auto opened = Database::open(copy, Mode::Immutable);
        QVERIFY(opened.ok());
        QCOMPARE(opened.value()->value(u"SELECT v FROM t"_s)->toString(), u"kept"_s);
        QCOMPARE(opened.value()->value(u"PRAGMA application_id"_s)->toInt(), 77);
        QCOMPARE(opened.value()->value(u"PRAGMA user_version"_s)->toInt(), 5);
        const auto reader = Database::open(path, Mode::ReadOnly);
        QVERIFY(reader.value()->copyTo(m_folder.path(u"copy2.db"_s)).ok());
        QCOMPARE(reader.value()->exec(u"DELETE FROM t"_s).error().code, ErrorCode::ReadOnly);
    }

    void shouldSayCorrupt_whenTheFileIsNoDatabase()
    {
        const QString path = m_folder.path(u"garbage.db"_s);
        QVERIFY(writeFile(path, QByteArray(5000, 'x')));
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Create}) {
            const auto opened = Database::open(path, mode);
            QVERIFY(!opened.ok());
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
            QVERIFY(opened.error().message.contains(u"garbage.db"_s));
        }
        QCOMPARE(fileBytes(path), QByteArray(5000, 'x'));
    }

    void shouldSayDiskFull_whenThereIsNoRoom()
    {
        const auto database = newDatabase(m_folder.newPath());
        QVERIFY(database->value(u"PRAGMA max_page_count=4"_s).ok());
        const Status full = database->transaction([&] { return database->exec(u"INSERT INTO t (v) VALUES (zeroblob(100000))"_s); });
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(database->value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        QVERIFY(database->exec(u"INSERT INTO t (v) VALUES (1)"_s).ok());
    }

    void shouldKeepThreadsApart_whenEachOpensItsOwn()
    {
        const QString path = m_folder.newPath();
        const auto database = newDatabase(path);
        std::atomic_int failures {0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                auto own = Database::open(path, Mode::ReadWrite);
                for (int i = 0; own && i < 25; ++i) {
                    if (!own.value()->transaction([&] { return own.value()->exec(u"INSERT INTO t (v) VALUES (1)"_s); }))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(database->value(u"SELECT count(*) FROM t"_s)->toInt(), 100);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
