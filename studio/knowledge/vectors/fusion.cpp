// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/fusion.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace dialogist::knowledge {

namespace {

void sort(std::vector<Fused> *rows)
{
    std::sort(rows->begin(), rows->end(), [](const Fused &one, const Fused &other) {
        return one.score != other.score ? one.score > other.score : one.row < other.row;
    });
}

} // namespace

std::vector<Fused> fuse(const std::vector<Ranking> &rankings, double softness)
{
    std::vector<Fused> result;
    std::unordered_map<quint32, size_t> known;
    for (size_t ranking = 0; ranking < rankings.size(); ++ranking) {
        int place = 0;
        for (const quint32 row : rankings[ranking].rows) {
            const auto [entry, isNew] = known.try_emplace(row, result.size());
            if (isNew)
                result.push_back({row, 0, std::vector<int>(rankings.size(), 0)});
            Fused &fused = result[entry->second];
            if (fused.places[ranking] > 0)
                continue;
            fused.places[ranking] = ++place;
            fused.score += rankings[ranking].weight / (softness + place);
        }
    }
    sort(&result);
    return result;
}

void weigh(std::vector<Fused> *rows, const std::function<double(quint32)> &factor)
{
    for (Fused &each : *rows)
        each.score *= factor(each.row);
    sort(rows);
}

double freshness(double ageDays, double halfLifeDays, double least)
{
    if (!(halfLifeDays > 0) || !(ageDays > 0))
        return 1;
    return std::max(least, std::exp2(-ageDays / halfLifeDays));
}

std::vector<Fused> cappedByGroup(const std::vector<Fused> &rows, int most, const std::function<qint64(quint32)> &groupOf)
{
    std::vector<Fused> result;
    std::unordered_map<qint64, int> counts;
    for (const Fused &each : rows) {
        if (++counts[groupOf(each.row)] <= most)
            result.push_back(each);
    }
    return result;
}

std::vector<Fused> varied(const std::vector<Fused> &rows, int limit, double relevance,
                          const std::function<double(quint32, quint32)> &likeness)
{
    std::vector<Fused> left = rows;
    sort(&left);
    if (left.empty())
        return {};
    // Scores of a fusion are a few hundredths; likeness goes to one.
    const double best = left.front().score;
    std::vector<double> mostLike(left.size(), 0);
    std::vector<Fused> result;
    while (int(result.size()) < limit && !left.empty()) {
        size_t next = 0;
        double worth = 0;
        for (size_t at = 0; at < left.size(); ++at) {
            const double good = best > 0 ? left[at].score / best : 0;
            const double here = relevance * good - (1 - relevance) * mostLike[at];
            if (at == 0 || here > worth) {
                next = at;
                worth = here;
            }
        }
        result.push_back(left[next]);
        left.erase(left.begin() + qsizetype(next));
        mostLike.erase(mostLike.begin() + qsizetype(next));
        for (size_t at = 0; at < left.size(); ++at)
            mostLike[at] = std::max(mostLike[at], likeness(left[at].row, result.back().row));
    }
    return result;
}

} // namespace dialogist::knowledge
