// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/placeholders.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private slots:
    void shouldTellWhatATranslationLostOrInvented_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("extra");
        const QStringList none;
        QTest::newRow("none") << u"Hi"_s << u"Hallo"_s << none << none;
        QTest::newRow("kept, other blanks") << u"Hi {{name}}"_s << u"Hallo {{ name }}"_s << none << none;
        QTest::newRow("other format of the same") << u"{{ date(day) }}"_s << u"{{ date(day, \"dd.MM.\") }}"_s << none << none;
        QTest::newRow("said twice") << u"{{a}}"_s << u"{{a}} {{a}}"_s << none << none;
        QTest::newRow("order") << u"{{a}} {{b}}"_s << u"{{b}} {{a}}"_s << none << none;
        QTest::newRow("lost") << u"Hi {{name}}, {{x}}"_s << u"Hallo {{x}}"_s << QStringList {u"{{name}}"_s} << none;
        QTest::newRow("invented") << u"Hi"_s << u"Hallo {{secret}}"_s << none << QStringList {u"{{secret}}"_s};
        QTest::newRow("renamed") << u"{{name}}"_s << u"{{nom}}"_s << QStringList {u"{{name}}"_s} << QStringList {u"{{nom}}"_s};
        QTest::newRow("half of it is left") << u"Hi {{name}}"_s << u"Hallo {{name"_s << QStringList {u"{{name}}"_s} << none;
        QTest::newRow("no variable in it") << u"{{ 1 + 1 }}"_s << u"{{ 2 }}"_s << QStringList {u"{{ 1 + 1 }}"_s} << QStringList {u"{{ 2 }}"_s};
    }
    void shouldTellWhatATranslationLostOrInvented()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QStringList, missing);
        QFETCH(QStringList, extra);
        const PlaceholderDifference difference = comparePlaceholders(source, translation);
        QCOMPARE(difference.missing, missing);
        QCOMPARE(difference.extra, extra);
        QCOMPARE(difference.isEmpty(), missing.isEmpty() && extra.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
