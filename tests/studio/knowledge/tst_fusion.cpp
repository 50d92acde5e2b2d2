// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/fusion.h"

#include <QTest>

#include <cmath>

using namespace dialogist::knowledge;

class TestFusion : public QObject
{
    Q_OBJECT
private slots:
    void shouldPutWhatBothFindFirst_whenRankingsDiffer();
    void shouldTellThePlaces_whenAskedWhereAScoreComesFrom();
    void shouldCountARowOnce_whenARankingHasItTwice();
    void shouldFollowTheHeavierRanking_whenWeightsDiffer();
    void shouldPutTheFresherFirst_whenBothAreAsGood();
    void shouldKeepTheOrder_whenASourceHasItsShare();
    void shouldSkipTheTwin_whenVarietyCounts();
};

namespace {

std::vector<quint32> rowsOf(const std::vector<Fused> &fused)
{
    std::vector<quint32> rows;
    for (const Fused &each : fused)
        rows.push_back(each.row);
    return rows;
}

using Rows = std::vector<quint32>;

} // namespace

void TestFusion::shouldPutWhatBothFindFirst_whenRankingsDiffer()
{
    QCOMPARE(rowsOf(fuse({{{1, 2, 3}}, {{4, 2, 5}}})), (Rows {2, 1, 4, 3, 5}));
    QVERIFY(fuse({}).empty());
    QVERIFY(fuse({{{}}, {{}}}).empty());
    QCOMPARE(rowsOf(fuse({{{7, 3}}, {{}}})), (Rows {7, 3}));
}

void TestFusion::shouldTellThePlaces_whenAskedWhereAScoreComesFrom()
{
    const std::vector<Fused> fused = fuse({{{1, 2}}, {{2}}});
    QCOMPARE(fused[0].row, 2U);
    QCOMPARE(fused[0].places, (std::vector<int> {2, 1}));
    QVERIFY(std::abs(fused[0].score - (1.0 / 62 + 1.0 / 61)) < 1e-12);
    QCOMPARE(fused[1].places, (std::vector<int> {1, 0}));
}

void TestFusion::shouldCountARowOnce_whenARankingHasItTwice()
{
    const std::vector<Fused> fused = fuse({{{1, 1, 2}}});
    QCOMPARE(rowsOf(fused), (Rows {1, 2}));
    QVERIFY(std::abs(fused[0].score - 1.0 / 61) < 1e-12);
    QCOMPARE(fused[1].places, (std::vector<int> {2}));
}

void TestFusion::shouldFollowTheHeavierRanking_whenWeightsDiffer()
{
    QCOMPARE(rowsOf(fuse({{{1, 2}, 1}, {{2, 1}, 2}})), (Rows {2, 1}));
    QCOMPARE(rowsOf(fuse({{{1, 2}, 2}, {{2, 1}, 1}})), (Rows {1, 2}));
}

void TestFusion::shouldPutTheFresherFirst_whenBothAreAsGood()
{
    std::vector<Fused> fused = fuse({{{1, 2}}, {{2, 1}}});
    QCOMPARE(rowsOf(fused), (Rows {1, 2}));
    weigh(&fused, [](quint32 row) { return freshness(row == 1 ? 400 : 3, 365); });
    QCOMPARE(rowsOf(fused), (Rows {2, 1}));
    QCOMPARE(freshness(0, 365), 1.0);
    QCOMPARE(freshness(-5, 365), 1.0);
    QCOMPARE(freshness(100, 0), 1.0); // no half-life: age does not count
    QVERIFY(std::abs(freshness(365, 365, 0) - 0.5) < 1e-12);
    QCOMPARE(freshness(36500, 365, 0.4), 0.4);
    QCOMPARE(freshness(std::nan(""), 365), 1.0);
}

void TestFusion::shouldKeepTheOrder_whenASourceHasItsShare()
{
    const std::vector<Fused> fused = fuse({{{10, 11, 12, 20, 13, 30}}});
    QCOMPARE(rowsOf(cappedByGroup(fused, 2, [](quint32 row) { return row / 10; })), (Rows {10, 11, 20, 30}));
    QVERIFY(cappedByGroup(fused, 0, [](quint32 row) { return row / 10; }).empty());
}

void TestFusion::shouldSkipTheTwin_whenVarietyCounts()
{
    const std::vector<Fused> fused = fuse({{{1, 2, 3}}}); // 1 and 2 say the same
    const auto likeness = [](quint32 one, quint32 other) { return one + other == 3 ? 1.0 : 0.0; };
    QCOMPARE(rowsOf(varied(fused, 2, 0.7, likeness)), (Rows {1, 3}));
    QCOMPARE(rowsOf(varied(fused, 2, 1, likeness)), (Rows {1, 2}));
    QCOMPARE(rowsOf(varied(fused, 9, 0.7, likeness)), (Rows {1, 3, 2}));
    QVERIFY(varied({}, 3, 0.5, likeness).empty());
    QVERIFY(varied(fused, 0, 0.5, likeness).empty());
}

QTEST_GUILESS_MAIN(TestFusion)
#include "tst_fusion.moc"
