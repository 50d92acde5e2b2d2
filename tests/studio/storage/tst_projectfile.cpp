// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"

#include "studio/base/json.h"
#include "tests/studio/storage/sampleproject.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::model;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;

class TestProjectFile : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    static HistoryEntry entry(const QString &type, const QList<Change> &changes)
    {
        return {0, QDateTime::currentDateTimeUtc(), type, 1, u"Step “1”"_s, changes, false};
    }

    static Change rename(const Node &node, const QString &name)
    {
        Node after = node;
        after.name = name;
        return {{ObjectKind::Node, node.id.toString()}, node.toJson(), after.toJson()};
    }

    static Node someNode(const Project &project) { return project.bots.begin()->second.flows.begin()->second.nodes.begin()->second; }

private slots:
    void shouldHoldTheSameProject_whenCreatedClosedAndOpened()
    {
        const QString path = m_folder.newPath();
        const Project project = sampleProject();
        {
            const auto file = ProjectFile::create(path, project);
            QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message + file.error().detail));
            QVERIFY(!file.value()->isReadOnly());
            QVERIFY(!file.value()->isRestricted());
            QVERIFY(*file.value()->load() == project);
        }
        const auto file = ProjectFile::open(path);
        QVERIFY(file.ok());
        QVERIFY(*file.value()->load() == project);
        QVERIFY(file.value()->readOnlyMessage().isEmpty());
        QVERIFY(file.value()->check().ok());
    }

    void shouldLeaveOneFile_whenClosed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dialogist"_s);
        {
            const auto file = ProjectFile::create(path, sampleProject());
            QVERIFY(file.value()->setSetting(u"k"_s, "v").ok());
            QVERIFY(neighbours(path).contains(u".a.dialogist.lock"_s));
        }
        QCOMPARE(neighbours(path), QStringList {u"a.dialogist"_s});
        const QByteArray before = fileBytes(path);
        ProjectFile::open(path).take().reset();
        ProjectFile::open(path, true).take().reset();
        QCOMPARE(neighbours(path), QStringList {u"a.dialogist"_s});
        QCOMPARE(fileBytes(path), before);
    }

    void shouldCarryItsMarks_inTheFirstHundredBytes()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        const QByteArray head = fileBytes(path).left(100);
        QVERIFY(head.startsWith("SQLite format 3"));
        QCOMPARE(head.mid(68, 4), QByteArray("DGLT"));
        QCOMPARE(head.mid(60, 4), QByteArray("\0\0\0", 3) + char(ProjectFile::schemaVersion));
    }

    void shouldRefuse_whenAFileIsThereAlready()
    {
        const QString path = m_folder.newPath();
        QVERIFY(writeFile(path, "precious"));
        const auto file = ProjectFile::create(path, sampleProject());
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, ErrorCode::Conflict);
        QCOMPARE(fileBytes(path), QByteArray("precious"));
    }

    void shouldLeaveNothing_whenCreationFails()
    {
        QTemporaryDir folder;
        Project project = sampleProject();
        project.name = u"bad\0name"_s;
        const auto file = ProjectFile::create(folder.filePath(u"b.dialogist"_s), project);
        QCOMPARE(file.error().code, ErrorCode::InvalidInput);
        QCOMPARE(neighbours(folder.filePath(u"b.dialogist"_s)), QStringList());
        QVERIFY(!ProjectFile::create(folder.filePath(u"no/such/folder.dialogist"_s), sampleProject()).ok());
        QCOMPARE(neighbours(folder.filePath(u"b.dialogist"_s)), QStringList());
    }

    void shouldKeepAnyText_whenItCanBeStored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("right to left") << u"هل أنتم مفتوحون؟ \u202eabc"_s;
        QTest::newRow("four bytes") << u"👩🏽‍🚀𠜎𝔘"_s;
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'ж');
        QTest::newRow("control characters") << u"\x01\x1f\x7f\u0085\u2028 \\u0000 \"'"_s;
    }
    void shouldKeepAnyText_whenItCanBeStored()
    {
        QFETCH(QString, text);
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        const Change change = rename(someNode(*file->load()), text);
        HistoryEntry made = entry(u"RenameNode"_s, {change});
        made.subject = text;
        QVERIFY(file->commit(made).ok());
        QVERIFY(file->putContent(u"key"_s, text.toUtf8(), {{0, text, 1, text, u"ar"_s, text}}).ok());
        file.reset();
        file = ProjectFile::open(path).take();
        QCOMPARE(someNode(*file->load()).name, text);
        QCOMPARE(file->history(1)->constFirst().subject, text);
        QVERIFY(file->history(1)->constFirst().changes == QList<Change> {change});
        QCOMPARE(file->passages(u"key"_s)->constFirst().text, text);
        QCOMPARE(file->passages(u"key"_s)->constFirst().heading, text);
        QCOMPARE(*file->contentBlocks(u"key"_s), text.toUtf8());
    }

    void shouldKeepRandomBodies_whenWrittenAndRead()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        QRandomGenerator random(7);
        Node node = someNode(*file->load());
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i) {
                const char32_t c = random.bounded(0x110000u);
                if (c != 0 && !QChar::isSurrogate(c) && c != 0xfffe && c != 0xffff)
                    text += QChar::fromUcs4(c);
            }
            Node after = node;
            after.name = text;
            after.props = {{text, random.generateDouble()}, {u"i"_s, qint64(random.generate64() >> 11)}, {u"list"_s, QJsonArray {text, QJsonValue::Null, true, -0.5}}};
            QVERIFY(file->commit(entry(u"EditNode"_s, {{{ObjectKind::Node, node.id.toString()}, node.toJson(), after.toJson()}})).ok());
            QVERIFY(*file->load()->node(node.id) == after);
            node = after;
        }
    }

    void shouldRefuseText_whenItCannotBeStored()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const Node node = someNode(*file->load());
        for (const QString &text : {u"a\0b"_s, QString(QChar(0xd800)), u"x\uffff"_s}) {
            QCOMPARE(file->commit(entry(u"RenameNode"_s, {rename(node, text)})).error().code, ErrorCode::InvalidInput);
            QCOMPARE(file->putContent(u"k"_s, "b", {{0, {}, 0, {}, {}, text}}).error().code, ErrorCode::InvalidInput);
            QVERIFY(!*file->hasContent(u"k"_s));
        }
        QVERIFY(file->history(10)->isEmpty());
        QCOMPARE(someNode(*file->load()).name, node.name);
    }

    void shouldKeepVectorsAsTheyWere_andRefuseThoseThatFitNoPassage()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        QVERIFY(file->putContent(u"k"_s, "one", {{0, {}, 0, {}, {}, u"t0"_s}, {1, {}, 0, {}, {}, u"t1"_s}}).ok());
        const Embeddings vectors {2, {0.1F, -3e30F, 1e-30F, 4}};
        QVERIFY(file->putEmbeddings(u"k"_s, u"model"_s, vectors).ok());
        for (const Embeddings &bad : {Embeddings {2, {1, 2}}, Embeddings {0, {}}, Embeddings {-2, {1, 2, 3, 4}}, Embeddings {1, {1, 2, 3}}}) {
            const Status status = file->putEmbeddings(u"k"_s, u"model"_s, bad);
            QCOMPARE(status.error().code, ErrorCode::InvalidInput);
            QVERIFY(status.error().message.contains(u"model"_s));
        }
        QVERIFY(!file->putEmbeddings(u"missing"_s, u"model"_s, vectors).ok());
        file.reset();
        file = ProjectFile::open(path).take();
        QCOMPARE(file->embeddings(u"k"_s, u"model"_s)->dimensions, 2);
        QVERIFY(file->embeddings(u"k"_s, u"model"_s)->numbers == vectors.numbers);
        QCOMPARE(file->embeddings(u"k"_s, u"other"_s)->dimensions, 0);
    }

    void shouldUndoAndRedo_afterReopening()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        const Node node = someNode(*file->load());
        const Result<qint64> first = file->commit(entry(u"RenameNode"_s, {rename(node, u"A"_s)}));
        Node a = node;
        a.name = u"A"_s;
        const Result<qint64> second = file->commit(entry(u"RenameNode"_s, {rename(a, u"B"_s)}));
        QVERIFY(*second > *first);
        file.reset();
        file = ProjectFile::open(path).take();
        QVERIFY(file->setUndone(*second, true).ok());
        QCOMPARE(someNode(*file->load()).name, u"A"_s);
        QVERIFY(file->setUndone(*first, true).ok());
        QCOMPARE(someNode(*file->load()).name, node.name);
        file.reset();
        file = ProjectFile::open(path).take();
        QVERIFY(file->history(10)->constFirst().undone);
        QVERIFY(file->setUndone(*first, false).ok());
        QCOMPARE(someNode(*file->load()).name, u"A"_s);
        // A new edit ends what could be redone.
        QVERIFY(file->commit(entry(u"RenameNode"_s, {rename(a, u"C"_s)})).ok());
        const auto history = file->history(10);
        QCOMPARE(history->size(), 2);
        QVERIFY(history->at(0).sequence > *second);
        QCOMPARE(history->at(0).subject, u"Step “1”"_s);
        QCOMPARE(history->at(1).sequence, *first);
        QVERIFY(qAbs(history->at(0).at.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    }

    void shouldRefuseUndo_whenItIsOutOfOrder()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const Node node = someNode(*file->load());
        Node a = node;
        a.name = u"A"_s;
        const qint64 first = *file->commit(entry(u"RenameNode"_s, {rename(node, u"A"_s)}));
        const qint64 second = *file->commit(entry(u"RenameNode"_s, {rename(a, u"B"_s)}));
        QCOMPARE(file->setUndone(first, true).error().code, ErrorCode::Conflict);
        QCOMPARE(file->setUndone(second, false).error().code, ErrorCode::Conflict);
        QCOMPARE(file->setUndone(99, true).error().code, ErrorCode::Conflict);
        QCOMPARE(someNode(*file->load()).name, u"B"_s);
    }

    void shouldChangeNothing_whenTheObjectsAreNotAsExpected()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const Project project = *file->load();
        const Node node = someNode(project);
        Node stranger = node;
        stranger.id = NodeId::create();
        const Change good = rename(node, u"A"_s);
        const QJsonObject body = stranger.toJson();
        const QList<Change> bad {
            {{ObjectKind::Node, stranger.id.toString()}, body, {}}, // removes what is not there
            rename(stranger, u"B"_s), // changes what is not there
            {{ObjectKind::Node, node.id.toString()}, {}, node.toJson()}, // adds what is there
            {{ObjectKind::Variable, node.id.toString()}, node.toJson(), {}}, // of another kind
            {{ObjectKind::Flow, node.flow.toString()}, project.flow(node.flow)->toJson(), {}}, // leaves nodes without their flow
        };
        for (const Change &change : bad) {
            const auto committed = file->commit(entry(u"X"_s, {good, change}));
            QVERIFY(!committed.ok());
            QCOMPARE(committed.error().code, ErrorCode::Conflict);
            QVERIFY(*file->load() == project);
            QVERIFY(file->history(1)->isEmpty());
        }
    }

    void shouldMakeOneEntry_whenAGestureGoesOn()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const Project project = *file->load();
        const Node node = someNode(project);
        Node other = std::next(project.flow(node.flow)->nodes.begin())->second;
        const qint64 sequence = *file->commit(entry(u"Move"_s, {rename(node, u"A"_s), rename(other, u"O"_s)}));
        // The second node goes back, the first goes on.
        QVERIFY(file->amend(sequence, entry(u"Move"_s, {rename(node, u"AB"_s)})).ok());
        QCOMPARE(file->load()->node(node.id)->name, u"AB"_s);
        QCOMPARE(file->load()->node(other.id)->name, other.name);
        QCOMPARE(file->history(5)->size(), 1);
        QVERIFY(file->setUndone(sequence, true).ok());
        QVERIFY(*file->load() == project);
        QCOMPARE(file->amend(sequence, entry(u"Move"_s, {rename(node, u"X"_s)})).error().code, ErrorCode::Conflict);
        QVERIFY(file->setUndone(sequence, false).ok());
        // Back at the start: the entry goes.
        QVERIFY(file->amend(sequence, entry(u"Move"_s, {})).ok());
        QVERIFY(*file->load() == project);
        QVERIFY(file->history(5)->isEmpty());
    }

    void shouldKeepBlobsAndSettings()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        const QByteArray bytes("\0\1\2%PDF", 7);
        const QString hash = *file->putBlob(bytes);
        QCOMPARE(hash, sha256Hex(bytes));
        QCOMPARE(*file->putBlob(bytes), hash);
        QCOMPARE(*file->blob(hash), bytes);
        QCOMPARE(*file->blob(*file->putBlob({})), QByteArray());
        QCOMPARE(file->blob(u"00"_s).error().code, ErrorCode::NotFound);
        QVERIFY(file->setSetting(u"layout"_s, "1").ok());
        QVERIFY(file->setSetting(u"layout"_s, QByteArray("\0\xff", 2)).ok());
        file.reset();
        file = ProjectFile::open(path).take();
        QCOMPARE(*file->setting(u"layout"_s), QByteArray("\0\xff", 2));
        QCOMPARE(*file->setting(u"none"_s), QByteArray());
        QCOMPARE(*file->blob(hash), bytes);
    }

    void shouldReplacePassages_whenADocumentIsReadAnew()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        QVERIFY(!*file->hasContent(u"k"_s));
        QVERIFY(file->putContent(u"k"_s, "one", {{0, u"A › B"_s, 3, u"x"_s, u"en"_s, u"t0"_s}, {1, {}, 0, {}, {}, u"t1"_s}}).ok());
        QVERIFY(file->putContent(u"k"_s, "two", {{0, {}, 1, {}, {}, u"new"_s}}).ok());
        QVERIFY(*file->hasContent(u"k"_s));
        QCOMPARE(file->passages(u"k"_s)->size(), 1);
        QCOMPARE(*file->contentBlocks(u"k"_s), QByteArray("two"));
        QCOMPARE(file->contentBlocks(u"none"_s).error().code, ErrorCode::NotFound);
        QVERIFY(file->putContent(u"empty"_s, {}, {}).ok());
        QCOMPARE(*file->contentBlocks(u"empty"_s), QByteArray());
    }

    void shouldDropOnlyWhatNothingNames_whenCompacted()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const QString named = *file->putBlob("named");
        const QString inHistory = *file->putBlob("removed, but undo may bring it back");
        const QString loose = *file->putBlob(QByteArray(300000, 'x'));
        for (const QString &key : {u"key1"_s, u"key2"_s, u"loose"_s})
            QVERIFY(file->putContent(key, "b", {{0, {}, 0, {}, {}, u"t"_s}}).ok());
        Source source;
        source.id = SourceId::create();
        source.knowledgeBase = file->load()->knowledgeBases.begin()->first;
        source.kind = u"file"_s;
        source.contentHash = inHistory;
        source.contentKey = u"key2"_s;
        Source after = source;
        after.contentHash = named;
        after.contentKey = u"key1"_s;
        const ObjectRef ref {ObjectKind::Source, source.id.toString()};
        QVERIFY(file->commit(entry(u"Import"_s, {{ref, {}, source.toJson()}})).ok());
        QVERIFY(file->commit(entry(u"Import"_s, {{ref, source.toJson(), after.toJson()}})).ok());
        const qint64 size = QFileInfo(file->path()).size() + QFileInfo(file->path() + u"-wal"_s).size();

        QVERIFY(file->compact().ok());

        QVERIFY(file->blob(named).ok());
        QVERIFY(file->blob(inHistory).ok());
        QCOMPARE(file->blob(loose).error().code, ErrorCode::NotFound);
        QVERIFY(*file->hasContent(u"key1"_s) && *file->hasContent(u"key2"_s) && !*file->hasContent(u"loose"_s));
        QVERIFY(file->passages(u"loose"_s)->isEmpty());
        const QString path = file->path();
        file.reset();
        QVERIFY(QFileInfo(path).size() < size);
        QVERIFY(ProjectFile::open(path).ok());
    }

    void shouldMakeACompleteCopy_whenSavedElsewhere()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const Node node = someNode(*file->load());
        QVERIFY(file->commit(entry(u"RenameNode"_s, {rename(node, u"A"_s)})).ok());
        const QString hash = *file->putBlob("bytes");
        const QString copyPath = m_folder.path(u"copy of it.dialogist"_s);
        QVERIFY(file->saveCopy(copyPath).ok());
        QCOMPARE(file->saveCopy(copyPath).error().code, ErrorCode::Conflict);
        QVERIFY(file->saveCopy(copyPath, true).ok());
        {
            auto copy = ProjectFile::open(copyPath);
            QVERIFY(copy.ok());
            QVERIFY(!copy.value()->isReadOnly() && !copy.value()->isRestricted());
            QVERIFY(*copy.value()->load() == *file->load());
            QCOMPARE(*copy.value()->blob(hash), QByteArray("bytes"));
            QCOMPARE(copy.value()->history(9)->size(), 1);
            QVERIFY(!file->saveCopy(copyPath, true).ok()); // it is open
        }
        QVERIFY(!file->saveCopy(file->path(), true).ok()); // never over itself
        const Status nowhere = file->saveCopy(m_folder.path(u"no such folder/elsewhere.dialogist"_s));
        QVERIFY(!nowhere.ok() && nowhere.error().message.contains(u"elsewhere.dialogist"_s)); // and not the project
        QVERIFY(file->check().ok());
        QVERIFY(ProjectFile::open(file->path(), true).value()->saveCopy(m_folder.path(u"from reader.dialogist"_s)).ok());
    }

    void shouldShareTheFile_whenAJobOpensIt()
    {
        auto file = ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        std::optional<Error> failed;
        std::thread job([&failed, path = file->path()] {
            auto own = ProjectFile::openForJob(path);
            if (!own)
                failed = own.error();
            for (int i = 0; own && !failed && i < 20; ++i) {
                if (const auto put = own.value()->putBlob(QByteArray::number(i)); !put)
                    failed = put.error();
            }
        });
        const Node node = someNode(*file->load());
        Node now = node;
        for (int i = 0; i < 20; ++i) {
            const Change change = rename(now, QString::number(i));
            QVERIFY(file->commit(entry(u"RenameNode"_s, {change})).ok());
            now.name = QString::number(i);
        }
        job.join();
        QVERIFY2(!failed, failed ? qPrintable(failed->message + failed->detail) : "");
        for (int i = 0; i < 20; ++i)
            QVERIFY(file->blob(sha256Hex(QByteArray::number(i))).ok());
        QCOMPARE(file->history(100)->size(), 20);
    }

    void shouldOnlyRead_whenAJobOpensAProjectThatIsOpenForReading()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        const auto file = ProjectFile::open(path, true);
        const auto job = ProjectFile::openForJob(path);
        QVERIFY(job.ok());
        QVERIFY(job.value()->isReadOnly());
        QCOMPARE(job.value()->putBlob("x").error().code, ErrorCode::ReadOnly);
    }

    void shouldRefuseEveryWrite_whenOpenForReading()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        auto file = ProjectFile::open(path, true).take();
        QVERIFY(file->readOnlyReason() == ProjectFile::ReadOnlyReason::Asked);
        QVERIFY(file->readOnlyMessage().contains(QFileInfo(path).fileName()));
        const Node node = someNode(*file->load());
        QCOMPARE(file->commit(entry(u"RenameNode"_s, {rename(node, u"A"_s)})).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->amend(1, entry(u"X"_s, {})).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->setUndone(1, true).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->putBlob("x").error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->putContent(u"k"_s, {}, {}).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->setSetting(u"k"_s, {}).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->compact().error().code, ErrorCode::ReadOnly);
        QVERIFY(file->check().ok());
        // A reader does not keep a writer out.
        QVERIFY(!ProjectFile::open(path).value()->isReadOnly());
    }

    void shouldBeRestricted_whenMadeOnAnotherMachine()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        QVERIFY(!ProjectFile::open(path).value()->isRestricted());
        const QByteArray own = fileBytes(m_folder.settings());
        QCOMPARE(own.size(), 64);
        QVERIFY(!fileBytes(path).contains(own));

        QVERIFY(QFile::remove(m_folder.settings())); // as on another machine
        QVERIFY(ProjectFile::open(path).value()->isRestricted());
        QVERIFY(fileBytes(m_folder.settings()) != own);
        {
            auto reader = ProjectFile::open(path, true).take();
            QVERIFY(reader->isRestricted());
            QVERIFY(reader->trust().ok());
            QVERIFY(!reader->isRestricted());
        }
        auto file = ProjectFile::open(path).take();
        QVERIFY(file->isRestricted()); // a reader's trust ends with it
        QVERIFY(file->trust().ok());
        QVERIFY(!file->isRestricted());
        file.reset();
        QVERIFY(!ProjectFile::open(path).value()->isRestricted());
    }

    /// Another program, as a stranger would use it.
    static void editPastUs(const QString &path, const QString &sql)
    {
        auto database = Database::open(path, Database::Mode::ReadWrite).take();
        QVERIFY(database->exec(sql).ok());
        QVERIFY(database->checkpoint().ok());
    }

    void shouldBeRestricted_whenChangedByAnotherProgram_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an object changed") << u"UPDATE object SET body = replace(body, '}', ',\"x\":1}') WHERE kind = 'node'"_s;
        QTest::newRow("an object added") << u"INSERT INTO object SELECT 'f' || id, kind, parent, body FROM object WHERE kind = 'node' LIMIT 1"_s;
        QTest::newRow("an object removed") << u"DELETE FROM object WHERE kind = 'link'"_s;
        QTest::newRow("another parent") << u"UPDATE object SET parent = (SELECT id FROM object WHERE kind = 'project') WHERE kind = 'link'"_s;
        QTest::newRow("what undo brings back") << u"UPDATE history SET changes = replace(changes, 'before', 'Before')"_s;
        QTest::newRow("what was undone") << u"UPDATE history SET undone = 1"_s;
        QTest::newRow("history gone") << u"DELETE FROM history"_s;
        QTest::newRow("a version gone") << u"DELETE FROM version"_s;
        QTest::newRow("a part taken out of a version") << u"DELETE FROM version_part WHERE part = (SELECT min(part) FROM version_part)"_s;
        QTest::newRow("a version with another's part") << u"UPDATE version_part SET version = (SELECT max(id) FROM version) WHERE version = (SELECT min(id) "
                                                           "FROM version) AND part NOT IN (SELECT part FROM version_part WHERE version = (SELECT max(id) FROM version))"_s;
    }

    void shouldBeRestricted_whenChangedByAnotherProgram()
    {
        QFETCH(const QString, sql);
        const QString path = m_folder.newPath();
        {
            auto file = ProjectFile::create(path, sampleProject()).take();
            QVERIFY(file->addVersion(u"First"_s, {}, false).ok());
            QVERIFY(file->commit(entry(u"RenameNode"_s, {rename(someNode(*file->load()), u"A"_s)})).ok());
            QVERIFY(file->addVersion(u"Second"_s, {}, false).ok());
        }
        QVERIFY(!ProjectFile::open(path).value()->isRestricted());
        editPastUs(path, sql);
        QVERIFY(ProjectFile::open(path).value()->isRestricted());
        QVERIFY(ProjectFile::open(path, true).value()->isRestricted());
        // Trust is for the file as it is.
        QVERIFY(ProjectFile::open(path).value()->trust().ok());
        QVERIFY(!ProjectFile::open(path).value()->isRestricted());
    }

    void shouldBeRestricted_whenItComesBackFromAnotherMachine()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        const QString own = m_folder.settings();
        QVERIFY(QFile::rename(own, own + u".here"_s));
        { // over there somebody edits it, trusting it or not
            auto file = ProjectFile::open(path).take();
            QVERIFY(file->isRestricted());
            QVERIFY(file->commit(entry(u"RenameNode"_s, {rename(someNode(*file->load()), u"There"_s)})).ok());
        }
        QVERIFY(QFile::remove(own) && QFile::rename(own + u".here"_s, own));
        QVERIFY(ProjectFile::open(path).value()->isRestricted());
    }

    void shouldStayOurs_whateverIsEditedHere()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, sampleProject()).take();
        quint32 random = 7;
        const auto next = [&random](quint32 below) { return (random = random * 1664525u + 1013904223u) / 65536u % below; };
        for (int i = 0; i < 120; ++i) {
            const model::Project project = file->load().take();
            const HistoryEntry change = entry(u"RenameNode"_s, {rename(someNode(project), u"Name %1"_s.arg(i))});
            const QList<HistoryEntry> history = file->history(50).take();
            const auto done = std::find_if(history.begin(), history.end(), [](const HistoryEntry &e) { return !e.undone; });
            const auto undone = std::find_if(history.rbegin(), history.rend(), [](const HistoryEntry &e) { return e.undone; });
            switch (next(7)) {
            case 0:
                if (done != history.end())
                    QVERIFY(file->setUndone(done->sequence, true).ok());
                break;
            case 1:
                if (undone != history.rend())
                    QVERIFY(file->setUndone(undone->sequence, false).ok());
                break;
            case 2:
                QVERIFY(!file->commit(entry(u"RenameNode"_s, {rename(someNode(project), QString(QChar(0xd800)))})).ok()); // refused
                break;
            case 3:
                QVERIFY(file->addVersion(u"Version %1"_s.arg(i)).ok());
                break;
            case 4:
                if (const auto versions = file->versions().take(); versions.size() > 2)
                    QVERIFY(file->removeVersion(versions.constLast().id).ok());
                break;
            default:
                QVERIFY(file->commit(change).ok());
            }
            if (next(6) == 0) { // closed, or killed with the log beside it: the mark is written with every edit
                file.reset();
                file = ProjectFile::open(path).take();
                QVERIFY2(!file->isRestricted(), qPrintable(QString::number(i)));
            }
        }
        const QString copy = m_folder.newPath();
        QVERIFY(file->saveCopy(copy).ok());
        file.reset();
        QVERIFY(!ProjectFile::open(path).value()->isRestricted());
        QVERIFY(!ProjectFile::open(copy).value()->isRestricted());
    }

    void shouldTellJobs_whenThePersonTrusts()
    {
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        editPastUs(path, u"DELETE FROM object WHERE kind = 'link'"_s);
        auto file = ProjectFile::open(path, true).take();
        QVERIFY(ProjectFile::openForJob(path).value()->isRestricted());
        QVERIFY(file->trust().ok());
        QVERIFY(!ProjectFile::openForJob(path).value()->isRestricted());
    }

    void shouldNameTheProjectOnce_whenLoading()
    {
        // Two project objects, an object without parent, or a body that is no JSON: damaged, never a wrong project.
        const QStringList damages {u"INSERT INTO object VALUES ('00000000-0000-4000-8000-000000000001', 'project', NULL, '{}')"_s,
                                   u"UPDATE object SET parent = NULL WHERE kind = 'bot'"_s,
                                   u"UPDATE object SET body = '[' WHERE kind = 'flow'"_s,
                                   u"UPDATE object SET kind = 'dragon' WHERE kind = 'variable'"_s,
                                   u"UPDATE object SET body = '{}' WHERE kind = 'node'"_s};
        for (const QString &damage : damages) {
            const QString path = m_folder.newPath();
            ProjectFile::create(path, sampleProject()).take().reset();
            QVERIFY(Database::open(path, Database::Mode::ReadWrite).value()->exec(damage).ok());
            auto file = ProjectFile::open(path);
            QVERIFY(file.ok());
            const auto project = file.value()->load();
            QVERIFY2(!project.ok(), qPrintable(damage));
            QCOMPARE(project.error().code, ErrorCode::Corrupt);
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
