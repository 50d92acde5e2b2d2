// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/schema.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/bigproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;

namespace {
/// Renames a node through the history, as an edit does.
HistoryEntry rename(const model::Project &project, int flow, const QString &name)
{
    const model::Node &node = std::next(project.bots.begin()->second.flows.begin(), flow)->second.nodes.begin()->second;
    model::Node after = node;
    after.name = name;
    return {0, QDateTime::currentDateTimeUtc(), u"RenameNode"_s, 1, name, {{{model::ObjectKind::Node, node.id.toString()}, node.toJson(), after.toJson()}}, false};
}

/// A file as the first version wrote it.
void makeFirstVersion(const QString &path, const model::Project &project)
{
    auto database = Database::open(path, Database::Mode::Create).take();
    const Status made = database->transaction([&]() -> Status {
        if (Status status = createSchema(*database, projectSchema().front(), ProjectFile::applicationId); !status)
            return status;
        for (const model::StoredObject &object : project.objects()) {
            const QVariant parent = object.ref.kind == model::ObjectKind::Project ? QVariant()
                : object.parent.isEmpty()                                        ? QVariant(project.id.toString())
                                                                                  : QVariant(object.parent);
            const Status put = database->exec(u"INSERT INTO object (id, kind, parent, body) VALUES (?, ?, ?, ?)"_s,
                                              {object.ref.id, model::kindName(object.ref.kind), parent, QString::fromUtf8(canonicalJson(object.body))});
            if (!put)
                return put;
        }
        return {};
    });
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
}
} // namespace

class TestVersions : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

private slots:
    void shouldGiveTheProjectBack_asItWas()
    {
        const model::Project before = tests::makeBigProject(300);
        auto file = ProjectFile::create(m_folder.newPath(), before).take();
        const auto first = file->addVersion(u"Before the meeting"_s, u"all agreed"_s);
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
        QVERIFY(file->commit(rename(before, 0, u"Another"_s)).ok());
        const model::Project after = *file->load();
        const auto second = file->addVersion(u"Release 1"_s, {}, true);

        const auto versions = file->versions();
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).name, u"Release 1"_s);
        QVERIFY(versions->at(0).automatic);
        QCOMPARE(versions->at(0).sequence, 1);
        QCOMPARE(versions->at(1).note, u"all agreed"_s);
        QCOMPARE(versions->at(1).sequence, 0);
        QVERIFY(*file->loadVersion(first->id) == before);
        QVERIFY(*file->loadVersion(second->id) == after);
        QVERIFY(file->check().ok());

        QVERIFY(file->renameVersion(first->id, u"New name"_s, {}).ok());
        QCOMPARE(file->versions()->at(1).name, u"New name"_s);
        QVERIFY(file->removeVersion(first->id).ok());
        QCOMPARE(file->loadVersion(first->id).error().code, ErrorCode::NotFound);
        QCOMPARE(file->removeVersion(first->id).error().code, ErrorCode::NotFound);
        QVERIFY(*file->loadVersion(second->id) == after);
    }

    void shouldCostWhatWasEdited()
    {
        const QString path = m_folder.newPath();
        auto file = ProjectFile::create(path, tests::makeBigProject(2000)).take();
        const auto bytes = [&path] {
            auto database = Database::open(path, Database::Mode::ReadOnly).take();
            return database->value(u"SELECT coalesce(sum(length(data)), 0) FROM part"_s)->toLongLong();
        };
        QVERIFY(file->addVersion(u"one"_s).ok());
        const qint64 whole = bytes();
        QVERIFY(file->addVersion(u"the same"_s).ok());
        QCOMPARE(bytes(), whole);
        QVERIFY(file->commit(rename(*file->load(), 2, u"Another"_s)).ok());
        QVERIFY(file->addVersion(u"one node later"_s).ok());
        QVERIFY2(bytes() - whole < whole / 10, qPrintable(u"%1 of %2"_s.arg(bytes() - whole).arg(whole)));
        const auto versions = file->versions();
        for (const Version &version : *versions)
            QVERIFY(file->removeVersion(version.id).ok());
        QCOMPARE(bytes(), 0);
    }

    void shouldKeepTheDocumentsThatAVersionNames()
    {
        model::Project project = sampleProject();
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = project.knowledgeBases.begin()->first;
        source.contentHash = sha256Hex("bytes");
        project.sources.insert({source.id, source});
        auto file = ProjectFile::create(m_folder.newPath(), project).take();
        QVERIFY(file->putBlob("bytes").ok());
        const auto version = file->addVersion(u"with it"_s);
        // Gone without a trace in the history, as after a compaction of it.
        auto database = Database::open(file->path(), Database::Mode::ReadWrite).take();
        QVERIFY(database->exec(u"DELETE FROM object WHERE kind = 'source'"_s).ok());
        QVERIFY(file->compact().ok());
        QVERIFY(*file->hasBlob(source.contentHash));
        QVERIFY(file->removeVersion(version->id).ok());
        QVERIFY(file->compact().ok());
        QVERIFY(!*file->hasBlob(source.contentHash));
    }

    void shouldGoToAnyEntryOfTheHistory()
    {
        auto file = ProjectFile::create(m_folder.newPath(), tests::makeBigProject(400)).take();
        QList<model::Project> states {*file->load()};
        for (int i = 0; i < 6; ++i) {
            QVERIFY(file->commit(rename(states.constLast(), i % 2, u"name %1"_s.arg(i))).ok());
            states.append(*file->load());
        }
        QVERIFY(file->setUndone(6, true).ok());
        QVERIFY(file->setUndone(5, true).ok());
        for (int i = 0; i < states.size(); ++i)
            QVERIFY2(*file->loadAt(i) == states.at(i), qPrintable(QString::number(i)));
    }

    void shouldUpgradeAFirstVersion_andBackItUp()
    {
        const QString path = m_folder.newPath();
        const model::Project project = tests::makeBigProject(120);
        makeFirstVersion(path, project);
        {
            auto file = ProjectFile::open(path);
            QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message + file.error().detail));
            QVERIFY(*file.value()->load() == project);
            QVERIFY(file.value()->versions()->isEmpty());
            QVERIFY(file.value()->addVersion(u"first"_s).ok());
            QVERIFY(file.value()->check().ok());
        }
        QVERIFY(QFile::exists(path + u".backup-v1"_s));
        QCOMPARE(ProjectFile::open(path).value()->versions()->size(), 1);
    }

    void shouldRefuse_whenReadOnlyOrDamaged()
    {
        const QString path = m_folder.newPath();
        QString id;
        {
            auto file = ProjectFile::create(path, sampleProject()).take();
            id = file->addVersion(u"good"_s)->id;
            auto database = Database::open(path, Database::Mode::ReadWrite).take();
            QVERIFY(database->exec(u"UPDATE part SET data = x'00000005ffff'"_s).ok());
            QCOMPARE(file->loadVersion(id).error().code, ErrorCode::Corrupt);
        }
        auto file = ProjectFile::open(path, true).take();
        QCOMPARE(file->addVersion(u"no"_s).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file->removeVersion(id).error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
