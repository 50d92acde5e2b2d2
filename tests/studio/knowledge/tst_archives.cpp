// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/process/forkserver.h"
#include "studio/process/frame.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <cstring>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QByteArray name;
    QByteArray bytes;
    int type = AE_IFREG;
};

/// Packs as "zip", "zip+password", "tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst" or "7z"; empty when the library cannot.
QByteArray pack(const QString &kind, const QList<Entry> &entries)
{
    archive *a = archive_write_new();
    bool ok = true;
    if (kind.startsWith("zip"_L1))
        archive_write_set_format_zip(a);
    else if (kind == "7z"_L1)
        ok = archive_write_set_format_7zip(a) == ARCHIVE_OK;
    else
        archive_write_set_format_pax_restricted(a);
    if (kind.endsWith(".gz"_L1))
        ok = archive_write_add_filter_gzip(a) == ARCHIVE_OK;
    else if (kind.endsWith(".bz2"_L1))
        ok = archive_write_add_filter_bzip2(a) == ARCHIVE_OK;
    else if (kind.endsWith(".xz"_L1))
        ok = archive_write_add_filter_xz(a) == ARCHIVE_OK;
    else if (kind.endsWith(".zst"_L1))
        ok = archive_write_add_filter_zstd(a) == ARCHIVE_OK;
    if (kind == "zip+password"_L1)
        ok = archive_write_set_options(a, "zip:encryption=aes256") == ARCHIVE_OK && archive_write_set_passphrase(a, "open sesame") == ARCHIVE_OK;
    QByteArray out(64 * 1024 * 1024, Qt::Uninitialized);
    size_t used = 0;
    ok = ok && archive_write_open_memory(a, out.data(), size_t(out.size()), &used) == ARCHIVE_OK;
    for (const Entry &item : ok ? entries : QList<Entry>()) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, item.name.constData());
        archive_entry_set_filetype(entry, unsigned(item.type));
        archive_entry_set_perm(entry, 0644);
        if (item.type == AE_IFLNK)
            archive_entry_set_symlink(entry, item.bytes.constData());
        archive_entry_set_size(entry, item.type == AE_IFREG ? item.bytes.size() : 0);
        ok = archive_write_header(a, entry) == ARCHIVE_OK && ok;
        if (item.type == AE_IFREG)
            archive_write_data(a, item.bytes.constData(), size_t(item.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return ok ? out.left(qsizetype(used)) : QByteArray();
}

QByteArray handbook(const QByteArray &topic)
{
    return "# " + topic + "\n\nEverything about " + topic + " that a customer may ask, in one place.\n";
}

} // namespace

class ArchivesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void shouldReadEveryMember_whenAnArchiveIsImported_data();
    void shouldReadEveryMember_whenAnArchiveIsImported();
    void shouldReadASinglePackedFile();
    void shouldSayWhatHelps_whenSlidesHoldOnlyPictures();
    void shouldTakeASpreadsheetForQuestions_whenItsColumnsSaySo();
    void shouldUnpackArchivesInArchives_butNotForEver();
    void shouldRefuseNamesThatLeaveTheArchive();
    void shouldSayDamaged_whenTheListOfEntriesIsLost();
    void shouldAskForThePassword_whenMembersAreEncrypted();
    void shouldStop_whenAnArchiveUnpacksToFarMoreThanItsSize();
    void shouldSayUnchanged_whenTheArchiveComesAgain();
    void shouldKeepTheOrder_whenArchivesAndFilesAreMixed();
    void shouldGiveEveryBadArchiveAReason();
    void shouldReadManyFilesWithOneStart();
    void shouldStartAnew_whenAReaderEndedBadly();
    void shouldAnswerTooLarge_whenTheAnswerIsLongerThanAllowed();

private:
    QString write(const QString &name, const QByteArray &bytes);
    ImportOutput import(const QStringList &paths, const QString &password = {}, const QList<model::Source> &existing = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<storage::ProjectFile> m_project;
    model::KnowledgeBase m_base;
};

void ArchivesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_base = {};
    m_base.id = model::KnowledgeBaseId::create();
    auto created = storage::ProjectFile::create(m_dir->filePath(u"project.dialogist"_s), {});
    QVERIFY(created.ok());
    m_project = created.take();
}

void ArchivesTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

QString ArchivesTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

ImportOutput ArchivesTest::import(const QStringList &paths, const QString &password, const QList<model::Source> &existing)
{
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.existing = existing;
    input.paths = paths;
    input.password = password;
    input.readerProgram = QCoreApplication::applicationFilePath();
    JobControl control;
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    thread.join();
    return result->ok() ? result->take() : ImportOutput();
}

void ArchivesTest::shouldReadEveryMember_whenAnArchiveIsImported_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"zip", "tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst", "7z"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ArchivesTest::shouldReadEveryMember_whenAnArchiveIsImported()
{
    // given
    QFETCH(const QString, kind);
    const QByteArray bytes = pack(kind, {{"chapter/1.md", handbook("returns")}, {"chapter/2.html", "<title>Shipping</title><p>Two days by parcel.</p>"}, {".hidden", "x"}});
    if (bytes.isEmpty())
        QSKIP("this libarchive cannot write such an archive");
    // when
    const ImportOutput output = import({write(u"handbook."_s + kind, bytes)});
    // then
    QCOMPARE(output.rows.size(), 2);
    QCOMPARE(output.rows.at(0).source.location, u"handbook."_s + kind + u" › chapter/1.md"_s);
    QVERIFY(output.rows.at(0).path.endsWith(u"handbook."_s + kind + u" › chapter/1.md"_s));
    QCOMPARE(output.rows.at(0).source.title, u"returns"_s);
    QCOMPARE(output.rows.at(1).source.title, u"Shipping"_s);
    QCOMPARE(output.sources.size(), 2);
    QVERIFY(m_project->passages(output.rows.at(1).source.contentKey)->first().text.contains(u"Two days"_s));
}

/// An OpenDocument file with this body.
QByteArray openDocument(const QByteArray &kind, const QByteArray &body)
{
    const QByteArray content = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                               " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:" + kind + ">" + body + "</office:" + kind
        + "></office:body></office:document-content>";
    return pack(u"zip"_s, {{"mimetype", "application/vnd.oasis.opendocument." + kind}, {"content.xml", content}});
}

void ArchivesTest::shouldSayWhatHelps_whenSlidesHoldOnlyPictures()
{
    const QByteArray picture = "<draw:page><draw:frame/></draw:page>";
    const ImportOutput none = import({write(u"pictures.odp"_s, openDocument("presentation", picture + picture))});
    QCOMPARE(none.rows.size(), 1);
    QVERIFY(!none.rows.first().ok);
    QCOMPARE(none.rows.first().code, u"no-text-in-slides"_s);
    QVERIFY(messageOf(none.rows.first().code).contains(u"PDF"_s));
    const QByteArray words = "<draw:page><draw:frame><draw:text-box><text:p>Returns are accepted for thirty days.</text:p></draw:text-box></draw:frame></draw:page>";
    const ImportOutput some = import({write(u"some.odp"_s, openDocument("presentation", words + picture))});
    QVERIFY(some.rows.first().ok);
    QCOMPARE(some.rows.first().code, u"slides-without-text"_s);
}

void ArchivesTest::shouldTakeASpreadsheetForQuestions_whenItsColumnsSaySo()
{
    const auto row = [](const QByteArrayList &cells) {
        QByteArray text = "<table:table-row>";
        for (const QByteArray &cell : cells)
            text += "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>";
        return text + "</table:table-row>";
    };
    const QByteArray sheet = "<table:table>" + row({"No", "Question", "Answer"}) + row({"1", "May I return it?", "Within thirty days."}) + row({"2", "", "Ask us."}) + "</table:table>";
    const ImportOutput output = import({write(u"faq.ods"_s, openDocument("spreadsheet", sheet))});
    QVERIFY2(output.rows.first().ok, qPrintable(output.rows.first().code));
    const auto passages = m_project->passages(output.rows.first().source.contentKey);
    QCOMPARE(passages->size(), 2);
    QCOMPARE(passages->at(0).heading, u"May I return it?"_s);
    QCOMPARE(passages->at(0).text, u"Within thirty days."_s);
    QCOMPARE(passages->at(1).heading, u"Ask us."_s); // not under the question before
}

void ArchivesTest::shouldReadASinglePackedFile()
{
    archive *a = archive_write_new();
    archive_write_set_format_raw(a);
    archive_write_add_filter_gzip(a);
    QByteArray out(100'000, Qt::Uninitialized);
    size_t used = 0;
    archive_write_open_memory(a, out.data(), size_t(out.size()), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    const QByteArray text = handbook("guarantees");
    archive_write_data(a, text.constData(), size_t(text.size()));
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);

    const ImportOutput output = import({write(u"notes.md.gz"_s, out.left(qsizetype(used)))});
    QCOMPARE(output.rows.size(), 1);
    QCOMPARE(output.rows.first().source.location, u"notes.md.gz › notes.md"_s);
    QCOMPARE(output.rows.first().source.title, u"guarantees"_s);
}

void ArchivesTest::shouldUnpackArchivesInArchives_butNotForEver()
{
    QByteArray inner = pack(u"zip"_s, {{"deep.md", handbook("depth")}});
    for (const char *name : {"3.zip", "2.zip", "1.zip"})
        inner = pack(u"zip"_s, {{name, inner}, {QByteArray(name) + ".md", handbook(name)}});
    const ImportOutput output = import({write(u"all.zip"_s, inner)});
    QStringList read;
    QStringList refused;
    for (const ImportRow &row : output.rows)
        (row.ok ? read : refused).append(row.source.location + row.code);
    QCOMPARE(read, QStringList({u"all.zip › 1.zip › 2.zip › 3.zip.md"_s, u"all.zip › 1.zip › 2.zip.md"_s, u"all.zip › 1.zip.md"_s}));
    QCOMPARE(refused, QStringList(u"archive-depth"_s));
}

void ArchivesTest::shouldRefuseNamesThatLeaveTheArchive()
{
    const QByteArray good = handbook("safety");
    const QByteArray tar = pack(u"tar"_s, {{"../escape.md", good}, {"/etc/absolute.md", good}, {"C:windows.md", good}, {"back\\slash.md", good},
                                          {"link.md", "/etc/passwd", AE_IFLNK}, {"ok.md", good}, {"ok.md", handbook("doubles")}});
    const ImportOutput output = import({write(u"bad.tar"_s, tar)});
    QCOMPARE(output.rows.size(), 7);
    for (qsizetype i = 0; i < output.rows.size(); ++i) {
        QCOMPARE(output.rows.at(i).ok, i == 5);
        QCOMPARE(output.rows.at(i).code, i == 5 ? QString() : u"unsafe-member"_s);
    }
    QVERIFY(!QFile::exists(m_dir->filePath(u"../escape.md"_s)));
}

void ArchivesTest::shouldSayDamaged_whenTheListOfEntriesIsLost()
{
    QByteArray zip = pack(u"zip"_s, {{"handbook.md", handbook("safety")}});
    const qsizetype list = zip.indexOf("PK\x01\x02");
    QVERIFY(list > 0);
    zip[list] = '@';
    const ImportOutput output = import({write(u"lost.zip"_s, zip)});
    QCOMPARE(output.rows.size(), 1);
    QVERIFY(!output.rows.at(0).ok);
    QCOMPARE(output.rows.at(0).code, u"damaged"_s);
}

void ArchivesTest::shouldAskForThePassword_whenMembersAreEncrypted()
{
    const QByteArray zip = pack(u"zip+password"_s, {{"secret.md", handbook("secrets")}});
    if (zip.isEmpty())
        QSKIP("this libarchive cannot encrypt");
    const QString path = write(u"secret.zip"_s, zip);
    QCOMPARE(import({path}).rows.first().code, u"encrypted"_s);
    QCOMPARE(import({path}, u"wrong"_s).rows.first().code, u"wrong-password"_s);
    const ImportOutput opened = import({path}, u"open sesame"_s);
    QVERIFY(opened.rows.first().ok);
    QCOMPARE(opened.rows.first().source.title, u"secrets"_s);
}

void ArchivesTest::shouldStop_whenAnArchiveUnpacksToFarMoreThanItsSize()
{
    const QByteArray zip = pack(u"zip"_s, {{"a.md", handbook("first")}, {"zeros.txt", QByteArray(60'000'000, 'x')}, {"b.md", handbook("last")}});
    QVERIFY(zip.size() < 200'000);
    const ImportOutput output = import({write(u"bomb.zip"_s, zip)});
    QStringList codes;
    for (const ImportRow &row : output.rows)
        codes.append(row.ok ? row.source.title : row.code);
    QVERIFY2(codes.contains(u"archive-limit"_s), qPrintable(codes.join(u' ')));
    QVERIFY(codes.contains(u"first"_s));
    QVERIFY(!codes.contains(u"last"_s));
}

void ArchivesTest::shouldSayUnchanged_whenTheArchiveComesAgain()
{
    const QString path = write(u"handbook.zip"_s, pack(u"zip"_s, {{"1.md", handbook("returns")}, {"2.md", handbook("shipping")}}));
    const ImportOutput first = import({path});
    write(u"handbook.zip"_s, pack(u"zip"_s, {{"1.md", handbook("returns")}, {"2.md", handbook("parcels")}}));
    const ImportOutput second = import({path}, {}, first.sources);
    QCOMPARE(second.rows.size(), 2);
    QVERIFY(second.rows.at(0).unchanged);
    QVERIFY(!second.rows.at(1).unchanged);
    QCOMPARE(second.sources.size(), 1);
    QCOMPARE(second.sources.first().id, first.sources.at(1).id); // replaced, not doubled
}

void ArchivesTest::shouldKeepTheOrder_whenArchivesAndFilesAreMixed()
{
    QStringList paths;
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        const QString name = u"%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        if (i % 3 == 2) {
            paths.append(write(name + u".md"_s, handbook(name.toLatin1())));
            expected.append(name);
            continue;
        }
        QList<Entry> entries;
        for (int j = 0; j < 12; ++j) {
            const QByteArray member = name.toLatin1() + "-" + QByteArray::number(j + 10);
            entries.append({member + ".md", handbook(member)});
            expected.append(QString::fromLatin1(member));
        }
        paths.append(write(name + u".zip"_s, pack(u"zip"_s, entries)));
    }
    QStringList titles;
    for (const ImportRow &row : import(paths).rows)
        titles.append(row.source.title);
    QCOMPARE(titles, expected);
}

void ArchivesTest::shouldGiveEveryBadArchiveAReason()
{
    const QString folder = QStringLiteral(DIALOGIST_CORPORA "/archives");
    if (!QDir(folder).exists())
        QSKIP("the corpora are not here");
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(".uu"_L1)) {
            paths.append(path);
            continue;
        }
        // Some collections keep them as uuencoded text.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty() || line.startsWith("begin ") || line.startsWith("end") || line.at(0) == '`')
                continue;
            const int length = (line.at(0) - 32) & 63;
            QByteArray part;
            for (qsizetype i = 1; i + 3 < line.size(); i += 4) {
                const auto sextet = [&](qsizetype at) { return (line.at(at) - 32) & 63; };
                const int value = sextet(i) << 18 | sextet(i + 1) << 12 | sextet(i + 2) << 6 | sextet(i + 3);
                part += char(value >> 16);
                part += char(value >> 8);
                part += char(value);
            }
            bytes += part.left(length);
        }
        paths.append(write(u"uu/"_s + QFileInfo(path).completeBaseName(), bytes));
    }
    paths.sort();
    QElapsedTimer timer;
    timer.start();
    const ImportOutput output = import(paths);
    QVERIFY(output.rows.size() >= paths.size() - 5); // an archive of nothing but folders and litter has no row of its own
    int good = 0;
    for (const ImportRow &row : output.rows) {
        QVERIFY2(row.ok || isReadCode(row.code), qPrintable(row.path));
        QVERIFY2(row.code != "crashed"_L1 && row.code != "timeout"_L1, qPrintable(row.path + u' ' + row.code));
        good += row.ok;
    }
    QVERIFY(good > 40);
    qInfo("%d of %d rows with text", good, int(output.rows.size()));
}

void ArchivesTest::shouldReadManyFilesWithOneStart()
{
    if (!process::canFork())
        QSKIP("this system cannot fork");
    process::ForkClient client(QCoreApplication::applicationFilePath(), {u"echo"_s, u"serve"_s});
    JobControl control;
    for (int i = 0; i < 20; ++i) {
        const QByteArray question = QByteArray::number(i).repeated(100'000);
        const process::ForkAnswer answer = client.ask(question, 10'000, 10'000'000, control);
        QCOMPARE(answer.end, process::ForkAnswer::End::Answered);
        QCOMPARE(answer.message, question);
    }
    QCOMPARE(client.starts(), 1);
}

void ArchivesTest::shouldStartAnew_whenAReaderEndedBadly()
{
    if (!process::canFork())
        QSKIP("this system cannot fork");
    using End = process::ForkAnswer::End;
    process::ForkClient client(QCoreApplication::applicationFilePath(), {u"echo"_s, u"serve"_s});
    JobControl control;
    QCOMPARE(client.ask("crash", 10'000, 1000, control).end, End::Crashed);
    QCOMPARE(client.ask("memory", 10'000, 1000, control).end, End::OutOfMemory);
    QCOMPARE(client.ask("hang", 300, 1000, control).end, End::TimedOut);
    // Frames that the child makes up by itself are no answers, neither to this question nor to the next one.
    QCOMPARE(client.ask("forge", 10'000, 1000, control).end, End::Crashed);
    QCOMPARE(client.ask("fine", 10'000, 1000, control).message, QByteArray("fine"));
    QCOMPARE(client.starts(), 5);
}

void ArchivesTest::shouldAnswerTooLarge_whenTheAnswerIsLongerThanAllowed()
{
    if (!process::canFork())
        QSKIP("this system cannot fork");
    process::ForkClient client(QCoreApplication::applicationFilePath(), {u"echo"_s, u"serve"_s});
    JobControl control;
    QCOMPARE(client.ask(QByteArray(500'000, 'x'), 10'000, 100'000, control).end, process::ForkAnswer::End::TooLarge);
}

/// A helper that answers with its question, or misbehaves as it is told.
static int echo()
{
    QByteArray message;
    if (!process::readFrame(message, 100'000'000))
        return 2;
    if (message == "crash")
        std::abort();
    if (message == "memory")
        return process::exitOutOfMemory;
    if (message == "hang")
        std::this_thread::sleep_for(std::chrono::seconds(60));
    if (message == "forge") {
        process::writeFrame("one");
        process::writeFrame({});
        process::writeFrame("e");
    }
    process::writeFrame(message);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "echo") == 0)
        return process::serveForks(echo);
    QCoreApplication application(argc, argv);
    ArchivesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archives.moc"
