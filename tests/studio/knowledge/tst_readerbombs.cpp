// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/readerprotocol.h"
#include "tests/support/zip.h"

#include <QCborMap>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

QByteArray docx(const QByteArray &document)
{
    return tests::zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}});
}

QByteArray body(const QByteArray &inner)
{
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + inner + "</w:body></w:document>";
}

QByteArray stream(int number, const QByteArray &dictionary, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj\n<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream\nendobj\n";
}

/// A page that draws a form ten times, which draws the next one ten times, and so on.
QByteArray nestedForms()
{
    QByteArray pdf = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                     "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>\nendobj\n";
    pdf += stream(4, {}, QByteArray("/F Do ").repeated(10));
    for (int i = 5; i < 17; ++i) {
        const QByteArray next = QByteArray::number(i + 1) + " 0 R";
        pdf += stream(i, "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F " + next + ">>>>", QByteArray("/F Do ").repeated(10));
    }
    pdf += stream(17, "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
                  "BT /A 9 Tf (bomb) Tj ET");
    return pdf + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

/// A content stream that unpacks to hundreds of millions of bytes of drawing.
QByteArray packedStream()
{
    const QByteArray once = qCompress(QByteArray("0 0 m 9 9 l S BT (x) Tj ET ").repeated(12'000'000), 9).mid(4);
    const QByteArray twice = qCompress(once, 9).mid(4);
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<<>>>>\nendobj\n"
        + stream(4, "/Filter[/FlateDecode/FlateDecode]", twice) + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray manyAttributes()
{
    QByteArray paragraph = "<w:p";
    for (int i = 0; i < 200'000; ++i)
        paragraph += " w:a" + QByteArray::number(i) + "='1'";
    return body(paragraph + "/>");
}

QByteArray entityBomb()
{
    return "<!DOCTYPE d [<!ENTITY a \"" + QByteArray("x").repeated(10'000) + "\">]>" + body("<w:p><w:r><w:t>" + QByteArray("&a;").repeated(100'000) + "</w:t></w:r></w:p>");
}

} // namespace

class ReaderBombsTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldEndInTimeWithACode_data();
    void shouldEndInTimeWithACode();
    void shouldEndInTimeWithACode_whenAPdfIsABomb_data();
    void shouldEndInTimeWithACode_whenAPdfIsABomb();
    void shouldReadAHealthyPackage();
    void shouldStopAtOnce_whenCancelled();
    void shouldRefuseTooMuchInput();
    void shouldNotBelieveTheReader_data();
    void shouldNotBelieveTheReader();
    void shouldRefuseAnAnswerThatIsNone();
    void shouldSurviveTruncatedAndFlippedPackages();
    void cleanupTestCase();

private:
    Result<Document> read(const QByteArray &bytes, const QString &name);
};

Result<Document> ReaderBombsTest::read(const QByteArray &bytes, const QString &name)
{
    ReadRequest request;
    request.bytes = bytes;
    request.name = name;
    JobControl control;
    return readDocument(QCoreApplication::applicationFilePath(), request, control);
}

void ReaderBombsTest::shouldEndInTimeWithACode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("codes"); ///< any of them will do
    const auto row = [](const char *tag, const QByteArray &bytes, const QString &name, const QStringList &codes) { QTest::newRow(tag) << bytes << name << codes; };
    row("deep zip ratio", docx(body(QByteArray(100'000'000, ' '))), u"a.docx"_s, {u"too-large"_s});
    row("entities", docx(entityBomb()), u"a.docx"_s, {u"unsafe"_s});
    row("external entity", docx("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + body("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>")), u"a.docx"_s, {u"unsafe"_s});
    row("attributes", docx(manyAttributes()), u"a.docx"_s, {u"too-complex"_s});
    row("deep elements", docx(body(QByteArray("<w:sdt>").repeated(50'000))), u"a.docx"_s, {u"too-complex"_s});
    row("nested tables", docx(body(QByteArray("<w:tbl><w:tr><w:tc>").repeated(3'000))), u"a.docx"_s, {u"too-complex"_s});
    row("deep page", QByteArray("<html>") + QByteArray("<div>").repeated(200'000), u"a.html"_s, {u"too-complex"_s});
    row("nested tables of a page", QByteArray("<html>") + QByteArray("<table><tr><td>").repeated(300'000), u"a.html"_s, {u"too-complex"_s});
    row("name that leaves the archive", tests::zipOf({{"word/document.xml", body("x")}, {"../../evil", "x"}}), u"a.docx"_s, {u"unsafe"_s, u"damaged"_s});
    row("absolute name", tests::zipOf({{"word/document.xml", body("x")}, {"/etc/evil", "x"}}), u"a.docx"_s, {u"unsafe"_s, u"damaged"_s});
    row("name twice", tests::zipOf({{"word/document.xml", body("x")}, {"word/document.xml", body("y")}}), u"a.docx"_s, {u"unsafe"_s, u"damaged"_s});
    row("drive letter", tests::zipOf({{"word/document.xml", body("x")}, {"C:evil", "x"}}), u"a.docx"_s, {u"unsafe"_s, u"damaged"_s});
    QList<tests::ZipEntry> many;
    for (int i = 0; i < 12'000; ++i)
        many.append({"word/a" + QByteArray::number(i), "x"});
    row("too many entries", tests::zipOf(many), u"a.docx"_s, {u"too-large"_s});
}

void ReaderBombsTest::shouldEndInTimeWithACode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QStringList, codes);
    QElapsedTimer timer;
    timer.start();
    const auto result = read(bytes, name);
    QVERIFY2(timer.elapsed() < 21'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(!result.ok(), "it was read");
    QVERIFY2(codes.contains(readCode(result.error())), qPrintable(readCode(result.error())));
    QVERIFY(!result.error().message.isEmpty());
}

void ReaderBombsTest::shouldEndInTimeWithACode_whenAPdfIsABomb_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nested forms") << nestedForms();
    QTest::newRow("packed twice") << packedStream();
}

void ReaderBombsTest::shouldEndInTimeWithACode_whenAPdfIsABomb()
{
    QFETCH(QByteArray, bytes);
    qInfo() << "bytes" << bytes.size();
    QElapsedTimer timer;
    timer.start();
    const auto result = read(bytes, u"bomb.pdf"_s);
    qInfo().noquote() << (result.ok() ? u"text"_s : readCode(result.error())) << timer.elapsed() << "ms";
    QVERIFY2(timer.elapsed() < 21'500, qPrintable(QString::number(timer.elapsed())));
    if (!result.ok())
        QVERIFY2((QStringList {u"timeout"_s, u"out-of-memory"_s, u"crashed"_s, u"no-text"_s, u"damaged"_s, u"too-large"_s}).contains(readCode(result.error())),
                 qPrintable(readCode(result.error())));
}

void ReaderBombsTest::shouldReadAHealthyPackage()
{
    const auto result = read(docx(body("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p><w:p><w:r><w:t>Text </w:t><w:del><w:t>gone</w:t></w:del>"
                                       "<w:t>here</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")),
                             u"no ending"_s);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(readCode(result.error())));
    QCOMPARE(result->blocks.size(), 3);
    QCOMPARE(result->blocks.at(0).kind, Block::Kind::Heading);
    QCOMPARE(result->blocks.at(1).text, u"Text here"_s);
    QCOMPARE(result->blocks.at(2).text, u"a | b"_s);
}

void ReaderBombsTest::shouldStopAtOnce_whenCancelled()
{
    ReadRequest request;
    request.bytes = nestedForms();
    request.name = u"bomb.pdf"_s;
    JobControl control;
    std::optional<Result<Document>> result;
    std::thread thread([&] { result = readDocument(QCoreApplication::applicationFilePath(), request, control); });
    QTest::qSleep(150);
    QElapsedTimer timer;
    timer.start();
    control.cancel();
    thread.join();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    // It may have ended before, on a quick machine, but never hangs.
    QVERIFY(result.has_value());
}

void ReaderBombsTest::shouldRefuseTooMuchInput()
{
    ReadRequest request;
    request.bytes = QByteArray(2000, 'x');
    JobControl control;
    ReadLimits limits;
    limits.inputBytes = 1000;
    const auto refused = readDocument(QCoreApplication::applicationFilePath(), request, control, limits);
    QCOMPARE(readCode(refused.error()), u"too-large"_s);
    limits = {};
    limits.outputBytes = 100;
    const auto tooLong = readDocument(QCoreApplication::applicationFilePath(), request, control, limits);
    QCOMPARE(readCode(tooLong.error()), u"too-large"_s);
}

void ReaderBombsTest::shouldNotBelieveTheReader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray("\x01");
    QTest::newRow("an empty map") << QByteArray("\xa0");
    QTest::newRow("blocks that are none") << QCborMap {{3, 0}, {4, QCborArray {1, 2}}}.toCborValue().toCbor();
    QTest::newRow("a kind out of range") << QCborMap {{3, 0}, {4, QCborArray {QCborArray {99, 0, u"x"_s, 0, u""_s}}}}.toCborValue().toCbor();
    QTest::newRow("a page out of range") << QCborMap {{3, 0}, {4, QCborArray {QCborArray {1, 0, u"x"_s, -5, u""_s}}}}.toCborValue().toCbor();
    QTest::newRow("too many pages") << QCborMap {{3, 9'000'000'000LL}, {4, QCborArray()}}.toCborValue().toCbor();
    QTest::newRow("wrong text") << QByteArray("\xa2\x03\x00\x04\x81\x85\x01\x00\x62\xff\xfe\x00\x60", 13);
    QTest::newRow("more than announced") << QCborMap {{3, 0}, {4, QCborArray()}}.toCborValue().toCbor() + "tail";
}

void ReaderBombsTest::shouldNotBelieveTheReader()
{
    QFETCH(QByteArray, bytes);
    const auto result = Document::fromCbor(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(readCode(result.error()), u"crashed"_s);
}

void ReaderBombsTest::shouldRefuseAnAnswerThatIsNone()
{
    // an unknown code, and codes that a document may not set for the parent
    QCOMPARE(readCode(decodeAnswer(QCborMap {{0, u"<b>you have won</b>"_s}}.toCborValue().toCbor()).error()), u"crashed"_s);
    QCOMPARE(readCode(decodeAnswer("rubbish").error()), u"crashed"_s);
    // control characters and long titles do not come through
    Document document;
    document.title = u"a\u0007b\nc"_s;
    document.blocks = {{Block::Kind::Paragraph, 0, u"x\u001b[31my\nz"_s, 0, u"an\u0000chor"_s}};
    document.warnings = {u"truncated"_s, u"<script>"_s};
    const auto back = Document::fromCbor(document.toCbor());
    QVERIFY(back.ok());
    QCOMPARE(back->title, u"ab c"_s);
    QCOMPARE(back->blocks.first().text, u"x[31my\nz"_s);
    QCOMPARE(back->warnings, (QStringList {u"truncated"_s, u"script"_s}));
}

void ReaderBombsTest::shouldSurviveTruncatedAndFlippedPackages()
{
    const QByteArray whole = docx(body(QByteArray("<w:p><w:r><w:t>Some words of a document.</w:t></w:r></w:p>").repeated(200)));
    for (int i = 1; i < 12; ++i) {
        QByteArray damaged = whole.left(whole.size() * i / 12);
        read(damaged, u"a.docx"_s).ok();
        damaged = whole;
        damaged[whole.size() * i / 12] = char(damaged.at(whole.size() * i / 12) ^ 0x5a);
        const auto result = read(damaged, u"a.docx"_s);
        QVERIFY(result.ok() || readCode(result.error()) != "crashed"_L1);
    }
}

void ReaderBombsTest::cleanupTestCase()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    qInfo() << "most memory a reader took, MB" << usage.ru_maxrss / 1024;
    QVERIFY(usage.ru_maxrss < 1'500'000);
#endif
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    ReaderBombsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerbombs.moc"
