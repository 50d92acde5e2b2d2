// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/chunker.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/docx.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/markdown.h"
#include "studio/knowledge/readers/odf.h"
#include "studio/knowledge/readers/rtf.h"
#include "studio/knowledge/readers/slides.h"
#include "studio/knowledge/retriever.h"
#include "studio/model/project.h"
#include "tests/support/zip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

/// "words -> address" of every link, in order; the words are cut from the text where the link says they are.
QStringList linksOf(const Document &document)
{
    QStringList links;
    for (const Block &block : document.blocks) {
        for (const Link &link : block.links)
            links.append(block.text.mid(link.at, link.length) + u" -> "_s + link.address);
    }
    return links;
}

QStringList linksOf(const storage::PassageRow &row)
{
    QStringList links;
    for (const storage::PassageLink &link : row.links)
        links.append(row.text.mid(link.at, link.length) + u" -> "_s + link.address);
    return links;
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks)
        texts.append(block.text);
    return texts;
}

Document page(const QByteArray &html)
{
    return *readHtml(html);
}

/// The page as a website's source makes it: links in full.
CutDocument cutPage(const QByteArray &html, const QString &address)
{
    model::KnowledgeBase base;
    model::Source source;
    source.kind = u"page"_s;
    source.location = address;
    return *cutDocument(base, page(html), source);
}

const QByteArray docx = "<w:document xmlns:w='w' xmlns:r='r'><w:body><w:p><w:r><w:t xml:space='preserve'>See the </w:t></w:r>"
                        "<w:hyperlink r:id='rId5'><w:r><w:t>price list</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>";
const QByteArray docxRelations = "<Relationships><Relationship Id='rId5' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' "
                                 "Target='https://shop.example/prices.pdf' TargetMode='External'/></Relationships>";

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldKeepWhereWordsLead_whenAPageIsRead();
    void shouldKeepThem_whenTheyGoAroundBlocks();
    void shouldKeepThem_whenTheyStandInATable();
    void shouldKeepNothing_whenAnAddressCannotBeOpened_data();
    void shouldKeepNothing_whenAnAddressCannotBeOpened();
    void shouldTakeMarksForNothingElse_whenATextHoldsThem_data();
    void shouldTakeMarksForNothingElse_whenATextHoldsThem();
    void shouldKeepThemInMarkdown_data();
    void shouldKeepThemInMarkdown();
    void shouldStayLinear_whenALineHasVeryManyLinks();
    void shouldKeepThemInOfficeDocuments();
    void shouldKeepThemOnSlides();
    void shouldKeepThemInRichText_data();
    void shouldKeepThemInRichText();
    void shouldCompleteAddresses_whenAPageIsOfAWebsite();
    void shouldLeaveOutFilesBesideADocument();
    void shouldGoWithTheirWords_whenADocumentIsCut();
    void shouldSurviveTheWayThroughTheProject();
    void shouldBeLeftOut_whenADocumentLiesAboutThem();
    void shouldKeepTheDocument_whenThereAreTooManyOrTooLong();
    void shouldComeWithTheNextReading_whenADocumentIsOld();
    void shouldBeEmpty_inAProjectOfTheVersionBefore();
    void shouldComeWithTheQuote();
    void shouldComeWithTheQuote_whenASentenceIsCutShort();
};

void LinksTest::shouldKeepWhereWordsLead_whenAPageIsRead()
{
    const Document read = page("<p>See   the <a href='https://shop.example/prices.pdf'> <b>price</b> list </a> or\n<a href=\"mailto:help@shop.example\">write</a>.</p>"
                               "<ul><li>All of the <a href='/a b.html'>Parts</a> that we have</li></ul><h2><a href='https://x.example/'>Title</a></h2>");
    QCOMPARE(textsOf(read), (QStringList {u"See the price list or write."_s, u"All of the Parts that we have"_s, u"Title"_s}));
    QCOMPARE(linksOf(read), (QStringList {u"price list -> https://shop.example/prices.pdf"_s, u"write -> mailto:help@shop.example"_s, u"Parts -> /a%20b.html"_s}));
    // What a page says that its addresses are relative to.
    QCOMPARE(linksOf(page("<head><base href='https://shop.example/en/'></head><body><p><a href='parts.html'>Parts</a>")),
             QStringList {u"Parts -> https://shop.example/en/parts.html"_s});
}

void LinksTest::shouldKeepThem_whenTheyGoAroundBlocks()
{
    // A card as many pages have it: a picture, a title and a few words, all of them one link.
    const Document read = page("<main><a href='https://shop.example/chairs'><div><img src='a.png'></div><h3>Chairs</h3><p>From <b>twenty</b> euros</p></a>"
                               "<p>Other things <a href='https://shop.example/'>here</a></p></main>");
    QCOMPARE(textsOf(read), (QStringList {u"Chairs"_s, u"From twenty euros"_s, u"Other things here"_s}));
    QCOMPARE(linksOf(read), (QStringList {u"From twenty euros -> https://shop.example/chairs"_s, u"here -> https://shop.example/"_s}));
}

void LinksTest::shouldKeepThem_whenTheyStandInATable()
{
    const Document read = page("<table><tr><th>Form</th><th>For</th><th></th></tr><tr><td><a href='https://a.example/1'>A 1</a></td>"
                               "<td>moving <a href='https://a.example/2'>house</a></td><td></td></tr></table>");
    QCOMPARE(textsOf(read), (QStringList {u"Form | For"_s, u"A 1 | moving house"_s}));
    QCOMPARE(linksOf(read), (QStringList {u"A 1 -> https://a.example/1"_s, u"house -> https://a.example/2"_s}));
}

void LinksTest::shouldKeepNothing_whenAnAddressCannotBeOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("script in capitals") << u" JavaScript:alert(1)"_s;
    QTest::newRow("data") << u"data:text/html,x"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("place on the page") << u"#top"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("very long") << u"https://a.example/"_s + QString(3000, u'a');
    QTest::newRow("with a line end") << u"https://a.example/\nx"_s;
}

void LinksTest::shouldKeepNothing_whenAnAddressCannotBeOpened()
{
    QFETCH(QString, address);
    const Document read = page("<p>Go <a href=\"" + address.toUtf8() + "\">there</a> now</p>");
    QCOMPARE(textsOf(read), QStringList {u"Go there now"_s});
    QCOMPARE(linksOf(read), QStringList());
    QCOMPARE(linked(u"there"_s, address), u"there"_s);
    QCOMPARE(linked(u"there"_s, u"https://a.example/\ufdd1x"_s), u"there"_s);
}

void LinksTest::shouldTakeMarksForNothingElse_whenATextHoldsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidied");
    QTest::newRow("only an end") << u"a\ufdd2b"_s << u"ab"_s;
    QTest::newRow("only a start") << u"a\ufdd0b"_s << u"ab"_s;
    QTest::newRow("no words") << u"a\ufdd0https://x.example/\ufdd1\ufdd2b"_s << u"ab"_s;
    QTest::newRow("blanks for words") << u"a\ufdd0https://x.example/\ufdd1  \ufdd2b"_s << u"a b"_s;
    QTest::newRow("start without an address") << u"\ufdd0\ufdd1a"_s << u"a"_s;
    QTest::newRow("very long address") << u"\ufdd0"_s + QString(5000, u'x') + u"\ufdd1a"_s << QString(5000, u'x') + u"a"_s;
}

void LinksTest::shouldTakeMarksForNothingElse_whenATextHoldsThem()
{
    QFETCH(QString, text);
    QFETCH(QString, tidied);
    QList<Link> links;
    QCOMPARE(tidy(text, &links), tidied);
    QVERIFY(links.isEmpty());
    QCOMPARE(tidyCode(text).remove(u' '), tidied.remove(u' '));
}

void LinksTest::shouldKeepThemInMarkdown_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("link") << u"See [the **list**](https://a.example/l) now"_s << u"See the list now"_s << QStringList {u"the list -> https://a.example/l"_s};
    QTest::newRow("with a title") << u"[a](https://a.example/l \"The list\") b"_s << u"a b"_s << QStringList {u"a -> https://a.example/l"_s};
    QTest::newRow("in angles") << u"[a](<https://a.example/a b>)"_s << u"a"_s << QStringList {u"a -> https://a.example/a%20b"_s};
    QTest::newRow("brackets in the address") << u"[a](https://a.example/x_(y))"_s << u"a"_s << QStringList {u"a -> https://a.example/x_(y)"_s};
    QTest::newRow("two") << u"[a](https://a.example/1) and [b](https://a.example/2)"_s << u"a and b"_s
                         << QStringList {u"a -> https://a.example/1"_s, u"b -> https://a.example/2"_s};
    QTest::newRow("picture") << u"![a](https://a.example/1.png) b"_s << u"a b"_s << QStringList();
    QTest::newRow("picture that leads somewhere") << u"[![a](https://a.example/1.png)](https://a.example/) b"_s << u"a b"_s << QStringList {u"a -> https://a.example/"_s};
    QTest::newRow("script") << u"[a](javascript:alert(1))"_s << u"a"_s << QStringList();
    QTest::newRow("only brackets") << u"[a] (b) ]["_s << u"a (b) "_s.trimmed() << QStringList();
    QTest::newRow("reference") << u"See [the list][Prices] now\n\n[prices]: https://a.example/l \"Our prices\""_s << u"See the list now"_s
                               << QStringList {u"the list -> https://a.example/l"_s};
    QTest::newRow("reference by its words") << u"[The\n**List**][] and [home]\n\n [the **list**]: <https://a.example/l>\n[home]: /"_s << u"The List and home"_s
                                            << QStringList {u"The List -> https://a.example/l"_s, u"home -> /"_s};
    QTest::newRow("reference in a table") << u"| [a][1] | b |\n|---|---|\n| c | d |\n\n[1]: https://a.example/1"_s << u"a | b"_s << QStringList {u"a -> https://a.example/1"_s};
    QTest::newRow("reference that is not there") << u"[a][b] and [c]"_s << u"a and c"_s << QStringList();
    QTest::newRow("no reference in code") << u"```\n[a]: https://a.example/1\n```\n\n[a]"_s << u"[a]: https://a.example/1"_s << QStringList();
    QTest::newRow("a sentence that looks like one") << u"[Note]: see the other page for this"_s << u"Note: see the other page for this"_s << QStringList();
    QTest::newRow("row") << u"| [a](https://a.example/1) | b |\n|---|---|\n| c | [d](https://a.example/2) |"_s << u"a | b"_s
                         << QStringList {u"a -> https://a.example/1"_s, u"d -> https://a.example/2"_s};
}

void LinksTest::shouldKeepThemInMarkdown()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    const Document read = readMarkdown(source);
    QCOMPARE(textsOf(read).constFirst(), text);
    QCOMPARE(linksOf(read), links);
}

void LinksTest::shouldStayLinear_whenALineHasVeryManyLinks()
{
    const auto timeOf = [](int count) {
        QElapsedTimer clock;
        clock.start();
        const Document read = readMarkdown(u"[a](https://a.example/1) "_s.repeated(count) + QString(count, u'[') + u'x' + u"](a)"_s.repeated(count)
                                           + u"\n\n"_s + QString(count, QChar(0xfdd0)));
        return std::pair(clock.nsecsElapsed(), linksOf(read).size());
    };
    timeOf(1000);
    const auto [few, fewLinks] = timeOf(10'000);
    const auto [many, manyLinks] = timeOf(80'000);
    QCOMPARE(fewLinks, 1000); // of one block
    QCOMPARE(manyLinks, 1000);
    QVERIFY2(many < 40 * few, qPrintable(u"%1 ns, then %2 ns"_s.arg(few).arg(many)));
}

void LinksTest::shouldKeepThemInOfficeDocuments()
{
    const auto word = readDocx(tests::zipOf({{"word/document.xml", docx}, {"word/_rels/document.xml.rels", docxRelations}}));
    QVERIFY2(word.ok(), qPrintable(word.ok() ? QString() : word.error().message));
    QCOMPARE(textsOf(*word), QStringList {u"See the price list."_s});
    QCOMPARE(linksOf(*word), QStringList {u"price list -> https://shop.example/prices.pdf"_s});

    const QByteArray content = "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:xlink='x'><office:body><office:text><text:p>See the "
                               "<text:a xlink:href='https://shop.example/prices.pdf'>price list</text:a>.</text:p></office:text></office:body></office:document-content>";
    const auto writer = readOdf(tests::zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), {});
    QVERIFY2(writer.ok(), qPrintable(writer.ok() ? QString() : writer.error().message));
    QCOMPARE(linksOf(*writer), QStringList {u"price list -> https://shop.example/prices.pdf"_s});
}

void LinksTest::shouldKeepThemOnSlides()
{
    const QByteArray slide = "<p:sld xmlns:p='p' xmlns:a='a' xmlns:r='r'><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph/></p:nvPr></p:nvSpPr><p:txBody>"
                             "<a:p><a:r><a:rPr/><a:t>See the </a:t></a:r><a:r><a:rPr><a:hlinkClick r:id='rId5'/></a:rPr><a:t>price list</a:t></a:r>"
                             "<a:r><a:t>, or ask.</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
    const auto slides = readPptx(tests::zipOf({{"ppt/slides/slide1.xml", slide}, {"ppt/slides/_rels/slide1.xml.rels", docxRelations}}));
    QVERIFY2(slides.ok(), qPrintable(slides.ok() ? QString() : slides.error().message));
    QCOMPARE(textsOf(*slides), QStringList {u"See the price list, or ask."_s});
    QCOMPARE(linksOf(*slides), QStringList {u"price list -> https://shop.example/prices.pdf"_s});
}

void LinksTest::shouldKeepThemInRichText_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QStringList>("links");
    const QByteArray words = "{\\fldrslt {\\ul price list}}";
    QTest::newRow("address") << QByteArray("{\\*\\fldinst HYPERLINK \"https://shop.example/a?b=\\'e9\" }") + words << QStringList {u"price list -> https://shop.example/a?b=é"_s};
    QTest::newRow("address in a group") << QByteArray("{\\*\\fldinst{HYPERLINK \"https://shop.example/\"}}") + words << QStringList {u"price list -> https://shop.example/"_s};
    QTest::newRow("place in the document") << QByteArray("{\\*\\fldinst HYPERLINK \\\\l \"prices\"}") + words << QStringList();
    QTest::newRow("another field") << QByteArray("{\\*\\fldinst PAGEREF \"https://shop.example/\"}") + words << QStringList();
    QTest::newRow("no end") << QByteArray("{\\*\\fldinst HYPERLINK \"https://shop.example/}") + words << QStringList();
}

void LinksTest::shouldKeepThemInRichText()
{
    QFETCH(QByteArray, field);
    const Document read = *readRtf("{\\rtf1\\ansi See the {\\field" + field + "}.\\par Next\\par}");
    QCOMPARE(textsOf(read), (QStringList {u"See the price list."_s, u"Next"_s}));
    QTEST(linksOf(read), "links");
}

void LinksTest::shouldCompleteAddresses_whenAPageIsOfAWebsite()
{
    const CutDocument cut = cutPage("<p>See <a href='../prices.pdf'>prices</a>, <a href='#more'>below</a>, <a href='help.html#x'>this</a>, "
                                    "<a href='//b.example/ü'>that</a> and <a href='https://u:p@a.example/'>me</a>.</p>",
                                    u"https://shop.example/en/help.html"_s);
    QCOMPARE(cut.passages.size(), 1);
    QCOMPARE(linksOf(cut.passages.constFirst()), (QStringList {u"prices -> https://shop.example/prices.pdf"_s, u"that -> https://b.example/%C3%BC"_s}));
    // The document as it is kept says the same.
    QCOMPARE(linksOf(*Document::fromCbor(cut.blocks)), linksOf(cut.passages.constFirst()));
}

void LinksTest::shouldLeaveOutFilesBesideADocument()
{
    model::KnowledgeBase base;
    model::Source source;
    source.kind = u"file"_s;
    source.location = u"/home/me/help.md"_s;
    const auto cut = cutDocument(base, readMarkdown(u"See [the other](other.md) and [the web](https://a.example/)."_s), source);
    QCOMPARE(linksOf(cut->passages.constFirst()), QStringList {u"the web -> https://a.example/"_s});
}

void LinksTest::shouldGoWithTheirWords_whenADocumentIsCut()
{
    QString source = u"# Forms\n\n"_s;
    for (int i = 0; i < 40; ++i)
        source += u"Sentence %1 tells of [form %1](https://a.example/%1) in some words. "_s.arg(i);
    source += u"\n\n| Name | Where |\n|---|---|\n"_s;
    for (int i = 0; i < 40; ++i)
        source += u"| Row %1 | [page %1](https://a.example/row%1) |\n"_s.arg(i);
    const Document document = readMarkdown(source);
    const QList<storage::PassageRow> passages = cut(document, 300, 100);
    QVERIFY(passages.size() > 10);
    QSet<QString> seen;
    for (const storage::PassageRow &passage : passages) {
        for (const QString &link : linksOf(passage)) {
            const QString number = link.section(u' ', 1, 1);
            QVERIFY2(link == u"form %1 -> https://a.example/%1"_s.arg(number) || link == u"page %1 -> https://a.example/row%1"_s.arg(number), qPrintable(link));
            seen.insert(link);
        }
    }
    QCOMPARE(seen.size(), 80);
}

void LinksTest::shouldSurviveTheWayThroughTheProject()
{
    const QTemporaryDir folder;
    model::Project project;
    project.id = model::ProjectId::create();
    auto file = storage::ProjectFile::create(folder.filePath(u"a.dialogist"_s), project).take();
    const CutDocument cut = cutPage("<p>See <a href='/prices.pdf'>the “prices”</a>.</p><p>No link here, but a sentence.</p>", u"https://shop.example/"_s);
    QVERIFY(file->putContent(u"key"_s, cut.blocks, cut.passages).ok());
    const auto rows = file->passages(u"key"_s);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), cut.passages.size());
    QCOMPARE(linksOf(rows->constFirst()), QStringList {u"the “prices” -> https://shop.example/prices.pdf"_s});
}

void LinksTest::shouldBeLeftOut_whenADocumentLiesAboutThem()
{
    const auto linksOfOne = [](const Link &link) {
        Document document;
        document.mime = u"text/html"_s;
        document.blocks.append({Block::Kind::Paragraph, 0, u"some words"_s, 0, {}, {link}});
        const auto read = Document::fromCbor(document.toCbor());
        return read.ok() && read->blocks.constFirst().text == u"some words" ? int(read->blocks.constFirst().links.size()) : -1;
    };
    const QString address = u"https://a.example/"_s;
    QCOMPARE(linksOfOne({5, 5, address}), 1);
    QCOMPARE(linksOfOne({5, 6, address}), 0);
    QCOMPARE(linksOfOne({-1, 3, address}), 0);
    QCOMPARE(linksOfOne({11, 1, address}), 0);
    QCOMPARE(linksOfOne({2, 0, address}), 0);
    QCOMPARE(linksOfOne({std::numeric_limits<qsizetype>::max(), 2, address}), 0);
    QCOMPARE(linksOfOne({2, std::numeric_limits<qsizetype>::max(), address}), 0);
    QCOMPARE(linksOfOne({2, 3, address + QString(3000, u'a')}), 0);
}

void LinksTest::shouldKeepTheDocument_whenThereAreTooManyOrTooLong()
{
    // Three cells of a row, each full of links: more than a block may have.
    QByteArray html = "<table><tr><td>a</td></tr><tr>";
    for (int cell = 0; cell < 3; ++cell) {
        html += "<td>";
        for (int i = 0; i < 400; ++i)
            html += "<a href='https://a.example/" + QByteArray::number(i) + "'>n" + QByteArray::number(i) + "</a> ";
        html += "</td>";
    }
    const Document row = page(html + "</tr></table>");
    const auto again = Document::fromCbor(row.toCbor());
    QVERIFY(again.ok());
    QCOMPARE(textsOf(*again), textsOf(row));
    QCOMPARE(linksOf(*again).size(), 1000);

    // Letters of other scripts take nine characters each in an address that is written out.
    const CutDocument hindi = cutPage("<p>Share <a href='/s?t=" + QByteArray("क").repeated(600) + "'>this</a> and <a href='/b'>that</a></p>", u"https://shop.example/"_s);
    const auto kept = Document::fromCbor(hindi.blocks);
    QVERIFY(kept.ok());
    QCOMPARE(linksOf(*kept), QStringList {u"that -> https://shop.example/b"_s});
}

void LinksTest::shouldComeWithTheNextReading_whenADocumentIsOld()
{
    model::KnowledgeBase base;
    base.id = model::KnowledgeBaseId::create();
    model::Source source;
    source.kind = u"file"_s;
    source.contentHash = QString(64, u'a');
    Document old = readMarkdown(u"See [the form](https://a.example/)."_s);
    old.version = 0;
    for (Block &block : old.blocks)
        block.links.clear();
    // As it was stored by a program that did not keep links.
    const model::Source stored = cutDocument(base, *Document::fromCbor(old.toCbor()), source)->source;
    QVERIFY(isStoredAs(stored, base)); // it is cut as the base says, and nobody is told to cut it anew
    QVERIFY(!isReadAndStoredAs(stored, base)); // but to be read again when it comes along
    const CutDocument fresh = *cutDocument(base, readMarkdown(u"See [the form](https://a.example/)."_s), source);
    QVERIFY(fresh.source.contentKey != stored.contentKey);
    QVERIFY(isStoredAs(fresh.source, base) && isReadAndStoredAs(fresh.source, base));
    QCOMPARE(linksOf(fresh.passages.constFirst()), QStringList {u"the form -> https://a.example/"_s});
}

void LinksTest::shouldBeEmpty_inAProjectOfTheVersionBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.dialogist"_s);
    model::Project project;
    project.id = model::ProjectId::create();
    {
        auto file = storage::ProjectFile::create(path, project).take();
        QVERIFY(file->putContent(u"key"_s, "x", {{0, u"Heading"_s, 0, {}, u"en"_s, u"Some words."_s}}).ok());
    }
    {
        auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite).take();
        QVERIFY(database->exec(u"ALTER TABLE passage DROP COLUMN links"_s).ok());
        QVERIFY(database->exec(u"PRAGMA user_version=3"_s).ok());
    }
    auto file = storage::ProjectFile::open(path);
    QVERIFY2(file.ok(), qPrintable(file.ok() ? QString() : file.error().message + file.error().detail));
    const auto rows = (*file)->passages(u"key"_s);
    QVERIFY(rows.ok());
    QCOMPARE(rows->constFirst().text, u"Some words."_s);
    QVERIFY(rows->constFirst().links.isEmpty());
    QVERIFY(QFile::exists(path + u".backup-v3"_s));
}

namespace {

Passage passageOf(const QByteArray &html)
{
    const CutDocument cut = cutPage(html, u"https://shop.example/help"_s);
    Passage passage;
    passage.sourceId = u"a"_s;
    passage.sourceTitle = u"Help"_s;
    passage.language = u"en"_s;
    passage.text = cut.passages.constFirst().text;
    passage.links = cut.passages.constFirst().links;
    return passage;
}

QStringList linksOf(const Quote &quote)
{
    QStringList links;
    for (const storage::PassageLink &link : quote.links)
        links.append(quote.text.mid(link.at, link.length) + u" -> "_s + link.address);
    return links;
}

} // namespace

void LinksTest::shouldComeWithTheQuote()
{
    const auto index = Index::build({passageOf("<p>The <a href='/shop'>shop</a> opens at nine on every day of the week but Sunday. Parcels go out at noon from our store. "
                                               "To send goods back, print the <a href='/return.pdf'>return form</a> and put it into the parcel. "
                                               "Our <a href='/about'>story</a> began with a small shop by the sea, long before anybody here was born.</p>")});
    const Answer found = answer(*index, u"How do I send goods back with the return form?"_s);
    QVERIFY(found.found);
    const Quote &quote = found.quotes.constFirst();
    QVERIFY(quote.text.contains(u"print the return form"_s));
    QVERIFY(linksOf(quote).contains(u"return form -> https://shop.example/return.pdf"_s));
    QVERIFY(!linksOf(quote).contains(u"shop -> https://shop.example/shop"_s));

    const Answer again = Answer::fromJson(found.toJson());
    QCOMPARE(linksOf(again.quotes.constFirst()), linksOf(quote));
}

void LinksTest::shouldComeWithTheQuote_whenASentenceIsCutShort()
{
    const QByteArray filler = QByteArray("and so on with many words that say nothing at all ").repeated(12);
    const auto index = Index::build({passageOf("<p>It begins " + filler + " where the <a href='/return.pdf'>return form</a> for parcels lies " + filler + " and ends</p>")});
    const Answer found = answer(*index, u"Where is the return form for parcels?"_s);
    QVERIFY(!found.quotes.isEmpty());
    const Quote &quote = found.quotes.constFirst();
    QVERIFY(quote.text.startsWith(u"… "_s));
    QCOMPARE(linksOf(quote), QStringList {u"return form -> https://shop.example/return.pdf"_s});
}

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
