// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/textentry.h"
#include "studio/knowledge/officeconverter.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

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
    void shouldGiveEveryOddEntryOfAFolderItsReason();
    void shouldTakeUpWhatWasRead_whenAnImportNeverEnded();
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
    const QList<FoundFile> files = listFiles({at(u"ring"_s)}, control);
    QCOMPARE(std::count_if(files.begin(), files.end(), [](const FoundFile &file) { return file.code.isEmpty(); }), 1);
    QCOMPARE(files.size(), 2); // and the link back with its reason
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
    // With LibreOffice one finds out that there is nothing in the old file.
    const QString legacy = OfficeConverter(QStringLiteral(DIALOGIST_PROGRAM)).isAvailable() ? u"damaged"_s : u"unsupported-legacy"_s;
    QCOMPARE(codes, (QStringList {u"damaged"_s, u"damaged"_s, u"empty"_s, legacy, u"binary"_s, u"not-found"_s, QString()}));
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
    // then what was read before is there, and every other file is named
    QVERIFY(result->ok());
    const ImportOutput &output = result->value();
    QVERIFY(output.cancelled);
    QCOMPARE(output.rows.size(), 500);
    QVERIFY(output.sources.size() < 500);
    for (qsizetype i = 0; i < output.rows.size(); ++i) {
        const ImportRow &row = output.rows.at(i);
        QCOMPARE(row.ok, i < output.sources.size());
        QCOMPARE(row.code, row.ok ? QString() : u"cancelled"_s);
        if (row.ok)
            QVERIFY(m_project->hasContent(row.source.contentKey).value());
    }
}

void ImporterTest::shouldTakeUpWhatWasRead_whenAnImportNeverEnded()
{
    // given: passages without a source, as after a kill
    write(at(u"a.md"_s), "# Returns\n\nYou may return goods within thirty days.\n");
    const ImportOutput lost = import({at(u"a.md"_s)});
    QCOMPARE(lost.sources.size(), 1);
    // when: the file comes again, and nothing could read it
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.paths = {at(u"a.md"_s)};
    input.readerProgram = at(u"no-reader"_s);
    JobControl control;
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    thread.join();
    // then
    QVERIFY(result->ok());
    QCOMPARE(result->value().sources.size(), 1);
    const model::Source &source = result->value().sources.first();
    QCOMPARE(source.title, u"Returns"_s);
    QCOMPARE(source.contentKey, lost.sources.first().contentKey);
    QCOMPARE(source.passages, lost.sources.first().passages);
    QCOMPARE(source.language, lost.sources.first().language);
}

void ImporterTest::shouldGiveEveryOddEntryOfAFolderItsReason()
{
#ifndef Q_OS_UNIX
    QSKIP("pipes, sockets and such names are found on Unix only");
#else
    write(at(u"odd/good.txt"_s), "The one file that can be read.");
    write(at(u"outside/secret.txt"_s), "Lies outside of the folder that was chosen.");
    QVERIFY(QFile::link(at(u"outside"_s), at(u"odd/way-out"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"odd/broken-link"_s)));
    QVERIFY(QFile::link(at(u"outside/secret.txt"_s), at(u"odd/link.txt"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"odd/pipe"_s)).constData(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray socketPath = QFile::encodeName(at(u"odd/socket"_s));
    QVERIFY(socketPath.size() < qsizetype(sizeof(address.sun_path)));
    std::memcpy(address.sun_path, socketPath.constData(), size_t(socketPath.size()));
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    ::close(socket);
    const QByteArray badName = QFile::encodeName(at(u"odd/"_s)) + "b\xe4r.txt";
    const int bad = ::open(badName.constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(bad >= 0);
    ::close(bad);
    write(at(u"odd/locked/inside.txt"_s), "Nobody may look here.");
    write(at(u"odd/locked.txt"_s), "Nobody may read this.");
    const bool isRoot = ::geteuid() == 0; // who reads everything
    QVERIFY(QFile::setPermissions(at(u"odd/locked"_s), {}));
    QVERIFY(QFile::setPermissions(at(u"odd/locked.txt"_s), {}));

    const ImportOutput output = import({at(u"odd"_s)});
    QFile::setPermissions(at(u"odd/locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ::unlink(badName.constData()); // which Qt cannot

    QHash<QString, QString> reasons;
    for (const ImportRow &row : output.rows)
        reasons.insert(QFileInfo(row.path).fileName(), row.ok ? u"ok"_s : row.code);
    QCOMPARE(reasons.take(u"good.txt"_s), u"ok"_s);
    QCOMPARE(reasons.take(u"way-out"_s), u"folder-link"_s);
    QCOMPARE(reasons.take(u"broken-link"_s), u"dangling-link"_s);
    QCOMPARE(reasons.take(u"link.txt"_s), u"file-link"_s);
    QCOMPARE(reasons.take(u"pipe"_s), u"not-a-file"_s);
    QCOMPARE(reasons.take(u"socket"_s), u"not-a-file"_s);
    QCOMPARE(reasons.take(u"b\uFFFDr.txt"_s), u"bad-name"_s);
    if (!isRoot) {
        QCOMPARE(reasons.take(u"locked"_s), u"unreadable-folder"_s);
        QCOMPARE(reasons.take(u"locked.txt"_s), u"unreadable"_s);
        QVERIFY(reasons.isEmpty());
    }
    for (const ImportRow &row : output.rows)
        QVERIFY2(!row.path.contains(u"secret"_s), qPrintable(row.path));
#endif
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
    const auto source = importText(*m_project, m_base, {u"When do you open?"_s, u"At nine in the morning, on every day but Sunday."_s, true});
    QVERIFY(source.ok());
    QCOMPARE(source->kind, u"qa"_s);
    QCOMPARE(source->title, u"When do you open?"_s);
    const auto passages = m_project->passages(source->contentKey);
    QCOMPARE(passages->size(), 1);
    QCOMPARE(passages->first().heading, u"When do you open?"_s);
    QVERIFY(passages->first().text.startsWith("At nine"_L1));
    QVERIFY(!importText(*m_project, m_base, {u" "_s, u"\n"_s, false}).ok());
    const auto note = importText(*m_project, m_base, {u"Note"_s, u"First thing.\n\nSecond thing."_s, false});
    QCOMPARE(note->kind, u"text"_s);
}

void ImporterTest::shouldHaveAMessageForEveryCode()
{
    for (const char *code : {"encrypted", "wrong-password", "no-text", "empty", "damaged", "too-large", "too-complex", "out-of-memory", "timeout",
                             "nothing-recognised", "no-text-in-slides", "slides-without-text", "no-columns", "original-gone", "original-changed", "text-gone", "text-recognised", "crashed", "unsafe", "unsupported", "unsupported-legacy", "binary", "archive", "unsafe-member", "archive-limit", "archive-depth", "image", "changed-meanwhile", "recognition-off", "picture-recognition-off", "file-link", "place-unknown", "running-lines", "not-found", "unreadable",
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
