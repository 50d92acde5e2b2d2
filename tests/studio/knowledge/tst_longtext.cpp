// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/longtext.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/syncdiff.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <numeric>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partBytes = 64 * 1024;

/// Paragraphs that name their number.
QByteArray paragraphs(int count, int from = 0)
{
    QByteArray bytes;
    for (int i = from; i < from + count; ++i)
        bytes += "Paragraph mark" + QByteArray::number(i) + "end is one of many. It says a thing or two about parcels and their way.\n\n";
    return bytes;
}

} // namespace

/// Long texts, made short: parts of 64 kB.
class LongTextTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void shouldImportAllOfATextInOrder();
    void shouldReadALegacyEncoding_whenItsFirstLetterComesLate();
    void shouldKeepOneEncodingForAllParts();
    void shouldGiveEachPartTheNamesOfTheColumns();
    void shouldLoseNoRecord_whenATableNamesNoColumns();
    void shouldReadJsonLinesInParts();
    void shouldReadShortAndOtherFilesAsBefore();
    void shouldLeaveNothing_whenCancelledOnTheWay();
    void shouldGoOnWhereItStopped_whenImportedAgain();
    void shouldComeWholeOrNotAtAll_whenAPartCannotBeRead();
    void shouldNotMixTwoTexts_whenTheFileChangesWhileItIsRead();
    void shouldSayUnchanged_whenSyncedAgain();
    void shouldReadTheLastPartOnly_whenSomethingWasAppended();
    void shouldTakeAwayWhatIsGone_whenATextBecameShorter();
    void shouldNotDouble_whenAShortTextGrewLong();
    void shouldReadNewPartsAsTheFirst_whenColumnsWereChosen();

private:
    QString write(const QString &name, const QByteArray &bytes);
    ImportInput inputFor(const QStringList &paths) const;
    ImportOutput import(const ImportInput &input, JobControl &control);
    ImportOutput import(const QStringList &paths);
    SyncDiff sync(const QStringList &paths);
    QStringList texts(const QList<model::Source> &sources);
    QList<int> marks(const QList<model::Source> &sources);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<storage::ProjectFile> m_project;
    model::KnowledgeBase m_base;
    QList<model::Source> m_sources; ///< as the project would hold them
};

void LongTextTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_base = {};
    m_base.id = model::KnowledgeBaseId::create();
    m_base.passageOverlap = 0; // so that what is there twice was stored twice
    m_sources.clear();
    auto created = storage::ProjectFile::create(m_dir->filePath(u"project.dialogist"_s), {});
    QVERIFY(created.ok());
    m_project = created.take();
}

void LongTextTest::cleanup()
{
    m_project.reset();
    m_dir.reset();
}

QString LongTextTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

ImportInput LongTextTest::inputFor(const QStringList &paths) const
{
    ImportInput input;
    input.projectPath = m_project->path();
    input.base = m_base;
    input.existing = m_sources;
    input.paths = paths;
    input.readerProgram = QCoreApplication::applicationFilePath();
    input.longText = 2 * partBytes;
    input.partBytes = partBytes;
    return input;
}

ImportOutput LongTextTest::import(const ImportInput &input, JobControl &control)
{
    std::optional<Result<ImportOutput>> result;
    std::thread thread([&] { result = importFiles(input, control); });
    thread.join();
    if (!result->ok()) {
        QTest::qFail(qPrintable(result->error().message), __FILE__, __LINE__);
        return {};
    }
    return result->take();
}

ImportOutput LongTextTest::import(const QStringList &paths)
{
    JobControl control;
    return import(inputFor(paths), control);
}

/// Reads, compares, and takes everything over.
SyncDiff LongTextTest::sync(const QStringList &paths)
{
    SyncDiff diff = syncDiff(m_sources, paths, import(paths));
    for (const model::Source &source : diff.gone + diff.changed)
        m_sources.removeIf([&](const model::Source &other) { return other.id == source.id; });
    m_sources += diff.changed + diff.added;
    std::sort(m_sources.begin(), m_sources.end(), [](const auto &a, const auto &b) { return a.location < b.location; });
    return diff;
}

/// Of all passages, in order.
QStringList LongTextTest::texts(const QList<model::Source> &sources)
{
    QStringList all;
    for (const model::Source &source : sources) {
        const auto passages = m_project->passages(source.contentKey);
        if (!passages.ok())
            qFatal("passages are missing");
        for (const storage::PassageRow &passage : *passages)
            all.append(passage.heading + u'\n' + passage.text);
    }
    return all;
}

/// The numbers that the passages name, in their order.
QList<int> LongTextTest::marks(const QList<model::Source> &sources)
{
    static const QRegularExpression mark(u"mark(\\d+)end"_s);
    QList<int> numbers;
    for (const QString &text : texts(sources)) {
        for (auto match = mark.globalMatch(text); match.hasNext();)
            numbers.append(match.next().captured(1).toInt());
    }
    return numbers;
}

static QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

void LongTextTest::shouldImportAllOfATextInOrder()
{
    // given
    const QByteArray bytes = paragraphs(5000); // about 450 kB
    const QString path = write(u"notes.txt"_s, bytes);
    // when
    const ImportOutput output = import({path});
    // then
    QVERIFY2(output.sources.size() >= 5, qPrintable(QString::number(output.sources.size())));
    QCOMPARE(output.sources.first().location, u"notes.txt › 0001.txt"_s);
    QCOMPARE(output.sources.at(1).location, u"notes.txt › 0002.txt"_s);
    qint64 total = 0;
    for (const model::Source &source : output.sources) {
        QCOMPARE(source.status, u"ok"_s);
        QVERIFY(source.bytes <= 2 * partBytes); // no more than that is in memory of any process at once, but for a few
        QVERIFY(source.modifiedAt.isValid());
        total += source.bytes;
    }
    QCOMPARE(total, bytes.size());
    QCOMPARE(marks(output.sources), upTo(5000));
}

void LongTextTest::shouldReadALegacyEncoding_whenItsFirstLetterComesLate()
{
    const QString path = write(u"old.txt"_s, paragraphs(5000) + "R\xfc" "ckgabe ist m\xf6glich, mark5000end.\n");
    const ImportOutput output = import({path});
    QCOMPARE(marks(output.sources), upTo(5001));
    QVERIFY(texts(output.sources).last().contains(u"Rückgabe ist möglich"_s));
}

void LongTextTest::shouldKeepOneEncodingForAllParts()
{
    // A single wrong byte far behind the beginning makes no other encoding of the letters beside it.
    const QString path = write(u"new.txt"_s, "Grüße.\n\n" + paragraphs(5000) + "Wrong: \xff. Rückgabe ist möglich, mark5000end.\n");
    const ImportOutput output = import({path});
    QCOMPARE(marks(output.sources), upTo(5001));
    QVERIFY(texts(output.sources).last().contains(u"Rückgabe ist möglich"_s));
}

void LongTextTest::shouldGiveEachPartTheNamesOfTheColumns()
{
    QByteArray bytes = "Place;Opening hours;Remark\n";
    for (int i = 0; i < 4000; ++i)
        bytes += "Place mark" + QByteArray::number(i) + "end;\"from nine; not on\nSundays\";none, or \"so\" it seems to everybody who went there\n";
    const QString path = write(u"places.csv"_s, bytes);
    const ImportOutput output = import({path});
    QVERIFY(output.sources.size() >= 5);
    QCOMPARE(marks(output.sources), upTo(4000));
    for (const model::Source &source : output.sources) {
        QCOMPARE(source.mime, u"text/csv"_s);
        const auto document = storedDocument(*m_project, source.contentKey);
        QVERIFY(document.ok());
        QCOMPARE(document->columns, (QStringList {u"Place"_s, u"Opening hours"_s, u"Remark"_s}));
        QVERIFY(document->blocks.first().text.startsWith("Place: Place mark"_L1));
        QVERIFY(document->blocks.last().text.contains("Opening hours: from nine; not on Sundays"_L1));
    }
}

void LongTextTest::shouldLoseNoRecord_whenATableNamesNoColumns()
{
    QByteArray bytes = "1;2;3\n";
    for (int i = 0; i < 4000; ++i)
        bytes += "Place mark" + QByteArray::number(i) + "end;from nine to five;a remark, with a comma, about how to get there on foot\n";
    const ImportOutput output = import({write(u"places.csv"_s, bytes)});
    QVERIFY(output.sources.size() >= 5);
    QCOMPARE(marks(output.sources), upTo(4000));
}

void LongTextTest::shouldReadJsonLinesInParts()
{
    QByteArray bytes;
    for (int i = 0; i < 4000; ++i)
        bytes += "{\"question\": \"What is mark" + QByteArray::number(i) + "end?\", \"answer\": \"It is one of many things that are kept in one line each.\"}\n";
    const ImportOutput output = import({write(u"faq.jsonl"_s, bytes)});
    QVERIFY(output.sources.size() >= 5);
    QCOMPARE(output.sources.first().location, u"faq.jsonl › 0001.jsonl"_s);
    QCOMPARE(marks(output.sources), upTo(4000));
}

void LongTextTest::shouldReadShortAndOtherFilesAsBefore()
{
    QByteArray html = "<html><title>Long</title><body><h1>Long</h1>";
    for (int i = 0; i < 4000; ++i)
        html += "<p>Paragraph mark" + QByteArray::number(i) + "end of a page that is no plain text.</p>";
    const ImportOutput output = import({write(u"page.html"_s, html), write(u"short.txt"_s, paragraphs(10))});
    QCOMPARE(output.sources.size(), 2);
    QCOMPARE(output.sources.at(0).location, u"page.html"_s);
    QCOMPARE(output.sources.at(1).location, u"short.txt"_s);
}

void LongTextTest::shouldLeaveNothing_whenCancelledOnTheWay()
{
    // given
    const QString path = write(u"notes.txt"_s, paragraphs(10'000));
    JobControl control;
    std::atomic_bool isOver = false;
    std::thread person([&] {
        while (!isOver && control.progress().done < 3)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        control.cancel();
    });
    // when
    const ImportOutput output = import(inputFor({path}), control);
    isOver = true;
    person.join();
    // then
    QVERIFY(output.cancelled);
    QVERIFY(output.sources.isEmpty());
    QCOMPARE(output.rows.size(), 1);
    QCOMPARE(output.rows.first().location, u"notes.txt"_s);
    QCOMPARE(output.rows.first().code, u"cancelled"_s);
}

void LongTextTest::shouldGoOnWhereItStopped_whenImportedAgain()
{
    const QString path = write(u"notes.txt"_s, paragraphs(5000));
    const ImportOutput first = import({path}); // of which the project never heard: the program was killed before
    const ImportOutput again = import({path});
    QCOMPARE(again.sources.size(), first.sources.size());
    QCOMPARE(marks(again.sources), upTo(5000));
    for (qsizetype i = 0; i < again.sources.size(); ++i)
        QCOMPARE(again.sources.at(i).contentKey, first.sources.at(i).contentKey);
}

void LongTextTest::shouldComeWholeOrNotAtAll_whenAPartCannotBeRead()
{
    // given a text of JSON lines in whose middle there is something else
    QByteArray bytes;
    for (int i = 0; i < 9000; ++i)
        bytes += i > 3000 && i < 6000 ? QByteArray("no value at all, and that for a long while, line after line after line of it\n")
                                      : "{\"name\": \"thing mark" + QByteArray::number(i) + "end\", \"use\": \"one of many in a list\"}\n";
    const QString path = write(u"things.jsonl"_s, bytes);
    // when
    const ImportOutput output = import({path, write(u"short.txt"_s, paragraphs(10))});
    // then
    QCOMPARE(output.rows.size(), 2);
    QCOMPARE(output.rows.first().location, u"things.jsonl"_s);
    QCOMPARE(output.rows.first().code, u"damaged"_s);
    QCOMPARE(output.sources.size(), 1);
    QCOMPARE(output.sources.first().location, u"short.txt"_s);
}

void LongTextTest::shouldNotMixTwoTexts_whenTheFileChangesWhileItIsRead()
{
    LongText text;
    text.file.path = write(u"notes.txt"_s, paragraphs(100));
    text.bytes = QFileInfo(text.file.path).size();
    text.modified = QFileInfo(text.file.path).lastModified().toUTC();
    QCOMPARE(text.read({0, 10}).value(), QByteArray("Paragraph "));
    write(u"notes.txt"_s, paragraphs(101));
    const auto later = text.read({0, 10});
    QVERIFY(!later.ok());
    QCOMPARE(readCode(later.error()), u"changed-meanwhile"_s);
}

void LongTextTest::shouldSayUnchanged_whenSyncedAgain()
{
    const QString path = write(u"notes.txt"_s, paragraphs(5000));
    const SyncDiff first = sync({path});
    QVERIFY(first.added.size() >= 5);
    QCOMPARE(m_sources.size(), first.added.size());
    const SyncDiff again = sync({path});
    QVERIFY(again.isEmpty());
    QVERIFY(again.failed.isEmpty());
    QCOMPARE(again.unchanged, int(m_sources.size()));
}

void LongTextTest::shouldReadTheLastPartOnly_whenSomethingWasAppended()
{
    sync({write(u"notes.txt"_s, paragraphs(5000))});
    const SyncDiff diff = sync({write(u"notes.txt"_s, paragraphs(5010))});
    QCOMPARE(diff.changed.size() + diff.added.size(), 1);
    QVERIFY(diff.gone.isEmpty());
    QCOMPARE(marks(m_sources), upTo(5010));
}

void LongTextTest::shouldTakeAwayWhatIsGone_whenATextBecameShorter()
{
    sync({write(u"notes.txt"_s, paragraphs(5000))});
    sync({write(u"notes.txt"_s, paragraphs(3000))});
    QCOMPARE(marks(m_sources), upTo(3000));
    const SyncDiff diff = sync({write(u"notes.txt"_s, paragraphs(100))});
    QCOMPARE(diff.added.size(), 1);
    QCOMPARE(m_sources.size(), 1);
    QCOMPARE(m_sources.first().location, u"notes.txt"_s);
    QCOMPARE(marks(m_sources), upTo(100));
}

void LongTextTest::shouldNotDouble_whenAShortTextGrewLong()
{
    sync({write(u"notes.txt"_s, paragraphs(100))});
    const model::SourceId before = m_sources.first().id;
    const SyncDiff diff = sync({write(u"notes.txt"_s, paragraphs(5000))});
    QCOMPARE(diff.changed.size(), 1);
    QCOMPARE(diff.changed.first().id, before);
    QVERIFY(diff.gone.isEmpty());
    QCOMPARE(marks(m_sources), upTo(5000));
}

void LongTextTest::shouldReadNewPartsAsTheFirst_whenColumnsWereChosen()
{
    const auto table = [](int count) {
        QByteArray bytes = "Thing;Use;Remark\n";
        for (int i = 0; i < count; ++i)
            bytes += "Thing mark" + QByteArray::number(i) + "end;it is used for many things;and there is a remark about it that nobody needs\n";
        return bytes;
    };
    // given
    sync({write(u"things.csv"_s, table(3000))});
    m_sources.first().searchColumns = {u"Thing"_s};
    m_sources.first().answerColumns = {u"Use"_s};
    const qsizetype before = m_sources.size();
    // when
    sync({write(u"things.csv"_s, table(6000))});
    // then
    QVERIFY(m_sources.size() > before);
    QCOMPARE(m_sources.last().answerColumns, QStringList {u"Use"_s});
    QCOMPARE(texts({m_sources.last()}).last(), u"Thing mark5999end\nit is used for many things"_s);
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    LongTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longtext.moc"
