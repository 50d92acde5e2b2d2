// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/objectrows.h"

#include "studio/storage/database.h"
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QDateTime>
#include <QTest>

using namespace dialogist;
using namespace dialogist::model;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;

/// The objects of a file are read once when it is opened, for its mark and for the project; neither may ever be what was before.
class TestObjectRows : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    static Node someNode(const Project &project) { return project.bots.begin()->second.flows.begin()->second.nodes.begin()->second; }
    static Status rename(ProjectFile &file, const Node &node, const QString &name)
    {
        Node after = node;
        after.name = name;
        const auto done = file.commit({0, QDateTime::currentDateTimeUtc(), u"RenameNode"_s, 1, name, {{{ObjectKind::Node, node.id.toString()}, node.toJson(), after.toJson()}}, false});
        return done ? Status() : Status(done.error());
    }

private slots:
    void shouldGiveTheProject()
    {
        const Project project = sampleProject(20);
        const QString path = m_folder.newPath();
        ProjectFile::create(path, project).take().reset();
        auto database = Database::open(path, Database::Mode::ReadOnly).take();
        const auto rows = readObjects(*database);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(project.objects().size()));
        const auto read = projectOf(*rows, path);
        QVERIFY(read);
        QVERIFY(*read == project);
    }

    void shouldLoadWhatIsThere_whenAnotherHandleHasWrittenSinceItWasOpened()
    {
        const Project project = sampleProject();
        const QString path = m_folder.newPath();
        ProjectFile::create(path, project).take().reset();
        auto file = ProjectFile::open(path).take();
        auto job = ProjectFile::openForJob(path).take();
        QVERIFY(rename(*job, someNode(project), u"Written by the job"_s).ok());
        const auto loaded = file->load();
        QVERIFY(loaded);
        QCOMPARE(someNode(*loaded).name, u"Written by the job"_s);
    }

    void shouldLoadWhatIsThere_whenItHasWrittenItself()
    {
        const Project project = sampleProject();
        const QString path = m_folder.newPath();
        ProjectFile::create(path, project).take().reset();
        auto file = ProjectFile::open(path).take();
        QVERIFY(rename(*file, someNode(project), u"Another"_s).ok());
        QCOMPARE(someNode(*file->load()).name, u"Another"_s);
        QCOMPARE(someNode(*file->load()).name, u"Another"_s); // nor does it keep the first answer
        QVERIFY(!file->isRestricted());
        file.reset();
        file = ProjectFile::open(path).take();
        QVERIFY(!file->isRestricted());
    }

    void shouldSaySo_whenTheObjectsAreNoProject_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown kind") << u"UPDATE object SET kind = 'spell' WHERE kind = 'node'"_s;
        QTest::newRow("no JSON") << u"UPDATE object SET body = 'none' WHERE kind = 'node'"_s;
        QTest::newRow("a list") << u"UPDATE object SET body = '[1]' WHERE kind = 'node'"_s;
        QTest::newRow("two projects") << u"UPDATE object SET kind = 'project', parent = NULL WHERE kind = 'variable' OR kind = 'flow'"_s;
        QTest::newRow("child of nobody") << u"UPDATE object SET parent = NULL WHERE kind = 'node'"_s;
    }
    void shouldSaySo_whenTheObjectsAreNoProject()
    {
        QFETCH(QString, sql);
        const QString path = m_folder.newPath();
        ProjectFile::create(path, sampleProject()).take().reset();
        {
            auto database = Database::open(path, Database::Mode::ReadWrite).take();
            QVERIFY(database->exec(sql).ok());
        }
        const auto file = ProjectFile::open(path);
        if (!file) {
            QCOMPARE(file.error().code, ErrorCode::Corrupt);
            return;
        }
        const auto loaded = file.value()->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(!loaded.error().message.isEmpty());
    }

    /// A disk that has lost one byte of a text must not cost the person the whole project.
    void shouldLoseOneCharacter_whenOneByteIsSpoilt()
    {
        Project project = sampleProject();
        const QString path = m_folder.newPath();
        Node &node = project.bots.begin()->second.flows.begin()->second.nodes.begin()->second;
        node.name = u"Grüße an alle"_s;
        ProjectFile::create(path, project).take().reset();
        {
            auto database = Database::open(path, Database::Mode::ReadWrite).take();
            const QString sql = u"UPDATE object SET body = CAST(replace(CAST(body AS BLOB), x'c3bc', x'c3') AS TEXT) WHERE id = '%1'"_s.arg(node.id.toString());
            QVERIFY(database->exec(sql).ok());
        }
        auto file = ProjectFile::open(path);
        QVERIFY(file.ok());
        const auto loaded = file.value()->load();
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().message));
        const QString name = someNode(*loaded).name;
        QVERIFY2(name.startsWith(u"Gr"_s) && name.endsWith(u"an alle"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestObjectRows)
#include "tst_objectrows.moc"
