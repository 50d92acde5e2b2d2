// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/vocabulary.h"

#include <vector>

namespace dialogist {
class JobControl;
}

namespace dialogist::nlu {

/// One linear support vector machine a class, each telling its class from the others. Kept as one byte a weight with a scale a
/// class, so that a bot with 150 intents needs a few megabytes.
class LinearModel
{
public:
    /// Dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008) on the squared hinge loss. Classes
    /// are learnt side by side, each in a fixed order and without functions whose last digit differs between systems: the same
    /// rows give the same bytes, with however many threads. labels[i] < classes. Cancelled, the model is empty.
    static LinearModel train(const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes, qsizetype features,
        const JobControl *control = nullptr);

    int classes() const { return m_classes; }
    /// For each class how far the text lies on its side: about 1 for its own phrases, -1 for those of others.
    std::vector<float> scores(const SparseVector &vector) const;
    void writeTo(QByteArray *bytes) const;

private:
    int m_classes = 0;
    std::vector<qint8> m_weights; ///< feature after feature, a class each
    std::vector<float> m_scales; ///< by class
    std::vector<float> m_bias; ///< by class
};

/// Scores to shares that add up to one: the higher the sharpness, the more goes to the first.
std::vector<float> softmax(const std::vector<float> &scores, float sharpness);

} // namespace dialogist::nlu
