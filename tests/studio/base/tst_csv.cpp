// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/csv.h"

#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void shouldQuoteOnlyWhatNeedsIt()
    {
        QCOMPARE(csvLine({u"a"_s, u"b c"_s, u"d,e"_s, u"f\"g"_s, u"h\ni"_s, QString()}), u"a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\r\n"_s);
        QCOMPARE(csvLine({u"d,e"_s, u"x;y"_s}, u';'), u"d,e;\"x;y\"\r\n"_s);
    }

    void shouldDisarmFormulas_andGiveTheTextBack()
    {
        for (const QString &text : {u"=1+1"_s, u"+49"_s, u"-5"_s, u"@cmd"_s, u"\tx"_s, u"＝1"_s, u"'=x"_s, u"''x"_s}) {
            const QString cell = csvLine({text}).chopped(2);
            QVERIFY2(cell.startsWith(u'\'') || cell.startsWith(u"\"'"_s), qPrintable(cell));
            QCOMPARE(csvUnguarded(cell), text);
        }
        for (const QString &text : {u"plain"_s, u"'tis"_s, u"5-3"_s, QString()}) {
            QCOMPARE(csvLine({text}).chopped(2), text);
            QCOMPARE(csvUnguarded(text), text);
        }
    }

    void shouldReadRows_andTellTheirLines()
    {
        const CsvTable table = readCsvTable(u"a,b\r\n\r\n\"x\r\ny\",\"q\"\"q\"\nlast,\n"_s, u',', 100);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(0).fields, (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(table.rows.at(1).fields, (QStringList {u"x\r\ny"_s, u"q\"q"_s}));
        QCOMPARE(table.rows.at(1).line, 3);
        QCOMPARE(table.rows.at(2).fields, (QStringList {u"last"_s, QString()}));
        QCOMPARE(table.rows.at(2).line, 5);
        QCOMPARE(table.openQuote, 0);
        QCOMPARE(readCsvTable(u"a\n\"b\nc"_s, u',', 100).openQuote, 2);
        QVERIFY(readCsvTable(u"a\n"_s.repeated(20), u',', 10).isTooLarge);
        QVERIFY(readCsvTable(u","_s.repeated(2000), u',', 10).isTooLarge);
    }

    void shouldTellEncodingAndDelimiter()
    {
        QCOMPARE(csvDecoded("Gr\xc3\xb6\xc3\x9f" "e"), u"Größe"_s);
        QCOMPARE(csvDecoded("\xef\xbb\xbfGr\xc3\xb6\xc3\x9f" "e"), u"Größe"_s);
        QCOMPARE(csvDecoded("Gr\xf6\xdf" "e"), u"Größe"_s);
        QCOMPARE(csvDecoded(QByteArray("\xff\xfe" "G\0r\0", 6)), u"Gr"_s);
        QCOMPARE(csvDelimiter(u"a;b;c,d\n1,2,3,4,5"_s), QChar(u';'));
        QCOMPARE(csvDelimiter(u"a\tb"_s), QChar(u'\t'));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
