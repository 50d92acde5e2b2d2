// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/vectorset.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// How long the nearest of many vectors take to be found, beside a plain scan of the exact numbers; one JSON line for each figure.
class BenchmarkVectorScan : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindTheNearestAtOnce_whenThereAreMany_data();
    void shouldFindTheNearestAtOnce_whenThereAreMany();
};

namespace {

constexpr int dimensions = 384;
constexpr int questions = 200;

/// Passages about few subjects: a centre each, and something of their own.
std::vector<float> aroundACentre(std::mt19937 *random, const std::vector<std::vector<float>> &centres)
{
    std::normal_distribution<float> normal;
    std::vector<float> vector = centres[(*random)() % centres.size()];
    for (float &number : vector)
        number += normal(*random);
    return vector;
}

std::vector<quint32> plainScan(const VectorSet &set, const std::vector<float> &question)
{
    std::vector<Neighbour> all;
    for (quint32 row = 0; row < set.size(); ++row) {
        const float *numbers = set.vector(row).data();
        float sums[16] = {};
        for (size_t at = 0; at < dimensions; at += 16) {
            for (size_t lane = 0; lane < 16; ++lane)
                sums[lane] += numbers[at + lane] * question[at + lane];
        }
        float sum = 0;
        for (const float each : sums)
            sum += each;
        all.push_back({row, sum});
    }
    std::partial_sort(all.begin(), all.begin() + 10, all.end(),
                      [](const Neighbour &one, const Neighbour &other) { return one.similarity > other.similarity; });
    std::vector<quint32> rows;
    for (int at = 0; at < 10; ++at)
        rows.push_back(all[size_t(at)].row);
    return rows;
}

void print(const QString &name, double value, const QString &unit, const QString &peer = {}, double peerValue = 0)
{
    QJsonObject json {{u"figure"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
    if (!peer.isEmpty()) {
        json.insert(u"peer"_s, peer);
        json.insert(u"peer_value"_s, peerValue);
        json.insert(u"ratio"_s, value / peerValue);
    }
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

void BenchmarkVectorScan::shouldFindTheNearestAtOnce_whenThereAreMany_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("ten thousand") << 10'000;
    if (qEnvironmentVariableIsSet("DIALOGIST_BENCHMARK"))
        QTest::newRow("hundred thousand") << 100'000;
}

void BenchmarkVectorScan::shouldFindTheNearestAtOnce_whenThereAreMany()
{
    QFETCH(int, count);
    std::mt19937 random(11);
    std::normal_distribution<float> normal;
    std::vector<std::vector<float>> centres(2000, std::vector<float>(dimensions));
    for (std::vector<float> &centre : centres)
        std::generate(centre.begin(), centre.end(), [&] { return normal(random); });
    VectorSet set(dimensions);
    set.reserve(size_t(count));
    QElapsedTimer clock;
    qint64 adding = 0;
    for (int row = 0; row < count; ++row) {
        const std::vector<float> vector = aroundACentre(&random, centres);
        clock.restart();
        QVERIFY(set.add(vector));
        adding += clock.nsecsElapsed();
    }
    std::vector<bool> half(set.size());
    for (size_t row = 0; row < half.size(); ++row)
        half[row] = row % 2 == 0;

    std::vector<double> ours, filtered, plain;
    int same = 0;
    for (int question = 0; question < questions; ++question) {
        const std::vector<float> asked = aroundACentre(&random, centres);
        clock.restart();
        const std::vector<Neighbour> found = set.nearest(asked, {});
        ours.push_back(double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        QCOMPARE(set.nearest(asked, {10, -1, &half}).size(), size_t(10));
        filtered.push_back(double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        const std::vector<quint32> exact = plainScan(set, asked);
        plain.push_back(double(clock.nsecsElapsed()) / 1e6);
        for (const Neighbour &each : found)
            same += std::find(exact.begin(), exact.end(), each.row) != exact.end();
    }
    const auto place = [](std::vector<double> &times, double share) {
        std::sort(times.begin(), times.end());
        return times[size_t(double(times.size()) * share)];
    };
    const QString of = u", %1 vectors of %2"_s.arg(count).arg(dimensions);
    const QString peer = u"scan of the exact numbers"_s;
    print(u"nearest p50"_s + of, place(ours, 0.5), u"ms"_s, peer, place(plain, 0.5));
    print(u"nearest p99"_s + of, place(ours, 0.99), u"ms"_s, peer, place(plain, 0.99));
    print(u"nearest p50, half let through"_s + of, place(filtered, 0.5), u"ms"_s);
    print(u"nearest p99, half let through"_s + of, place(filtered, 0.99), u"ms"_s);
    const double recall = double(same) / (questions * 10);
    print(u"recall@10"_s + of, recall, {}, peer, 1);
    print(u"vectors added"_s + of, double(adding) / 1e9, u"s"_s);
    print(u"memory"_s + of, double(set.bytes()) / 1e6, u"MB"_s);
    QVERIFY(recall > 0.999);
}

QTEST_GUILESS_MAIN(BenchmarkVectorScan)
#include "tst_vectorscan.moc"
