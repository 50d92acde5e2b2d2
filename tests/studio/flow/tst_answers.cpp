// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT
private:
    static AnswerContext in(const QString &language)
    {
        return {language, QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc()), {}, 5};
    }

private slots:
    void shouldReadAValue_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected"); // JSON; empty = none
        const auto row = [](const char *kind, const char *language, const char *text, const char *expected) {
            QTest::addRow("%s %s", kind, text) << QString::fromLatin1(kind) << QString::fromLatin1(language) << QString::fromUtf8(text) << QByteArray(expected);
        };
        row("text", "en", "  hello ", "\"hello\"");
        row("text", "en", "   ", "");
        row("number", "de", "1.234,5", "1234.5");
        row("number", "en", "many", "");
        row("number", "en", "1e3", "1000");
        row("number", "de", "-2,5e-1", "-0.25");
        row("number", "en", "a couple of hundred", "200");
        row("number", "en", "9007199254740991", "9007199254740991");
        row("number", "en", "99999999999999999999", ""); // the last digits would be others
        row("email", "en", "write to Mia@Example.COM", "\"Mia@example.com\"");
        row("date", "de", "24.12.2026", "\"2026-12-24\"");
        row("time", "en", "3 pm", "\"15:00\"");
        row("time", "de", "8.15 Uhr", "\"08:15\"");
        row("time", "en", "25:00", "");
        row("time", "en", "seven apples", "");
        row("datetime", "de", "24.12.2026 15:30", "\"2026-12-24T15:30\"");
        row("money", "en", "$ 12.50", R"({"amount":12.5,"currency":"USD"})");
        row("money", "de", "12,50 €", R"({"amount":12.5,"currency":"EUR"})");
        row("money", "en", "a lot", "");
        row("duration", "en", "2 hours 30 minutes", "9000");
        row("duration", "de", "90 Minuten", "5400");
        row("duration", "ms", "3 hari", "259200");
        row("duration", "en", "soon", "");
        row("duration", "en", "two hours and thirty minutes", "9000");
        row("duration", "en", "an hour and a half", "5400");
        row("duration", "en", "1:30 h", "5400");
        row("duration", "en", "90 m", "5400");
        row("duration", "ms", "satu jam setengah", "5400");
        row("duration", "ms", "sejam setengah", "5400");
        row("duration", "ms", "1 jam setengah", "5400");
        row("duration", "ms", "dua jam tiga puluh minit", "9000");
        row("rating", "en", "4", "4");
        row("rating", "en", "4/5", "4");
        row("rating", "en", "★★★", "3");
        row("rating", "en", "6", "");
        row("rating", "en", "3.5", "");
        row("number", "en", "minus 3", "-3");
        row("number", "en", "3 1/2", "3.5");
        row("number", "en", "minus twenty", "-20");
        row("number", "ms", "tolak 3", "-3");
        row("location", "en", "3.139, 101.687", R"({"latitude":3.139,"longitude":101.687})");
        row("location", "en", "https://maps.example/@52.5200,13.4050,15z", R"({"latitude":52.52,"longitude":13.405})");
        row("location", "en", "99, 200", "");
        row("file", "en", "https:" "//example.com/a/cv.pdf", "{\"name\":\"cv.pdf\",\"url\":\"https:" "//example.com/a/cv.pdf\"}");
        row("file", "en", "http://example.com/cv.pdf", "");
        row("file", "en", "my CV", "");
    }

    void shouldReadAValue()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const auto value = readAnswer(kind, text, in(language));
        QCOMPARE(value.has_value(), !expected.isEmpty());
        if (value)
            QCOMPARE(QJsonDocument(QJsonArray {*value}).toJson(QJsonDocument::Compact), '[' + expected + ']');
    }

    void shouldTakeWhatComesWithTheWords()
    {
        AnswerContext context = in(u"en"_s);
        context.data = {{u"location"_s, QJsonObject {{u"latitude"_s, 1.5}, {u"longitude"_s, 2.5}}},
                        {u"file"_s, QJsonObject {{u"name"_s, u"a.pdf"_s}}}};
        QCOMPARE((*readAnswer(u"location"_s, {}, context))[u"latitude"].toDouble(), 1.5);
        QCOMPARE((*readAnswer(u"file"_s, {}, context))[u"name"].toString(), u"a.pdf"_s);
    }

    void shouldHaveWordsInEachLanguage()
    {
        for (const QString &language : {u"en"_s, u"de"_s, u"ms"_s, u"id"_s, u"hi"_s}) {
            const PlainWords words = plainWords(language);
            QCOMPARE(readYesNo(words.yes, language), std::optional(true));
            QCOMPARE(readYesNo(words.no, language), std::optional(false));
        }
        QCOMPARE(plainWords(u"sv"_s).yes, u"Yes"_s);
    }

    void shouldSayValues_inThePersonsLanguage()
    {
        QCOMPARE(spokenValue(u"2026-12-24"_s, u"date"_s, u"de"_s), u"Donnerstag, 24. Dezember 2026"_s);
        QCOMPARE(spokenValue(1234.5, u"number"_s, u"de"_s), u"1.234,5"_s);
        QCOMPARE(spokenValue(QJsonObject {{u"amount"_s, 12.5}, {u"currency"_s, u"EUR"_s}}, u"money"_s, u"de"_s), u"12,50 €"_s);
        QCOMPARE(spokenValue(5400, u"duration"_s, u"de"_s), u"1 Stunde und 30 Minuten"_s);
        QCOMPARE(spokenValue(u"soon"_s, u"duration"_s, u"de"_s), u"soon"_s);
        QCOMPARE(spokenValue(true, u"yesno"_s, u"de"_s), u"Ja"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
