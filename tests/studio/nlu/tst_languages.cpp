// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/understanding.h"
#include "tests/studio/nlu/shopintents.h"

#include <QTest>

using namespace dialogist::nlu;
using dialogist::tests::Shop;
using dialogist::tests::shop;
using namespace Qt::StringLiterals;

namespace {
QStringList languages()
{
    return {u"de"_s, u"id"_s, u"ms"_s, u"hi"_s};
}
} // namespace

/// Intents in the languages for which no public collection is at hand.
class TestLanguages : public QObject
{
    Q_OBJECT

    /// Shares of questions understood (right and not rejected) and of texts out of scope rejected.
    template<typename Classify>
    static void judge(const Shop &shop, Classify classify, double *right, double *rejected)
    {
        *right = 0;
        *rejected = 0;
        for (const auto &[text, intent] : shop.questions) {
            const IntentGuess guess = classify(text);
            if (guess.intent() == intent)
                *right += 1.0 / double(shop.questions.size());
        }
        for (const QString &text : shop.outOfScope) {
            const IntentGuess guess = classify(text);
            if (guess.isOutOfScope)
                *rejected += 1.0 / double(shop.outOfScope.size());
        }
    }

private slots:
    void shouldUnderstand_data()
    {
        QTest::addColumn<double>("leastRight");
        QTest::addColumn<double>("leastRejected");
        QTest::newRow("de") << 0.7 << 0.95;
        QTest::newRow("id") << 0.8 << 0.88;
        QTest::newRow("ms") << 0.83 << 0.9;
        QTest::newRow("hi") << 0.75 << 0.95;
    }
    void shouldUnderstand()
    {
        QFETCH(double, leastRight);
        QFETCH(double, leastRejected);
        const Shop set = shop(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(set.examples.phrases.size(), 12);
        QCOMPARE(set.questions.size(), 60);
        QCOMPARE(set.outOfScope.size(), 20);
        const auto model = IntentModel::train(set.examples);
        double right = 0;
        double rejected = 0;
        judge(set, [&](const QString &text) { return model->classify(text); }, &right, &rejected);
        qInfo("understood %.3f, rejected %.3f", right, rejected);
        QVERIFY2(right >= leastRight - 1e-9, qPrintable(QString::number(right)));
        QVERIFY2(rejected >= leastRejected - 1e-9, qPrintable(QString::number(rejected)));
    }

    /// People write the language they like, whatever the talk was started in.
    void shouldUnderstandOtherLanguages_whenTheTalkIsInOne()
    {
        UnderstandingSource source;
        source.languages = languages();
        for (const QString &language : languages())
            source.intents[language] = shop(language).examples.phrases;
        const auto understanding = Understanding::compile(source);
        for (const QString &language : languages()) {
            const Shop set = shop(language);
            for (const QString &talk : {language, language == u"de" ? u"hi"_s : u"de"_s, u"fr"_s}) {
                double right = 0;
                double rejected = 0;
                judge(set, [&](const QString &text) { return understanding->classify(text, talk); }, &right, &rejected);
                qInfo("%s in a talk in %s: understood %.3f, rejected %.3f", qPrintable(language), qPrintable(talk), right, rejected);
                QVERIFY2(right >= 0.68, qPrintable(QString::number(right)));
                QVERIFY2(rejected >= 0.8, qPrintable(QString::number(rejected)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
