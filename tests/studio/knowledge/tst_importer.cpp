// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void shouldImportFilesOfSeveralKinds();
    void shouldWalkFoldersInOrder_whenGivenOne();
    void shouldEndWithLinksInARing();
    void shouldSayUnchanged_whenTheContentIsTheSame();
    void shouldReplace_whenTheFileAtAPlaceChanged();
    void shouldCutAnew_whenTheChunkSettingsChanged();
    void shouldNotDouble_whenTwoFilesAreTheSame();
    void shouldGoOn_whenAFileCannotBeRead();
    void shouldKeepTheOriginalBytes();
    void shouldTakeLittleTimeForEachFile();
    void shouldStopSoon_whenCancelled();
    void shouldReportProgress();
    void shouldFail_whenThereIsNoProject();
    void shouldSayReaderMissing_whenTheProgramIsGone();
    void shouldKeepAQuestionWithItsAnswer();
    void shouldHaveAMessageForEveryCode();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    ImportOutput import(const QStringList &paths, const QList<model::Source> &existing = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<storage::ProjectFile> m_project;
    model::KnowledgeBase m_base;
};

void ImporterTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_base = {};
    m_base.id = model::KnowledgeBaseId::create();
    m_base.name = u"Help"_s;
    model::Project project;
    auto created = storage::ProjectFile::create(at(u"project.dialogist"_s), project);
    QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().message));
    m_project = created.take();
}

void ImporterTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

ImportOutput ImporterTest::import(const QStringList &paths, const QList<model::Source> &existing)
{
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.existing = existing;
    input.paths = paths;
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    // on a thread of its own, as a job runs
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    thread.join();
    if (!result->ok()) {
        QTest::qFail(qPrintable(result->error().message), __FILE__, __LINE__);
        return {};
    }
    return result->take();
}

void ImporterTest::shouldImportFilesOfSeveralKinds()
{
    // given
    write(at(u"a.md"_s), "# Returns\n\nYou may return goods within *30 days*.\n");
    write(at(u"b.html"_s), "<html lang=en><title>Shipping</title><body><h1>Shipping</h1><p>Parcels take two days.</p>");
    write(at(u"c.csv"_s), "City,Price\nBerlin,4\nParis,5\n");
    write(at(u"d.txt"_s), "R\xfc" "ckgabe ist m\xf6glich. Die Rechnung gen\xfcgt daf\xfcr.");
    // when
    const ImportOutput output = import({at(u"a.md"_s), at(u"b.html"_s), at(u"c.csv"_s), at(u"d.txt"_s)});
    // then
    QCOMPARE(output.rows.size(), 4);
    QCOMPARE(output.sources.size(), 4);
    for (const ImportRow &row : output.rows) {
        QVERIFY2(row.ok, qPrintable(row.path + u' ' + row.code));
        QVERIFY(!row.unchanged);
        QCOMPARE(row.source.knowledgeBase, m_base.id);
        QCOMPARE(row.source.kind, u"file"_s);
        QCOMPARE(row.source.status, u"ok"_s);
        QVERIFY(row.source.passages > 0);
        QVERIFY(row.source.importedAt.isValid());
        const auto passages = m_project->passages(row.source.contentKey);
        QVERIFY(passages.ok());
        QCOMPARE(int(passages->size()), row.source.passages);
    }
    QCOMPARE(output.rows.at(0).source.title, u"Returns"_s);
    QCOMPARE(output.rows.at(0).source.location, u"a.md"_s);
    QCOMPARE(output.rows.at(1).source.title, u"Shipping"_s);
    QCOMPARE(m_project->passages(output.rows.at(2).source.contentKey)->first().text, u"City: Berlin; Price: 4\nCity: Paris; Price: 5"_s);
    QVERIFY(m_project->passages(output.rows.at(3).source.contentKey)->first().text.startsWith(u"Rückgabe ist möglich."_s));
    QCOMPARE(output.rows.at(3).source.title, u"d.txt"_s);
    // and what was read can be cut anew
    const auto blocks = m_project->contentBlocks(output.rows.at(0).source.contentKey);
    QVERIFY(blocks.ok());
    QCOMPARE(Document::fromCbor(*blocks)->blocks.size(), 2);
}

void ImporterTest::shouldWalkFoldersInOrder_whenGivenOne()
{
    write(at(u"docs/b.txt"_s), "Second file of the folder.");
    write(at(u"docs/a.txt"_s), "First file of the folder.");
    write(at(u"docs/.hidden.txt"_s), "Never seen.");
    write(at(u"docs/.git/config.txt"_s), "Never seen either.");
    write(at(u"docs/more/a.txt"_s), "Another one of that name.");
    const ImportOutput output = import({at(u"docs"_s)});
    QStringList locations;
    for (const ImportRow &row : output.rows)
        locations.append(row.source.location);
    QCOMPARE(locations, (QStringList {u"a.txt"_s, u"b.txt"_s, u"more/a.txt"_s}));
}

void ImporterTest::shouldEndWithLinksInARing()
{
    write(at(u"ring/one/a.txt"_s), "A file beside a link that leads back.");
    QVERIFY(QFile::link(at(u"ring"_s), at(u"ring/one/back"_s)));
    QVERIFY(QFile::link(at(u"ring/one/a.txt"_s), at(u"ring/same.txt"_s)));
    JobControl control;
    QCOMPARE(listFiles({at(u"ring"_s)}, control).size(), 1);
}

void ImporterTest::shouldSayUnchanged_whenTheContentIsTheSame()
{
    write(at(u"a.txt"_s), "You may return goods within thirty days.");
    const ImportOutput first = import({at(u"a.txt"_s)});
    const ImportOutput second = import({at(u"a.txt"_s)}, first.sources);
    QCOMPARE(second.rows.size(), 1);
    QVERIFY(second.rows.first().ok);
    QVERIFY(second.rows.first().unchanged);
    QCOMPARE(second.rows.first().source.id, first.sources.first().id);
    QVERIFY(second.sources.isEmpty());
}

void ImporterTest::shouldReplace_whenTheFileAtAPlaceChanged()
{
    write(at(u"a.txt"_s), "You may return goods within thirty days.");
    const ImportOutput first = import({at(u"a.txt"_s)});
    write(at(u"a.txt"_s), "You may return goods within sixty days.");
    const ImportOutput second = import({at(u"a.txt"_s)}, first.sources);
    QCOMPARE(second.sources.size(), 1);
    QCOMPARE(second.sources.first().id, first.sources.first().id);
    QVERIFY(second.sources.first().contentKey != first.sources.first().contentKey);
    QVERIFY(m_project->passages(second.sources.first().contentKey)->first().text.contains(u"sixty"_s));
}

void ImporterTest::shouldCutAnew_whenTheChunkSettingsChanged()
{
    write(at(u"a.txt"_s), QByteArray("You may return goods within thirty days. ").repeated(40));
    const ImportOutput first = import({at(u"a.txt"_s)});
    m_base.passageLength = 300;
    const ImportOutput second = import({at(u"a.txt"_s)}, first.sources);
    QCOMPARE(second.sources.size(), 1);
    QCOMPARE(second.sources.first().id, first.sources.first().id);
    QVERIFY(second.sources.first().passages > first.sources.first().passages);
}

void ImporterTest::shouldNotDouble_whenTwoFilesAreTheSame()
{
    write(at(u"a.txt"_s), "You may return goods within thirty days.");
    write(at(u"copy of a.txt"_s), "You may return goods within thirty days.");
    const ImportOutput output = import({at(u"a.txt"_s), at(u"copy of a.txt"_s)});
    QCOMPARE(output.rows.size(), 2);
    QCOMPARE(output.sources.size(), 1);
    QVERIFY(output.rows.at(1).unchanged);
    QCOMPARE(output.rows.at(1).source.id, output.rows.at(0).source.id);
}

void ImporterTest::shouldGoOn_whenAFileCannotBeRead()
{
    write(at(u"1.docx"_s), "PK\x03\x04 this is no archive");
    write(at(u"2.pdf"_s), "%PDF-1.7\nnothing more");
    write(at(u"3.txt"_s), "");
    write(at(u"4.doc"_s), QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\1'));
    write(at(u"5.bin"_s), QByteArray("\0\1\2\3\4", 5).repeated(200));
    write(at(u"7.txt"_s), "The last one is fine and gives a passage.");
    const ImportOutput output = import({at(u"1.docx"_s), at(u"2.pdf"_s), at(u"3.txt"_s), at(u"4.doc"_s), at(u"5.bin"_s), at(u"6 is missing.txt"_s), at(u"7.txt"_s)});
    QStringList codes;
    for (const ImportRow &row : output.rows)
        codes.append(row.code);
    QCOMPARE(codes, (QStringList {u"damaged"_s, u"damaged"_s, u"empty"_s, u"unsupported-legacy"_s, u"binary"_s, u"not-found"_s, QString()}));
    QCOMPARE(output.sources.size(), 1);
    QVERIFY(output.rows.at(0).source.id.isNull());
    QVERIFY(!output.rows.at(0).ok);
    QVERIFY(output.rows.at(6).ok);
}

void ImporterTest::shouldKeepTheOriginalBytes()
{
    write(at(u"a.txt"_s), "You may return goods within thirty days.");
    const ImportOutput output = import({at(u"a.txt"_s)});
    QCOMPARE(*m_project->blob(output.sources.first().contentHash), QByteArray("You may return goods within thirty days."));
}

void ImporterTest::shouldTakeLittleTimeForEachFile()
{
    const int count = 200;
    for (int i = 0; i < count; ++i)
        write(at(u"many/%1.md"_s.arg(i)), "# File " + QByteArray::number(i) + "\n\nThis file has the number " + QByteArray::number(i) + ".\n");
    QElapsedTimer timer;
    timer.start();
    const ImportOutput output = import({at(u"many"_s)});
    qInfo() << "ms a file" << double(timer.elapsed()) / count;
    QCOMPARE(output.sources.size(), count);
    QVERIFY(timer.elapsed() < 60'000);
}

void ImporterTest::shouldStopSoon_whenCancelled()
{
    for (int i = 0; i < 500; ++i)
        write(at(u"many/%1.txt"_s.arg(i)), "File number " + QByteArray::number(i));
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.paths = {at(u"many"_s)};
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    QTest::qWait(200);
    QElapsedTimer timer;
    timer.start();
    control.cancel();
    thread.join();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!result->ok());
    QCOMPARE(result->error().code, ErrorCode::Cancelled);
}

void ImporterTest::shouldReportProgress()
{
    write(at(u"a.txt"_s), "You may return goods within thirty days.");
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.paths = {at(u"a.txt"_s)};
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    QVERIFY(importFiles(input, control).ok());
    QCOMPARE(control.progress().done, 1);
    QCOMPARE(control.progress().total, 1);
}

void ImporterTest::shouldFail_whenThereIsNoProject()
{
    ImportInput input;
    input.projectPath = at(u"nothing.dialogist"_s);
    input.paths = {at(u"a.txt"_s)};
    JobControl control;
    QVERIFY(!importFiles(input, control).ok());
    QVERIFY(!QFile::exists(input.projectPath));
}

void ImporterTest::shouldSayReaderMissing_whenTheProgramIsGone()
{
    JobControl control;
    ReadRequest request;
    request.bytes = "text";
    const auto result = readDocument(at(u"no such program"_s), request, control);
    QVERIFY(!result.ok());
    QCOMPARE(readCode(result.error()), u"reader-missing"_s);
}

void ImporterTest::shouldKeepAQuestionWithItsAnswer()
{
    const auto source = importText(*m_project, m_base, u"When do you open?"_s, u"At nine in the morning, on every day but Sunday."_s, true);
    QVERIFY(source.ok());
    QCOMPARE(source->kind, u"qa"_s);
    QCOMPARE(source->title, u"When do you open?"_s);
    const auto passages = m_project->passages(source->contentKey);
    QCOMPARE(passages->size(), 1);
    QCOMPARE(passages->first().heading, u"When do you open?"_s);
    QVERIFY(passages->first().text.startsWith("At nine"_L1));
    QVERIFY(!importText(*m_project, m_base, u" "_s, u"\n"_s, false).ok());
    const auto note = importText(*m_project, m_base, u"Note"_s, u"First thing.\n\nSecond thing."_s, false);
    QCOMPARE(note->kind, u"text"_s);
}

void ImporterTest::shouldHaveAMessageForEveryCode()
{
    for (const char *code : {"encrypted", "wrong-password", "no-text", "empty", "damaged", "too-large", "too-complex", "out-of-memory", "timeout",
                             "crashed", "unsafe", "unsupported", "unsupported-legacy", "binary", "archive", "image", "not-found", "unreadable",
                             "reader-missing", "not-stored", "pages-without-text", "damaged-pages", "truncated", "tables-flattened", "cancelled"}) {
        QVERIFY2(isReadCode(QString::fromLatin1(code)), code);
        const QString message = messageOf(QString::fromLatin1(code));
        QVERIFY2(message.endsWith(u'.') && message.size() > 15, code);
    }
    QVERIFY(!messageOf(u"never heard of"_s).isEmpty());
    QVERIFY(messageOf({}).isEmpty());
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    ImporterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importer.moc"
