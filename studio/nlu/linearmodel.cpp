// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/linearmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dialogist::nlu {

namespace {
constexpr double firstRate = 2.0; ///< falls to nothing over all steps
constexpr float slack = 0.5f; ///< how much more than the other classes the right one has to score
constexpr float leastStep = 5e-4f; ///< classes that are surely wrong need no step, which saves most of the work
constexpr int mostEpochs = 15;
constexpr int leastEpochs = 4;
constexpr double workLimit = 2e10; ///< multiplications, which bounds the time of bots with thousands of intents

/// Numbers without a seed from outside (xorshift): order matters little, but it must always be the same.
class Shuffle
{
public:
    void operator()(std::vector<int> *order)
    {
        for (size_t i = order->size(); i > 1; --i)
            std::swap((*order)[i - 1], (*order)[next() % i]);
    }

private:
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    quint64 m_state = 0x2545f4914f6cdd1dULL;
};

int epochsFor(const std::vector<SparseVector> &rows, int classes)
{
    double entries = 0;
    for (const SparseVector &row : rows)
        entries += double(row.features.size());
    const double work = std::max(1.0, entries * classes);
    return std::clamp(int(workLimit / work), leastEpochs, mostEpochs);
}

/// Weights while learning: feature after feature, so that one row of all classes lies together.
struct Weights {
    int classes;
    std::vector<float> values;
    std::vector<float> bias;

    void score(const SparseVector &row, float *scores) const
    {
        std::copy(bias.begin(), bias.end(), scores);
        for (size_t i = 0; i < row.features.size(); ++i) {
            const float *weights = &values[size_t(row.features[i]) * size_t(classes)];
            const float x = row.weights[i];
            for (int k = 0; k < classes; ++k)
                scores[k] += x * weights[k];
        }
    }

    void add(const SparseVector &row, const std::vector<std::pair<int, float>> &steps)
    {
        for (const auto &[k, step] : steps)
            bias[size_t(k)] += step;
        for (size_t i = 0; i < row.features.size(); ++i) {
            float *weights = &values[size_t(row.features[i]) * size_t(classes)];
            const float x = row.weights[i];
            for (const auto &[k, step] : steps)
                weights[k] += x * step;
        }
    }
};

/// The steps of one example: down for classes that score too high, up for the right one.
void findSteps(std::vector<float> *scores, int label, float rate, std::vector<std::pair<int, float>> *steps)
{
    steps->clear();
    for (size_t k = 0; k < scores->size(); ++k)
        (*scores)[k] += int(k) == label ? 0 : slack;
    const float top = *std::max_element(scores->begin(), scores->end());
    float sum = 0;
    for (float &score : *scores) {
        score = std::exp(score - top);
        sum += score;
    }
    for (size_t k = 0; k < scores->size(); ++k) {
        const float gradient = (int(k) == label ? 1.0f : 0.0f) - (*scores)[k] / sum;
        if (std::abs(gradient) > leastStep)
            steps->emplace_back(int(k), rate * gradient);
    }
}
} // namespace

LinearModel LinearModel::train(
    const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes, qsizetype features)
{
    Weights weights {classes, std::vector<float>(size_t(features) * size_t(classes)), std::vector<float>(size_t(classes))};
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    Shuffle shuffle;
    std::vector<float> scores(size_t(classes), 0.0f);
    std::vector<std::pair<int, float>> steps;
    const double all = double(epochsFor(rows, classes)) * double(rows.size());
    for (double done = 0; done < all;) {
        shuffle(&order);
        for (const int i : order) {
            weights.score(rows[size_t(i)], scores.data());
            findSteps(&scores, labels[size_t(i)], float(firstRate * (1 - done / all)), &steps);
            weights.add(rows[size_t(i)], steps);
            ++done;
        }
    }

    LinearModel model;
    model.m_classes = classes;
    model.m_bias = std::move(weights.bias);
    model.m_weights.resize(weights.values.size());
    model.m_scales.resize(size_t(features));
    for (size_t f = 0; f < size_t(features); ++f) {
        const float *row = &weights.values[f * size_t(classes)];
        float largest = 0;
        for (int k = 0; k < classes; ++k)
            largest = std::max(largest, std::abs(row[k]));
        model.m_scales[f] = largest / 127;
        for (int k = 0; k < classes && largest > 0; ++k)
            model.m_weights[f * size_t(classes) + size_t(k)] = qint8(std::lround(row[k] / largest * 127));
    }
    return model;
}

std::vector<float> LinearModel::scores(const SparseVector &vector) const
{
    std::vector<float> scores = m_bias;
    for (size_t i = 0; i < vector.features.size(); ++i) {
        const qint8 *weights = &m_weights[size_t(vector.features[i]) * size_t(m_classes)];
        const float x = vector.weights[i] * m_scales[vector.features[i]];
        for (size_t k = 0; k < scores.size(); ++k)
            scores[k] += x * float(weights[k]);
    }
    return scores;
}

void LinearModel::writeTo(QByteArray *bytes) const
{
    bytes->append(reinterpret_cast<const char *>(m_weights.data()), qsizetype(m_weights.size()));
    bytes->append(reinterpret_cast<const char *>(m_scales.data()), qsizetype(m_scales.size() * sizeof(float)));
    bytes->append(reinterpret_cast<const char *>(m_bias.data()), qsizetype(m_bias.size() * sizeof(float)));
}

std::vector<float> softmax(const std::vector<float> &scores)
{
    std::vector<float> shares(scores.size());
    const float top = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (size_t k = 0; k < scores.size(); ++k)
        sum += shares[k] = std::exp(scores[k] - top);
    for (float &share : shares)
        share /= sum;
    return shares;
}

} // namespace dialogist::nlu
