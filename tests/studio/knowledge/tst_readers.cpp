// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/detect.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/json.h"
#include "studio/knowledge/readers/mail.h"
#include "studio/knowledge/readers/rtf.h"
#include "studio/knowledge/readers/markdown.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/knowledge/readers/pdflines.h"
#include "studio/knowledge/readers/runninglines.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/substation.h"
#include "studio/knowledge/readers/textdecode.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

/// "H1 Title", "P text", "L0 item", "T row", "T1 header row", "C code", "Q quote": a document at a glance.
QStringList outline(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks) {
        static const char *letters = "HPLTCQ";
        QString name = QChar::fromLatin1(letters[int(block.kind)]);
        if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::ListItem || (block.kind == Block::Kind::TableRow && block.level))
            name += QString::number(block.level);
        lines.append(name + u' ' + block.text);
    }
    return lines;
}

QStringList html(const char *source)
{
    const auto result = readHtml(QByteArray(source));
    return result.ok() ? outline(*result) : QStringList {readCode(result.error())};
}

QStringList markdown(const char *source)
{
    return outline(readMarkdown(QString::fromUtf8(source)));
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadBlocksOfAPage();
    void shouldLeaveOutWhatIsNotContent();
    void shouldReadTablesOfAPage();
    void shouldFindThePagesCharset();
    void shouldSurviveDeepPages();
    void shouldRefuseCrowdedTags();
    void shouldReadMarkdownBlocks();
    void shouldTakeMarkdownMarksOff();
    void shouldLeaveProgramsOutOfMarkdown();
    void shouldReadMarkdownTables();
    void shouldReadFrontMatter();
    void shouldStayLinear_whenMarkdownIsHostile_data();
    void shouldStayLinear_whenMarkdownIsHostile();
    void shouldFindTheSeparator_data();
    void shouldFindTheSeparator();
    void shouldReadQuotedRecords();
    void shouldJoinWrappedLines();
    void shouldReadSubtitles();
    void shouldReadSubtitlesWithStyles();
    void shouldReadRichText();
    void shouldReadMail();
    void shouldReadASavedPage();
    void shouldReadQuestionsWithAnswers_whenColumnsSaySo_data();
    void shouldReadQuestionsWithAnswers_whenColumnsSaySo();
    void shouldReadJson_data();
    void shouldReadJson();
    void shouldSayDamaged_whenJsonIsNone();
    void shouldDetectByContent_data();
    void shouldDetectByContent();
    void shouldDecode_data();
    void shouldDecode();
    void shouldJoinHyphenatedWordsOfAPdf();
    void shouldDropRunningLinesOfAPdf();
    void shouldKeepLinesThatOnlyLookAlike_whenPagesAreSheets();
    void shouldDropAFooter_onlyWhereItStandsApart();
    void shouldFindParagraphsAndTitlesOfAPdf();
    void shouldFindTitlesOfAPdf_whenNoOutlineNamesThem();
    void shouldEndAnItem_whenTextFollowsIt();
};

void ReadersTest::shouldReadBlocksOfAPage()
{
    QCOMPARE(html("<html><head><title> My  page </title></head><body><h1>Returns</h1><p>You <b>may</b> return<br>goods.</p>"
                  "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><blockquote>Said so</blockquote><pre>a\n  b</pre>tail</body></html>"),
             (QStringList {u"H1 Returns"_s, u"P You may return\ngoods."_s, u"L0 One"_s, u"L1 Inner"_s, u"L0 Two"_s, u"Q Said so"_s, u"C a\n  b"_s, u"P tail"_s}));
    const auto page = readHtml("<html lang=\"de-AT\"><title>My  page</title><h2 id=x>Hello</h2>");
    QCOMPARE(page->title, u"My page"_s);
    QCOMPARE(page->language, u"de-AT"_s);
    QCOMPARE(page->blocks.first().anchor, u"x"_s);
}

void ReadersTest::shouldLeaveOutWhatIsNotContent()
{
    QCOMPARE(html("<body><nav>Menu</nav><script>x<1</script><style>p{}</style><p hidden>no</p><p style='display: none'>no</p><div aria-hidden=true>no</div>"
                  "<template>no</template><button>no</button><p>Yes</p></body>"),
             QStringList {u"P Yes"_s});
}

void ReadersTest::shouldReadTablesOfAPage()
{
    QCOMPARE(html("<table><tr><th>City</th><th>Price</th></tr><tr><td>Berlin</td><td>4</td></tr></table>"),
             (QStringList {u"T1 City | Price"_s, u"T Berlin | 4"_s}));
    QCOMPARE(html("<table><tr><td><h1>Layout</h1><p>Text</p></td></tr></table>"), (QStringList {u"H1 Layout"_s, u"P Text"_s}));
}

void ReadersTest::shouldFindThePagesCharset()
{
    QCOMPARE(html("<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>"), QStringList {u"P Привет"_s});
    QCOMPARE(html("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>\x93\xfa\x96\x7b</p>"), QStringList {u"P 日本"_s});
    QCOMPARE(outline(*readHtml("<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>", u"windows-1251"_s)), QStringList {u"P Привет"_s});
}

void ReadersTest::shouldSurviveDeepPages()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(html(QByteArray("<div>").repeated(100'000) + "deep"), QStringList {u"too-complex"_s});
    QCOMPARE(html(QByteArray("<div>").repeated(4'000) + "deep"), QStringList {u"P deep"_s});
    QCOMPARE(html(QByteArray("<table><tr><td>").repeated(3'000) + "deep"), QStringList {u"P deep"_s});
    QCOMPARE(html("<p>before</p>" + QByteArray("<b><i>").repeated(2'000) + "deep"), (QStringList {u"P before"_s, u"P deep"_s}));
    QCOMPARE(html(QByteArray("<p>one<br>").repeated(20'000)).size(), 20'000);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void ReadersTest::shouldRefuseCrowdedTags()
{
    QByteArray page = "<p";
    for (int i = 0; i < 200'000; ++i)
        page += " a" + QByteArray::number(i) + "=1";
    QCOMPARE(html((page + ">text</p>").constData()), QStringList {u"too-complex"_s});
}

void ReadersTest::shouldReadMarkdownBlocks()
{
    QCOMPARE(markdown("# Title #\n\nFirst line\nsecond line.\n\nSub\n---\n\n- one\n- two\n  more\n    - inner\n1. first\n\n> said\n> so\n\n```sh\n# no heading\n```\n\n***\nend"),
             (QStringList {u"H1 Title"_s, u"P First line second line."_s, u"H2 Sub"_s, u"L0 one"_s, u"L0 two more"_s, u"L2 inner"_s, u"L0 first"_s,
                           u"Q said so"_s, u"C # no heading"_s, u"P end"_s}));
}

void ReadersTest::shouldTakeMarkdownMarksOff()
{
    QCOMPARE(tidy(plainInline(u"A **bold** and *soft* `code` [link](https://example.org/a_(b)) ![image](x.png) <b>tag</b> \\*star\\* snake_case _em_ &amp; ~~old~~"_s)),
             u"A bold and soft code link image tag *star* snake_case em & old"_s);
    QCOMPARE(plainInline(u"2 * 3 = 6, a < b, <https://example.org>"_s), u"2 * 3 = 6, a < b, https://example.org"_s);
}

void ReadersTest::shouldLeaveProgramsOutOfMarkdown()
{
    QCOMPARE(markdown("Before\n\n<script>\nlet a = 1;\n\nlet b = 2;\n</script> behind\n\n<STYLE type=x>p { }</STYLE>\n\nWords <script>go()</script>here\n\nAfter"),
             (QStringList {u"P Before"_s, u"P behind"_s, u"P Words here"_s, u"P After"_s}));
    // What is written about them stays.
    QCOMPARE(markdown("`<script>` opens, `</script>` closes."), QStringList {u"P opens, closes."_s});
    QCOMPARE(markdown("<script>\nno end\n\nmore"), (QStringList {u"P no end"_s, u"P more"_s}));
    QCOMPARE(markdown("```html\n<script>go()</script>\n```"), QStringList {u"C <script>go()</script>"_s});
    QElapsedTimer timer;
    timer.start();
    readMarkdown(u"<script>"_s.repeated(200'000));
    readMarkdown(u"<script>\n"_s.repeated(200'000));
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void ReadersTest::shouldReadMarkdownTables()
{
    QCOMPARE(markdown("| City | Price |\n|------|:-----:|\n| Berlin | **4** |\n| Paris \\| Orly | 5 |\n\nAfter"),
             (QStringList {u"T1 City | Price"_s, u"T Berlin | 4"_s, u"T Paris | Orly | 5"_s, u"P After"_s}));
}

void ReadersTest::shouldReadFrontMatter()
{
    const Document document = readMarkdown(u"---\ntitle: \"Returns\"\nlang: id\nother: x\n---\nText"_s);
    QCOMPARE(document.title, u"Returns"_s);
    QCOMPARE(document.language, u"id"_s);
    QCOMPARE(outline(document), QStringList {u"P Text"_s});
    QCOMPARE(markdown("---\n\nNot front matter"), QStringList {u"P Not front matter"_s});
}

void ReadersTest::shouldStayLinear_whenMarkdownIsHostile_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"[", "](", "![", "<", "<a ", "*a ", "> ", "- ", "|a", "`", "&", "#\n", "\\"})
        QTest::newRow(QByteArray(piece).toHex().constData()) << QString::fromLatin1(piece);
}

void ReadersTest::shouldStayLinear_whenMarkdownIsHostile()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    readMarkdown(piece.repeated(200'000));
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void ReadersTest::shouldFindTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << u"City,Price\nBerlin,4\nParis,5\n"_s;
    QTest::newRow("semicolon, with commas inside") << u"City;Price\n\"Berlin\";4\nParis;5"_s;
    QTest::newRow("tab") << u"City\tPrice\r\nBerlin\t4\r\nParis\t5\r\n"_s;
    QTest::newRow("bar") << u"City|Price\nBerlin|4\nParis|5\n"_s;
}

void ReadersTest::shouldFindTheSeparator()
{
    QFETCH(QString, text);
    QCOMPARE(outline(readCsv(text)), (QStringList {u"T City: Berlin; Price: 4"_s, u"T City: Paris; Price: 5"_s}));
}

void ReadersTest::shouldReadQuotedRecords()
{
    QCOMPARE(outline(readCsv(u"Topic,Note\n\"Open, when?\",\"At \"\"nine\"\"\nor ten\"\n,\nLast,one"_s)),
             (QStringList {u"T Topic: Open, when?; Note: At \"nine\" or ten"_s, u"T Topic: Last; Note: one"_s}));
    QCOMPARE(outline(readCsv(u"1,2\n3,4\n"_s)), (QStringList {u"T 1; 2"_s, u"T 3; 4"_s}));
    QVERIFY(readCsv({}).blocks.isEmpty());
}

void ReadersTest::shouldJoinWrappedLines()
{
    const QString text = u"This is a paragraph of plain text that somebody has wrapped\nby hand at about sixty characters, as one does in e-mails,\n"
                         "so that it ends here.\n\nShort\nlines\nstay\n\n- an item\n- another one"_s;
    QCOMPARE(outline(readPlainText(text)),
             (QStringList {u"P This is a paragraph of plain text that somebody has wrapped by hand at about sixty characters, as one does in e-mails, so that it ends here."_s,
                           u"P Short\nlines\nstay"_s, u"L0 an item"_s, u"L0 another one"_s}));
}

void ReadersTest::shouldReadSubtitles()
{
    QCOMPARE(outline(readSubtitles(u"WEBVTT\n\nNOTE nothing\nof this\n\n1\n00:01.000 --> 00:02.000\n<v Ann>Hello <i>there</i>\n\n00:02.000 --> 00:03.000\nHello there\n\n00:03.000 --> 00:04.000\nGoodbye"_s)),
             QStringList {u"P Hello there Goodbye"_s});
}

void ReadersTest::shouldReadSubtitlesWithStyles()
{
    const QString text = u"[Script Info]\r\nTitle: The film\r\n\r\n[V4+ Styles]\r\nFormat: Name, Fontname\r\nStyle: Default,Arial\r\n\r\n[Events]\r\n"
                         "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\n"
                         "Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,not spoken\r\n"
                         "Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,{\\pos(1,2)\\i1}Hello,\\Nyou{\\i0} there\r\n"
                         "Dialogue: 1,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,{\\i1}Hello,\\Nyou{\\i0} there\r\n"
                         "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\pos(1,2)\\p1}m 0 0 l 9 9\r\n"
                         "Dialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,Goodbye {x\r\n"_s;
    QVERIFY(isSubStation(text));
    QVERIFY(!isSubStation(u"WEBVTT\n\n00:01.000 --> 00:02.000\nHello"_s));
    const Document document = readSubStation(text);
    QCOMPARE(document.title, u"The film"_s);
    QCOMPARE(outline(document), QStringList {u"P Hello, you there Goodbye {x"_s});
    // Older files have other fields.
    QCOMPARE(outline(readSubStation(u"[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,One, two\n"_s)), QStringList {u"P One, two"_s});
}

void ReadersTest::shouldReadRichText()
{
    const auto document = readRtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\author Nobody}}R\\'fcckgabe \\b und\\b0  \\u8364?20\\par "
                                  "{\\*\\hidden x}Zweiter \\{Absatz\\}\\par\\trowd a\\cell b\\cell\\row}");
    QCOMPARE(outline(*document), (QStringList {u"P Rückgabe und €20"_s, u"P Zweiter {Absatz}"_s, u"T a | b"_s}));
    QCOMPARE(outline(*readRtf("{\\rtf1 Seen {\\v secret {\\b inner}} and \\v hidden\\v0  back, {\\v gone\\plain  plain}.\\par}")), QStringList {u"P Seen and back, plain."_s});
    QCOMPARE(outline(*readRtf("{\\rtf1 " + QByteArray("{").repeated(5'000) + "deep" + QByteArray("}").repeated(5'000) + "\\par after}")),
             (QStringList {u"P deep"_s, u"P after"_s}));
    QCOMPARE(outline(*readRtf("{\\rtf1 cut off")), QStringList {u"P cut off"_s});
    QCOMPARE(readCode(readRtf("{\\rtf1" + QByteArray("{").repeated(200'000)).error()), u"damaged"_s);
    QCOMPARE(readCode(readRtf("{\\rtf1" + QByteArray("{").repeated(50'000) + QByteArray("}").repeated(50'001)).error()), u"damaged"_s);
    QCOMPARE(readCode(readRtf("{\\rtf1\\bin99999999 x\\'").error()), u"damaged"_s);
}

void ReadersTest::shouldReadMail()
{
    const auto document = readMail("From: a@example.org\r\nSubject: =?utf-8?Q?R=C3=BCck?= =?utf-8?B?Z2FiZQ==?=\r\nContent-Type: multipart/alternative;\r\n boundary=\"xx\"\r\n\r\n"
                                   "--xx\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe, bis =\r\nbald.\r\n"
                                   "--xx\r\nContent-Type: text/html\r\n\r\n<p>same</p>\r\n--xx--\r\n");
    QCOMPARE(document->title, u"Rückgabe"_s);
    QCOMPARE(outline(*document), (QStringList {u"H1 Rückgabe"_s, u"P From: a@example.org"_s, u"P Grüße, bis bald."_s}));
}

void ReadersTest::shouldReadASavedPage()
{
    const QByteArray saved = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://shop.example/help\r\nSubject: Help\r\nMIME-Version: 1.0\r\n"
                             "Content-Type: multipart/related; type=\"text/html\"; boundary=\"yy\"\r\n\r\n"
                             "--yy\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://shop.example/help/\r\n\r\n"
                             "<html lang=3Dde><title>Hilfe</title><h1>R=C3=BCckgabe</h1><p>Binnen <a href=3D\"frist.html\">30 Tagen</a>.</p>\r\n"
                             "--yy\r\nContent-Type: text/css\r\n\r\nh1 { color: red }\r\n--yy--\r\n";
    QCOMPARE(detectFormat(saved, u"a"_s, {}), Format::WebArchive);
    const auto document = readWebArchive(saved);
    QVERIFY(document.ok());
    QCOMPARE(document->title, u"Hilfe"_s);
    QCOMPARE(document->language, u"de"_s);
    QCOMPARE(outline(*document), (QStringList {u"H1 Rückgabe"_s, u"P Binnen 30 Tagen."_s}));
    QCOMPARE(readCode(readWebArchive("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=yy\r\n\r\nno page").error()), u"damaged"_s);
    QCOMPARE(outline(*readWebArchive("MIME-Version: is a field.\r\n\r\nno page")), (QStringList {u"P MIME-Version: is a field."_s, u"P no page"_s}));
}

void ReadersTest::shouldReadQuestionsWithAnswers_whenColumnsSaySo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Id,Question,Alternate questions,Answer\n1,Can I return it?,\"send back; give back\",Within 30 days.\n2,,,\n"_s;
    QTest::newRow("HTML") << u"question,alternate,answer\nCan I return it?,send back|give back,\"<p>Within&nbsp;<b>30</b> days.</p>\"\n"_s;
    QTest::newRow("German") << u"Frage;Varianten;Antwort\nCan I return it?;send back|give back;Within 30 days.\n"_s;
    QTest::newRow("Indonesian") << u"Pertanyaan\tvarian\tJawaban\nCan I return it?\tsend back|give back\tWithin 30 days.\n"_s;
}

void ReadersTest::shouldReadQuestionsWithAnswers_whenColumnsSaySo()
{
    QFETCH(const QString, text);
    QCOMPARE(outline(readCsv(text)), (QStringList {u"H2 Can I return it? / send back / give back"_s, u"P Within 30 days."_s}));
}

void ReadersTest::shouldReadJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const QString longText = u"Parcels that come back within the time are refunded in full. "_s.repeated(5).trimmed();
    QTest::newRow("questions") << uR"([{"question":"Can I return it?","answer":"Within 30 days."}])"_s << QStringList {u"H2 Can I return it?"_s, u"P Within 30 days."_s};
    QTest::newRow("records") << uR"({"shops":[{"city":"Berlin","open":8},{"city":"Paris","tags":["big","new"]}]})"_s
                             << QStringList {u"H1 shops"_s, u"T city: Berlin; open: 8"_s, u"T city: Paris; tags: big | new"_s};
    QTest::newRow("lines") << u"{\"city\":\"Berlin\"}\n\n{\"city\":\"Paris\"}\n"_s << QStringList {u"T city: Berlin"_s, u"T city: Paris"_s};
    QTest::newRow("articles") << uR"([{"id":"7f3a9c1e5b2d4f6a8c0e","title":"Returns","body":"%1"}])"_s.arg(longText) << QStringList {u"H2 Returns"_s, u"P "_s + longText};
    QTest::newRow("pages in articles") << uR"([{"title":"Returns","body":"<p>%1</p><ul><li>one</li></ul>"}])"_s.arg(longText)
                                       << QStringList {u"H2 Returns"_s, u"P "_s + longText, u"L0 one"_s};
    QTest::newRow("plain values") << uR"({"a":{"b":"text"},"c":true})"_s << QStringList {u"P a › b: text"_s, u"P c: true"_s};
    QTest::newRow("categories of articles") << uR"({"categories":[{"name":"A","articles":[{"title":"x","n":1}]}]})"_s
                                            << QStringList {u"H1 categories"_s, u"H1 articles"_s, u"T n: 1; title: x"_s, u"P categories › name: A"_s};
}

void ReadersTest::shouldReadJson()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    const auto document = readJson(text);
    QVERIFY(document.ok());
    QCOMPARE(outline(*document), lines);
}

void ReadersTest::shouldSayDamaged_whenJsonIsNone()
{
    QCOMPARE(readCode(readJson(u"{\"a\": "_s).error()), u"damaged"_s);
    QCOMPARE(readCode(readJson(u" "_s).error()), u"empty"_s);
    const auto partly = readJson(u"{\"city\":\"Berlin\"}\n{broken\n{\"city\":\"Paris\"}\n"_s);
    QVERIFY(partly.ok());
    QCOMPARE(partly->warnings, QStringList(u"damaged-pages"_s));
    QVERIFY(readJson(u"["_s.repeated(100'000)).error().detail == "damaged"_L1);
}

void ReadersTest::shouldDetectByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("pdf named txt") << QByteArray("%PDF-1.4\n") << u"a.txt"_s << int(Format::Pdf);
    QTest::newRow("pdf after rubbish") << QByteArray("\n\nxx%PDF-1.4\n") << u"a"_s << int(Format::Pdf);
    QTest::newRow("page without name") << QByteArray("\n<!DOCTYPE html><p>x") << QString() << int(Format::Html);
    QTest::newRow("page named md") << QByteArray("Text with <b>marks</b>") << u"a.MD"_s << int(Format::Markdown);
    QTest::newRow("table") << QByteArray("a,b\n1,2") << u"a.csv"_s << int(Format::Csv);
    QTest::newRow("picture named pdf") << QByteArray("\x89PNG\r\n\x1a\n") << u"a.pdf"_s << int(Format::Image);
    QTest::newRow("zeros") << QByteArray(100, '\0') << u"a.txt"_s << int(Format::Binary);
    QTest::newRow("empty") << QByteArray() << u"a.txt"_s << int(Format::Empty);
    QTest::newRow("blanks") << QByteArray(" \n\t ") << u"a.txt"_s << int(Format::Empty);
    QTest::newRow("old office") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....") << u"a.docx"_s << int(Format::OfficeLegacy);
    QTest::newRow("mail") << QByteArray("From: a@example.org\nTo: b@example.org\nSubject: x\n\nText") << QString() << int(Format::Mail);
    const QByteArray fields = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nSnapshot-Content-Location: https://example.org/\n";
    QTest::newRow("text about a saved page") << "How browsers save pages\n\nThey write:\n" + fields << u"a.txt"_s << int(Format::Text);
    QTest::newRow("text about mail") << "How mail begins:\n" + fields + "\nand so on" << QString() << int(Format::Text);
    QTest::newRow("saved page named txt") << fields + "\nbody" << u"a.txt"_s << int(Format::WebArchive);
    QTest::newRow("mail of a mailbox") << QByteArray("From a@example.org Mon\nFrom: a@example.org\nTo: b@example.org\nSubject: x\n folded: on\n\nText") << QString() << int(Format::Mail);
    QTest::newRow("subtitles with styles") << QByteArray("[Script Info]\n") << u"a.ASS"_s << int(Format::Subtitles);
    QTest::newRow("rich text") << QByteArray("{\\rtf1 x}") << u"a.doc"_s << int(Format::Rtf);
}

void ReadersTest::shouldDetectByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, format);
    QCOMPARE(int(detectFormat(bytes, name, {})), format);
}

void ReadersTest::shouldDecode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("gr\xc3\xbc\xc3\x9f") << u"grüß"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbfgr\xc3\xbc\xc3\x9f") << u"grüß"_s;
    QTest::newRow("utf-16le with mark") << QByteArray("\xff\xfeg\0r\0\xfc\0", 8) << u"grü"_s;
    QTest::newRow("utf-16be with mark") << QByteArray("\xfe\xff\0g\0r\0\xfc", 8) << u"grü"_s;
    QTest::newRow("utf-16le without mark") << QByteArray("H\0e\0l\0l\0o\0 \0y\0o\0u\0!\0!\0!\0", 24) << u"Hello you!!!"_s;
    QTest::newRow("utf-32le with mark") << QByteArray("\xff\xfe\0\0g\0\0\0", 8) << u"g"_s;
    QTest::newRow("windows-1252") << QByteArray("Das ist eine Rechnung \xfc" "ber 20 \x80 f\xfcr die Pr\xfc" "fung der Stra\xdf" "e") << u"Das ist eine Rechnung über 20 € für die Prüfung der Straße"_s;
}

void ReadersTest::shouldDecode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decodeText(bytes), text);
    QVERIFY(!isBinary(bytes));
}

void ReadersTest::shouldJoinHyphenatedWordsOfAPdf()
{
    const PdfPage page = splitPage(1, u"The infor\uFFFEmation is here\r\nand the ship\u00AD\r\nping too.\r\n \r\n"_s);
    QCOMPARE(page.lines, (QStringList {u"The information is here"_s, u"and the shipping too."_s}));
}

void ReadersTest::shouldDropRunningLinesOfAPdf()
{
    QList<PdfPage> pages;
    for (int i = 1; i <= 5; ++i)
        pages.append({i, {u"Handbook"_s, u"Words that only stand on page %1 of them all, or %2."_s.arg(QString(i, u'x')).arg(QString(i * 2, u'y')), u"Page %1 of 5"_s.arg(i)}});
    dropRunningLines(pages);
    for (const PdfPage &page : pages) {
        QCOMPARE(page.lines.size(), 1);
        QVERIFY(page.lines.first().startsWith("Words"_L1));
    }
    // pages that say nothing else keep it
    QList<PdfPage> alike;
    for (int i = 1; i <= 5; ++i)
        alike.append({i, {u"Sheet %1"_s.arg(i)}});
    dropRunningLines(alike);
    for (const PdfPage &page : std::as_const(alike))
        QCOMPARE(page.lines.size(), 1);
}

void ReadersTest::shouldKeepLinesThatOnlyLookAlike_whenPagesAreSheets()
{
    for (const int count : {4, 8}) {
        QList<PdfPage> pages;
        for (int i = 1; i <= count; ++i)
            pages.append({i, {u"Model %1"_s.arg(QChar(u'A' + i)), u"Price: %1 Euro"_s.arg(i * 100), u"A kettle for small kitchens."_s, u"Made of steel and glass."_s,
                              u"Power: %1 watt"_s.arg(i * 7), u"Warranty: two years on all parts."_s}});
        QCOMPARE(dropRunningLines(pages), 0);
        for (const PdfPage &page : std::as_const(pages))
            QCOMPARE(page.lines.size(), 6);
    }
    // In few pages only their numbers go.
    QList<PdfPage> few;
    for (int i = 1; i <= 3; ++i)
        few.append({i, {u"Handbook"_s, u"Text of its own %1."_s.arg(QString(i, u'x')), u"- %1 -"_s.arg(i)}});
    QCOMPARE(dropRunningLines(few), 0);
    for (const PdfPage &page : std::as_const(few))
        QCOMPARE(page.lines.size(), 2);
}

void ReadersTest::shouldDropAFooter_onlyWhereItStandsApart()
{
    const auto dropped = [](double footer) {
        QList<PdfPage> pages;
        for (int i = 1; i <= 6; ++i) {
            PdfPage page {i, {}};
            for (int line = 0; line < 8; ++line) {
                page.lines.append(u"Line %1 of this page and of no other one, %2."_s.arg(line).arg(QString(i, u'z')));
                page.places.append(QRectF(50, 50 + line * 14, 400, 10));
            }
            page.lines.append(u"All parts have two years of warranty"_s);
            page.places.append(QRectF(50, footer, 200, 10));
            pages.append(page);
        }
        return dropRunningLines(pages);
    };
    QCOMPARE(dropped(700), 6);
    QCOMPARE(dropped(50 + 8 * 14), 0);
}

void ReadersTest::shouldFindTitlesOfAPdf_whenNoOutlineNamesThem()
{
    Document document;
    BlockSink sink(document);
    const QString text = u"The seller delivers the goods to the place that the buyer has named."_s;
    PdfPage page {1, {u"2. Construction of Terms"_s, text, u"PART III - MISCELLANEOUS"_s, text, u"Self-Locking Nut"_s, text, text}};
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        page.places.append(QRectF(50, 50 + double(i) * 14 + (i >= 4 ? 14 : 0), 400, 9.3));
    emitPages({page}, {}, sink);
    QStringList titles;
    for (const Block &block : std::as_const(document.blocks)) {
        if (block.kind == Block::Kind::Heading)
            titles.append(block.text);
    }
    QCOMPARE(titles, (QStringList {u"2. Construction of Terms"_s, u"PART III - MISCELLANEOUS"_s, u"Self-Locking Nut"_s}));
}

void ReadersTest::shouldEndAnItem_whenTextFollowsIt()
{
    const QString text = u"1. Controller\nAnna Meier\nHauptstrasse 5\n2. Data\n- IP address\nThey are kept for seven days."_s;
    QCOMPARE(outline(readPlainText(text)),
             (QStringList {u"H2 1. Controller"_s, u"P Anna Meier\nHauptstrasse 5"_s, u"H2 2. Data"_s, u"L0 IP address"_s, u"P They are kept for seven days."_s}));
    QCOMPARE(outline(readPlainText(u"1. Apples\n2. Pears\n3. Plums"_s)), (QStringList {u"L0 1. Apples"_s, u"L0 2. Pears"_s, u"L0 3. Plums"_s}));
}

void ReadersTest::shouldFindParagraphsAndTitlesOfAPdf()
{
    Document document;
    BlockSink sink(document);
    const PdfPage page {3, {u"Introduction"_s, u"This is the first paragraph of a page, which goes on over"_s, u"more than one line and ends here."_s,
                            u"The second paragraph follows it at once, without any gap,"_s, u"and ends too."_s, u"2.1 Returns of goods"_s,
                            u"• goods may be returned within thirty days if they are"_s, u"as good as new"_s, u"• parcels are free"_s}};
    emitPages({page}, {{u"Introduction"_s, 1, 3}}, sink);
    QCOMPARE(outline(document),
             (QStringList {u"H1 Introduction"_s, u"P This is the first paragraph of a page, which goes on over more than one line and ends here."_s,
                           u"P The second paragraph follows it at once, without any gap, and ends too."_s, u"H2 2.1 Returns of goods"_s,
                           u"L0 goods may be returned within thirty days if they are as good as new"_s, u"L0 parcels are free"_s}));
    for (const Block &block : document.blocks)
        QCOMPARE(block.page, 3);
}

QTEST_APPLESS_MAIN(ReadersTest)

#include "tst_readers.moc"
