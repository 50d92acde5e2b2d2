// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/syncdiff.h"

#include "studio/base/job.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/readerprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class SyncDiffTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void shouldSayWhatChanged_whenAFolderIsReadAgain();
    void shouldTakeNothingAway_whenTheFolderIsMissing();
    void shouldTakeNothingAway_whenAFileCannotBeRead();
    void shouldTakeASingleFileAway_whenItIsMissing();
    void shouldLeaveOtherFoldersAlone();
    void shouldTellFoldersOfOneNameApart();
    void shouldFollowAFile_whenItIsMovedOrRenamed();
    void shouldNotCallItMoved_whenTheFileIsStillThere();

private:
    QString write(const QString &name, const QByteArray &bytes);
    SyncDiff sync(const QStringList &paths);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<storage::ProjectFile> m_project;
    model::KnowledgeBase m_base;
    QList<model::Source> m_sources; ///< as the project would hold them
};

void SyncDiffTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_base = {};
    m_base.id = model::KnowledgeBaseId::create();
    m_sources.clear();
    auto created = storage::ProjectFile::create(m_dir->filePath(u"project.dialogist"_s), {});
    QVERIFY(created.ok());
    m_project = created.take();
}

void SyncDiffTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

QString SyncDiffTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

/// Reads, compares, and takes everything over.
SyncDiff SyncDiffTest::sync(const QStringList &paths)
{
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.existing = m_sources;
    input.paths = paths;
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    thread.join();
    const SyncDiff diff = syncDiff(m_sources, paths, result->value());
    for (const model::Source &source : diff.gone + diff.changed)
        m_sources.removeIf([&](const model::Source &other) { return other.id == source.id; });
    m_sources += diff.added + diff.changed;
    for (const MovedSource &moved : diff.moved) {
        m_sources.removeIf([&](const model::Source &other) { return other.id == moved.before.id; });
        m_sources.append(moved.after);
    }
    return diff;
}

void SyncDiffTest::shouldSayWhatChanged_whenAFolderIsReadAgain()
{
    // given
    const QString folder = m_dir->filePath(u"docs"_s);
    write(u"docs/same.md"_s, "# Same\n\nThis stays as it is.\n");
    write(u"docs/sub/edited.md"_s, "# Edited\n\nThis is the first version.\n");
    write(u"docs/lost.md"_s, "# Lost\n\nThis goes away later.\n");
    const SyncDiff first = sync({folder});
    QCOMPARE(first.added.size(), 3);
    QVERIFY(first.changed.isEmpty() && first.gone.isEmpty());
    // when nothing happened
    const SyncDiff again = sync({folder});
    QVERIFY(again.isEmpty());
    QCOMPARE(again.unchanged, 3);
    // when something did
    write(u"docs/sub/edited.md"_s, "# Edited\n\nThis is the second version.\n");
    write(u"docs/new.md"_s, "# New\n\nThis came later.\n");
    QFile::remove(m_dir->filePath(u"docs/lost.md"_s));
    const SyncDiff diff = sync({folder});
    // then
    QCOMPARE(diff.added.size(), 1);
    QCOMPARE(diff.added.first().location, u"new.md"_s);
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed.first().location, u"sub/edited.md"_s);
    QCOMPARE(diff.gone.size(), 1);
    QCOMPARE(diff.gone.first().location, u"lost.md"_s);
    QCOMPARE(diff.unchanged, 1);
    QCOMPARE(m_sources.size(), 3); // never a double
    for (const model::Source &source : std::as_const(m_sources))
        QVERIFY2(!source.site.contains(u'/'), "a path of this computer stands in the project");
}

void SyncDiffTest::shouldTakeNothingAway_whenTheFolderIsMissing()
{
    const QString folder = m_dir->filePath(u"docs"_s);
    write(u"docs/a.md"_s, "# A\n\nThe only page.\n");
    sync({folder});
    QVERIFY(QDir(m_dir->path()).rename(u"docs"_s, u"away"_s));
    QVERIFY(sync({folder}).isEmpty());
    QCOMPARE(m_sources.size(), 1);
}

void SyncDiffTest::shouldTakeNothingAway_whenAFileCannotBeRead()
{
    const QString folder = m_dir->filePath(u"docs"_s);
    write(u"docs/a.md"_s, "# A\n\nThe only page.\n");
    sync({folder});
    write(u"docs/a.md"_s, "");
    const SyncDiff diff = sync({folder});
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.failed.size(), 1);
    QCOMPARE(diff.failed.first().code, u"empty"_s);
}

void SyncDiffTest::shouldTakeASingleFileAway_whenItIsMissing()
{
    const QString a = write(u"a.md"_s, "# A\n\nOne page.\n");
    const QString b = write(u"b.md"_s, "# B\n\nAnother page.\n");
    sync({a, b});
    QFile::remove(a);
    const SyncDiff diff = sync({a, b});
    QCOMPARE(diff.gone.size(), 1);
    QCOMPARE(diff.gone.first().location, u"a.md"_s);
}

void SyncDiffTest::shouldLeaveOtherFoldersAlone()
{
    write(u"one/a.md"_s, "# A\n\nA page of the first folder.\n");
    write(u"two/b.md"_s, "# B\n\nA page of the second folder.\n");
    sync({m_dir->filePath(u"one"_s), m_dir->filePath(u"two"_s)});
    QVERIFY(sync({m_dir->filePath(u"one"_s)}).isEmpty());
    QCOMPARE(m_sources.size(), 2);
}

void SyncDiffTest::shouldTellFoldersOfOneNameApart()
{
    write(u"x/docs/a.md"_s, "# A\n\nA page of the first folder.\n");
    write(u"y/docs/a.md"_s, "# A\n\nA page of the second folder.\n");
    sync({m_dir->filePath(u"x/docs"_s)});
    const SyncDiff diff = sync({m_dir->filePath(u"y/docs"_s)});
    QCOMPARE(diff.added.size(), 1);
    QCOMPARE(m_sources.size(), 2);
}

void SyncDiffTest::shouldFollowAFile_whenItIsMovedOrRenamed()
{
    const QString folder = m_dir->filePath(u"docs"_s);
    write(u"docs/sub/beta.txt"_s, "The beta page says something of its own.");
    write(u"docs/alpha.txt"_s, "The alpha page stays where it is.");
    const SyncDiff first = sync({folder});
    const auto beta = std::find_if(first.added.begin(), first.added.end(), [](const model::Source &source) { return source.location == u"sub/beta.txt"_s; });
    QVERIFY(QFile::rename(m_dir->filePath(u"docs/sub/beta.txt"_s), m_dir->filePath(u"docs/moved.txt"_s)));

    const SyncDiff diff = sync({folder});
    QCOMPARE(diff.moved.size(), 1);
    QCOMPARE(diff.moved.first().before.location, u"sub/beta.txt"_s);
    QCOMPARE(diff.moved.first().after.location, u"moved.txt"_s);
    QCOMPARE(diff.moved.first().after.title, u"moved.txt"_s);
    QCOMPARE(diff.moved.first().after.id, beta->id);
    QVERIFY(diff.added.isEmpty() && diff.changed.isEmpty() && diff.gone.isEmpty() && !diff.isEmpty());
    QCOMPARE(diff.unchanged, 1);
    // then it is where it is
    QVERIFY(sync({folder}).isEmpty());
}

void SyncDiffTest::shouldNotCallItMoved_whenTheFileIsStillThere()
{
    const QString folder = m_dir->filePath(u"docs"_s);
    write(u"docs/beta.txt"_s, "The beta page says something of its own.");
    sync({folder});
    write(u"docs/a copy.txt"_s, "The beta page says something of its own.");
    QVERIFY(sync({folder}).isEmpty());
    QCOMPARE(m_sources.first().location, u"beta.txt"_s);
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    SyncDiffTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_syncdiff.moc"
