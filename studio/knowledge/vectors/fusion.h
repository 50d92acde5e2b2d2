// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

/// From several rankings of passages to one, and from one to a varied one. Rows are numbers of passages.
namespace dialogist::knowledge {

/// What one way of searching found, best first.
struct Ranking {
    std::vector<quint32> rows;
    double weight = 1;
};

struct Fused {
    quint32 row = 0;
    double score = 0;
    std::vector<int> places; ///< by ranking, counted from 1; 0 = not in it. Tells a person where the score comes from.
};

/// Reciprocal-rank fusion (Cormack, Clarke and Büttcher 2009): only places count, so that the scores of words and of vectors, which
/// have no common measure, need none. A row that is twice in one ranking counts where it is first. Best first; equals by row.
std::vector<Fused> fuse(const std::vector<Ranking> &rankings, double softness = 60);

/// Multiplies each score (of what its source is worth, or how fresh it is) and puts them in order anew.
void weigh(std::vector<Fused> *rows, const std::function<double(quint32 row)> &factor);

/// 1 for what is new, half as much after each half-life, but never below the least: old is not wrong. Dates to come are new.
double freshness(double ageDays, double halfLifeDays, double least = 0.5);

/// At most so many of each group (a source, say), the order kept.
std::vector<Fused> cappedByGroup(const std::vector<Fused> &rows, int most, const std::function<qint64(quint32 row)> &groupOf);

/// Maximal marginal relevance (Carbonell and Goldstein 1998): each next one is good by itself and unlike those before it. With
/// relevance = 1 the best remain the best, with 0 only being different counts; likeness is 0 to 1.
std::vector<Fused> varied(const std::vector<Fused> &rows, int limit, double relevance,
                          const std::function<double(quint32 one, quint32 other)> &likeness);

} // namespace dialogist::knowledge
