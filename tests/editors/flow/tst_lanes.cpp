// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/lanes.h"

#include <QTest>

using namespace dialogist::editors::flow;

class TestLanes : public QObject
{
    Q_OBJECT
private slots:
    void shouldLeaveOneRow_whenTheDrawingIsShortOrHigh()
    {
        QCOMPARE(layersPerLane(5, 300, 100), 5);
        QCOMPARE(layersPerLane(8, 300, 100), 8);
        QCOMPARE(layersPerLane(40, 300, 5000), 40);
    }

    void shouldComeNearTheShapeOfAScreen_whenAChainIsLong_data()
    {
        QTest::addColumn<int>("layers");
        for (const int layers : {20, 50, 200, 1000, 5000})
            QTest::newRow(qPrintable(QString::number(layers))) << layers;
    }

    void shouldComeNearTheShapeOfAScreen_whenAChainIsLong()
    {
        QFETCH(int, layers);
        const int perLane = layersPerLane(layers, 300, 200);
        QVERIFY(perLane < layers);
        const double shape = perLane * 300.0 / (double(layers) / perLane * 200);
        QVERIFY2(shape > 1.1 && shape < 3.5, qPrintable(QString::number(shape)));
    }

    void shouldStay_whenAFewLayersCome()
    {
        int changes = 0;
        for (int layers = 20; layers < 2000; ++layers)
            changes += layersPerLane(layers, 300, 200) != layersPerLane(layers + 1, 300, 200) ? 1 : 0;
        QVERIFY2(changes <= 12, qPrintable(QString::number(changes)));
    }

    void shouldBreakAtTheWantedLength_whenAllGapsAreAlike()
    {
        QCOMPARE(laneStarts(QList<LayerGap>(23, LayerGap()), 8), (QList<int> {0, 8, 16}));
        QCOMPARE(laneStarts(QList<LayerGap>(11, LayerGap()), 8), QList<int> {0}); // a last lane of four is not worth it
        QCOMPARE(laneStarts({}, 8), QList<int> {0});
    }

    void shouldBreakWhereFewWiresCross()
    {
        QList<LayerGap> gaps(23, LayerGap {3, false});
        gaps[9].wires = 1;
        QCOMPARE(laneStarts(gaps, 8).at(1), 10);
    }

    void shouldKeepTheBreaks_whenStepsCome()
    {
        QList<LayerGap> gaps(31, LayerGap());
        const QList<int> starts = laneStarts(gaps, 8);
        QCOMPARE(starts, (QList<int> {0, 8, 16, 24}));
        for (qsizetype i = 1; i < starts.size(); ++i)
            gaps[starts.at(i) - 1].isBroken = true;
        QCOMPARE(laneStarts(gaps, 8), starts); // twice changes nothing
        gaps.insert(3, LayerGap());
        gaps.insert(12, LayerGap());
        QCOMPARE(laneStarts(gaps, 8), (QList<int> {0, 9, 18, 26}));
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
