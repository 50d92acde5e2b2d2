// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/intentsets.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace dialogist::benchmarks;
using namespace dialogist::nlu;
using namespace Qt::StringLiterals;

/// How well intents of public collections are told apart; prints one JSON line for each figure.
class BenchmarkIntents : public QObject
{
    Q_OBJECT
private slots:
    void shouldTellIntentsApart();
    void shouldLearnManyIntents();
};

namespace {
void print(const QString &figure, double value, const QString &unit)
{
    const QJsonObject json {{u"figure"_s, figure}, {u"value"_s, std::round(value * 1e4) / 1e4}, {u"unit"_s, unit}};
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}
} // namespace

void BenchmarkIntents::shouldTellIntentsApart()
{
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    const QList<std::pair<QString, IntentSet>> sets = {{u"clinc150-small"_s, clincSet(corpora)}, {u"banking77"_s, bankingSet(corpora)}};
    for (const auto &[name, set] : sets) {
        if (set.questions.isEmpty())
            QSKIP("The collections of intents are not here.");
        QElapsedTimer clock;
        clock.start();
        const auto model = IntentModel::train(set.examples);
        print(u"intents-%1-training"_s.arg(name), double(clock.restart()) / 1000, u"s"_s);
        const IntentQuality quality = judge(set, *model);
        const double texts = double(set.questions.size() + set.outOfScope.size());
        print(u"intents-%1-classify"_s.arg(name), double(clock.elapsed()) / texts, u"ms a text"_s);
        print(u"intents-%1-accuracy"_s.arg(name), quality.accuracy, u"share of texts in scope"_s);
        print(u"intents-%1-accepted"_s.arg(name), quality.accepted, u"share of texts in scope, right and not rejected"_s);
        if (!set.outOfScope.isEmpty()) {
            print(u"intents-%1-oos-recall"_s.arg(name), quality.recall, u"share of texts out of scope"_s);
            print(u"intents-%1-oos-auroc"_s.arg(name), quality.auroc, u"area"_s);
        }
        print(u"intents-%1-calibration-error"_s.arg(name), quality.calibration, u"expected difference of confidence and truth"_s);
        QVERIFY2(quality.accuracy > 0.9, qPrintable(name));
    }
}

void BenchmarkIntents::shouldLearnManyIntents()
{
    IntentExamples examples;
    for (int intent = 0; intent < 1000; ++intent) {
        for (int phrase = 0; phrase < 50; ++phrase)
            examples.phrases[u"intent %1"_s.arg(intent)].append(
                u"please do w%1 with x%2 and y%3 for v%4"_s.arg(intent).arg(intent * 7 % 500).arg(phrase).arg(phrase * intent % 97));
    }
    QElapsedTimer clock;
    clock.start();
    const auto model = IntentModel::train(examples);
    print(u"intents-1000-of-50-training"_s, double(clock.elapsed()) / 1000, u"s"_s);
    QCOMPARE(model->intents().size(), 1000);
}

QTEST_APPLESS_MAIN(BenchmarkIntents)
#include "tst_intents.moc"
