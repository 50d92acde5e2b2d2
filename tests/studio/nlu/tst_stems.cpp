// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/stems.h"

#include "studio/nlu/wording.h"

#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

/// Words that belong together count as one, others do not.
class TestStems : public QObject
{
    Q_OBJECT
private slots:
    void shouldBringFormsOfAWordTogether_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("de, deliver") << u"de"_s << u"liefern Lieferung Lieferungen geliefert liefert"_s;
        QTest::newRow("de, order") << u"de-AT"_s << u"bestellen Bestellung Bestellungen bestellt bestelle"_s;
        QTest::newRow("de, call back") << u"de"_s << u"zurückrufen zurückgerufen zurückzurufen"_s;
        QTest::newRow("id, cancel") << u"id"_s << u"batal batalkan membatalkan dibatalkan pembatalan dibatalin"_s;
        QTest::newRow("id, send") << u"id"_s << u"kirim mengirim dikirim pengiriman kirimannya"_s;
        QTest::newRow("id, whose") << u"id"_s << u"alamat alamatnya alamatku alamatmu"_s;
        QTest::newRow("id, not") << u"id"_s << u"nggak gak tidak"_s;
        QTest::newRow("ms, pay") << u"ms"_s << u"bayar membayar dibayar bayaran"_s;
        QTest::newRow("hi, shoe") << u"hi"_s << u"जूता जूते जूतों"_s;
    }

    void shouldBringFormsOfAWordTogether()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QSet<QString> stems;
        for (const QString &word : words.split(u' '))
            stems.insert(stemOf(plainWording(word), language));
        QVERIFY2(stems.size() == 1, qPrintable(QStringList(stems.begin(), stems.end()).join(u' ')));
        QVERIFY(stems.begin()->size() >= 3);
    }

    void shouldLeaveAlone_whatItDoesNotKnow()
    {
        for (const QString &word : {u"deliveries"_s, u"the"_s, u"a"_s, QString(), u"0000"_s}) {
            QCOMPARE(stemOf(word, u"en"_s), word);
            QCOMPARE(stemOf(word, {}), word);
        }
        for (const QString &language : {u"de"_s, u"id"_s, u"ms"_s, u"hi"_s}) {
            for (const QString &word : {u"a"_s, u"di"_s, u"ge"_s, u"an"_s, QString(), u"00"_s})
                QCOMPARE(stemOf(word, language), word);
        }
        QVERIFY(hasStems(u"de-CH"_s) && !hasStems(u"en"_s) && !hasStems({}));
    }

    void shouldKnowTheWordsThatAreEverywhere()
    {
        QVERIFY(isSmallWord(u"ich"_s, u"de"_s) && isSmallWord(plainWording(u"können"_s), u"de"_s) && !isSmallWord(u"paket"_s, u"de"_s));
        QVERIFY(isSmallWord(u"saya"_s, u"id"_s) && !isSmallWord(u"paket"_s, u"ms"_s));
        QVERIFY(!isSmallWord(u"ich"_s, u"en"_s) && !isSmallWord(u"the"_s, u"en"_s));
    }
};

QTEST_APPLESS_MAIN(TestStems)
#include "tst_stems.moc"
