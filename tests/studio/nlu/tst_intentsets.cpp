// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/intentsets.h"

#include <QTest>

using namespace dialogist::benchmarks;
using namespace dialogist::nlu;

/// Public collections of intents, a third of each as builds without optimisation are slow: what is understood today must not be
/// lost. The full figures are a benchmark.
class TestIntentSets : public QObject
{
    Q_OBJECT
private slots:
    void shouldTellHundredAndFiftyIntentsApart()
    {
        const IntentSet set = everyThird(clincSet(QStringLiteral(DIALOGIST_CORPORA)));
        if (set.questions.isEmpty())
            QSKIP("The collection CLINC150 is not here.");
        const IntentQuality quality = judge(set, *IntentModel::train(set.examples));
        QVERIFY2(quality.accuracy >= 0.94, qPrintable(QString::number(quality.accuracy)));
        QVERIFY2(quality.recall >= 0.8, qPrintable(QString::number(quality.recall)));
        QVERIFY2(quality.auroc >= 0.95, qPrintable(QString::number(quality.auroc)));
        QVERIFY2(quality.accepted >= 0.85, qPrintable(QString::number(quality.accepted)));
    }

    void shouldTellIntentsApartThatLieClose()
    {
        const IntentSet set = everyThird(bankingSet(QStringLiteral(DIALOGIST_CORPORA)));
        if (set.questions.isEmpty())
            QSKIP("The collection BANKING77 is not here.");
        const IntentQuality quality = judge(set, *IntentModel::train(set.examples));
        QVERIFY2(quality.accuracy >= 0.92, qPrintable(QString::number(quality.accuracy)));
    }
};

QTEST_APPLESS_MAIN(TestIntentSets)
#include "tst_intentsets.moc"
