// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/lanes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace dialogist::editors::flow {

namespace {
constexpr int leastPerLane = 6;
constexpr double flatness = 4; ///< a drawing so many times as wide as high is folded
constexpr double wantedShape = 1.8; ///< width to height
constexpr double step = 1.3;
constexpr int wireCost = 3; ///< as many layers off the wanted length as one more wire is worth
constexpr int brokenGain = 3;
} // namespace

int layersPerLane(int layers, double layerWidth, double height)
{
    const double width = layers * layerWidth;
    if (layers <= leastPerLane + 2 || width < flatness * height)
        return layers;
    // n lanes are width / n wide and n * height high.
    const double lanes = std::sqrt(width / (wantedShape * height));
    double wanted = leastPerLane;
    while (wanted * std::sqrt(step) < layers / lanes)
        wanted *= step;
    return int(std::lround(wanted));
}

QList<int> laneStarts(const QList<LayerGap> &gaps, int perLane)
{
    const int layers = int(gaps.size()) + 1;
    QList<int> starts {0};
    while (layers - starts.last() > perLane + perLane / 2) {
        int best = 0;
        int least = std::numeric_limits<int>::max();
        for (int length = std::max(2, perLane / 2); length <= perLane + perLane / 2; ++length) {
            const LayerGap &gap = gaps.at(starts.last() + length - 1);
            const int cost = wireCost * gap.wires + std::abs(length - perLane) - (gap.isBroken ? brokenGain : 0);
            if (cost < least) {
                least = cost;
                best = length;
            }
        }
        starts.append(starts.last() + best);
    }
    return starts;
}

} // namespace dialogist::editors::flow
