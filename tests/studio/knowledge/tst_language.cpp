// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/language.h"
#include "tests/benchmarks/questionsets.h"

#include <QTest>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void shouldNameTheLanguage_whenASentenceIsGiven_data();
    void shouldNameTheLanguage_whenASentenceIsGiven();
    void shouldSayNothing_whenThereIsTooLittle_data();
    void shouldSayNothing_whenThereIsTooLittle();
    void shouldNameAPartsOwnLanguage_whenItIsSure();
    void shouldRecogniseMostQuestionsAndTexts_whenTheyAreReal();
};

void TestLanguage::shouldNameTheLanguage_whenASentenceIsGiven_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, const QString &text) { QTest::addRow("%s %d", language, int(qHash(text) % 1000)) << text; };
    row("en", u"How can I return a product that I bought last week?"_s);
    row("de", u"Wie kann ich eine Bestellung ändern, die noch nicht verschickt wurde?"_s);
    row("de", u"Die Rechnung liegt dem Paket nicht bei."_s);
    row("fr", u"Comment puis-je changer l'adresse de livraison de ma commande ?"_s);
    row("es", u"¿Cómo puedo cambiar la dirección de envío de mi pedido?"_s);
    row("it", u"Come posso cambiare l'indirizzo di spedizione del mio ordine?"_s);
    row("pt", u"Como posso mudar o endereço de entrega do meu pedido? Não encontro a opção."_s);
    row("nl", u"Hoe kan ik het bezorgadres van mijn bestelling wijzigen?"_s);
    row("ms", u"Bagaimanakah saya boleh menukar alamat penghantaran kerana saya sudah berpindah?"_s);
    row("ms", u"Maklumat akaun anda tidak akan dikongsi dengan mana-mana pihak."_s);
    row("id", u"Bagaimana cara mengganti alamat pengiriman karena saya sudah pindah rumah?"_s);
    row("id", u"Informasi akun Anda tidak akan dibagikan kepada perusahaan lain."_s);
    row("hi", u"मैं अपना पासवर्ड कैसे बदल सकता हूँ?"_s);
    row("ja", u"注文した商品を返品するにはどうすればいいですか。"_s);
    row("zh", u"如何更改我的订单的送货地址？"_s);
    row("ko", u"주문한 상품을 반품하려면 어떻게 해야 하나요?"_s);
    row("ar", u"كيف يمكنني تغيير عنوان التوصيل؟"_s);
    row("th", u"ฉันจะเปลี่ยนที่อยู่จัดส่งได้อย่างไร"_s);
    row("ru", u"Как изменить адрес доставки заказа?"_s);
    row("uk", u"Як змінити адресу доставки замовлення, якщо його ще не відправлено?"_s);
    row("el", u"Πώς μπορώ να αλλάξω τη διεύθυνση παράδοσης;"_s);
    row("he", u"איך אפשר לשנות את כתובת המשלוח?"_s);
}

void TestLanguage::shouldNameTheLanguage_whenASentenceIsGiven()
{
    QFETCH(QString, text);
    QCOMPARE(recogniseLanguage(text), QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
}

void TestLanguage::shouldSayNothing_whenThereIsTooLittle_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("numbers") << u"12 345,67 (89)"_s;
    QTest::newRow("name") << u"Dialogist"_s;
    QTest::newRow("code") << u"x = foo(bar[3]);"_s;
}

void TestLanguage::shouldSayNothing_whenThereIsTooLittle()
{
    QFETCH(QString, text);
    QCOMPARE(recogniseLanguage(text), QString());
}

void TestLanguage::shouldNameAPartsOwnLanguage_whenItIsSure()
{
    const QString english = u"Products may be returned within thirty days if the box is unopened, and the refund that you get for them takes about a week. "
                            "If you have lost the bill, we will look for it when you tell us the day on which it was paid and the name that was given. "
                            "What was made for you alone cannot be sent back."_s;
    const QString indonesian = u"Pesanan dapat dikembalikan dalam waktu tiga puluh hari setelah barang diterima oleh pembeli. Uang akan dikembalikan ke rekening "
                               "yang digunakan untuk membayar. Jika barang rusak karena pengiriman, kami akan mengganti barang tersebut tanpa biaya. "
                               "Silakan hubungi layanan pelanggan untuk informasi lain tentang pengembalian ini."_s;
    const QString japanese = u"商品は到着後七日以内であれば返品できます。送料はお客様のご負担となります。詳しくはお客様窓口までお問い合わせください。"_s;
    QCOMPARE(languageOfPart(indonesian, u"en"_s), u"id"_s);
    QCOMPARE(languageOfPart(english, u"id"_s), u"en"_s);
    QCOMPARE(languageOfPart(japanese, u"en-US"_s), u"ja"_s);
    // In its own language, in one that is hardly told from it, with too little text or half of each: as the document.
    QCOMPARE(languageOfPart(english, u"en-GB"_s), u"en-GB"_s);
    QCOMPARE(languageOfPart(indonesian, u"ms"_s), u"ms"_s);
    QCOMPARE(languageOfPart(indonesian.left(90), u"en"_s), u"en"_s);
    QCOMPARE(languageOfPart(indonesian.left(150) + u' ' + english.left(150), u"en"_s), u"en"_s);
    QCOMPARE(languageOfPart(english.left(150) + u' ' + indonesian.left(150), u"id"_s), u"id"_s);
    QCOMPARE(languageOfPart(u"12.5 | 13.0 | 14.5 | 2026-01-02\n"_s.repeated(20), u"de"_s), u"de"_s);
    QCOMPARE(languageOfPart(QString(), u"de"_s), u"de"_s);
    QCOMPARE(languageOfPart(indonesian, QString()), QString());
}

void TestLanguage::shouldRecogniseMostQuestionsAndTexts_whenTheyAreReal()
{
    using namespace dialogist::benchmarks;
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    if (!QFile::exists(corpora + u"/retrieval/xquad/xquad.en.json"_s))
        QSKIP("The collections of questions are not here.");
    for (const QuestionSet &set : allSets(corpora)) {
        if (!set.name.startsWith(u"xquad"_s) && set.name != u"idk-mrc-id")
            continue;
        int rightTexts = 0;
        for (const Passage &passage : set.passages)
            rightTexts += recogniseLanguage(passage.text) == set.language;
        int rightQuestions = 0;
        for (const auto &question : set.questions)
            rightQuestions += recogniseLanguage(question.first) == set.language;
        const double texts = double(rightTexts) / double(set.passages.size());
        const double questions = double(rightQuestions) / double(set.questions.size());
        qInfo("%s: %.3f of texts, %.3f of questions", qPrintable(set.name), texts, questions);
        QVERIFY(texts > 0.97);
        QVERIFY(questions > 0.85);
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
