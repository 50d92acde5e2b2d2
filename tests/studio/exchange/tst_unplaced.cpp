// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/unplaced.h"

#include <QSet>
#include <QTest>

using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

class TestUnplaced : public QObject
{
    Q_OBJECT
private:
    static QJsonObject step() { return {{u"flow"_s, u"f"_s}}; }
    static QJsonObject link(const QString &from, const QString &to) { return {{u"from"_s, from}, {u"to"_s, to}}; }

private slots:
    void shouldGoRight_alongTheLinks()
    {
        const auto places = placesOfUnplaced({{u"a"_s, step()}, {u"b"_s, step()}, {u"c"_s, step()}}, {{u"1"_s, link(u"c"_s, u"a"_s)}, {u"2"_s, link(u"c"_s, u"b"_s)}}, {});
        QCOMPARE(places.size(), 3);
        QVERIFY(places[u"c"_s][u"x"].toDouble() < places[u"a"_s][u"x"].toDouble());
        QCOMPARE(places[u"a"_s][u"x"], places[u"b"_s][u"x"]);
        QVERIFY(places[u"a"_s][u"y"] != places[u"b"_s][u"y"]);
    }

    void shouldPlaceEverything_whenLinksGoInCircles()
    {
        const auto places = placesOfUnplaced({{u"a"_s, step()}, {u"b"_s, step()}}, {{u"1"_s, link(u"a"_s, u"b"_s)}, {u"2"_s, link(u"b"_s, u"a"_s)}, {u"3"_s, link(u"b"_s, u"gone"_s)}}, {});
        QCOMPARE(places.size(), 2);
        QVERIFY(places[u"a"_s] != places[u"b"_s]);
    }

    void shouldLieBelowAFrame_thatIsPlaced()
    {
        const QHash<QString, QJsonObject> layouts {{u"frame"_s, {{u"x"_s, 40}, {u"y"_s, 100}, {u"props.height"_s, 900}}}};
        const auto places = placesOfUnplaced({{u"frame"_s, step()}, {u"new"_s, step()}}, {}, layouts);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[u"new"_s][u"x"].toDouble(), 40.0);
        QVERIFY(places[u"new"_s][u"y"].toDouble() > 1000);
    }

    void shouldPlaceNothing_whereNothingIs() { QVERIFY(placesOfUnplaced({}, {}, {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestUnplaced)
#include "tst_unplaced.moc"
