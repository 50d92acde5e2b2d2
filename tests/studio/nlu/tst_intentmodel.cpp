// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/intentmodel.h"

#include "studio/base/job.h"
#include "studio/nlu/rivals.h"

#include <QTest>

using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

class TestIntentModel : public QObject
{
    Q_OBJECT

    static IntentExamples shop()
    {
        return {{{u"track"_s,
                     {u"where is my parcel"_s, u"track my order"_s, u"when will my package arrive"_s, u"has my order been sent"_s,
                         u"delivery status please"_s}},
                    {u"return"_s,
                        {u"I want to send it back"_s, u"how do I return a product"_s, u"can I get my money back"_s, u"refund please"_s,
                            u"return an item"_s}},
                    {u"hours"_s,
                        {u"when are you open"_s, u"opening hours"_s, u"are you open on Sunday"_s, u"what time do you close"_s,
                            u"till when is the shop open"_s}},
                    {u"fly"_s,
                        {u"a flight to [Berlin](city)"_s, u"I want to fly to [Paris](city)"_s, u"fly from [Rome](city) to [Oslo](city)"_s,
                            u"tickets to [London](city)"_s}}},
            {}};
    }

private slots:
    void shouldFindIntents_whenWordsDiffer()
    {
        const auto model = IntentModel::train(shop());
        QCOMPARE(model->classify(u"Where is my package?"_s).intent(), u"track"_s);
        QCOMPARE(model->classify(u"i wanna return this product"_s).intent(), u"return"_s);
        QCOMPARE(model->classify(u"when do you open on saturday"_s).intent(), u"hours"_s);
    }

    void shouldForgiveSpelling()
    {
        const auto model = IntentModel::train(shop());
        QCOMPARE(model->classify(u"were is my parcle"_s).intent(), u"track"_s);
        QCOMPARE(model->classify(u"OPENNING HOUR"_s).intent(), u"hours"_s);
    }

    void shouldBeCertain_whenThePhraseIsKnown()
    {
        const auto model = IntentModel::train(shop());
        const IntentGuess guess = model->classify(u"Refund, please!"_s);
        QCOMPARE(guess.intent(), u"return"_s);
        QCOMPARE(guess.ranked.first().confidence, 1.0);
        QVERIFY(!guess.isAmbiguous);
    }

    void shouldStayOutOfScope_whenNothingFits()
    {
        const auto model = IntentModel::train(shop());
        for (const QString &text : {u"my cat sleeps in the garden"_s, u"xyzzy"_s, u"🙂🙂"_s, QString(), u"   "_s,
                 u"मौसम कैसा है"_s, u"sing a song about dragons"_s}) {
            const IntentGuess guess = model->classify(text);
            QVERIFY2(guess.isOutOfScope, qPrintable(text));
            QVERIFY(guess.intent().isEmpty());
        }
    }

    void shouldLearnFromMarkedEntities()
    {
        const auto model = IntentModel::train(shop());
        const QString text = u"to Hamburg"_s;
        const double plain = model->classify(text).ranked.value(0).confidence;
        const IntentGuess marked = model->classify(text, {{u"city"_s, 3, 10}});
        QCOMPARE(marked.ranked.value(0).intent, u"fly"_s);
        QVERIFY(marked.ranked.value(0).confidence > plain);
    }

    void shouldGiveTheSameModel_whateverTheOrderOfPhrases()
    {
        IntentExamples turned = shop();
        for (QStringList &phrases : turned.phrases)
            std::reverse(phrases.begin(), phrases.end());
        QCOMPARE(IntentModel::train(turned)->toBytes(), IntentModel::train(shop())->toBytes());
        turned.phrases[u"hours"_s].append(u"on holidays too?"_s);
        QVERIFY(IntentModel::train(turned)->toBytes() != IntentModel::train(shop())->toBytes());
    }

    /// So many that threads share the intents.
    void shouldGiveTheSameModel_whenThreadsShareTheWork()
    {
        IntentExamples examples;
        for (int intent = 0; intent < 50; ++intent) {
            for (int phrase = 0; phrase < 45; ++phrase)
                examples.phrases[u"intent %1"_s.arg(intent)].append(
                    u"do w%1 with x%2"_s.arg(QString::number(intent, 26), QString::number(phrase, 26)));
        }
        QCOMPARE(IntentModel::train(examples)->toBytes(), IntentModel::train(examples)->toBytes());
    }

    void shouldLearnFromTheLikestOnly_whenThereAreThousandsOfIntents()
    {
        // Class k has feature k to itself and feature 0 with everyone; 8 and 7 share one more.
        constexpr int classes = 5000;
        std::vector<SparseVector> rows;
        std::vector<int> labels;
        for (int k = 0; k < classes; ++k) {
            SparseVector row;
            row.features = {0, quint32(k + 1)};
            row.weights = {0.1f, 0.9f};
            if (k == 7 || k == 8) {
                row.features.push_back(classes + 1);
                row.weights.push_back(0.5f);
            }
            rows.push_back(row);
            labels.push_back(k);
        }
        const Rivals rivals(rows, labels, classes, classes + 2);
        const std::vector<quint32> chosen = rivals.rowsFor(7);
        QVERIFY(std::is_sorted(chosen.begin(), chosen.end()));
        QVERIFY(std::adjacent_find(chosen.begin(), chosen.end()) == chosen.end());
        QVERIFY(std::binary_search(chosen.begin(), chosen.end(), 7u));
        QVERIFY(std::binary_search(chosen.begin(), chosen.end(), 8u));
        QVERIFY2(chosen.size() >= 900 && chosen.size() <= 1200, qPrintable(QString::number(chosen.size())));
    }

    void shouldBeEmpty_whenLearningIsStopped()
    {
        dialogist::JobControl control;
        control.cancel();
        QVERIFY(IntentModel::train(shop(), {}, &control)->isEmpty());
    }

    void shouldBeAmbiguous_whenAPhraseBelongsToTwo()
    {
        IntentExamples examples = shop();
        examples.phrases[u"hours"_s].append(u"help me now"_s);
        examples.phrases[u"track"_s].append(u"help me now"_s);
        const IntentGuess guess = IntentModel::train(examples)->classify(u"help me now"_s);
        QVERIFY(!guess.isOutOfScope);
        QVERIFY(guess.isAmbiguous);
    }

    void shouldTakeItsOwnPhrasesForOutOfScope()
    {
        IntentExamples examples = shop();
        examples.outOfScope = {u"tell me about open source"_s, u"who is the president"_s, u"open a bottle of wine"_s};
        const auto model = IntentModel::train(examples);
        QVERIFY(model->classify(u"open a bottle of wine"_s).isOutOfScope);
        QVERIFY(!model->intents().contains(QString()));
        QCOMPARE(model->classify(u"when are you open"_s).intent(), u"hours"_s);
    }

    void shouldUnderstandNothing_whenThereIsNothingToLearn()
    {
        for (const IntentExamples &examples : {IntentExamples(), IntentExamples {{{u"a"_s, {}}, {u"b"_s, {u"?"_s}}}, {}, 1}}) {
            const auto model = IntentModel::train(examples);
            QVERIFY(model->isEmpty());
            QVERIFY(model->classify(u"hello"_s).isOutOfScope);
        }
    }

    void shouldReadManyScripts()
    {
        const auto model = IntentModel::train({{{u"a"_s, {u"मेरा पार्सल कहाँ है"_s, u"ऑर्डर कब आएगा"_s}},
                                                   {u"b"_s, {u"मुझे पैसे वापस चाहिए"_s, u"सामान वापस करना है"_s}},
                                                   {u"c"_s, {u"ร้านเปิดกี่โมง"_s, u"เวลาทำการ"_s}}, {u"d"_s, {u"我的包裹在哪里"_s}}},
            {}});
        QCOMPARE(model->classify(u"पार्सल कहाँ है मेरा"_s).intent(), u"a"_s);
        QCOMPARE(model->classify(u"पैसे वापस"_s).intent(), u"b"_s);
        QCOMPARE(model->classify(u"ร้านเปิดโมง"_s).intent(), u"c"_s);
        QCOMPARE(model->classify(u"包裹在哪里"_s).intent(), u"d"_s);
    }

    void shouldStayQuick_whenTextsAreHuge()
    {
        const auto model = IntentModel::train(shop());
        QElapsedTimer clock;
        clock.start();
        model->classify(u"where is my parcel "_s.repeated(60000));
        model->classify(QString(1000000, u'x'));
        QVERIFY(clock.elapsed() < 500);
    }
};

QTEST_APPLESS_MAIN(TestIntentModel)
#include "tst_intentmodel.moc"
