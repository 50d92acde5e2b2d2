// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/retriever.h"

#include <QTest>

#include <thread>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestIndex : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindNothing_whenThereIsNothing();
    void shouldFindThePassage_whenAskedInItsLanguage_data();
    void shouldFindThePassage_whenAskedInItsLanguage();
    void shouldFindThePassage_whenAWordIsMistyped();
    void shouldCountHeadings_whenTheTextDoesNotNameTheSubject();
    void shouldPreferWordsTogether_whenBothPassagesHaveThem();
    void shouldBeUnsure_whenTheSubjectIsMissing();
    void shouldNameTheWordsFound_whenAPassageMatches();
    void shouldNotMind_whenQuestionsAreStrange_data();
    void shouldNotMind_whenQuestionsAreStrange();
    void shouldGiveTheSame_whenManyThreadsAsk();
    void shouldFindOnlyWhatTheFilterLetsThrough_whenConfined();
    void shouldFindTheRareOnes_whenAFilterLeavesFewOfMany();
    void shouldNameSourcesByTitleOrAddress_whenAskedForWords();
};

namespace {

Passage passage(const QString &id, const QString &language, const QString &text, const QString &heading = {})
{
    Passage passage;
    passage.sourceId = id;
    passage.language = language;
    passage.text = text;
    passage.heading = heading;
    return passage;
}

QList<Passage> shop()
{
    return {passage(u"return"_s, u"en"_s, u"Products may be returned within thirty days if the box is unopened. The refund takes a week."_s),
            passage(u"warranty"_s, u"en"_s, u"The warranty covers defects of the motor for two years, but not worn brushes."_s),
            passage(u"delivery"_s, u"en"_s, u"Parcels are delivered on working days. You can track your parcel on the carrier's page."_s),
            passage(u"versand"_s, u"de"_s, u"Der Versand dauert zwei Tage. Die Versandkosten richten sich nach dem Gewicht der Bestellungen."_s),
            passage(u"bayar"_s, u"id"_s, u"Pembayaran dapat dilakukan dengan kartu atau transfer bank. Pesanan dikirim setelah pembayaran diterima."_s),
            passage(u"tukar"_s, u"ms"_s, u"Anda boleh menukar barang dalam tempoh tujuh hari kerana saiz yang salah."_s),
            passage(u"pasvard"_s, u"hi"_s, u"अपना पासवर्ड बदलने के लिए सेटिंग पृष्ठ खोलें और नया पासवर्ड दर्ज करें।"_s),
            passage(u"dizhi"_s, u"zh"_s, u"您可以在订单发货之前更改送货地址。发货之后无法更改。"_s),
            passage(u"henpin"_s, u"ja"_s, u"商品は到着後七日以内であれば返品できます。送料はお客様のご負担となります。"_s),
            passage(u"pedido"_s, u"es"_s, u"Los pedidos se entregan en tres días laborables. La factura llega por correo."_s)};
}

QString firstOf(const Index &index, const QString &question)
{
    const QList<Hit> hits = index.search(question, 3);
    return hits.isEmpty() ? QString() : hits.first().passage->sourceId;
}

} // namespace

void TestIndex::shouldFindNothing_whenThereIsNothing()
{
    const auto empty = Index::build({});
    QCOMPARE(empty->size(), 0);
    QVERIFY(empty->search(u"anything"_s, 5).isEmpty());
    const auto blank = Index::build({passage(u"a"_s, {}, {}), passage(u"b"_s, {}, u" … "_s)});
    QVERIFY(blank->search(u"anything"_s, 5).isEmpty());
    QVERIFY(Index::build(shop())->search(u"warranty"_s, 0).isEmpty());
}

void TestIndex::shouldFindThePassage_whenAskedInItsLanguage_data()
{
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &id, const QString &question) { QTest::newRow(question.toUtf8().constData()) << id; };
    row(u"return"_s, u"How do I return a product?"_s);
    row(u"warranty"_s, u"what defects are covered"_s);
    row(u"delivery"_s, u"tracking parcels"_s);
    row(u"versand"_s, u"Wie lange dauert der Versand einer Bestellung?"_s);
    row(u"bayar"_s, u"Bagaimana cara membayar dengan kartu?"_s);
    row(u"tukar"_s, u"Bolehkah saya tukar barang yang salah saiz?"_s);
    row(u"pasvard"_s, u"मैं पासवर्ड कैसे बदलूं?"_s);
    row(u"dizhi"_s, u"怎么更改送货地址？"_s);
    row(u"henpin"_s, u"返品はできますか"_s);
    row(u"pedido"_s, u"¿Cuándo se entrega mi pedido?"_s);
}

void TestIndex::shouldFindThePassage_whenAskedInItsLanguage()
{
    QFETCH(QString, id);
    QCOMPARE(firstOf(*Index::build(shop()), QString::fromUtf8(QTest::currentDataTag())), id);
}

void TestIndex::shouldFindThePassage_whenAWordIsMistyped()
{
    const auto index = Index::build(shop());
    QCOMPARE(firstOf(*index, u"waranty"_s), u"warranty"_s);
    QCOMPARE(firstOf(*index, u"is there a gaurantee or warrenty"_s), u"warranty"_s);
    QCOMPARE(firstOf(*index, u"trasnfer bnak"_s), u"bayar"_s);
    QVERIFY(index->search(u"xyzzy"_s, 3).isEmpty());
}

void TestIndex::shouldCountHeadings_whenTheTextDoesNotNameTheSubject()
{
    const auto index = Index::build({passage(u"a"_s, u"en"_s, u"It takes three days and costs nothing."_s, u"Delivery"_s),
                                     passage(u"b"_s, u"en"_s, u"It takes a week, and delivery of the money is by bank."_s, u"Refunds"_s)});
    QCOMPARE(firstOf(*index, u"delivery"_s), u"a"_s);
    QCOMPARE(firstOf(*index, u"refund"_s), u"b"_s);
}

void TestIndex::shouldPreferWordsTogether_whenBothPassagesHaveThem()
{
    const QString filler = u" and then many other words that say nothing of it follow one after the other here"_s;
    const auto index = Index::build({passage(u"apart"_s, u"en"_s, u"The credit is small"_s + filler + filler + u" while a card is blue and a note is red"_s),
                                     passage(u"together"_s, u"en"_s, u"The paper is blue"_s + filler + filler + u" but the credit card and the note are red"_s)});
    QCOMPARE(firstOf(*index, u"credit card"_s), u"together"_s);
}

void TestIndex::shouldBeUnsure_whenTheSubjectIsMissing()
{
    const auto index = Index::build(shop());
    const QList<Hit> sure = index->search(u"Does the warranty cover the motor?"_s, 1);
    const QList<Hit> unsure = index->search(u"Who was the first president of the chess federation?"_s, 1);
    QVERIFY(sure.first().score > 0.6);
    QVERIFY(sure.first().score <= 1);
    QVERIFY(unsure.isEmpty() || unsure.first().score < defaultThreshold);
}

void TestIndex::shouldNameTheWordsFound_whenAPassageMatches()
{
    const QList<Hit> hits = Index::build(shop())->search(u"Are Defects of brushes in the WARRANTY of unicorns?"_s, 1);
    QCOMPARE(hits.first().matchedTerms, (QStringList {u"Defects"_s, u"brushes"_s, u"WARRANTY"_s}));
    QVERIFY(hits.first().bm25 > 0);
}

void TestIndex::shouldNotMind_whenQuestionsAreStrange_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \t\n"_s;
    QTest::newRow("small words only") << u"what is it"_s;
    QTest::newRow("marks") << u"\"AND (NOT *:*) OR {}[]^~\\"_s;
    QTest::newRow("zero") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"warranty"_s;
    QTest::newRow("long word") << QString(100000, u'a');
    QTest::newRow("many words") << u"alpha beta warranty "_s.repeated(5000);
    QTest::newRow("many different words") << [] {
        QString text;
        for (int word = 0; word < 3000; ++word)
            text += u"w%1 "_s.arg(word);
        return text;
    }();
    QTest::newRow("long chinese") << u"送货地址更改订单"_s.repeated(2000);
}

void TestIndex::shouldNotMind_whenQuestionsAreStrange()
{
    QFETCH(QString, question);
    for (const Hit &hit : Index::build(shop())->search(question, 10)) {
        QVERIFY(hit.passage);
        QVERIFY(hit.score >= 0 && hit.score <= 1);
    }
}

void TestIndex::shouldGiveTheSame_whenManyThreadsAsk()
{
    const auto index = Index::build(shop());
    std::atomic_int wrong {0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 100; ++round) {
                wrong += firstOf(*index, u"waranty"_s) != u"warranty"_s;
                wrong += firstOf(*index, u"怎么更改送货地址"_s) != u"dizhi"_s;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestIndex::shouldFindOnlyWhatTheFilterLetsThrough_whenConfined()
{
    const auto index = Index::build(shop());
    const auto found = [&](const QString &question, const SearchFilter &filter) {
        QStringList ids;
        for (const Hit &hit : index->search(question, 10, filter))
            ids += hit.passage->sourceId;
        return ids;
    };
    const QString question = u"parcel delivery Versand warranty"_s;
    QVERIFY(found(question, {}).contains(u"versand"_s));
    QCOMPARE(found(question, {std::nullopt, u"de"_s}), QStringList {u"versand"_s});
    QCOMPARE(found(question, {std::nullopt, u"de-AT"_s}), QStringList {u"versand"_s});
    QCOMPARE(found(question, {QSet<QString> {u"warranty"_s}, {}}), QStringList {u"warranty"_s});
    QVERIFY(found(question, {QSet<QString> {u"warranty"_s}, u"de"_s}).isEmpty());
    QVERIFY(found(question, {QSet<QString>(), {}}).isEmpty());
    QVERIFY(found(question, {std::nullopt, u"fr"_s}).isEmpty());
    const Answer none = answer(*index, u"How long is the warranty of the motor?"_s, 3, defaultThreshold, {QSet<QString> {u"delivery"_s}, {}});
    QVERIFY(!none.found);
}

void TestIndex::shouldFindTheRareOnes_whenAFilterLeavesFewOfMany()
{
    QList<Passage> passages;
    for (int number = 0; number < 500; ++number)
        passages.append(passage(u"other"_s, u"en"_s, u"The warranty of product %1 covers the motor, the warranty is long."_s.arg(number)));
    passages.append(passage(u"mine"_s, u"en"_s, u"Read all about returns. Parcels, boxes, refunds, and at the very end a word on the warranty."_s));
    const auto index = Index::build(passages);
    const QList<Hit> hits = index->search(u"warranty of the motor"_s, 5, {QSet<QString> {u"mine"_s}, {}});
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().passage->sourceId, u"mine"_s);
}

void TestIndex::shouldNameSourcesByTitleOrAddress_whenAskedForWords()
{
    QList<Passage> passages = shop();
    passages[0].sourceTitle = u"Returns Policy"_s;
    passages[1].location = u"https://example.org/Warranty/motor.html"_s;
    const auto index = Index::build(passages);
    QCOMPARE(index->sourcesNamed({u"policy"_s}), QSet<QString> {u"return"_s});
    QCOMPARE(index->sourcesNamed({u"warranty/"_s, u"RETURNS"_s}), (QSet<QString> {u"return"_s, u"warranty"_s}));
    QVERIFY(index->sourcesNamed({u"nowhere"_s}).isEmpty());
    QVERIFY(index->sourcesNamed({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
