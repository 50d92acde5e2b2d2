// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/intentsets.h"

#include <QTest>

using namespace dialogist::benchmarks;
using namespace dialogist::nlu;

/// Public collections of intents: what is understood today must not be lost. The full figures are a benchmark.
class TestIntentSets : public QObject
{
    Q_OBJECT

    /// Every third intent with all its phrases: builds without optimisation are slow.
    static IntentSet third(IntentSet set)
    {
        QMap<QString, QStringList> kept;
        int number = 0;
        for (auto it = set.examples.phrases.cbegin(); it != set.examples.phrases.cend(); ++it) {
            if (number++ % 3 == 0)
                kept.insert(it.key(), it.value().mid(0, 60));
        }
        set.examples.phrases = kept;
        set.questions.removeIf([&kept](const auto &question) { return !kept.contains(question.second); });
        set.outOfScope = set.outOfScope.mid(0, 500);
        return set;
    }

private slots:
    void shouldTellHundredAndFiftyIntentsApart()
    {
        const IntentSet set = third(clincSet(QStringLiteral(DIALOGIST_CORPORA)));
        if (set.questions.isEmpty())
            QSKIP("The collection CLINC150 is not here.");
        const IntentQuality quality = judge(set, *IntentModel::train(set.examples));
        QVERIFY2(quality.accuracy >= 0.93, qPrintable(QString::number(quality.accuracy)));
        QVERIFY2(quality.recall >= 0.75, qPrintable(QString::number(quality.recall)));
        QVERIFY2(quality.auroc >= 0.93, qPrintable(QString::number(quality.auroc)));
        QVERIFY2(quality.accepted >= 0.85, qPrintable(QString::number(quality.accepted)));
    }

    void shouldTellIntentsApartThatLieClose()
    {
        const IntentSet set = third(bankingSet(QStringLiteral(DIALOGIST_CORPORA)));
        if (set.questions.isEmpty())
            QSKIP("The collection BANKING77 is not here.");
        const IntentQuality quality = judge(set, *IntentModel::train(set.examples));
        QVERIFY2(quality.accuracy >= 0.92, qPrintable(QString::number(quality.accuracy)));
    }
};

QTEST_APPLESS_MAIN(TestIntentSets)
#include "tst_intentsets.moc"
