// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/wirepath.h"

#include <QTest>

using namespace dialogist::editors::flow;

class TestWirePath : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeTheWholeCurve_whenEverythingIsPainted_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QList<QPointF>>("bends");
        QTest::newRow("to the right") << QPointF(900, 300) << QList<QPointF>();
        QTest::newRow("straight") << QPointF(500, 0) << QList<QPointF>();
        QTest::newRow("back") << QPointF(-700, 20) << QList<QPointF>();
        QTest::newRow("with bends") << QPointF(900, 300) << QList<QPointF> {{200, 400}, {600, -100}};
    }
    void shouldBeTheWholeCurve_whenEverythingIsPainted()
    {
        QFETCH(const QPointF, to);
        QFETCH(const QList<QPointF>, bends);
        const QList<WireStretch> stretches = wireStretchesIn({-5000, -5000, 10000, 10000}, {0, 0}, to, bends);
        QCOMPARE(stretches.size(), 1);
        QCOMPARE(stretches.first().before, 0.0);
        QCOMPARE(stretches.first().path, wirePath({0, 0}, to, bends));
    }

    void shouldLieOnTheCurve_whenPartsOfItArePainted_data() { shouldBeTheWholeCurve_whenEverythingIsPainted_data(); }
    void shouldLieOnTheCurve_whenPartsOfItArePainted()
    {
        QFETCH(const QPointF, to);
        QFETCH(const QList<QPointF>, bends);
        // What runs through the middle only: pieces of the curve begin and end at points that lie on it.
        const QPolygonF points = wirePoints({0, 0}, to, bends);
        const QRectF part(to.x() / 2 - 20, -1000, 40, 2000);
        const QList<WireStretch> stretches = wireStretchesIn(part, {0, 0}, to, bends);
        QVERIFY(!stretches.isEmpty());
        for (const WireStretch &stretch : stretches) {
            for (int i = 0; i < stretch.path.elementCount(); i += 3) {
                const QPointF at = stretch.path.elementAt(i);
                QVERIFY(std::any_of(points.begin(), points.end(), [&](const QPointF &point) { return QLineF(point, at).length() < 0.01; }));
            }
            QVERIFY(stretch.path.length() < wirePath({0, 0}, to, bends).length());
        }
    }

    void shouldLeaveOutWhatIsFar_whenAStripIsPainted()
    {
        const QRectF strip(1000, -100, 32, 800);
        const QList<WireStretch> stretches = wireStretchesIn(strip, {0, 0}, {4000, 500});
        QCOMPARE(stretches.size(), 1);
        QVERIFY(stretches.first().path.boundingRect().width() < 600);
        QVERIFY(stretches.first().path.intersects(strip));
        QVERIFY(stretches.first().before > 500 && stretches.first().before < 1000);
    }

    void shouldBeNothing_whenTheWireDoesNotComeNear() { QVERIFY(wireStretchesIn({1000, 2000, 32, 32}, {0, 0}, {4000, 500}).isEmpty()); }

    void shouldComeTwice_whenTheWireLeavesAndComesBack()
    {
        // Out to the right, then back to the left: the strip at the right end sees one turn, that in the middle both ways.
        QCOMPARE(wireStretchesIn({-40, -600, 4, 1200}, {0, 0}, {-600, 400}, {{300, 200}}).size(), 1);
        const QList<WireStretch> both = wireStretchesIn({150, -600, 4, 1200}, {0, 0}, {-600, 400}, {{300, 200}});
        QCOMPARE(both.size(), 2);
        QVERIFY(both.first().before < both.last().before);
    }
};

QTEST_GUILESS_MAIN(TestWirePath)
#include "tst_wirepath.moc"
