// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/contacts.h"
#include "studio/nlu/dates.h"
#include "studio/nlu/numbers.h"

#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestReaders : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty = not understood
        const auto row = [](const char *language, const QString &text, const QString &expected) {
            QTest::addRow("%s %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << expected;
        };
        row("en", u"42"_s, u"42"_s);
        row("en", u" -3.5 "_s, u"-3.5"_s);
        row("en", u"1,234,567.89"_s, u"1234567.89"_s);
        row("en", u"1,5"_s, u"1.5"_s);
        row("en", u"$ 12.50"_s, u"12.5"_s);
        row("en", u"30 years"_s, u"30"_s);
        row("en", u"12%"_s, u"12"_s);
        row("en", u"Seven"_s, u"7"_s);
        row("en", u".5"_s, u"0.5"_s);
        row("de", u"1.234,5"_s, u"1234.5"_s);
        row("de", u"1.234"_s, u"1234"_s);
        row("de", u"1.5"_s, u"1.5"_s);
        row("de", u"12,50 €"_s, u"12.5"_s);
        row("de", u"1 234 567,5"_s, u"1234567.5"_s);
        row("de", u"zwölf"_s, u"12"_s);
        row("de-CH", u"1'234.50"_s, u"1234.5"_s);
        row("id", u"Rp 1.250.000"_s, u"1250000"_s);
        row("id", u"delapan"_s, u"8"_s);
        row("id", u"20 ribu"_s, u"20000"_s);
        row("id", u"150rb"_s, u"150000"_s);
        row("id", u"25k"_s, u"25000"_s);
        row("id", u"2 jt"_s, u"2000000"_s);
        row("id", u"1,5 juta"_s, u"1500000"_s);
        row("id", u"20 kg"_s, u"20"_s);
        row("en", u"2 million"_s, u"2000000"_s);
        row("de", u"3 tausend"_s, u"3000"_s);
        row("hi", u"5 लाख"_s, u"500000"_s);
        row("ms", u"RM1,250.90"_s, u"1250.9"_s);
        row("ms", u"lapan"_s, u"8"_s);
        row("hi", u"1,23,456.5"_s, u"123456.5"_s);
        row("hi", u"₹ 12,34,567"_s, u"1234567"_s);
        row("hi", u"३.५"_s, u"3.5"_s);
        row("hi", u"पाँच"_s, u"5"_s);
        row("en", u"−4"_s, u"-4"_s);
        row("en", u"many"_s, QString());
        row("en", u"1,2,3"_s, QString());
        row("en", u"12.5.7"_s, QString());
        row("en", u"2026-12-24"_s, QString());
        row("en", u"10:30"_s, QString());
        row("en", u"3 4"_s, QString());
        row("de", u"1,2,3"_s, QString());
        row("en", QString(), QString());
        row("en", QString(500, u'9'), QString());
    }
    void shouldReadNumbers()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto number = readNumber(text, language);
        QCOMPARE(number ? QString::number(*number, 'g', 15) : QString(), expected);
    }

    void shouldReadDates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *language, const QString &text, const QString &expected) {
            QTest::addRow("%s %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << expected;
        };
        // Today is Thursday, 26 November 2026.
        for (const char *language : {"en", "de", "ms", "id", "hi"}) {
            row(language, u"2026-12-24"_s, u"2026-12-24"_s);
            row(language, u"24.12.2026"_s, u"2026-12-24"_s);
        }
        row("en", u"12/24/2026"_s, u"2026-12-24"_s);
        row("en", u"2/1/2027"_s, u"2027-02-01"_s);
        row("en", u"24/12/2026"_s, u"2026-12-24"_s);
        row("en-GB", u"2/1/2027"_s, u"2027-01-02"_s);
        row("en-IN", u"02-01-2027"_s, u"2027-01-02"_s);
        row("ms", u"2/1/2027"_s, u"2027-01-02"_s);
        row("id", u"2-1-27"_s, u"2027-01-02"_s);
        row("hi", u"२/१/२०२७"_s, u"2027-01-02"_s);
        row("de", u"24.12."_s, u"2026-12-24"_s);
        row("de", u"1.3."_s, u"2027-03-01"_s);
        row("en", u"tomorrow"_s, u"2026-11-27"_s);
        row("en", u"The day after tomorrow!"_s, u"2026-11-28"_s);
        row("de", u"Übermorgen"_s, u"2026-11-28"_s);
        row("de", u"gestern"_s, u"2026-11-25"_s);
        row("ms", u"hari ini"_s, u"2026-11-26"_s);
        row("ms", u"esok"_s, u"2026-11-27"_s);
        row("id", u"besok"_s, u"2026-11-27"_s);
        row("hi", u"कल"_s, u"2026-11-27"_s);
        row("hi", u"परसों"_s, u"2026-11-28"_s);
        row("en", u"in 3 days"_s, u"2026-11-29"_s);
        row("de", u"in zwei Wochen"_s, u"2026-12-10"_s);
        row("de", u"in einem Monat"_s, u"2026-12-26"_s);
        row("id", u"3 hari lagi"_s, u"2026-11-29"_s);
        row("hi", u"3 दिन बाद"_s, u"2026-11-29"_s);
        row("en", u"next Monday"_s, u"2026-11-30"_s);
        row("en", u"Thursday"_s, u"2026-12-03"_s);
        row("de", u"nächsten Freitag"_s, u"2026-11-27"_s);
        row("ms", u"Isnin depan"_s, u"2026-11-30"_s);
        row("id", u"hari Senin"_s, u"2026-11-30"_s);
        row("hi", u"सोमवार"_s, u"2026-11-30"_s);
        row("en", u"Dec 24, 2026"_s, u"2026-12-24"_s);
        row("en", u"24th of December"_s, u"2026-12-24"_s);
        row("en", u"March 3rd"_s, u"2027-03-03"_s);
        row("de", u"24. Dezember 2026"_s, u"2026-12-24"_s);
        row("de", u"am 3. März"_s, u"2027-03-03"_s);
        row("ms", u"24 Disember 2026"_s, u"2026-12-24"_s);
        row("id", u"24 Des 2026"_s, u"2026-12-24"_s);
        row("hi", u"24 दिसंबर 2026"_s, u"2026-12-24"_s);
        row("en", u"29 February"_s, u"2028-02-29"_s);
        row("en", u"February 30, 2027"_s, QString());
        row("en", u"13/13/2026"_s, QString());
        row("de", u"31.4.2027"_s, QString());
        row("en", u"soon"_s, QString());
        row("en", u"12"_s, QString());
        row("en", QString(), QString());
        row("en", QString(5000, u'1'), QString());
    }
    void shouldReadDates()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = readDate(text, language, QDate(2026, 11, 26));
        QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), expected);
    }

    void shouldReadEmails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"mia@example.org"_s << u"mia@example.org"_s;
        QTest::newRow("in a sentence") << u"It is <Mia.K+shop@Mail.Example.ORG>, thanks."_s
                                       << u"Mia.K+shop@mail.example.org"_s;
        QTest::newRow("international") << u"müller@bücher.example"_s << u"müller@bücher.example"_s;
        QTest::newRow("none") << u"no mail"_s << QString();
        QTest::newRow("two") << u"a@example.org or b@example.org"_s << QString();
        QTest::newRow("no top level") << u"mia@localhost"_s << QString();
        QTest::newRow("dots") << u"mia..k@example.org"_s << QString();
        QTest::newRow("hyphen") << u"mia@-example.org"_s << QString();
        QTest::newRow("hostile") << QString(900, u'a') + u'@' << QString();
        QTest::newRow("hostile dots") << u"a@"_s + u"a."_s.repeated(450) << QString();
    }
    void shouldReadEmails()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readEmail(text).value_or(QString()), expected);
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
