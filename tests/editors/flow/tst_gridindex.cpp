// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/gridindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dialogist::editors::flow;

class TestGridIndex : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindWhatLiesThere_whereverItMoves()
    {
        QRandomGenerator random(7);
        const auto anywhere = [&] {
            // Some small, some across everything, some without a place.
            const double size = random.bounded(4) == 0 ? 60000 : 300;
            return random.bounded(6) == 0 ? QRectF()
                                          : QRectF(random.bounded(40000) - 20000, random.bounded(40000) - 20000, 1 + random.bounded(size), 1 + random.bounded(size));
        };
        GridIndex<int> index;
        QList<QRectF> places;
        for (int i = 0; i < 300; ++i) {
            places.append(anywhere());
            index.insert(i, places.last());
        }
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i < 300; i += 1 + random.bounded(5)) {
                const QRectF to = anywhere();
                index.move(i, places.at(i), to);
                places[i] = to;
            }
            const QRectF sought(random.bounded(30000) - 15000, random.bounded(30000) - 15000, 2000, 1500);
            const QSet<int> found = index.in(sought);
            for (int i = 0; i < 300; ++i)
                QVERIFY(found.contains(i) || !places.at(i).intersects(sought));
        }
        for (int i = 0; i < 300; ++i)
            index.remove(i, places.at(i));
        QCOMPARE(index.count(), 0);
        QVERIFY(index.in(QRectF(-30000, -30000, 60000, 60000)).isEmpty());
    }

    void shouldOfferLittle_whenOnlyLongThingsLieElsewhere()
    {
        GridIndex<int> index;
        for (int i = 0; i < 100; ++i)
            index.insert(i, QRectF(0, i * 1000, 60000, 10));
        QCOMPARE(index.in(QRectF(100, 5000, 50, 50)), QSet<int> {5});
    }
};

QTEST_GUILESS_MAIN(TestGridIndex)
#include "tst_gridindex.moc"
