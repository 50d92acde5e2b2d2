// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Damaged inputs for each of our own parsers. 400 per parser run with the tests; DIALOGIST_FUZZ=100000 runs that many,
// DIALOGIST_FUZZ_FROM=N begins with input N, so that the one that a crash names can be repeated alone.
#include "studio/knowledge/chunker.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprotocol.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/docx.h"
#include "studio/knowledge/readers/epub.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/json.h"
#include "studio/knowledge/readers/mail.h"
#include "studio/knowledge/readers/markdown.h"
#include "studio/knowledge/readers/odf.h"
#include "studio/knowledge/readers/pdflines.h"
#include "studio/knowledge/readers/runninglines.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/knowledge/readers/reader.h"
#include "studio/knowledge/readers/rtf.h"
#include "studio/knowledge/readers/sheets.h"
#include "studio/knowledge/readers/slides.h"
#include "studio/knowledge/readers/textdecode.h"
#include "studio/knowledge/readers/unpack.h"
#include "studio/knowledge/web/crawljournal.h"
#include "studio/knowledge/web/linklist.h"
#include "studio/knowledge/web/pagescan.h"
#include "studio/knowledge/web/robots.h"
#include "studio/storage/projectfile.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/zip.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

using Parse = std::function<Result<Document>(const QByteArray &)>;

quint64 currentInput = 0;

void sayWhich(int signal)
{
    std::fprintf(stderr, "input %llu\n", static_cast<unsigned long long>(currentInput));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Not compressed, so that what is changed are the parts and not a stream of bits.
QByteArray zipped(const QList<tests::ZipEntry> &parts)
{
    return tests::zipOf(parts, true);
}

/// A few small files of these kinds from the corpora, where they are.
QList<QByteArray> corpus(const QStringList &patterns)
{
    QStringList paths;
    QDirIterator it(QStringLiteral(DIALOGIST_CORPORA), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < 400)
        paths.append(it.next());
    paths.sort();
    QList<QByteArray> seeds;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (seeds.size() < 12 && file.size() < 60'000 && file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

Document pdfPages(const QByteArray &bytes)
{
    Document document;
    QList<PdfPage> pages;
    for (const QByteArray &page : bytes.split('\f'))
        pages.append(splitPage(int(pages.size()) + 1, QString::fromUtf8(page)));
    dropRunningLines(pages);
    BlockSink sink(document);
    emitPages(pages, {{u"Returns"_s, 1, 1}, {u"Shipping"_s, 2, 2}}, sink);
    return document;
}

Document robotsRules(const QByteArray &bytes)
{
    const Robots robots = Robots::parse(bytes);
    Document document;
    document.title = QString::number(robots.allows(u"/a/b?c=*$"_s, u"Dialogist"_s));
    return document;
}

/// Addresses have no text of their own to look at.
Document checkedLinks(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!isWeb || !url.isValid() || url.host().isEmpty() || normalisedUrl(url) != url)
            qFatal("an address that is no web address, or changes when it is normalised again");
    }
    return {};
}

Document namedPages(const QByteArray &bytes)
{
    const LinkList list = readLinkList(bytes, QUrl(u"https://shop.example/"_s), true);
    return checkedLinks(list.pages + list.lists);
}

Document scannedLinks(const QByteArray &bytes)
{
    const PageScan scan = scanPage(bytes, QUrl(u"https://shop.example/a/"_s));
    return checkedLinks(scan.links);
}

Document crawlRecords(const QByteArray &bytes)
{
    Document document;
    if (const auto record = PageRecord::fromCbor(bytes)) {
        const auto again = PageRecord::fromCbor(record->toCbor());
        if (!again || again->url != record->url || again->links != record->links)
            qFatal("a record that changes when it is written and read");
    }
    unpackRecords(bytes);
    return document;
}

QByteArray crawlRecord()
{
    PageRecord record;
    record.asked = record.url = QUrl(u"https://shop.example/a"_s);
    record.etag = "\"1\"";
    record.links = {QUrl(u"https://shop.example/b"_s)};
    return record.toCbor();
}

const QByteArray word("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>"
                      "<w:r><w:t>Returns</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>");
const QByteArray slide("<p:sld xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><p:cSld>"
                       "<p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Returns</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
const QByteArray sheet("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Question</t></is></c>"
                       "<c r='B1' t='inlineStr'><is><t>Answer</t></is></c></row><row r='2'><c r='A2'><v>1</v></c><c r='ZZ2'><v>2</v></c></row></sheetData></worksheet>");
const QByteArray workbook("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                          "<sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
const QByteArray sheetRelation("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
const QByteArray office("<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text><text:h text:outline-level='1'>Returns</text:h><text:list><text:list-item>"
                        "<text:p>one</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated='3'><text:p>x</text:p></table:table-cell>"
                        "</table:table-row></table:table></office:text></office:body></office:document-content>");
const QByteArray mail("From: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?Q?R=C3=BCckgabe?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
                      "--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nR=C3=BCckgabe=\r\n\r\n--x\r\nContent-Type: text/html\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\nPHA+SGk8L3A+\r\n--x--\r\n");

} // namespace

class ReadersFuzz : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void shouldEndWithTextOrReason_data();
    void shouldEndWithTextOrReason();
};

void ReadersFuzz::initTestCase()
{
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE})
        std::signal(signal, sayWhich);
}

void ReadersFuzz::shouldEndWithTextOrReason_data()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QList<QByteArray>>("seeds");
    QTest::addColumn<QList<QByteArray>>("words");
    const auto add = [](const char *name, Parse parse, QList<QByteArray> seeds, QList<QByteArray> words, const QStringList &patterns = {}) {
        if (!patterns.isEmpty())
            seeds += corpus(patterns);
        QTest::newRow(name) << std::move(parse) << seeds << words;
    };
    const QList<QByteArray> xmlWords {"<a>", "</a>", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#x10ffff;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!--", "xmlns:w='y'"};
    add("text encodings", [](const QByteArray &b) { return readPlainText(decodeText(b)); }, {"R\xfc" "ckgabe\n\n- one\n- two", "\xff\xfe" "a\0b\0"}, {"\xef\xbb\xbf", "\xff\xfe", "\n\n", "1. "}, {u"*.txt"_s});
    add("csv", [](const QByteArray &b) { return readCsv(decodeText(b)); }, {"Question;Answer\na;\"b \"\"c\"\"\nd\"\n", "City,Price\nBerlin,4\n"}, {"\"", "\"\"", ",", ";", "\t", "\n", "question"}, {u"*.csv"_s, u"*.tsv"_s});
    add("json", [](const QByteArray &b) { return readJson(decodeText(b)); }, {R"([{"question":"a","answer":"b"}])", R"({"a":[{"b":[{"c":"d"}]}]})", "{\"a\":1}\n{\"a\":2}\n"}, {"[", "{\"a\":", "}", "]", "\\u0000", "1e999", "\n", "[{}]"}, {u"*.json"_s, u"*.jsonl"_s});
    add("markdown", [](const QByteArray &b) { return readMarkdown(decodeText(b)); }, {"# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> q\n\n```\nx\n```\n"}, {"[", "](", "**", "`", "> ", "| ", "- ", "#", "![", "---\n", "<div>"}, {u"*.md"_s});
    add("html", [](const QByteArray &b) { return readHtml(b); }, {"<title>t</title><h1>a<p>b<table><tr><td>c"}, {"<div>", "<table><tr><td>", "</p>", "<ul><li>", "<b>", "<a href='", "<!--", "<svg>", "<template>", "<select>"}, {u"*.html"_s, u"*.htm"_s});
    add("rtf", [](const QByteArray &b) { return readRtf(b); }, {"{\\rtf1\\ansi{\\b Bold}\\par \\u8364? \\'e4}"}, {"{", "}", "\\u-1", "\\'", "\\bin9999 ", "\\par", "{\\*", "\\uc99"}, {u"*.rtf"_s});
    add("mail", [](const QByteArray &b) { return readMail(b); }, {mail}, {"--x\n", "=?", "?=", "Content-Type: multipart/mixed; boundary=\"x\"\n\n", "=", "\n\n"}, {u"*.eml"_s});
    add("web archive", [](const QByteArray &b) { return readWebArchive(b); }, {mail}, {"--x\n", "Content-Type: multipart/related; boundary=x\n\n", "--", "\n\n"});
    add("subtitles", [](const QByteArray &b) { return readSubtitles(decodeText(b)); }, {"WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v A>Hello\n"}, {"-->", "\n\n", "NOTE\n", "<"}, {u"*.vtt"_s, u"*.srt"_s});
    add("word", [](const QByteArray &b) { return readDocx(zipped({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", b}})); }, {word}, xmlWords + QList<QByteArray> {"<w:tbl>", "<w:tc>", "<w:p>", "<w:r><w:t>"});
    add("slides", [](const QByteArray &b) { return readPptx(zipped({{"[Content_Types].xml", "<a/>"}, {"ppt/slides/slide1.xml", b}})); }, {slide}, xmlWords + QList<QByteArray> {"<a:p>", "<p:sp>", "<a:tbl>"});
    add("sheets", [](const QByteArray &b) { return readXlsx(zipped({{"xl/workbook.xml", workbook}, {"xl/_rels/workbook.xml.rels", sheetRelation}, {"xl/worksheets/sheet1.xml", b}})); }, {sheet}, xmlWords + QList<QByteArray> {"<row>", "<c r='XFD1'>", "<v>"});
    add("open document", [](const QByteArray &b) { return readOdf(zipped({{"content.xml", b}})); }, {office}, xmlWords + QList<QByteArray> {"<table:table>", "<text:list>", "table:number-columns-repeated='99999999'", "<text:s text:c='99999999'/>"});
    add("whole packages", [](const QByteArray &b) { return readBytes({b, u"x.docx"_s, {}, {}, {}, {}, true}); }, {zipped({{"word/document.xml", word}}), zipped({{"content.xml", office}})}, {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "../"}, {u"*.docx"_s, u"*.odt"_s, u"*.epub"_s});
    add("archives", [](const QByteArray &b) { return unpackArchive(b, u"a"_s, {}); }, {zipped({{"a.md", "# a"}, {"b/c.md", "text"}})}, {"PK\x03\x04", "PK\x01\x02", "ustar", "../"}, {u"*.zip"_s});
    add("pages of a PDF", [](const QByteArray &b) { return pdfPages(b); }, {"Returns\nSome text that is long enough to be a line of a page.\n3\fShipping\n• one\n• two\n4\f1.2 Title\nword-\nword\n5"}, {"\f", "\n", "1.2 A", "\xef\xbf\xbe", "\xc2\xad", "3\n"});
    add("robots.txt", [](const QByteArray &b) { return robotsRules(b); }, {"User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 2\n"}, {"*", "$", "%", "User-agent: Dialogist\n", "Disallow: /****a\n"});
    add("sitemaps and feeds", [](const QByteArray &b) { return namedPages(b); }, {"<urlset><url><loc>https://shop.example/a?b=1&amp;c=2</loc></url></urlset>", "<rss><item><link>/a</link><guid>https://shop.example/b</guid></item></rss>", R"({"version":"https://jsonfeed.org/version/1","items":[{"url":"/a"}]})", "https://shop.example/a\nhttps://shop.example/b\n"}, {"<loc>", "</loc>", "<![CDATA[", "]]>", "<!--", "<sitemapindex>", "<feed>", "<entry>", "<link href='/x'/>", "&#x10ffff;", "https://[::1", "%00", "\n"}, {u"sitemap*.xml"_s, u"feed.json"_s});
    add("links of a page", [](const QByteArray &b) { return scannedLinks(b); }, {"<base href='/x/'><a href='../b?c#d' rel=nofollow>e</a><link rel=canonical href=/f><meta name=robots content=noindex><area href=//g>"}, {"<a href=", "'", "\"", "<script>", "</script", "<!--", "&amp;", "http://[", "%", "<base href=", "//", "\\"}, {u"*.html"_s});
    add("records of a crawl", [](const QByteArray &b) { return crawlRecords(b); }, {crawlRecord(), packFrames(framesOf({*PageRecord::fromCbor(crawlRecord())}))}, {"\x9f", "\xbf", "\xff", "\x5b\xff\xff\xff\xff\xff\xff\xff\xff"});
    add("a reader's answer", [](const QByteArray &b) { return decodeAnswer(b); }, {encodeAnswer(readMarkdown(u"# a\n\nb"_s)), encodeAnswer(readError(u"damaged"_s))}, {"\x9f", "\xbf", "\xff", "\x5b\xff\xff\xff\xff\xff\xff\xff\xff"});
}

void ReadersFuzz::shouldEndWithTextOrReason()
{
    QFETCH(const Parse, parse);
    QFETCH(const QList<QByteArray>, seeds);
    QFETCH(const QList<QByteArray>, words);
    const quint64 count = qEnvironmentVariable("DIALOGIST_FUZZ", u"400"_s).toULongLong();
    const quint64 from = qEnvironmentVariable("DIALOGIST_FUZZ_FROM", u"0"_s).toULongLong();
    fuzz::Mutator mutator(seeds, words, 50'000);
    int read = 0;
    for (currentInput = from; currentInput < from + count; ++currentInput) {
        const auto result = parse(mutator.input(currentInput));
        if (!result.ok()) {
            QVERIFY2(isReadCode(readCode(result.error())) && !result.error().message.isEmpty(), qPrintable(QString::number(currentInput)));
            continue;
        }
        ++read;
        // What the reader process hands over is taken as it is, and can be cut.
        Document document = *result;
        const auto again = Document::fromCbor(document.toCbor());
        QVERIFY2(again.ok(), qPrintable(QString::number(currentInput)));
        QCOMPARE(again->blocks.size(), document.blocks.size());
        for (const storage::PassageRow &passage : cut(*again, 800, 100))
            QVERIFY2(passage.text.isValidUtf16(), qPrintable(QString::number(currentInput)));
    }
    QVERIFY2(read > 0 || count < 20, "no input came through: the seeds are no good");
}

QTEST_GUILESS_MAIN(ReadersFuzz)

#include "tst_readers.moc"
