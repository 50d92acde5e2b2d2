// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/docx.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/odf.h"
#include "studio/knowledge/readers/sheets.h"
#include "studio/knowledge/readers/tablegrid.h"
#include "tests/support/zip.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// Cells that cover several rows or columns, in every format that has them.
class TablesTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldRepeatACell_whenItCoversOthersOfAPage_data();
    void shouldRepeatACell_whenItCoversOthersOfAPage();
    void shouldStayBounded_whenSpansAreHostile_data();
    void shouldStayBounded_whenSpansAreHostile();
    void shouldRepeatACell_whenItCoversOthersOfATextDocument();
    void shouldRepeatACell_whenItCoversOthersOfAnOpenDocument();
    void shouldRepeatACell_whenItCoversOthersOfAWorkbook();
};

namespace {

QStringList rowsOf(const Result<Document> &document)
{
    QStringList rows;
    if (document.ok()) {
        for (const Block &block : document->blocks)
            rows.append(block.text);
    }
    return rows;
}

const QStringList &priceList()
{
    static const QStringList rows {u"Zone | Weight | Price"_s, u"Europe | 1kg | 5"_s, u"Europe | 5kg | 9"_s, u"World | 1kg | 12"_s};
    return rows;
}

} // namespace

void TablesTest::shouldRepeatACell_whenItCoversOthersOfAPage_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("rows");
    const QByteArray head = "<tr><th>Zone<th>Weight<th>Price</tr>";
    QTest::newRow("rows") << head + "<tr><td rowspan=2>Europe<td>1kg<td>5</tr><tr><td>5kg<td>9</tr><tr><td>World<td>1kg<td>12</tr>" << priceList();
    QTest::newRow("in the middle") << QByteArray("<tr><td>a<td rowspan=2>b<td>c</tr><tr><td>d<td>e</tr>") << QStringList {u"a | b | c"_s, u"d | b | e"_s};
    QTest::newRow("at the end") << QByteArray("<tr><td>a<td rowspan=2>b</tr><tr><td>c</tr><tr><td>d<td>e</tr>") << QStringList {u"a | b"_s, u"c | b"_s, u"d | e"_s};
    QTest::newRow("columns") << QByteArray("<tr><th>Zone<th colspan=2>Price</tr><tr><td>Europe<td>5<td>9</tr>") << QStringList {u"Zone | Price | Price"_s, u"Europe | 5 | 9"_s};
    QTest::newRow("both") << QByteArray("<tr><td colspan=2 rowspan=2>a<td>b</tr><tr><td>c</tr><tr><td>d<td>e<td>f</tr>")
                          << QStringList {u"a | a | b"_s, u"a | a | c"_s, u"d | e | f"_s};
    QTest::newRow("title of the table") << QByteArray("<tr><td colspan=2>Our prices</tr><tr><td>a<td>b</tr>") << QStringList {u"Our prices"_s, u"a | b"_s};
    QTest::newRow("all rows that are left") << QByteArray("<tr><td rowspan=0>a<td>b</tr><tr><td>c</tr><tr><td>d</tr>") << QStringList {u"a | b"_s, u"a | c"_s, u"a | d"_s};
    QTest::newRow("not into the next part") << QByteArray("<thead><tr><th rowspan=9>a<th>b</tr></thead><tbody><tr><td>c<td>d</tr></tbody>") << QStringList {u"a | b"_s, u"c | d"_s};
    QTest::newRow("no number") << QByteArray("<tr><td rowspan=x colspan=-3>a<td>b</tr><tr><td>c<td>d</tr>") << QStringList {u"a | b"_s, u"c | d"_s};
    QTest::newRow("rows without cells") << QByteArray("<tr><td rowspan=2>a<td rowspan=2>b</tr><tr></tr><tr><td>c<td>d</tr>") << QStringList {u"a | b"_s, u"c | d"_s};
}

void TablesTest::shouldRepeatACell_whenItCoversOthersOfAPage()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(readHtml("<table>" + table + "</table>")), rows);
}

void TablesTest::shouldStayBounded_whenSpansAreHostile_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("wide") << QByteArray("<tr><td colspan=1000000000>a<td colspan=1000>b</tr>").repeated(20'000);
    QTest::newRow("high") << QByteArray("<tr>") + QByteArray("<td rowspan=65534>a").repeated(1000) + "</tr>" + QByteArray("<tr><td>b</tr>").repeated(50'000);
    QTest::newRow("long") << "<tr><td rowspan=65534>" + QByteArray(1'000'000, 'x') + "<td>a</tr>" + QByteArray("<tr><td>b</tr>").repeated(20'000);
}

void TablesTest::shouldStayBounded_whenSpansAreHostile()
{
    QFETCH(QByteArray, table);
    QElapsedTimer timer;
    timer.start();
    const Result<Document> document = readHtml("<table>" + table + "</table>");
    QVERIFY(document.ok());
    qsizetype characters = 0;
    for (const Block &block : document->blocks)
        characters += block.text.size();
    QVERIFY2(characters < 10'000'000, qPrintable(QString::number(characters)));
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void TablesTest::shouldRepeatACell_whenItCoversOthersOfATextDocument()
{
    const auto cell = [](const QByteArray &text, const QByteArray &properties = {}) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    };
    const QByteArray table = "<w:tbl><w:tr>" + cell("Price list", "<w:gridSpan w:val='3'/>") + "</w:tr><w:tr>" + cell("Zone") + cell("Weight") + cell("Price")
        + "</w:tr><w:tr>" + cell("Europe", "<w:vMerge w:val='restart'/>") + cell("1kg") + cell("5") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("5kg") + cell("9")
        + "</w:tr><w:tr>" + cell("World") + cell("any", "<w:gridSpan w:val='2'/>") + "</w:tr></w:tbl>";
    const QByteArray document = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + table + "</w:body></w:document>";
    QCOMPARE(rowsOf(readDocx(::tests::zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}}))),
             (QStringList {u"Price list"_s, u"Zone | Weight | Price"_s, u"Europe | 1kg | 5"_s, u"Europe | 5kg | 9"_s, u"World | any | any"_s}));
}

void TablesTest::shouldRepeatACell_whenItCoversOthersOfAnOpenDocument()
{
    const auto cell = [](const QByteArray &text, const QByteArray &spans = {}) {
        return "<table:table-cell " + spans + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    const QByteArray covered = "<table:covered-table-cell/>";
    const QByteArray table = "<table:table><table:table-row>" + cell("Zone") + cell("Weight") + cell("Price") + "</table:table-row><table:table-row>"
        + cell("Europe", "table:number-rows-spanned='2'") + cell("1kg") + cell("5") + "</table:table-row><table:table-row>" + covered + cell("5kg") + cell("9")
        + "</table:table-row><table:table-row>" + cell("World") + cell("any", "table:number-columns-spanned='2'") + covered + "</table:table-row></table:table>";
    const QByteArray content = "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                               "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>" + table + "</o:text></o:body></o:document-content>";
    QCOMPARE(rowsOf(readOdf(::tests::zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), {})),
             (QStringList {u"Zone | Weight | Price"_s, u"Europe | 1kg | 5"_s, u"Europe | 5kg | 9"_s, u"World | any | any"_s}));
}

void TablesTest::shouldRepeatACell_whenItCoversOthersOfAWorkbook()
{
    const auto cell = [](const QByteArray &place, const QByteArray &text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    };
    const QByteArray sheet = "<worksheet><sheetData><row r='1'>" + cell("A1", "Zone") + cell("B1", "Weight") + cell("C1", "Price") + "</row><row r='3'>"
        + cell("A3", "Europe") + cell("B3", "1kg") + cell("C3", "5") + "</row><row r='4'>" + cell("B4", "5kg") + cell("C4", "9") + "</row><row r='5'>"
        + cell("A5", "World") + cell("B5", "1kg") + cell("C5", "12") + "</row></sheetData><mergeCells count='3'><mergeCell ref='A3:A4'/>"
          "<mergeCell ref='A5:ZZZZZZZZ99999999'/><mergeCell ref='nonsense'/></mergeCells></worksheet>";
    const QByteArray workbook = "<workbook xmlns:r='r'><sheets><sheet name='Prices' r:id='r1'/></sheets></workbook>";
    const QByteArray relations = "<Relationships><Relationship Id='r1' Type='worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
    const QStringList rows = rowsOf(readXlsx(::tests::zipOf({{"xl/workbook.xml", workbook}, {"xl/_rels/workbook.xml.rels", relations}, {"xl/worksheets/sheet1.xml", sheet}}), {}));
    QVERIFY2(rows.size() == 5, qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.at(3).contains("Europe"_L1) && rows.at(3).contains("5kg"_L1), qPrintable(rows.join(u'\n')));
    QVERIFY2(!rows.at(4).contains("Europe"_L1), qPrintable(rows.join(u'\n')));
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
