// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/vocabulary.h"

#include <vector>

namespace dialogist::nlu {

/// Multinomial logistic regression: a weight for every feature and class. Kept as one byte a weight with a scale a feature,
/// so that a bot with 150 intents needs a few megabytes.
class LinearModel
{
public:
    /// Stochastic gradient descent in a fixed order: the same rows give the same weights. labels[i] < classes.
    static LinearModel train(const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes, qsizetype features);

    int classes() const { return m_classes; }
    std::vector<float> scores(const SparseVector &vector) const;
    void writeTo(QByteArray *bytes) const;

private:
    int m_classes = 0;
    std::vector<qint8> m_weights; ///< feature after feature, a class each
    std::vector<float> m_scales;
    std::vector<float> m_bias;
};

/// Scores to shares that add up to one.
std::vector<float> softmax(const std::vector<float> &scores);

} // namespace dialogist::nlu
