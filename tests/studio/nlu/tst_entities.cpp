// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/entities.h"
#include "tests/support/sanitized.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

namespace {
QString written(const EntityMatch &match)
{
    QString value;
    if (match.kind == u"money")
        value = QString::number(match.value[u"amount"].toDouble(), 'g', 12) + u' ' + match.value[u"currency"].toString();
    else if (match.kind == u"temperature")
        value = QString::number(match.value[u"value"].toDouble(), 'g', 12) + u' ' + match.value[u"unit"].toString();
    else
        value = match.value.isDouble() ? QString::number(match.value.toDouble(), 'g', 15) : match.value.toString();
    return match.kind + u' ' + value;
}

struct Row {
    const char *language;
    const char16_t *text;
    const char *expected;
};

const Row rows[] = {
    {"en", u"I need 3 of them", "number 3"},
    {"en", u"about 1,234,567.89 please", "number 1234567.89"},
    {"en", u"twenty-five", "number 25"},
    {"en", u"two hundred and five people", "number 205"},
    {"en", u"one million two hundred thousand", "number 1200000"},
    {"en", u"a hundred", "number 100"},
    {"en", u"a couple of hundred people", "number 200"},
    {"en", u"a few hundred people", ""},
    {"de", u"ein paar hundert Leute", ""},
    {"ms", u"beberapa ratus orang", ""},
    {"hi", u"कुछ सौ लोग", ""},
    {"en", u"order 99999999999999999999", ""}, // no number keeps all its digits
    {"en", u"it costs 99,999,999,999,999,999,999", ""},
    {"en", u"three dozen", "number 36"},
    {"en", u"10k followers", "number 10000"},
    {"en", u"2.5 million", "number 2500000"},
    {"en", u"5 lakh", "number 500000"},
    {"en", u"-7 or so", "number -7"},
    {"en", u"the 3rd floor", "ordinal 3"},
    {"en", u"my twenty-first try", "ordinal 21"},
    {"en", u"$15", "money 15 USD"},
    {"en", u"US$ 1,500.50", "money 1500.5 USD"},
    {"en", u"15 dollars", "money 15 USD"},
    {"en-SG", u"15 dollars", "money 15 SGD"},
    {"en", u"S$20", "money 20 SGD"},
    {"en", u"RM 15.90", "money 15.9 MYR"},
    {"en", u"Rs. 500", "money 500 INR"},
    {"en", u"Rp 20.000", "money 20000 IDR"},
    {"en", u"20 EUR", "money 20 EUR"},
    {"en", u"£3 million", "money 3000000 GBP"},
    {"en", u"50 cents", "money 0.5 USD"},
    {"en", u"12.5%", "percentage 12.5"},
    {"en", u"ten percent", "percentage 10"},
    {"en", u"30 °C", "temperature 30 C"},
    {"en", u"72 degrees fahrenheit", "temperature 72 F"},
    {"en", u"write to Mia@Example.org.", "email Mia@example.org"},
    {"en", u"see https://example.org/a?b=1, please", "url https://example.org/a?b=1"},
    {"en", u"www.example.com", "url https://www.example.com"},
    {"en", u"it is on shop.example.com/help", "url https://shop.example.com/help"},
    {"en", u"call +60 12-345 6789", "phone +60123456789"},
    {"en-GB", u"call 020 7946 0958 now", "phone +442079460958"},
    {"en", u"minus five", "number -5"},
    {"en", u"twelve hundred", "number 1200"},
    {"en", u"half a million", "number 500000"},
    {"en", u"half a dozen eggs", "number 6"},
    {"en", u"two and a half", "number 2.5"},
    {"en", u"2 and a half", "number 2.5"},
    {"en", u"2 and a half million", "number 2500000"},
    {"en", u"2 and a half hours", "duration PT2H30M"},
    {"id", u"3 setengah kilo", "number 3.5"},
    {"en", u"one point five million", "number 1500000"},
    {"en", u"three point one four", "number 3.14"},
    {"en", u"3½", "number 3.5"},
    {"en", u"¾", "number 0.75"},
    {"en", u"٣٤", "number 34"},
    {"en", u"€1.234,56", "money 1234.56 EUR"},
    {"en", u"$1.5m", "money 1500000 USD"},
    {"en", u"$5 and 20 cents", "money 5.2 USD"},
    {"en", u"five dollars and twenty cents", "money 5.2 USD"},
    {"en", u"between $10 and $20", "money 10 USD | money 20 USD"},
    {"en", u"five dollars and twenty people", "money 5 USD | number 20"},
    {"en", u"-5 °C", "temperature -5 C"},
    {"en", u"(415) 555-2671", "phone +14155552671"},
    {"en", u"+49 (0)30 901820", "phone +4930901820"},
    {"en", u"hello there", ""},
    {"en", u"e.g. this or that", ""},
    {"de", u"fünfundzwanzig", "number 25"},
    {"de", u"zweihundertdreißig Leute", "number 230"},
    {"de", u"dreitausendvierhundert", "number 3400"},
    {"de", u"zwei Millionen", "number 2000000"},
    {"de", u"1.234,56", "number 1234.56"},
    {"de", u"1 234 567,5", "number 1234567.5"},
    {"de", u"2,5 Mio", "number 2500000"},
    {"de", u"zum dritten Mal", "ordinal 3"},
    {"de", u"15 €", "money 15 EUR"},
    {"de", u"15,50 Euro", "money 15.5 EUR"},
    {"de", u"2 Mio. Euro", "money 2000000 EUR"},
    {"de", u"CHF 20", "money 20 CHF"},
    {"de", u"zwölf Prozent", "percentage 12"},
    {"de", u"25 Grad", "temperature 25 C"},
    {"de", u"ruf 030 901820 an", "phone +4930901820"},
    {"de", u"eintausendzweihundertvierunddreißig", "number 1234"},
    {"de", u"neunzehnhundertvierundachtzig", "number 1984"},
    {"de", u"drei Komma fünf", "number 3.5"},
    {"de", u"minus drei", "number -3"},
    {"de", u"1,234.50 Euro", "money 1234.5 EUR"},
    {"de", u"10,- €", "money 10 EUR"},
    {"de", u"5 Euro 20", "money 5.2 EUR"},
    {"de", u"12 Euro 50", "money 12.5 EUR"},
    {"de", u"zwölf Euro fünfzig.", "money 12.5 EUR"},
    {"en", u"it is 12 euros 50", "money 12.5 EUR"},
    {"en", u"it is 12 euros 50!", "money 12.5 EUR"},
    {"en", u"twelve euros fifty", "money 12.5 EUR"},
    {"en", u"12 Euro 50", "money 12.5 EUR"},
    {"ms", u"5 ringgit 20", "money 5.2 MYR"},
    {"ms", u"5 ringgit 20 sen", "money 5.2 MYR"},
    {"en", u"12 euros 50 minutes", "money 12 EUR | duration PT50M"},
    {"en", u"12 euros 5", "money 12 EUR | number 5"},
    {"de", u"5 Euro und 20 Cent", "money 5.2 EUR"},
    {"de", u"minus 5 Grad", "temperature -5 C"},
    {"de", u"ein Tisch", ""},
    {"id", u"dua puluh lima", "number 25"},
    {"id", u"seratus lima", "number 105"},
    {"id", u"dua belas orang", "number 12"},
    {"id", u"seribu dua ratus", "number 1200"},
    {"id", u"tiga juta", "number 3000000"},
    {"id", u"1.250.000", "number 1250000"},
    {"id", u"kedua", "ordinal 2"},
    {"id", u"ke-3", "ordinal 3"},
    {"id", u"Rp 20.000", "money 20000 IDR"},
    {"id", u"Rp20rb", "money 20000 IDR"},
    {"id", u"50 ribu rupiah", "money 50000 IDR"},
    {"id", u"10 persen", "percentage 10"},
    {"id", u"30 derajat", "temperature 30 C"},
    {"id", u"hubungi 0812-3456-7890", "phone +6281234567890"},
    {"id", u"seratus dua puluh lima ribu", "number 125000"},
    {"id", u"satu setengah juta", "number 1500000"},
    {"id", u"setengah juta", "number 500000"},
    {"id", u"nol koma lima", "number 0.5"},
    {"id", u"minus tiga", "number -3"},
    {"id", u"selusin telur", "number 12"},
    {"id", u"Rp 1.500.000,00", "money 1500000 IDR"},
    {"id", u"Rp1,5 juta", "money 1500000 IDR"},
    {"id", u"(021) 5795 1234", "phone +622157951234"},
    {"ms", u"dua puluh lapan", "number 28"},
    {"ms", u"satu perpuluhan lima", "number 1.5"},
    {"ms", u"negatif lima", "number -5"},
    {"ms", u"lima ringgit lima puluh sen", "money 5.5 MYR"},
    {"ms", u"sepuluh", "number 10"},
    {"ms", u"dua ribu lima ratus", "number 2500"},
    {"ms", u"1,250.90", "number 1250.9"},
    {"ms", u"yang pertama", "ordinal 1"},
    {"ms", u"RM 15", "money 15 MYR"},
    {"ms", u"RM1.5 juta", "money 1500000 MYR"},
    {"ms", u"dua puluh ringgit", "money 20 MYR"},
    {"ms", u"50 sen", "money 0.5 MYR"},
    {"ms", u"10 peratus", "percentage 10"},
    {"ms", u"30 darjah celsius", "temperature 30 C"},
    {"ms", u"telefon 012-345 6789", "phone +60123456789"},
    {"hi", u"पच्चीस", "number 25"},
    {"hi", u"पौने दो लाख", "number 175000"},
    {"hi", u"ढाई सौ", "number 250"},
    {"hi", u"एक लाख पच्चीस हज़ार", "number 125000"},
    {"hi", u"दो दशमलव पाँच", "number 2.5"},
    {"hi", u"माइनस पाँच", "number -5"},
    {"hi", u"९८७६५४३२१०", "phone +919876543210"},
    {"hi", u"दो सौ पाँच", "number 205"},
    {"hi", u"डेढ़ लाख", "number 150000"},
    {"hi", u"सवा सौ", "number 125"},
    {"hi", u"तीन करोड़", "number 30000000"},
    {"hi", u"१,२३,४५६", "number 123456"},
    {"hi", u"5 हज़ार", "number 5000"},
    {"hi", u"तीसरा", "ordinal 3"},
    {"hi", u"₹500", "money 500 INR"},
    {"hi", u"५०० रुपये", "money 500 INR"},
    {"hi", u"₹ 1.5 लाख", "money 150000 INR"},
    {"hi", u"दस प्रतिशत", "percentage 10"},
    {"hi", u"30 डिग्री", "temperature 30 C"},
    {"hi", u"फ़ोन 98765 43210", "phone +919876543210"},
};

EntityContext thursday()
{
    return {QDateTime({2026, 11, 26}, {10, 0}, QTimeZone::utc()), {}};
}
} // namespace

class TestEntities : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindValues_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const Row &row : rows)
            QTest::addRow("%s %s", row.language, qPrintable(QString::fromUtf16(row.text)))
                << QString::fromLatin1(row.language) << QString::fromUtf16(row.text) << QString::fromLatin1(row.expected);
    }
    void shouldFindValues()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const EntityMatch &match : findEntities(text, language, thursday()))
            found.append(written(match));
        QCOMPARE(found.join(u" | "_s), expected);
    }

    void shouldKeepTheLongestOfOverlaps()
    {
        const auto matches = findEntities(u"pay RM 15 tomorrow at 5pm to mia@example.org"_s, u"en"_s, thursday());
        QStringList kinds;
        for (const EntityMatch &match : matches)
            kinds.append(match.kind);
        QCOMPARE(kinds, QStringList({u"money"_s, u"datetime"_s, u"email"_s}));
    }

    void shouldReadAnswers()
    {
        const auto read = [](const QString &kind, const QString &text) {
            return readEntity(kind, text, u"en"_s, thursday()).value_or(QJsonValue(QJsonValue::Undefined));
        };
        QCOMPARE(read(u"number"_s, u"maybe seven people"_s), QJsonValue(7));
        QCOMPARE(read(u"number"_s, u"$ 12.50"_s), QJsonValue(12.5));
        QCOMPARE(read(u"date"_s, u"tomorrow at 5pm"_s), QJsonValue(u"2026-11-27"_s));
        QCOMPARE(read(u"time"_s, u"tomorrow at 5pm"_s), QJsonValue(u"17:00"_s));
        QCOMPARE(read(u"email"_s, u"it is mia@example.org"_s), QJsonValue(u"mia@example.org"_s));
        QCOMPARE(read(u"duration"_s, u"two hours"_s), QJsonValue(u"PT2H"_s));
        QVERIFY(read(u"date"_s, u"next week"_s).isObject());
        QVERIFY(read(u"number"_s, u"3 or 4"_s).isUndefined());
        QVERIFY(read(u"email"_s, u"a@example.org or b@example.org"_s).isUndefined());
        QVERIFY(read(u"datetime"_s, u"tomorrow"_s).isUndefined());
        QVERIFY(read(u"unheard of"_s, u"tomorrow"_s).isUndefined());
        QCOMPARE(read(u"number"_s, u"2 and a half"_s), QJsonValue(2.5));
    }

    /// What might count something in the middle of a text is a time where one was asked for.
    void shouldReadHalfHours_asAnswersToAQuestionForATime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time"); // empty = none
        QTest::newRow("id") << u"id"_s << u"setengah delapan"_s << u"07:30"_s;
        QTest::newRow("id with the part of the day") << u"id"_s << u"setengah delapan malam"_s << u"19:30"_s;
        QTest::newRow("id announced") << u"id"_s << u"jam setengah delapan"_s << u"07:30"_s;
        QTest::newRow("ms") << u"ms"_s << u"setengah lapan"_s << u"07:30"_s;
        QTest::newRow("ms behind") << u"ms"_s << u"pukul lapan setengah"_s << u"08:30"_s;
        QTest::newRow("ms behind, not announced") << u"ms"_s << u"lapan setengah"_s << u"08:30"_s;
        QTest::newRow("de") << u"de"_s << u"halb acht"_s << u"07:30"_s;
        QTest::newRow("hi") << u"hi"_s << u"साढ़े सात"_s << u"07:30"_s;
        QTest::newRow("en") << u"en"_s << u"half past seven"_s << u"07:30"_s;
        QTest::newRow("a bare number") << u"en"_s << u"seven"_s << QString();
        QTest::newRow("something else") << u"en"_s << u"half seven apples"_s << QString();
    }
    void shouldReadHalfHours_asAnswersToAQuestionForATime()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(readEntity(u"time"_s, text, language, thursday()).value_or(QJsonValue()).toString(), "time");
    }

    void shouldFindOnlyTheKindsAskedFor()
    {
        const auto matches = findEntities(u"3 pm, mia@example.org"_s, u"en"_s, thursday(), {u"email"_s});
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().name, u"email"_s);
    }

    void shouldGiveValidSpans_whateverIsTyped()
    {
        QRandomGenerator random(4711);
        const QString pieces = u"0123456789०१٣.,:/-@+%€₹$ '’\"()abpm\n\t\u200d\u0301éßक्षไทย漢字🙂"_s;
        const QStringList words = {u"tomorrow"_s, u"at"_s, u"from"_s, u"to"_s, u"half"_s, u"past"_s, u"in"_s, u"days"_s, u"May"_s, u"halb"_s,
            u"von"_s, u"bis"_s, u"jam"_s, u"setengah"_s, u"कल"_s, u"बजे"_s, u"साढ़े"_s, u"million"_s, u"RM"_s, u"next"_s, u"week"_s, u"a"_s};
        for (int round = 0; round < 600; ++round) {
            QString text;
            const int size = random.bounded(1, 25);
            for (int i = 0; i < size; ++i) {
                switch (random.bounded(4)) {
                case 0:
                    text += u' ' + words[random.bounded(int(words.size()))];
                    break;
                case 1:
                    text += QChar(ushort(random.bounded(1, 0xffff)));
                    break;
                default:
                    text += pieces[random.bounded(int(pieces.size()))];
                }
            }
            const QString language = QStringList({u"en"_s, u"de"_s, u"id"_s, u"ms"_s, u"hi"_s, u"xx"_s, QString()})[random.bounded(7)];
            const auto matches = findEntities(text, language, thursday());
            qsizetype last = 0;
            for (const EntityMatch &match : matches) {
                QVERIFY(match.begin >= last && match.end > match.begin && match.end <= text.size());
                QCOMPARE(match.text, text.mid(match.begin, match.end - match.begin));
                QVERIFY(!match.value.isUndefined() && !match.value.isNull());
                last = match.end;
            }
            QCOMPARE(findEntities(text, language, thursday()), matches);
        }
    }

    void shouldStayQuick_whenTextsAreHostile()
    {
        QElapsedTimer clock;
        clock.start();
        for (const QString &piece : {u"1"_s, u"1,"_s, u"1 "_s, u"a@"_s, u"tomorrow at "_s, u"one hundred "_s, u"www."_s, u"(((("_s, u"from 3 to "_s,
                 u"half past "_s, u"+1-"_s, u"hundert"_s}) {
            const auto matches = findEntities(piece.repeated(1000000 / piece.size()), u"en"_s, thursday());
            findEntities(piece.repeated(1000000 / piece.size()), u"de"_s, thursday());
            for (const EntityMatch &match : matches)
                QVERIFY(match.end <= 2000);
        }
        QVERIFY2(clock.elapsed() < (::tests::isSanitized ? 100'000 : 20'000), qPrintable(QString::number(clock.elapsed())));
    }

    void shouldDocumentEveryKind()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/studio/nlu/understanding.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &kind : systemEntityKinds())
            QVERIFY2(text.contains(u"| `"_s + kind + u"` |"_s), qPrintable(kind));
        // Each example line "- xx `text` = kind value" is true.
        static const QRegularExpression example(u"^- (\\w\\w) `([^`]+)` = (.+)$"_s, QRegularExpression::MultilineOption);
        int examples = 0;
        auto lines = example.globalMatch(text);
        while (lines.hasNext()) {
            const auto line = lines.next();
            QStringList found;
            for (const EntityMatch &match : findEntities(line.captured(2), line.captured(1), thursday()))
                found.append(written(match));
            QCOMPARE(found.join(u", "_s), line.captured(3).trimmed());
            ++examples;
        }
        QVERIFY(examples >= 15);
    }
};

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
