// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/retriever.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindHindi_whenANasalIsWrittenTheOtherWay();
    void shouldFindAnAcronym_whenItHasDotsOnOneSide();
    void shouldCountBothWords_whenACompoundHoldsThem();
    void shouldAnswer_whenTwoWordsAreMistyped();
    void shouldStayUnsure_whenAMistypedWordMayBeSeveral();
    void shouldAnswerFromTheSurest_whenAWeightPutsAnotherFirst();
    void shouldListQuotesByTheirScore_whateverIsAsked_data();
    void shouldListQuotesByTheirScore_whateverIsAsked();
    void shouldListNothing_whenNothingIsNear();
    void shouldListTheNearest_whenItIsNearButNoAnswer();
    void shouldSayWhatAScoreIsMadeOf();
    void shouldFindTheOtherLanguage_whenADocumentHasTwo();
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

QString firstOf(const Index &index, const QString &question)
{
    const Answer found = answer(index, question);
    return found.found ? found.quotes.constFirst().passage.sourceId : QString();
}

QList<Passage> school()
{
    return {passage(u"refund"_s, u"fr"_s, u"Le remboursement pour les chevaux malades se fait par virement dans la semaine."_s),
            passage(u"hours"_s, u"fr"_s, u"L'école ouvre à neuf heures tous les jours sauf le lundi."_s)};
}

QList<Passage> machine()
{
    return {passage(u"filter"_s, u"en"_s, u"Clean the filter every month with warm water. Never put it into a dishwasher."_s, u"Care"_s),
            passage(u"price"_s, u"en"_s, u"The filter price is four euros in the shop."_s),
            passage(u"hours"_s, u"en"_s, u"Opening hours are nine to five on working days."_s)};
}

} // namespace

void TestAnswers::shouldFindHindi_whenANasalIsWrittenTheOtherWay()
{
    const auto index = Index::build({passage(u"contact"_s, u"hi"_s, u"ग्राहक सेवा से सम्पर्क करने के लिए फोन करें।"_s),
                                     passage(u"course"_s, u"hi"_s, u"यह पाठ्यक्रम हिंदी भाषा में है।"_s)});
    QCOMPARE(firstOf(*index, u"संपर्क"_s), u"contact"_s);
    QCOMPARE(firstOf(*index, u"हिन्दी"_s), u"course"_s);
}

void TestAnswers::shouldFindAnAcronym_whenItHasDotsOnOneSide()
{
    const auto index = Index::build({passage(u"return"_s, u"en"_s, u"Every parcel needs an R.M.A. number. Ask for it by mail."_s),
                                     passage(u"league"_s, u"en"_s, u"The NFL plays on Sundays in autumn."_s)});
    QCOMPARE(firstOf(*index, u"RMA"_s), u"return"_s);
    QCOMPARE(firstOf(*index, u"N.F.L."_s), u"league"_s);
}

void TestAnswers::shouldCountBothWords_whenACompoundHoldsThem()
{
    const auto index = Index::build({passage(u"fee"_s, u"de"_s, u"Die Straßenreinigungsgebühren werden jährlich mit dem Bescheid der Stadt erhoben."_s),
                                     passage(u"hall"_s, u"de"_s, u"Das Rathaus ist am Montag und am Dienstag geöffnet."_s)});
    const Answer found = answer(*index, u"Strassenreinigung Gebühr"_s);
    QVERIFY(found.found);
    QCOMPARE(found.quotes.constFirst().passage.sourceId, u"fee"_s);
    QCOMPARE(found.quotes.constFirst().matchedTerms, (QStringList {u"Strassenreinigung"_s, u"Gebühr"_s}));
    QVERIFY(found.confidence > answer(*index, u"Gebühr"_s).confidence - 0.01);
}

void TestAnswers::shouldAnswer_whenTwoWordsAreMistyped()
{
    const auto index = Index::build(school());
    const Answer right = answer(*index, u"remboursement chevaux"_s);
    const Answer wrong = answer(*index, u"remboursment cheveaux"_s);
    QVERIFY(wrong.found);
    QCOMPARE(wrong.quotes.constFirst().passage.sourceId, u"refund"_s);
    QVERIFY2(wrong.confidence > 0.75 && wrong.confidence < right.confidence, qPrintable(QString::number(wrong.confidence)));
    QVERIFY(wrong.quotes.constFirst().parts.typos > 0.75);
    QCOMPARE(right.quotes.constFirst().parts.typos, 0.0);
}

void TestAnswers::shouldStayUnsure_whenAMistypedWordMayBeSeveral()
{
    const auto index = Index::build({passage(u"a"_s, u"en"_s, u"The lantern hangs at the gate."_s), passage(u"b"_s, u"en"_s, u"The lanterm stands in the yard."_s)});
    const QList<Hit> hits = index->search(u"lanterx"_s, 2);
    QCOMPARE(hits.size(), 2);
    QVERIFY(hits.constFirst().score < 0.7);
}

void TestAnswers::shouldAnswerFromTheSurest_whenAWeightPutsAnotherFirst()
{
    QList<Passage> passages = machine();
    passages[0].weight = 10;
    const auto index = Index::build(passages);
    const QString question = u"filter price"_s;
    QCOMPARE(index->search(question, 3).constFirst().passage->sourceId, u"filter"_s);
    const Answer found = answer(*index, question);
    QVERIFY(found.found);
    QCOMPARE(found.quotes.constFirst().passage.sourceId, u"price"_s);
    QCOMPARE(found.confidence, found.quotes.constFirst().score);
}

void TestAnswers::shouldListQuotesByTheirScore_whateverIsAsked_data()
{
    QTest::addColumn<QString>("question");
    for (const QString &question : {u"filter"_s, u"filter price water"_s, u"How often do I clean the filter of the shop?"_s, u"opening hours of the dishwasher"_s,
                                    u"What is it?"_s, u"euros for a telescope"_s})
        QTest::newRow(question.toUtf8().constData()) << question;
}

void TestAnswers::shouldListQuotesByTheirScore_whateverIsAsked()
{
    QFETCH(QString, question);
    QList<Passage> passages = machine();
    passages[1].weight = 3;
    const auto index = Index::build(passages);
    for (const double threshold : {0.0, 0.2, 0.5, 0.9}) {
        const Answer found = answer(*index, question, 3, threshold);
        for (qsizetype at = 0; at < found.quotes.size(); ++at) {
            QVERIFY(at == 0 || found.quotes.at(at).score <= found.quotes.at(at - 1).score);
            QVERIFY(found.quotes.at(at).score <= found.confidence);
            QCOMPARE(found.quotes.at(at).score >= threshold, found.found);
        }
        QVERIFY(!found.found || found.confidence >= threshold);
    }
}

void TestAnswers::shouldListNothing_whenNothingIsNear()
{
    const Answer none = answer(*Index::build(machine()), u"Which galaxies does the telescope observe at night?"_s);
    QVERIFY(!none.found);
    QVERIFY(none.quotes.isEmpty());
    QVERIFY(none.confidence < 0.2);
}

void TestAnswers::shouldListTheNearest_whenItIsNearButNoAnswer()
{
    const auto index = Index::build({machine().at(0), machine().at(2)});
    const Answer none = answer(*index, u"filter telescope"_s);
    QVERIFY(!none.found);
    QCOMPARE(none.quotes.size(), 1);
    QCOMPARE(none.quotes.constFirst().passage.sourceId, u"filter"_s);
}

void TestAnswers::shouldSayWhatAScoreIsMadeOf()
{
    Passage warranty = passage(u"warranty"_s, u"en"_s, u"It lasts two years and covers the motor."_s, u"Warranty"_s);
    warranty.weight = 1.5;
    warranty.freshness = 0.5;
    const auto index = Index::build({warranty, machine().at(2)});

    const ScoreParts parts = answer(*index, u"warranty"_s).quotes.constFirst().parts;
    QCOMPARE(parts.words, 1.0);
    QCOMPARE(parts.together, 1.0);
    QCOMPARE(parts.heading, 1.0);
    QCOMPARE(parts.typos, 0.0);
    QCOMPARE(parts.weight, 3.0);
    QCOMPARE(parts.freshness, 0.5);
    QVERIFY(parts.order > 0);
    QCOMPARE(parts.toJson().keys(), (QStringList {u"freshness"_s, u"heading"_s, u"meaning"_s, u"order"_s, u"together"_s, u"typos"_s, u"weight"_s, u"words"_s}));

    QCOMPARE(answer(*index, u"motor"_s).quotes.constFirst().parts.heading, 0.0);
    QVERIFY(answer(*index, u"warrantly"_s).quotes.constFirst().parts.typos > 0.5);
}

void TestAnswers::shouldFindTheOtherLanguage_whenADocumentHasTwo()
{
    Document document;
    document.title = u"Terms"_s;
    document.mime = u"text/plain"_s;
    const auto add = [&document](Block::Kind kind, const QString &text) { document.blocks.append({kind, kind == Block::Kind::Heading ? 1 : 0, text, 0, {}}); };
    add(Block::Kind::Heading, u"English"_s);
    for (int number = 0; number < 12; ++number)
        add(Block::Kind::Paragraph, u"Number %1: The goods that you have bought from us can be returned within thirty days, and what you paid is sent back to the account it came from."_s.arg(number));
    add(Block::Kind::Heading, u"Bahasa Indonesia"_s);
    for (int number = 0; number < 6; ++number)
        add(Block::Kind::Paragraph, u"Nomor %1: Pesanan yang sudah diterima dapat dikembalikan dalam waktu tiga puluh hari karena barang rusak, dan uang akan dikirim kepada pembeli setelah barang tersebut kami terima."_s.arg(number));
    const auto made = cutDocument({}, document, {});
    QVERIFY(made.ok());
    QCOMPARE(made->source.language, u"en"_s);
    QStringList languages;
    QList<Passage> passages;
    for (const storage::PassageRow &row : made->passages) {
        languages += row.language;
        passages += passage(u"terms"_s, row.language, row.text);
    }
    languages.removeDuplicates();
    QCOMPARE(languages, (QStringList {u"en"_s, u"id"_s}));

    const auto index = Index::build(passages);
    QCOMPARE(index->languages(), (QStringList {u"en"_s, u"id"_s}));
    const Answer found = answer(*index, u"Kapan uang dikirim kepada pembeli?"_s, 3, defaultThreshold, {std::nullopt, u"id"_s});
    QVERIFY(found.found);
    QVERIFY(found.quotes.constFirst().text.contains(u"Pesanan"_s));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
