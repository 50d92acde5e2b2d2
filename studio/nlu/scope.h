// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

namespace dialogist::nlu {

/// What speaks for a text being in scope at all.
struct IntentEvidence {
    double score = -1; ///< of the likeliest intent, by the linear model: about 1 for its own phrases
    double lead = 0; ///< by how much the second one is behind
    double none = -1; ///< score of the out-of-scope phrases; -1 where there are none
    double near = 0; ///< similarity to the three nearest phrases of the likeliest intents on average, 0 to 1
    double known = 0; ///< share of the text's n-grams that any phrase has, rare ones counting more
    double knownWords = 0; ///< the same, of its words
    double phrasesPerIntent = 1;
    bool isInflected = false; ///< words of the language have many forms, so that a text in scope has more that no phrase has
};

/// How likely it is that any intent is meant, 0 to 1: a logistic regression over these numbers. tests/benchmarks/scope-fit
/// finds its weights, on English training and validation texts alone. What is added for other languages is from the questions for
/// development of tests/benchmarks/intent-languages: as much as takes no text out of scope in.
struct Scope {
    static constexpr size_t count = 8;
    static std::array<double, count> numbers(const IntentEvidence &evidence);
    static double likelihood(const IntentEvidence &evidence);
    /// How the scores of intents become shares: found there too, as the middle of what bots of many sizes like best.
    static constexpr float sharpness = 6.7f;
};

} // namespace dialogist::nlu
