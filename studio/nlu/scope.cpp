// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/scope.h"

#include <algorithm>
#include <cmath>

namespace dialogist::nlu {

namespace {
constexpr std::array<double, Scope::count> weights {-2.25, 3.11, 0.31, -0.71, 2.78, 3.79, 0.43, -0.89};
constexpr double inflected = 0.2;
}

std::array<double, Scope::count> Scope::numbers(const IntentEvidence &evidence)
{
    const double phrases = std::log(std::clamp(evidence.phrasesPerIntent, 1.0, 100.0));
    return {1, evidence.score, evidence.lead, evidence.none, evidence.near, evidence.known, evidence.knownWords, phrases};
}

double Scope::likelihood(const IntentEvidence &evidence)
{
    const std::array<double, count> all = numbers(evidence);
    double sum = evidence.isInflected ? inflected : 0;
    for (size_t i = 0; i < count; ++i)
        sum += weights[i] * all[i];
    return 1 / (1 + std::exp(-sum));
}

} // namespace dialogist::nlu
