// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/dates.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void shouldNameTheMonth_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("C") << QLocale::c() << u"8 Oct 2025"_s;
        QTest::newRow("English, US") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Oct 8, 2025"_s;
        QTest::newRow("English, GB") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"8 Oct 2025"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << u"8. Okt. 2025"_s;
        QTest::newRow("Indonesian") << QLocale(QLocale::Indonesian) << u"Okt 2025"_s;
        QTest::newRow("Malay") << QLocale(QLocale::Malay) << u"8 Okt 2025"_s;
        QTest::newRow("Hindi") << QLocale(QLocale::Hindi) << u"2025"_s;
    }

    void shouldNameTheMonth()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, date);
        QLocale::setDefault(locale);
        QVERIFY(!shortDate(QDate(2025, 10, 8)).contains(locale.dayName(3, QLocale::LongFormat)));
        QVERIFY(shortDate(QDate(2025, 10, 8)).contains(locale.monthName(10, QLocale::ShortFormat)));
        QVERIFY2(shortDate(QDate(2025, 10, 8)).endsWith(date), qPrintable(shortDate(QDate(2025, 10, 8)))); // some write 08
        QVERIFY(shortMoment(QDateTime(QDate(2025, 10, 8), QTime(15, 5))).contains(date + u' '));
    }

    /// In no language may two days of a year look the same, or a day lack its year.
    void shouldTellDaysApart_inEveryLanguage()
    {
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            QLocale::setDefault(locale);
            const QString text = shortDate(QDate(2025, 10, 8));
            QVERIFY2(!text.isEmpty(), qPrintable(locale.name()));
            QVERIFY2(text != shortDate(QDate(2025, 8, 10)), qPrintable(locale.name() + u' ' + text));
            QVERIFY2(text != shortDate(QDate(2024, 10, 8)), qPrintable(locale.name() + u' ' + text));
        }
    }

    void shouldBeEmpty_forNoDate()
    {
        QCOMPARE(shortDate({}), QString());
        QCOMPARE(shortMoment({}), QString());
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
