// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/intentsets.h"

#include <QTest>

#include <cstdio>

using namespace dialogist::benchmarks;
using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

/// Finds the weights of studio/nlu/scope.cpp: bots of many sizes are made of training phrases, and asked with validation texts of
/// their intents and of intents that were left out. Texts of the test parts are never read. Runs with DIALOGIST_FIT=1 only.
class FitScope : public QObject
{
    Q_OBJECT

    using Numbers = std::array<double, Scope::count>;
    struct Sample {
        Numbers numbers;
        bool isInScope;
        double weight;
        int bot;
    };

    struct Bot {
        QString name;
        IntentExamples examples;
        QStringList inside;
        QStringList outside;
        QStringList meant; ///< the intents of inside
    };

    static std::vector<Bot> clincBots(const IntentSet &set);
    static std::vector<Bot> bankingBots(const IntentSet &set, const IntentSet &others);
    /// The sharpness that gives the right intents the likeliest shares.
    static double sharpnessFor(const Bot &bot, const IntentModel &model);
    static Numbers fit(const std::vector<Sample> &samples, int without);
    static double auroc(const std::vector<Sample> &samples, const Numbers &weights, int bot);
    static double likelihood(const Numbers &numbers, const Numbers &weights)
    {
        double sum = 0;
        for (size_t i = 0; i < Scope::count; ++i)
            sum += weights[i] * numbers[i];
        return 1 / (1 + std::exp(-sum));
    }

private slots:
    void shouldFindWeights();
};

/// Bots of some intents of CLINC150, with so many phrases each, with and without phrases that are out of scope.
std::vector<FitScope::Bot> FitScope::clincBots(const IntentSet &set)
{
    struct Shape {
        int each; ///< every how manieth intent is in
        int first;
        qsizetype phrases;
        bool none;
    };
    std::vector<Bot> bots;
    for (const Shape &shape : {Shape {1, 0, 50, true}, {1, 0, 50, false}, {1, 0, 15, true}, {2, 0, 50, true}, {2, 1, 50, false}, {2, 1, 20, true},
             {2, 0, 10, false}, {4, 3, 30, true}, {4, 1, 30, false}, {4, 2, 8, false}, {10, 1, 50, false}, {10, 3, 20, true}, {10, 5, 10, false},
             {10, 7, 5, false}, {25, 2, 30, false}, {25, 9, 12, false}, {25, 13, 6, false}, {25, 20, 20, true}}) {
        Bot bot;
        bot.name = u"clinc each %1 phrases %2%3"_s.arg(shape.each).arg(shape.phrases).arg(shape.none ? u" none"_s : QString());
        int number = 0;
        for (auto it = set.examples.phrases.cbegin(); it != set.examples.phrases.cend(); ++it) {
            if (number++ % shape.each == shape.first % shape.each)
                bot.examples.phrases[it.key()] = it.value().mid(0, shape.phrases);
        }
        if (shape.none)
            bot.examples.outOfScope = set.examples.outOfScope;
        bot.outside = set.outOfScope;
        if (!shape.none)
            bot.outside += set.examples.outOfScope;
        for (const auto &[text, intent] : set.questions) {
            if (bot.examples.phrases.contains(intent)) {
                bot.inside.append(text);
                bot.meant.append(intent);
            } else {
                bot.outside.append(text);
            }
        }
        bots.push_back(bot);
    }
    return bots;
}

/// Bots of some intents of BANKING77: what is out of scope lies close. Of the training phrases every fifth is asked.
std::vector<FitScope::Bot> FitScope::bankingBots(const IntentSet &set, const IntentSet &others)
{
    std::vector<Bot> bots;
    for (const auto &[each, phrases] : {std::pair {1, 200}, {3, 40}, {8, 15}}) {
        Bot bot;
        bot.name = u"banking each %1 phrases %2"_s.arg(each).arg(phrases);
        int number = 0;
        for (auto it = set.examples.phrases.cbegin(); it != set.examples.phrases.cend(); ++it) {
            const bool isIn = number++ % each == 0;
            for (qsizetype i = 0; i < it.value().size(); ++i) {
                if (i % 5 == 4 && isIn) {
                    bot.inside.append(it.value()[i]);
                    bot.meant.append(it.key());
                } else if (i % 5 == 4) {
                    bot.outside.append(it.value()[i]);
                } else if (isIn && bot.examples.phrases[it.key()].size() < phrases) {
                    bot.examples.phrases[it.key()].append(it.value()[i]);
                }
            }
        }
        if (each == 1)
            bot.outside += others.outOfScope;
        for (qsizetype i = 0; i < others.questions.size() && each == 1; i += 3) {
            // CLINC150 has intents of a bank as well.
            static const QSet<QString> far = {u"weather"_s, u"definition"_s, u"recipe"_s, u"play_music"_s, u"tell_joke"_s, u"alarm"_s,
                u"translate"_s, u"flight_status"_s, u"oil_change_how"_s, u"gas"_s, u"traffic"_s, u"calories"_s};
            if (far.contains(others.questions[i].second))
                bot.outside.append(others.questions[i].first);
        }
        bots.push_back(bot);
    }
    return bots;
}

double FitScope::sharpnessFor(const Bot &bot, const IntentModel &model)
{
    std::vector<IntentGuess> guesses;
    for (const QString &text : bot.inside)
        guesses.push_back(model.classify(text));
    double bestLoss = 1e9;
    double best = 0;
    for (double sharpness = 1; sharpness < 30; sharpness *= 1.1) {
        double loss = 0;
        for (size_t i = 0; i < guesses.size(); ++i) {
            const QList<RankedIntent> &ranked = guesses[i].ranked;
            const double power = sharpness / double(Scope::sharpness);
            double sum = 0;
            double right = 0;
            for (const RankedIntent &each : ranked) {
                const double share = std::pow(each.confidence / ranked.first().confidence, power);
                sum += share;
                right += each.intent == bot.meant[qsizetype(i)] ? share : 0;
            }
            loss -= std::log(std::max(1e-3, right / sum));
        }
        if (loss < bestLoss) {
            bestLoss = loss;
            best = sharpness;
        }
    }
    return best;
}

/// Logistic regression by Newton's method, with a little pull towards zero. Without the samples of one bot, or with all (-1).
FitScope::Numbers FitScope::fit(const std::vector<Sample> &samples, int without)
{
    constexpr size_t n = Scope::count;
    Numbers weights {};
    for (int round = 0; round < 30; ++round) {
        std::array<std::array<double, n + 1>, n> rows {};
        for (size_t i = 0; i < n; ++i) {
            rows[i][i] = 1e-3;
            rows[i][n] = -1e-3 * weights[i];
        }
        for (const Sample &sample : samples) {
            if (sample.bot == without)
                continue;
            const double p = likelihood(sample.numbers, weights);
            for (size_t i = 0; i < n; ++i) {
                for (size_t j = 0; j < n; ++j)
                    rows[i][j] += sample.weight * p * (1 - p) * sample.numbers[i] * sample.numbers[j];
                rows[i][n] += sample.weight * (double(sample.isInScope) - p) * sample.numbers[i];
            }
        }
        for (size_t i = 0; i < n; ++i) {
            for (size_t k = 0; k < n; ++k) {
                const double factor = k == i ? 0 : rows[k][i] / rows[i][i];
                for (size_t j = i; j <= n && k != i; ++j)
                    rows[k][j] -= factor * rows[i][j];
            }
        }
        for (size_t i = 0; i < n; ++i)
            weights[i] += rows[i][n] / rows[i][i];
    }
    return weights;
}

double FitScope::auroc(const std::vector<Sample> &samples, const Numbers &weights, int bot)
{
    std::vector<std::pair<double, bool>> all;
    double inside = 0;
    for (const Sample &sample : samples) {
        if (sample.bot == bot) {
            all.emplace_back(likelihood(sample.numbers, weights), sample.isInScope);
            inside += sample.isInScope;
        }
    }
    std::sort(all.begin(), all.end());
    double ranks = 0;
    for (size_t i = 0; i < all.size(); ++i)
        ranks += all[i].second ? double(i + 1) : 0;
    return (ranks - inside * (inside + 1) / 2) / (inside * (double(all.size()) - inside));
}

void FitScope::shouldFindWeights()
{
    if (!qEnvironmentVariableIsSet("DIALOGIST_FIT"))
        QSKIP("Weights are fitted on request: tests/benchmarks/run scope-fit");
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    const IntentSet clinc = clincSet(corpora, QLatin1String("val"));
    const IntentSet banking = bankingSet(corpora);
    if (clinc.questions.isEmpty() || banking.questions.isEmpty())
        QSKIP("The collections of intents are not here.");
    std::vector<Bot> bots = clincBots(clinc);
    for (Bot &bot : bankingBots(banking, clinc))
        bots.push_back(std::move(bot));

    std::vector<Sample> samples;
    for (int number = 0; number < int(bots.size()); ++number) {
        const Bot &bot = bots[size_t(number)];
        const auto model = IntentModel::train(bot.examples);
        // Each bot counts alike, and in it texts in and out of scope.
        for (const QString &text : bot.inside)
            samples.push_back({Scope::numbers(model->classify(text).evidence), true, 1000.0 / double(bot.inside.size()), number});
        for (const QString &text : bot.outside)
            samples.push_back({Scope::numbers(model->classify(text).evidence), false, 1000.0 / double(bot.outside.size()), number});
        const double best = sharpnessFor(bot, *model);
        std::printf("# %s: %d intents, %d inside, %d outside, sharpness %.2f\n", qPrintable(bot.name), int(model->intents().size()),
            int(bot.inside.size()), int(bot.outside.size()), best);
    }
    const Numbers weights = fit(samples, -1);
    for (int number = 0; number < int(bots.size()); ++number) {
        const Numbers others = fit(samples, number);
        double right = 0;
        double rejected = 0;
        for (const Sample &sample : samples) {
            if (sample.bot == number)
                (sample.isInScope ? right : rejected)
                    += (likelihood(sample.numbers, others) >= 0.4) == sample.isInScope ? sample.weight / 1000 : 0;
        }
        std::printf("# %s, fitted on the other bots: area %.3f, accepted %.3f, rejected %.3f\n", qPrintable(bots[size_t(number)].name),
            auroc(samples, others, number), right, rejected);
    }
    std::printf("constexpr std::array<double, Scope::count> weights {");
    for (size_t i = 0; i < Scope::count; ++i)
        std::printf("%s%.2f", i ? ", " : "", weights[i]);
    std::printf("};\n");
    QVERIFY(weights[1] > 0);
}

QTEST_APPLESS_MAIN(FitScope)
#include "tst_scopefit.moc"
