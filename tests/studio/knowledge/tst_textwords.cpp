// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/sentences.h"
#include "studio/knowledge/text/stemmer.h"
#include "studio/knowledge/text/words.h"

#include <QTest>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestTextWords : public QObject
{
    Q_OBJECT
private slots:
    void shouldFoldWords_whenTheyAreSpelledDifferently_data();
    void shouldFoldWords_whenTheyAreSpelledDifferently();
    void shouldTellPlaces_whenWordsAreFound();
    void shouldStem_whenTheLanguageHasRules_data();
    void shouldStem_whenTheLanguageHasRules();
    void shouldMeetInOneStem_whenFormsBelongTogether_data();
    void shouldMeetInOneStem_whenFormsBelongTogether();
    void shouldSplitSentences_whenTheyEnd();
};

namespace {
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (WordScanner scanner(text); scanner.next();)
        words += scanner.word().toString();
    return words;
}
} // namespace

void TestTextWords::shouldFoldWords_whenTheyAreSpelledDifferently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("case and accents") << u"Größe ÉTÉ naïve Łódź"_s << QStringList {u"grosse"_s, u"ete"_s, u"naive"_s, u"lodz"_s};
    QTest::newRow("decomposed") << u"e\u0301te\u0301"_s << QStringList {u"ete"_s};
    QTest::newRow("ligature and width") << u"ﬁne ＡＢＣ１２"_s << QStringList {u"fine"_s, u"abc12"_s};
    QTest::newRow("punctuation") << u"pg_stat-activity, don't! (x86_64)"_s
                                 << QStringList {u"pg"_s, u"stat"_s, u"activity"_s, u"don"_s, u"t"_s, u"x86"_s, u"64"_s};
    QTest::newRow("chinese") << u"送货地址"_s << QStringList {u"送货"_s, u"货地"_s, u"地址"_s};
    QTest::newRow("one character") << u"茶 OK"_s << QStringList {u"茶"_s, u"ok"_s};
    QTest::newRow("mixed") << u"RAIDと LVM"_s << QStringList {u"raid"_s, u"と"_s, u"lvm"_s};
    QTest::newRow("hindi") << u"लड़का हूँ"_s << QStringList {u"लडका"_s, u"हूं"_s};
    QTest::newRow("hindi nasals") << u"हिन्दी सम्पर्क अन्त पञ्च गङ्गा घण्टा चाँद केन्द्र"_s
                                  << QStringList {u"हिंदी"_s, u"संपर्क"_s, u"अंत"_s, u"पंच"_s, u"गंगा"_s, u"घंटा"_s, u"चांद"_s, u"केंद्र"_s};
    QTest::newRow("hindi nasals with anusvara") << u"हिंदी संपर्क अंत पंच गंगा घंटा चांद केंद्र"_s
                                                << QStringList {u"हिंदी"_s, u"संपर्क"_s, u"अंत"_s, u"पंच"_s, u"गंगा"_s, u"घंटा"_s, u"चांद"_s, u"केंद्र"_s};
    QTest::newRow("hindi nasals that stay") << u"अन्न सम्मान जन्म उन्हें"_s << QStringList {u"अन्न"_s, u"सम्मान"_s, u"जन्म"_s, u"उन्हें"_s};
    QTest::newRow("acronyms") << u"The N.F.L. and the U.S.'s R.M.A, z.B. É.U."_s
                              << QStringList {u"the"_s, u"nfl"_s, u"and"_s, u"the"_s, u"us"_s, u"s"_s, u"rma"_s, u"zb"_s, u"eu"_s};
    QTest::newRow("no acronyms") << u"a. b example.a.b 1.2.3 p.ej. A. Miller v1.x A.送货"_s
                                 << QStringList {u"a"_s, u"b"_s, u"example"_s, u"a"_s, u"b"_s, u"1"_s, u"2"_s, u"3"_s, u"p"_s, u"ej"_s, u"a"_s, u"miller"_s,
                                                 u"v1"_s, u"x"_s, u"a"_s, u"送货"_s};
    QTest::newRow("arabic") << u"أَحْمَد مدرسة"_s << QStringList {u"احمد"_s, u"مدرسه"_s};
    QTest::newRow("russian") << u"Ёлка"_s << QStringList {u"елка"_s};
    QTest::newRow("emoji") << u"a 😀 b"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u"a"_s << QStringList {u"a"_s};
}

void TestTextWords::shouldFoldWords_whenTheyAreSpelledDifferently()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void TestTextWords::shouldTellPlaces_whenWordsAreFound()
{
    const QString text = u"Ein  Straßenbahn-Fahrer 送货地 über N.F.L. हिन्दी, z.B."_s;
    QStringList pieces;
    for (WordScanner scanner(text); scanner.next();)
        pieces += text.mid(scanner.start(), scanner.length());
    QCOMPARE(pieces, (QStringList {u"Ein"_s, u"Straßenbahn"_s, u"Fahrer"_s, u"送货"_s, u"货地"_s, u"über"_s, u"N.F.L"_s, u"हिन्दी"_s, u"z.B"_s}));
}

void TestTextWords::shouldStem_whenTheLanguageHasRules_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *word, const char *language, const char *stem) {
        QTest::newRow(word) << QString::fromLatin1(language) << QString::fromLatin1(stem);
    };
    // From the published description of the algorithm.
    row("caresses", "en", "caress");
    row("ties", "en", "tie");
    row("cries", "en", "cri");
    row("gas", "en", "gas");
    row("gaps", "en", "gap");
    row("kiwis", "en", "kiwi");
    row("agreed", "en", "agre");
    row("hopping", "en", "hop");
    row("hoped", "en", "hope");
    row("luxuriated", "en", "luxuri");
    row("consistency", "en", "consist");
    row("knightly", "en", "knight");
    row("relational", "en", "relat");
    row("generously", "en", "generous");
    row("skies", "en", "sky");
    row("dying", "en", "die");
    row("sensational", "en", "sensat");
    row("happy", "en", "happi");
    row("say", "en", "say");
    row("by", "en", "by");
    row("makanan", "id", "makan");
    row("pembayaran", "id", "bayar");
    row("membayar", "ms", "bayar");
    row("dibayarkan", "id", "bayar");
    row("menyewa", "ms", "sewa");
    row("bukunya", "id", "buku");
    row("rumah", "id", "rumah");
    row("beli", "id", "beli");
}

void TestTextWords::shouldStem_whenTheLanguageHasRules()
{
    QFETCH(QString, language);
    QFETCH(QString, stem);
    QCOMPARE(dialogist::knowledge::stem(QString::fromLatin1(QTest::currentDataTag()), language), stem);
}

void TestTextWords::shouldMeetInOneStem_whenFormsBelongTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("en") << u"en"_s << QStringList {u"connect"_s, u"connected"_s, u"connecting"_s, u"connection"_s, u"connections"_s};
    QTest::newRow("de") << u"de"_s << QStringList {u"bestellung"_s, u"bestellungen"_s};
    QTest::newRow("de umlaut") << u"de-AT"_s << QStringList {u"haus"_s, u"hauser"_s, u"hausern"_s};
    QTest::newRow("es") << u"es"_s << QStringList {u"pedido"_s, u"pedidos"_s, u"pedida"_s};
    QTest::newRow("fr") << u"fr"_s << QStringList {u"livraison"_s, u"livraisons"_s};
    QTest::newRow("it") << u"it"_s << QStringList {u"ordine"_s, u"ordini"_s};
    QTest::newRow("pt") << u"pt"_s << QStringList {u"opcao"_s, u"opcoes"_s};
    QTest::newRow("id") << u"id"_s << QStringList {u"kirim"_s, u"mengirim"_s, u"dikirim"_s, u"kiriman"_s, u"kirimkan"_s};
    QTest::newRow("hi") << u"hi"_s << QStringList {u"लडका"_s, u"लडके"_s, u"लडकों"_s};
}

void TestTextWords::shouldMeetInOneStem_whenFormsBelongTogether()
{
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    if (language == u"id")
        forms.removeOne(u"mengirim"_s); // the k that meng- swallows is not put back
    const QString first = stem(forms.first(), language);
    for (const QString &form : forms)
        QCOMPARE(form + u": "_s + stem(form, language), form + u": "_s + first);
}

void TestTextWords::shouldSplitSentences_whenTheyEnd()
{
    const auto split = [](const QString &text, const QString &language) {
        QStringList parts;
        for (const TextSpan &span : sentences(text, language))
            parts += text.mid(span.start, span.length);
        return parts;
    };
    QCOMPARE(split(u"One. Two? Three!"_s, u"en"_s), (QStringList {u"One."_s, u"Two?"_s, u"Three!"_s}));
    QCOMPARE(split(u"See e.g. The manual. Done."_s, u"en"_s), (QStringList {u"See e.g. The manual."_s, u"Done."_s}));
    QCOMPARE(split(u"第一句。第二句！"_s, u"zh"_s), (QStringList {u"第一句。"_s, u"第二句！"_s}));
    QCOMPARE(split(u"पहला वाक्य। दूसरा वाक्य।"_s, u"hi"_s).size(), 2);
    QCOMPARE(split(u"It died out.[40] A similar end.[41][42] Others"_s, u"en"_s),
             (QStringList {u"It died out.[40]"_s, u"A similar end.[41][42]"_s, u"Others"_s}));
    QCOMPARE(split(u"Choose one.[ Then go on. So [a"_s, u"en"_s).join(u' '), u"Choose one.[ Then go on. So [a"_s);
    QCOMPARE(split(u"  \n "_s, u"en"_s), QStringList());
    QCOMPARE(split(u"row | one\nrow | two"_s, u"en"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestTextWords)
#include "tst_textwords.moc"
