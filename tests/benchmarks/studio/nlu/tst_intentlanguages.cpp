// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/intentsets.h"
#include "tests/studio/nlu/shopintents.h"

#include <QTest>

#include <cstdio>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// How well a shop's intents of fifteen phrases each are understood in languages without a public collection; prints one JSON line
/// for each figure. With DIALOGIST_ERRORS set to a language, every question of the development set that goes wrong is told.
class BenchmarkIntentLanguages : public QObject
{
    Q_OBJECT
private:
    static void print(const QString &figure, double value)
    {
        std::printf("{\"figure\":\"%s\",\"value\":%.4f,\"unit\":\"share of texts\",\"peer\":null,\"peer_value\":null,\"ratio\":null}\n", qPrintable(figure), value);
        std::fflush(stdout);
    }

private slots:
    void shouldUnderstandAShop()
    {
        const QString told = qEnvironmentVariable("DIALOGIST_ERRORS");
        for (const QString &language : {u"de"_s, u"id"_s, u"ms"_s, u"hi"_s}) {
            for (const bool isDevelopment : {true, false}) {
                const tests::Shop shop = isDevelopment ? tests::developmentShop(language) : tests::shop(language);
                if (shop.questions.isEmpty())
                    continue; // no development set in this language
                const auto model = nlu::IntentModel::train(shop.examples);
                const benchmarks::IntentQuality quality = benchmarks::judge({shop.examples, shop.questions, shop.outOfScope}, *model);
                const QString name = (isDevelopment ? u"intents-shop-dev-"_s : u"intents-shop-"_s) + language;
                print(name + u"-accuracy"_s, quality.accuracy);
                print(name + u"-accepted"_s, quality.accepted);
                print(name + u"-oos-recall"_s, quality.recall);
                print(name + u"-oos-auroc"_s, quality.auroc);
                for (const auto &[text, intent] : shop.questions) {
                    const nlu::IntentGuess guess = model->classify(text);
                    const QString first = guess.ranked.isEmpty() ? QString() : guess.ranked.first().intent;
                    if (isDevelopment && told == language && (first != intent || guess.isOutOfScope))
                        std::fprintf(stderr, "%s\t%s\t%s %.2f\tknown %.2f words %.2f near %.2f score %.2f lead %.2f\n", qPrintable(text), qPrintable(intent), qPrintable(first), guess.inScope,
                                     guess.evidence.known, guess.evidence.knownWords, guess.evidence.near, guess.evidence.score, guess.evidence.lead);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(BenchmarkIntentLanguages)
#include "tst_intentlanguages.moc"
