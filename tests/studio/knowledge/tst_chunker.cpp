// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/chunker.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagepages.h"
#include "studio/knowledge/shorten.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

Block block(Block::Kind kind, const QString &text, int level = 0, int page = 0)
{
    return {kind, level, text, page, {}};
}

Block heading(int level, const QString &text)
{
    return block(Block::Kind::Heading, text, level);
}

QStringList textsOf(const QList<storage::PassageRow> &passages)
{
    QStringList texts;
    for (const storage::PassageRow &passage : passages)
        texts.append(passage.text);
    return texts;
}

/// Sentences, words, rows and titles in several scripts, with everything that is awkward to cut.
Document randomDocument(QRandomGenerator &random)
{
    static const QStringList words {u"return"_s, u"shipping"_s, u"Rückgabe"_s, u"pengembalian"_s, u"वापसी"_s, u"退货政策说明"_s, u"👩‍👩‍👧‍👦"_s,
                                    u"e\u0301e\u0301"_s, u"12.5"_s, u"𝒳𝒴"_s, u"e.g."_s, u"https://example.org/a/b"_s, u"คืนสินค้า"_s};
    Document document;
    const int blocks = random.bounded(1, 40);
    for (int b = 0; b < blocks; ++b) {
        QString text;
        const int count = random.bounded(1, 120);
        for (int w = 0; w < count; ++w) {
            text += words.at(random.bounded(int(words.size())));
            text += random.bounded(8) == 0 ? u". "_s : random.bounded(20) == 0 ? u"\n"_s : random.bounded(30) == 0 ? QString() : u" "_s;
        }
        const auto kind = Block::Kind(random.bounded(6));
        if (kind == Block::Kind::Heading)
            document.blocks.append(heading(random.bounded(1, 5), shortened(text, 30).simplified()));
        else
            document.blocks.append(block(kind, text.trimmed(), random.bounded(2), b + 1));
    }
    return document;
}

/// Letters and digits only: what must not get lost, whatever happens to blanks.
QString letters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

/// What may stand at the end of one line and the start of the next.
QStringList breakable(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        // Two sentences may part where no line would.
        parts += text.mid(start, end - start).replace(u'.', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
        start = end;
    }
    return parts;
}

} // namespace

class ChunkerTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldMakeOnePassage_whenTheDocumentIsShort();
    void shouldMakeNone_whenThereIsNoText();
    void shouldCarryTheHeadingPath();
    void shouldKeepATitle_whenNothingStandsUnderIt();
    void shouldEndBetweenSentences();
    void shouldRepeatWholeSentences_whenOverlapIsAsked();
    void shouldKeepRowsWholeWithTheirHeader();
    void shouldNameThePageOfTheFirstCharacter();
    void shouldSayWhereEachPageBegins_whenItHasSeveral();
    void shouldEndWithAPage_whenLongEnough();
    void shouldLeaveNoCrumb_whenASectionEnds();
    void shouldNotMixSections();
    void shouldKeepChineseWithoutBlanks();
    void shouldHoldItsPromises_whateverTheDocument();
    void shouldLoseAndAddNothing_whenThereIsNoOverlap();
    void shouldStayLinear_whenTheDocumentIsLong();
};

void ChunkerTest::shouldMakeOnePassage_whenTheDocumentIsShort()
{
    Document document;
    document.language = u"en"_s;
    document.blocks = {block(Block::Kind::Paragraph, u"You may return goods within 30 days."_s, 0, 2)};
    const auto passages = cut(document, 900, 120);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages.first().text, u"You may return goods within 30 days."_s);
    QCOMPARE(passages.first().page, 2);
    QCOMPARE(passages.first().language, u"en"_s);
    QCOMPARE(passages.first().heading, QString());
}

void ChunkerTest::shouldMakeNone_whenThereIsNoText()
{
    Document document;
    QVERIFY(cut(document, 900, 120).isEmpty());
    document.blocks = {block(Block::Kind::Paragraph, u"  \n "_s)};
    QVERIFY(cut(document, 900, 120).isEmpty());
}

void ChunkerTest::shouldCarryTheHeadingPath()
{
    Document document;
    document.blocks = {heading(1, u"Help"_s), heading(2, u"Returns"_s), block(Block::Kind::Paragraph, u"Thirty days."_s),
                       heading(2, u"Shipping"_s), block(Block::Kind::Paragraph, u"Two days."_s), heading(1, u"Contact"_s),
                       block(Block::Kind::Paragraph, u"By phone."_s)};
    const auto passages = cut(document, 900, 120);
    QCOMPARE(passages.size(), 3);
    QCOMPARE(passages.at(0).heading, u"Help › Returns"_s);
    QCOMPARE(passages.at(1).heading, u"Help › Shipping"_s);
    QCOMPARE(passages.at(2).heading, u"Contact"_s);
    QCOMPARE(passages.at(2).ordinal, 2);
}

void ChunkerTest::shouldKeepATitle_whenNothingStandsUnderIt()
{
    Document document;
    document.blocks = {heading(1, u"Closed on Sundays"_s), heading(1, u"Open"_s), block(Block::Kind::Paragraph, u"Else always."_s)};
    const auto passages = cut(document, 900, 120);
    QCOMPARE(textsOf(passages), QStringList {u"Closed on Sundays\n\nOpen\n\nElse always."_s});
    QCOMPARE(passages.first().heading, u"Open"_s);
    document.blocks = {heading(1, u"Closed on Sundays"_s)};
    QCOMPARE(textsOf(cut(document, 900, 120)), QStringList {u"Closed on Sundays"_s});
}

void ChunkerTest::shouldEndBetweenSentences()
{
    Document document;
    QString text;
    for (int i = 0; i < 40; ++i)
        text += u"Sentence number %1 says something of use. "_s.arg(i);
    document.blocks = {block(Block::Kind::Paragraph, text)};
    const auto passages = cut(document, 300, 0);
    QVERIFY(passages.size() > 5);
    for (const auto &passage : passages) {
        QVERIFY2(passage.text.startsWith("Sentence number"_L1), qPrintable(passage.text));
        QVERIFY2(passage.text.endsWith(u'.'), qPrintable(passage.text));
    }
}

void ChunkerTest::shouldRepeatWholeSentences_whenOverlapIsAsked()
{
    Document document;
    QString text;
    for (int i = 0; i < 30; ++i)
        text += u"Sentence number %1 says something of use. "_s.arg(i);
    document.blocks = {block(Block::Kind::Paragraph, text)};
    const auto passages = cut(document, 300, 60);
    QVERIFY(passages.size() > 3);
    for (qsizetype i = 1; i < passages.size(); ++i) {
        const QString first = passages.at(i).text.section(u'.', 0, 0) + u'.';
        QVERIFY2(passages.at(i - 1).text.endsWith(first), qPrintable(first));
        QVERIFY(passages.at(i).text.startsWith("Sentence"_L1));
    }
}

void ChunkerTest::shouldKeepRowsWholeWithTheirHeader()
{
    Document document;
    document.blocks = {block(Block::Kind::TableRow, u"Country | Price | Days"_s, 1)};
    for (int i = 0; i < 40; ++i)
        document.blocks.append(block(Block::Kind::TableRow, u"Country %1 | %2 | %3"_s.arg(i).arg(i * 2).arg(i % 9)));
    const auto passages = cut(document, 200, 50);
    QVERIFY(passages.size() > 3);
    int rows = 0;
    for (const auto &passage : passages) {
        const QStringList lines = passage.text.split(u'\n');
        QCOMPARE(lines.first(), u"Country | Price | Days"_s);
        for (const QString &line : lines.mid(1))
            QCOMPARE(line.count(u'|'), 2);
        rows += int(lines.size()) - 1;
    }
    QCOMPARE(rows, 40);
}

void ChunkerTest::shouldNameThePageOfTheFirstCharacter()
{
    Document document;
    for (int page = 1; page <= 4; ++page)
        document.blocks.append(block(Block::Kind::Paragraph, u"Words of page %1. "_s.arg(page).repeated(8).trimmed(), 0, page));
    const auto passages = cut(document, 160, 0);
    for (const auto &passage : passages)
        QVERIFY2(passage.text.startsWith(u"Words of page %1"_s.arg(passage.page)), qPrintable(passage.text));
    QCOMPARE(passages.last().page, 4);
}

void ChunkerTest::shouldSayWhereEachPageBegins_whenItHasSeveral()
{
    Document document;
    for (int page = 1; page <= 3; ++page)
        document.blocks.append(block(Block::Kind::Paragraph, u"Words of page %1."_s.arg(page), 0, page));
    const auto passages = cut(document, 900, 120);
    QCOMPARE(passages.size(), 1);
    const QString text = passages.first().text;
    const QList<PageStart> pages = pagesFromAnchor(passages.first().anchor, text.size());
    QCOMPARE(pages.size(), 3);
    for (int page = 1; page <= 3; ++page)
        QCOMPARE(pageAt(pages, text.indexOf(u"page %1"_s.arg(page)), 0), page);
    QVERIFY(pagesFromAnchor(u"opening-hours"_s, 100).isEmpty());
    QVERIFY(pagesFromAnchor(u"page=3&at=2:1"_s, 100).isEmpty());
}

void ChunkerTest::shouldEndWithAPage_whenLongEnough()
{
    Document document;
    for (int page = 1; page <= 3; ++page)
        document.blocks.append(block(Block::Kind::Paragraph, u"Words of page %1. "_s.arg(page).repeated(25).trimmed(), 0, page));
    const auto passages = cut(document, 900, 120);
    QCOMPARE(passages.size(), 3);
    for (const auto &passage : passages)
        QCOMPARE(passage.text, document.blocks.at(passage.ordinal).text);
}

void ChunkerTest::shouldLeaveNoCrumb_whenASectionEnds()
{
    Document document;
    document.blocks = {block(Block::Kind::Paragraph, u"Sentence number ten says something of use. "_s.repeated(6) + u"So be it. Yes."_s)};
    for (int length = 200; length < 300; ++length) {
        const auto passages = cut(document, length, 0);
        for (const auto &passage : passages)
            QVERIFY2(passage.text.size() * 6 >= length, qPrintable(passage.text));
        QCOMPARE(letters(textsOf(passages).join(QString())), letters(document.blocks.first().text));
    }
}

void ChunkerTest::shouldNotMixSections()
{
    Document document;
    document.blocks = {heading(2, u"A"_s), block(Block::Kind::Paragraph, u"Alpha."_s), heading(2, u"B"_s), block(Block::Kind::Paragraph, u"Beta."_s)};
    QCOMPARE(textsOf(cut(document, 900, 200)), (QStringList {u"Alpha."_s, u"Beta."_s}));
}

void ChunkerTest::shouldKeepChineseWithoutBlanks()
{
    Document document;
    document.blocks = {block(Block::Kind::Paragraph, u"您可以在三十天内退货。运费由我们承担。"_s.repeated(20))};
    const auto passages = cut(document, 100, 0);
    QVERIFY(passages.size() > 2);
    for (const auto &passage : passages) {
        QVERIFY(!passage.text.contains(u' '));
        QVERIFY(passage.text.endsWith(u'。'));
    }
}

void ChunkerTest::shouldHoldItsPromises_whateverTheDocument()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 300; ++round) {
        const Document document = randomDocument(random);
        const int length = random.bounded(80, 1500);
        const int overlap = random.bounded(0, 400);
        const auto passages = cut(document, length, overlap);

        QString all;
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const auto &passage = passages.at(i);
            QCOMPARE(passage.ordinal, int(i));
            QVERIFY2(!passage.text.trimmed().isEmpty(), qPrintable(QString::number(round)));
            QVERIFY2(passage.text.size() <= length, qPrintable(u"%1: %2 > %3"_s.arg(round).arg(passage.text.size()).arg(length)));
            QVERIFY(passage.text.isValidUtf16());
            all += passage.heading + u'\n' + passage.text + u'\n';
        }
        // every word is in some passage or in its heading
        const QString joined = letters(all);
        for (const Block &block : document.blocks) {
            for (const QString &part : breakable(block.text)) {
                if (part.size() < length / 2)
                    QVERIFY2(joined.contains(letters(part)), qPrintable(u"%1: %2"_s.arg(round).arg(part)));
            }
        }
    }
}

void ChunkerTest::shouldLoseAndAddNothing_whenThereIsNoOverlap()
{
    QRandomGenerator random(20260202);
    for (int round = 0; round < 100; ++round) {
        Document document = randomDocument(random);
        QString expected;
        for (Block &block : document.blocks) {
            if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::TableRow)
                block.kind = Block::Kind::Paragraph;
            expected += block.text;
        }
        const auto passages = cut(document, random.bounded(80, 1200), 0);
        QCOMPARE(letters(textsOf(passages).join(QString())), letters(expected));
    }
}

void ChunkerTest::shouldStayLinear_whenTheDocumentIsLong()
{
    Document document;
    document.blocks = {block(Block::Kind::Paragraph, u"x"_s.repeated(2'000'000)), block(Block::Kind::Paragraph, u"word. "_s.repeated(300'000)),
                       block(Block::Kind::Paragraph, u"a\u0301"_s + u"\u0301"_s.repeated(100'000))};
    QElapsedTimer timer;
    timer.start();
    const auto passages = cut(document, 900, 120);
    QVERIFY(passages.size() > 3000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(ChunkerTest)

#include "tst_chunker.moc"
