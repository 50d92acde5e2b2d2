// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/answers.h"
#include "studio/nlu/wording.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

using Verdict = std::optional<bool>;
Q_DECLARE_METATYPE(Verdict)

class TestYesNo : public QObject
{
    Q_OBJECT
private slots:
    void shouldTakeWhatPeopleSay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *language, const char *text, Verdict verdict) {
            QTest::addRow("%s %s", language, text) << QString::fromLatin1(language) << QString::fromUtf8(text) << verdict;
        };
        row("en", "yes please", true);
        row("de", "nein danke", false);
        row("hi", "हाँ", true);
        row("ms", "tidak", false);
        row("id", "ya", true);
        row("en", "perhaps", std::nullopt);
        row("en", "not sure", std::nullopt);
        row("en", "ok no", false);
        row("en", "ok, never mind", false);
        row("en", "of course not", false);
        row("en", "no problem", true);
        row("en", "why not", true);
        row("en", "yes no", std::nullopt);
        row("hi", "जी नहीं", false);
        row("hi", "जी, बिल्कुल नहीं", false);
        row("hi", "जी", true);
        row("hi", "हां", true);
        row("hi", "हाँ नहीं", std::nullopt);
        row("hi", "ok नहीं", false);
        row("hi", "क्यों नहीं", true);
        row("de", "natürlich nicht", false);
        row("de", "auf keinen Fall", false);
        row("de", "kein Problem", true);
        row("de", "klar", true);
        row("id", "boleh, tidak usah", false);
        row("id", "tidak masalah", true);
        row("id", "belum", false);
        row("ms", "tak kisah", true);
        row("en", "no, that is not right", false);
        row("en", "", std::nullopt);
        row("en", "yeah", true);
        row("en", "yep", true);
        row("en", "nope", false);
        row("en", "nah", false);
        row("de", "jo", true);
        row("de", "jep", true);
        row("de", "nö", false);
        row("de", "ne", false);
        row("de", "ne danke", false);
        row("de", "passt, ne?", true);
        row("de", "klar, ne?", true);
        row("de", "gern, und ne Rechnung", true);
        row("de", "weiss nicht", std::nullopt);
        row("id", "ya dong", true);
        row("id", "tak", false);
        row("id", "gak", false);
        row("id", "nggak", false);
        row("id", "ndak", false);
        row("id", "tak apa", true);
        row("ms", "tak", false);
        row("ms", "taknak", false);
        row("hi", "haan", true);
        row("hi", "haan ji", true);
        row("hi", "nahi", false);
        row("hi", "ji nahi", false);
        row("hi", "kyun nahi", true);
        row("hi", "pata nahi", std::nullopt);
        row("en", "yes but first tell me what it costs in the end", std::nullopt);
    }

    void shouldTakeWhatPeopleSay()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(Verdict, verdict);
        QVERIFY(readYesNo(text, language) == verdict);
        QVERIFY(readAnswer(u"yesno"_s, text, {language, {}, {}}).has_value() == verdict.has_value());
    }

    void shouldNegate_withMoreThanABareNo()
    {
        for (const char16_t *text : {u"I don't want to", u"ich möchte nicht", u"saya tidak mau", u"मुझे नहीं चाहिए"})
            QVERIFY(negates(nlu::plainWording(QString::fromUtf16(text))));
        for (const char16_t *text : {u"no", u"nein", u"book a table", u"नहीं", u"ne", u"nö", u"galat", u""})
            QVERIFY(!negates(nlu::plainWording(QString::fromUtf16(text))));
    }
};

QTEST_GUILESS_MAIN(TestYesNo)
#include "tst_yesno.moc"
