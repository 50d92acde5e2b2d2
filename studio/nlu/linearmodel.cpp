// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/linearmodel.h"

#include "studio/base/job.h"
#include "studio/nlu/rivals.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

namespace dialogist::nlu {

namespace {
constexpr float cost = 2.0f; ///< of an example on the wrong side
constexpr int mostEpochs = 10;
constexpr float closeEnough = 0.5f; ///< steps that are all smaller change nothing that is understood
constexpr float leastStep = 1e-6f;
constexpr unsigned mostThreads = 4;
constexpr size_t worthThreads = 2000; ///< rows

/// Numbers without a seed from outside (xorshift): order matters little, but it must always be the same.
class Chance
{
public:
    size_t below(size_t limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return size_t(m_state % limit);
    }

private:
    quint64 m_state = 0x2545f4914f6cdd1dULL;
};

/// All rows in one piece of memory.
struct Rows {
    std::vector<size_t> begin;
    std::vector<quint32> features;
    std::vector<float> weights;
    std::vector<float> squares; ///< of the length, with that of the bias

    explicit Rows(const std::vector<SparseVector> &rows)
    {
        begin.push_back(0);
        for (const SparseVector &row : rows) {
            features.insert(features.end(), row.features.begin(), row.features.end());
            weights.insert(weights.end(), row.weights.begin(), row.weights.end());
            begin.push_back(features.size());
            float sum = 1;
            for (const float weight : row.weights)
                sum += weight * weight;
            squares.push_back(sum);
        }
    }

    float product(size_t row, const float *with) const
    {
        float sum = 0;
        for (size_t i = begin[row]; i < begin[row + 1]; ++i)
            sum += weights[i] * with[features[i]];
        return sum;
    }

    void addTo(float *to, size_t row, float times) const
    {
        for (size_t i = begin[row]; i < begin[row + 1]; ++i)
            to[features[i]] += times * weights[i];
    }
};

/// Learns one class after the other; the memory for weights is used again.
class Learner
{
public:
    Learner(const Rows &rows, const std::vector<int> &labels, const Rivals &rivals, size_t features)
        : m_rows(rows)
        , m_labels(labels)
        , m_rivals(rivals)
        , m_weights(features)
    {
    }

    void learn(int label)
    {
        std::fill(m_weights.begin(), m_weights.end(), 0.0f);
        m_bias = 0;
        std::vector<quint32> open = m_rivals.rowsFor(label);
        std::vector<float> alphas(m_labels.size(), 0.0f);
        Chance chance;
        float largestBefore = std::numeric_limits<float>::infinity();
        size_t active = open.size();
        for (int epoch = 0; epoch < mostEpochs; ++epoch) {
            for (size_t i = 0; i < active; ++i)
                std::swap(open[i], open[i + chance.below(active - i)]);
            float largest = 0;
            for (size_t at = 0; at < active;) {
                const size_t row = open[at];
                const float slope = step(row, m_labels[row] == label ? 1.0f : -1.0f, &alphas[row], largestBefore);
                if (slope < 0) { // far on its side: out of the way
                    std::swap(open[at], open[--active]);
                    continue;
                }
                largest = std::max(largest, slope);
                ++at;
            }
            if (largest < closeEnough)
                break;
            largestBefore = largest;
        }
    }

    const std::vector<float> &weights() const { return m_weights; }
    float bias() const { return m_bias; }

private:
    /// How large the step was; below 0 when the row is so far on its side that it need not be looked at again.
    float step(size_t row, float side, float *alpha, float largestBefore)
    {
        constexpr float damping = 0.5f / cost;
        const float gradient = side * (m_bias + m_rows.product(row, m_weights.data())) - 1 + damping * *alpha;
        if (*alpha == 0 && gradient > largestBefore)
            return -1;
        const float slope = *alpha == 0 ? std::min(gradient, 0.0f) : gradient;
        if (std::abs(slope) <= leastStep)
            return 0;
        const float before = *alpha;
        *alpha = std::max(0.0f, before - gradient / (m_rows.squares[row] + damping));
        const float times = (*alpha - before) * side;
        m_rows.addTo(m_weights.data(), row, times);
        m_bias += times;
        return std::abs(slope);
    }

    const Rows &m_rows;
    const std::vector<int> &m_labels;
    const Rivals &m_rivals;
    std::vector<float> m_weights;
    float m_bias = 0;
};
} // namespace

LinearModel LinearModel::train(const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes,
    qsizetype features, const JobControl *control)
{
    LinearModel model;
    model.m_classes = classes;
    model.m_bias.resize(size_t(classes));
    model.m_scales.resize(size_t(classes));
    model.m_weights.resize(size_t(features) * size_t(classes));
    const Rows packed(rows);
    const Rivals rivals(rows, labels, classes, features);
    std::atomic_int next = 0;
    const auto work = [&] {
        Learner learner(packed, labels, rivals, size_t(features));
        for (int k = next++; k < classes && !(control && control->isCancelled()); k = next++) {
            learner.learn(k);
            float largest = 0;
            for (const float weight : learner.weights())
                largest = std::max(largest, std::abs(weight));
            model.m_bias[size_t(k)] = learner.bias();
            model.m_scales[size_t(k)] = largest / 127;
            for (size_t f = 0; f < size_t(features) && largest > 0; ++f)
                model.m_weights[f * size_t(classes) + size_t(k)] = qint8(std::lround(learner.weights()[f] / largest * 127));
        }
    };
    std::vector<std::thread> helpers;
    if (rows.size() >= worthThreads) {
        for (unsigned i = 1; i < std::min(mostThreads, std::thread::hardware_concurrency()); ++i)
            helpers.emplace_back(work);
    }
    work();
    for (std::thread &helper : helpers)
        helper.join();
    return control && control->isCancelled() ? LinearModel() : model;
}

std::vector<float> LinearModel::scores(const SparseVector &vector) const
{
    std::vector<float> scores(size_t(m_classes), 0.0f);
    for (size_t i = 0; i < vector.features.size(); ++i) {
        const qint8 *weights = &m_weights[size_t(vector.features[i]) * size_t(m_classes)];
        const float x = vector.weights[i];
        for (size_t k = 0; k < scores.size(); ++k)
            scores[k] += x * float(weights[k]);
    }
    for (size_t k = 0; k < scores.size(); ++k)
        scores[k] = m_bias[k] + m_scales[k] * scores[k];
    return scores;
}

void LinearModel::writeTo(QByteArray *bytes) const
{
    bytes->append(reinterpret_cast<const char *>(m_weights.data()), qsizetype(m_weights.size()));
    bytes->append(reinterpret_cast<const char *>(m_scales.data()), qsizetype(m_scales.size() * sizeof(float)));
    bytes->append(reinterpret_cast<const char *>(m_bias.data()), qsizetype(m_bias.size() * sizeof(float)));
}

std::vector<float> softmax(const std::vector<float> &scores, float sharpness)
{
    std::vector<float> shares(scores.size());
    const float top = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (size_t k = 0; k < scores.size(); ++k)
        sum += shares[k] = std::exp(sharpness * (scores[k] - top));
    for (float &share : shares)
        share /= sum;
    return shares;
}

} // namespace dialogist::nlu
