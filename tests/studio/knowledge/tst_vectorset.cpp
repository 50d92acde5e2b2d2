// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/vectorset.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>
#include <thread>

using namespace dialogist::knowledge;

class TestVectorSet : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindNothing_whenThereIsNothing();
    void shouldFindTheSame_whenComparedWithExactArithmetic_data();
    void shouldFindTheSame_whenComparedWithExactArithmetic();
    void shouldFindOnlyWhatTheFilterLetsThrough_whenFewAre();
    void shouldFindNothing_whenAllAreTooFar();
    void shouldRefuse_whenAVectorIsUnusable();
    void shouldKeepTheOrder_whenVectorsAreEqual();
    void shouldNotMindLengths_whenVectorsAreOfAnySize();
    void shouldGiveTheSame_whenManyThreadsAsk();
};

namespace {

std::vector<float> randomVector(std::mt19937 *random, int dimensions)
{
    std::normal_distribution<float> normal;
    std::vector<float> vector(static_cast<size_t>(dimensions));
    for (float &number : vector)
        number = normal(*random);
    return vector;
}

VectorSet randomSet(std::mt19937 *random, int count, int dimensions)
{
    VectorSet set(dimensions);
    for (int row = 0; row < count; ++row) {
        if (!set.add(randomVector(random, dimensions)))
            qFatal("A vector was refused.");
    }
    return set;
}

double cosine(std::span<const float> one, std::span<const float> other)
{
    double product = 0, first = 0, second = 0;
    for (size_t at = 0; at < one.size(); ++at) {
        product += double(one[at]) * double(other[at]);
        first += double(one[at]) * double(one[at]);
        second += double(other[at]) * double(other[at]);
    }
    return product / std::sqrt(first * second);
}

} // namespace

void TestVectorSet::shouldFindNothing_whenThereIsNothing()
{
    const VectorSet empty(3);
    QVERIFY(empty.nearest(std::vector<float> {1, 0, 0}, {}).empty());
    std::mt19937 random(1);
    const VectorSet set = randomSet(&random, 5, 3);
    QVERIFY(set.nearest(std::vector<float> {1, 0, 0}, {0, -1, nullptr}).empty());
    QCOMPARE(set.nearest(std::vector<float> {1, 0, 0}, {}).size(), size_t(5));
}

void TestVectorSet::shouldFindTheSame_whenComparedWithExactArithmetic_data()
{
    QTest::addColumn<int>("dimensions");
    for (const int dimensions : {1, 2, 31, 32, 33, 384, 1536}) // with and without a rest after whole blocks
        QTest::addRow("%d", dimensions) << dimensions;
}

void TestVectorSet::shouldFindTheSame_whenComparedWithExactArithmetic()
{
    QFETCH(int, dimensions);
    std::mt19937 random(quint32(dimensions + 7));
    const VectorSet set = randomSet(&random, 1000, dimensions);
    for (int question = 0; question < 10; ++question) {
        const std::vector<float> asked = randomVector(&random, dimensions);
        std::vector<double> exact;
        for (quint32 row = 0; row < set.size(); ++row)
            exact.push_back(cosine(asked, set.vector(row)));
        const std::vector<Neighbour> found = set.nearest(asked, {});
        QCOMPARE(found.size(), size_t(10));
        std::vector<double> best = exact;
        std::sort(best.begin(), best.end(), std::greater<>());
        for (size_t at = 0; at < found.size(); ++at) {
            QVERIFY(std::abs(double(found[at].similarity) - exact[found[at].row]) < 1e-5);
            QVERIFY2(std::abs(double(found[at].similarity) - best[at]) < 1e-5, "a nearer one was missed");
        }
    }
}

void TestVectorSet::shouldFindOnlyWhatTheFilterLetsThrough_whenFewAre()
{
    std::mt19937 random(3);
    const VectorSet set = randomSet(&random, 2000, 48);
    std::vector<bool> few(set.size(), false);
    few[5] = few[999] = few[1999] = true;
    const std::vector<float> asked = randomVector(&random, 48);
    std::set<quint32> rows;
    for (const Neighbour &each : set.nearest(asked, {10, -1, &few}))
        rows.insert(each.row);
    QCOMPARE(rows, (std::set<quint32> {5, 999, 1999}));
    few.resize(6); // what the filter knows nothing of stays outside
    QCOMPARE(set.nearest(asked, {10, -1, &few}).size(), size_t(1));
}

void TestVectorSet::shouldFindNothing_whenAllAreTooFar()
{
    VectorSet set(2);
    QVERIFY(set.add(std::vector<float> {1, 0}));
    QVERIFY(set.add(std::vector<float> {1, 1}));
    QCOMPARE(set.nearest(std::vector<float> {1, 0}, {10, 0.9f, nullptr}).size(), size_t(1));
    QVERIFY(set.nearest(std::vector<float> {-1, 0}, {10, 0.1f, nullptr}).empty());
}

void TestVectorSet::shouldRefuse_whenAVectorIsUnusable()
{
    VectorSet set(2);
    QVERIFY(!set.add(std::vector<float> {1}));
    QVERIFY(!set.add(std::vector<float> {1, 2, 3}));
    QVERIFY(!set.add(std::vector<float> {1, std::numeric_limits<float>::quiet_NaN()}));
    QVERIFY(!set.add(std::vector<float> {std::numeric_limits<float>::infinity(), 1}));
    QCOMPARE(set.size(), size_t(0));
    QVERIFY(set.add(std::vector<float> {0, 0}));
    QVERIFY(set.add(std::vector<float> {1, 2}));
    QCOMPARE(set.nearest(std::vector<float> {1, 2}, {}).size(), size_t(1)); // zeros are near nothing
    QVERIFY(set.nearest(std::vector<float> {0, 0}, {}).empty());
    QVERIFY(set.nearest(std::vector<float> {1}, {}).empty());
    QVERIFY(set.nearest(std::vector<float> {1, std::numeric_limits<float>::quiet_NaN()}, {}).empty());
}

void TestVectorSet::shouldKeepTheOrder_whenVectorsAreEqual()
{
    VectorSet set(4);
    for (int row = 0; row < 500; ++row)
        QVERIFY(set.add(std::vector<float> {1, 2, 3, 4}));
    const std::vector<Neighbour> found = set.nearest(std::vector<float> {4, 3, 2, 1}, {});
    for (size_t at = 0; at < found.size(); ++at)
        QCOMPARE(found[at].row, quint32(at));
}

void TestVectorSet::shouldNotMindLengths_whenVectorsAreOfAnySize()
{
    VectorSet set(2);
    QVERIFY(set.add(std::vector<float> {1e-30f, 0}));
    QVERIFY(set.add(std::vector<float> {3e37f, 3e37f}));
    const std::vector<Neighbour> found = set.nearest(std::vector<float> {1e20f, 0}, {});
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].row, quint32(0));
    QVERIFY(std::abs(found[0].similarity - 1) < 1e-6f);
    QVERIFY(std::abs(found[1].similarity - std::sqrt(0.5f)) < 1e-6f);
}

void TestVectorSet::shouldGiveTheSame_whenManyThreadsAsk()
{
    std::mt19937 random(9);
    const VectorSet set = randomSet(&random, 3000, 64);
    const std::vector<float> asked = randomVector(&random, 64);
    const std::vector<Neighbour> alone = set.nearest(asked, {});
    std::vector<std::vector<Neighbour>> found(4);
    std::vector<std::thread> threads;
    for (size_t at = 0; at < found.size(); ++at)
        threads.emplace_back([&, at] { found[at] = set.nearest(asked, {}); });
    for (std::thread &thread : threads)
        thread.join();
    for (const std::vector<Neighbour> &each : found) {
        QCOMPARE(each.size(), alone.size());
        for (size_t at = 0; at < each.size(); ++at)
            QCOMPARE(each[at].row, alone[at].row);
    }
}

QTEST_GUILESS_MAIN(TestVectorSet)
#include "tst_vectorset.moc"
