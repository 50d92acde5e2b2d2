// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"

#include "studio/storage/schema.h"
#include "tests/studio/storage/sampleproject.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace dialogist;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;

class TestBadFiles : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    QByteArray m_project; ///< the bytes of a sound project at rest

    static QByteArray asOurs(QByteArray bytes)
    {
        if (bytes.size() >= 100) {
            qToBigEndian<quint32>(1, bytes.data() + 60);
            qToBigEndian<quint32>(ProjectFile::applicationId, bytes.data() + 68);
        }
        return bytes;
    }

    struct Answer {
        bool opened = false;
        bool untouched = false;
        Error error;
        qint64 ms = 0;
    };

    /// Opens the bytes as a project in a folder of their own, reads everything if that succeeds, and looks at what is left.
    static Answer tryOpen(const QByteArray &bytes)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"given.dialogist"_s);
        if (!writeFile(path, bytes))
            return {};
        const QDateTime modified = QFileInfo(path).lastModified();
        Answer answer;
        QElapsedTimer timer;
        timer.start();
        {
            auto file = ProjectFile::open(path);
            answer.opened = file.ok();
            if (!file) {
                answer.error = file.error();
            } else {
                // Whatever it holds: values or an error.
                const auto project = file.value()->load();
                const auto history = file.value()->history(100);
                const auto passages = file.value()->passages(u"key"_s);
                const auto blocks = file.value()->contentBlocks(u"key"_s);
                const Status checked = file.value()->check();
                Q_UNUSED(project) Q_UNUSED(history) Q_UNUSED(passages) Q_UNUSED(blocks) Q_UNUSED(checked)
            }
        }
        answer.ms = timer.elapsed();
        answer.untouched = fileBytes(path) == bytes && QFileInfo(path).lastModified() == modified
            && neighbours(path) == QStringList {u"given.dialogist"_s};
        return answer;
    }

    static bool isClear(const Error &error)
    {
        return error.code != ErrorCode::Internal && error.message.contains(u"given.dialogist"_s) && error.message.endsWith(u'.')
            && !error.message.contains(u"%1"_s);
    }

    /// A project changed by a stranger with SQLite itself.
    QByteArray changedBy(const QString &sql)
    {
        const QString path = m_folder.newPath();
        writeFile(path, m_project);
        auto database = Database::open(path, Database::Mode::ReadWrite).take();
        for (const QString &statement : sql.split(u";;"_s)) {
            if (const Status status = database->exec(statement); !status)
                qWarning("%s: %s", qPrintable(statement), qPrintable(status.error().detail));
        }
        database.reset();
        return fileBytes(path);
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject(40)).take();
        QVERIFY(file->putContent(u"key"_s, QByteArray(20000, 'b'), {{0, {}, 0, {}, {}, QString(9000, u'p')}}).ok());
        QVERIFY(file->putBlob(QByteArray(30000, 'c')).ok());
        file.reset();
        m_project = fileBytes(path);
        QVERIFY(tryOpen(m_project).opened);
        QVERIFY(tryOpen(m_project).untouched);
    }

    void shouldSayWhatIsWrong_andLeaveTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &says) {
            QTest::newRow(name) << bytes << int(code) << says;
        };
        QByteArray newerFormat = m_project;
        newerFormat[68] = 'X';
        row("empty", {}, ErrorCode::Corrupt, u"empty"_s);
        row("one byte", "x", ErrorCode::Foreign, u"text file"_s);
        row("a text", "Dear shop,\nplease send me my order.\n", ErrorCode::Foreign, u"text file"_s);
        row("a long text", QByteArray("Lorem ipsum ").repeated(9999), ErrorCode::Foreign, u"text file"_s);
        row("UTF-16", QByteArray("\xff\xfe""D\0i\0a\0l\0o\0g\0", 14), ErrorCode::Foreign, u"not a Dialogist project"_s);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(500, '\0'), ErrorCode::Foreign, u"not a Dialogist project"_s);
        row("zeros", QByteArray(m_project.size(), '\0'), ErrorCode::Corrupt, u"zeros"_s);
        row("zeros at the front", QByteArray(4096, '\0') + m_project.mid(4096), ErrorCode::Corrupt, u"zeros"_s);
        row("cut in the header", m_project.left(60), ErrorCode::Corrupt, u"cut short"_s);
        row("cut in the magic", m_project.left(7), ErrorCode::Corrupt, u"cut short"_s);
        row("cut after the header", m_project.left(100), ErrorCode::Corrupt, u"cut short"_s);
        row("cut in half", m_project.left(m_project.size() / 2), ErrorCode::Corrupt, u"cut short"_s);
        row("cut by a byte", m_project.left(m_project.size() - 1), ErrorCode::Corrupt, u"cut short"_s);
        row("another program's database", newerFormat, ErrorCode::Foreign, u"another program"_s);
    }
    void shouldSayWhatIsWrong_andLeaveTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Answer answer = tryOpen(bytes);
        QVERIFY(!answer.opened);
        QVERIFY2(int(answer.error.code) == code, qPrintable(codeName(answer.error.code) + u' ' + answer.error.detail));
        QVERIFY2(answer.error.message.contains(says), qPrintable(answer.error.message));
        QVERIFY(isClear(answer.error));
        QVERIFY(answer.untouched);
    }

    void shouldRefuse_whatIsNoFile()
    {
        const auto missing = ProjectFile::open(m_folder.path(u"missing.dialogist"_s));
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder.path(u"missing.dialogist"_s)));
        const QString folder = m_folder.path(u"folder.dialogist"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(ProjectFile::open(folder).error().code, ErrorCode::InvalidInput);
        QCOMPARE(ProjectFile::open({}).error().code, ErrorCode::NotFound);
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.path(u"pipe.dialogist"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(ProjectFile::open(pipe).error().code, ErrorCode::InvalidInput); // and does not wait for a writer
#endif
    }

    void shouldRefuse_whatOursNeverHold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << u"CREATE TRIGGER x AFTER INSERT ON history BEGIN DELETE FROM object; END"_s;
        QTest::newRow("view") << u"CREATE VIEW x AS SELECT 1"_s;
        QTest::newRow("view in place of a table") << u"DROP TABLE setting;;CREATE VIEW setting AS SELECT 'a' AS key, x'' AS value"_s;
        QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE x USING fts5(a)"_s;
        QTest::newRow("extra table") << u"CREATE TABLE x (a)"_s;
        QTest::newRow("missing table") << u"DROP TABLE setting"_s;
        QTest::newRow("missing index") << u"DROP INDEX object_parent"_s;
        QTest::newRow("extra index") << u"CREATE INDEX x ON history (type)"_s;
        QTest::newRow("extra column") << u"ALTER TABLE meta ADD COLUMN more TEXT"_s;
        QTest::newRow("computed column") << u"ALTER TABLE meta ADD COLUMN more TEXT AS (upper(key))"_s;
        QTest::newRow("other case") << u"DROP TABLE setting;;CREATE TABLE setting (key text NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT"_s;
        QTest::newRow("not strict") << u"DROP TABLE setting;;CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL)"_s;
        QTest::newRow("statistics") << u"ANALYZE"_s;
        QTest::newRow("version zero") << u"PRAGMA user_version=0"_s;
        QTest::newRow("version below zero") << u"PRAGMA user_version=-1"_s;
    }
    void shouldRefuse_whatOursNeverHold()
    {
        QFETCH(QString, sql);
        const QByteArray bytes = changedBy(sql);
        QVERIFY(bytes != m_project);
        const Answer answer = tryOpen(bytes);
        QVERIFY(!answer.opened);
        QCOMPARE(answer.error.code, ErrorCode::Foreign);
        QVERIFY(isClear(answer.error));
        QVERIFY(answer.untouched);
    }

    void shouldRefuse_whenObjectsHangOnNothing()
    {
        const Answer answer = tryOpen(changedBy(u"PRAGMA foreign_keys=OFF;;DELETE FROM object WHERE kind = 'flow'"_s));
        QVERIFY(!answer.opened);
        QCOMPARE(answer.error.code, ErrorCode::Corrupt);
        QVERIFY(answer.untouched);
    }

    void shouldOpenForReadingOnly_whenFromTheFuture()
    {
        const QByteArray bytes = changedBy(u"CREATE TABLE news (a INTEGER) STRICT;;PRAGMA user_version=%1"_s.arg(ProjectFile::schemaVersion + 1));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"given.dialogist"_s);
        QVERIFY(writeFile(path, bytes));
        {
            auto file = ProjectFile::open(path);
            QVERIFY(file.ok());
            QVERIFY(file.value()->readOnlyReason() == ProjectFile::ReadOnlyReason::NewerVersion);
            QVERIFY(file.value()->readOnlyMessage().contains(u"newer"_s));
            QCOMPARE(file.value()->load()->bots.size(), 1u);
            QCOMPARE(file.value()->setSetting(u"a"_s, {}).error().code, ErrorCode::ReadOnly);
        }
        QCOMPARE(fileBytes(path), bytes);
        QCOMPARE(neighbours(path), QStringList {u"given.dialogist"_s});
        // Nothing may run by itself in a version that is not known, either.
        for (const QString &sql : {u"CREATE VIEW x AS SELECT 1"_s, u"CREATE VIRTUAL TABLE x USING fts5(a)"_s,
                                   u"CREATE TRIGGER x AFTER INSERT ON history BEGIN DELETE FROM object; END"_s}) {
            const Answer answer = tryOpen(changedBy(sql + u";;PRAGMA user_version=9"_s));
            QVERIFY(!answer.opened);
            QCOMPARE(answer.error.code, ErrorCode::Foreign);
        }
    }

    void shouldSurviveDamagedDatabases_data()
    {
        QTest::addColumn<bool>("withOurMark");
        QTest::newRow("as they are") << false;
        QTest::newRow("marked as ours") << true;
    }
    void shouldSurviveDamagedDatabases()
    {
        QFETCH(bool, withOurMark);
        const QString corpus = QStringLiteral(DIALOGIST_CORPORA "/sqlite-corrupt");
        if (!QFileInfo::exists(corpus))
            QSKIP("The collection of damaged databases is not here.");
        int files = 0;
        qint64 slowest = 0;
        QHash<QString, int> codes;
        QDirIterator it(corpus, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = fileBytes(it.next());
            const Answer answer = tryOpen(withOurMark ? asOurs(bytes) : bytes);
            QVERIFY2(!answer.opened, qPrintable(it.fileName()));
            QVERIFY2(isClear(answer.error), qPrintable(it.fileName() + u": "_s + answer.error.message + answer.error.detail));
            QVERIFY2(answer.untouched, qPrintable(it.fileName()));
            QVERIFY2(answer.ms < 30000, qPrintable(it.fileName()));
            slowest = qMax(slowest, answer.ms);
            ++codes[codeName(answer.error.code)];
            ++files;
        }
        QVERIFY(files > 300);
        qInfo() << files << "files, slowest" << slowest << "ms" << codes;
    }

    void shouldSurviveRandomDamage()
    {
        QRandomGenerator random(20);
        int opened = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = m_project;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (round % 10 == 0)
                bytes.truncate(100 + random.bounded(bytes.size() - 100));
            else if (round % 10 == 1)
                std::fill_n(bytes.data() + 4096 * random.bounded(bytes.size() / 4096), 4096, '\0');
            const Answer answer = tryOpen(bytes);
            QVERIFY2(answer.opened || isClear(answer.error), qPrintable(answer.error.message + answer.error.detail));
            QVERIFY2(answer.opened || answer.untouched, qPrintable(u"round %1"_s.arg(round)));
            QVERIFY(answer.ms < 30000);
            opened += answer.opened ? 1 : 0;
        }
        qInfo() << opened << "of 400 opened in spite of the damage";
        QVERIFY(opened < 400);
    }

    void shouldSurviveADamagedLog()
    {
        // A crashed program's log, damaged: what it says is lost or used, but never a crash, and never another file beside.
        QTemporaryDir live;
        const QString livePath = live.filePath(u"live.dialogist"_s);
        QVERIFY(writeFile(livePath, m_project));
        auto writer = ProjectFile::open(livePath).take();
        for (int i = 0; i < 5; ++i)
            QVERIFY(writer->setSetting(u"k%1"_s.arg(i), QByteArray(3000, char('a' + i))).ok());
        // These are copies for the test; the writer is idle and is not used afterwards.
        const QString walPath = live.filePath(u"wal copy"_s);
        QVERIFY(QFile::copy(livePath + u"-wal"_s, walPath));
        const QByteArray log = fileBytes(walPath);
        QVERIFY(log.size() > 10000);
        QRandomGenerator random(4);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = log;
            if (round > 0) {
                for (int flips = 1 + random.bounded(5); flips > 0; --flips)
                    bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            }
            QTemporaryDir folder;
            const QString path = folder.filePath(u"given.dialogist"_s);
            QVERIFY(writeFile(path, m_project));
            QVERIFY(writeFile(path + u"-wal"_s, bytes));
            {
                auto file = ProjectFile::open(path);
                QVERIFY2(file.ok() || isClear(file.error()), file ? "" : qPrintable(file.error().message));
                if (round == 0)
                    QCOMPARE(*file.value()->setting(u"k4"_s), QByteArray(3000, 'e'));
                else if (file)
                    QVERIFY(file.value()->check().ok());
            }
            QVERIFY(!QFile::exists(path + u"-shm"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
