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
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
