// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/farmap.h"

#include <QPainter>
#include <QTest>

using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;

class TestFarMap : public QObject
{
    Q_OBJECT
private:
    static QColor seenAt(const FarMap &map, const QPoint &at, const QTransform &toView)
    {
        QImage view(200, 100, QImage::Format_ARGB32_Premultiplied);
        view.fill(Qt::white);
        QPainter painter(&view);
        map.paint(painter, QRectF(view.rect()), toView);
        painter.end();
        return view.pixelColor(at);
    }

    static FarMap::Sheet sheetOf(const QColor &colour)
    {
        // The right half of a very wide flow.
        return {QRectF(-10'000, 0, 20'000, 10'000), [colour](QPainter &painter, const QTransform &toMap) {
                    painter.fillRect(toMap.mapRect(QRectF(0, 0, 10'000, 10'000)), colour);
                }};
    }

private slots:
    void shouldShowTheFlow_whereTheViewHasIt()
    {
        FarMap map([] { return sheetOf(Qt::red); });
        QVERIFY(!map.isThere());
        map.outdate();
        QVERIFY(QTest::qWaitFor([&] { return map.isThere(); }));
        // A hundredth of its size, from -10,000 on: the whole is 200 x 100.
        const QTransform whole = QTransform::fromScale(0.01, 0.01).translate(10'000, 0);
        QCOMPARE(seenAt(map, {150, 50}, whole), QColor(Qt::red));
        QCOMPARE(seenAt(map, {50, 50}, whole), QColor(Qt::white));
        // Twice as large around the middle.
        const QTransform near = QTransform::fromScale(0.02, 0.02).translate(5'000, 0);
        QCOMPARE(seenAt(map, {105, 50}, near), QColor(Qt::red));
        QCOMPARE(seenAt(map, {95, 50}, near), QColor(Qt::white));
    }

    void shouldBeDrawnAnew_whenTheFlowChanges()
    {
        QColor colour = Qt::red;
        FarMap map([&] { return sheetOf(colour); });
        map.outdate();
        QVERIFY(QTest::qWaitFor([&] { return map.isThere(); }));
        colour = Qt::blue;
        map.outdate();
        const QTransform whole = QTransform::fromScale(0.01, 0.01).translate(10'000, 0);
        QTRY_COMPARE(seenAt(map, {150, 50}, whole), QColor(Qt::blue));
        map.clear();
        QVERIFY(!map.isThere());
    }

    void shouldKeepNoPicture_ofASmallFlow()
    {
        int asked = 0;
        FarMap map([&] {
            ++asked;
            return FarMap::Sheet();
        });
        map.outdate();
        QVERIFY(QTest::qWaitFor([&] { return asked > 0; }));
        QVERIFY(!map.isThere());
    }

    void shouldEndWell_whileItIsBeingDrawn()
    {
        auto map = std::make_unique<FarMap>([] { return sheetOf(Qt::red); });
        map->outdate();
        QTest::qWait(301);
        map.reset();
    }
};

QTEST_MAIN(TestFarMap)
#include "tst_farmap.moc"
