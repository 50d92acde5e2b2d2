// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/rivals.h"

#include <algorithm>
#include <cmath>

namespace dialogist::nlu {

namespace {
constexpr size_t mostPairs = 4'000'000; ///< of rows and classes, which bounds the time
constexpr size_t leastRows = 1000; ///< a class
constexpr size_t mostParts = 100; ///< features that stand for a class
} // namespace

Rivals::Rivals(const std::vector<SparseVector> &rows, const std::vector<int> &labels, int classes, qsizetype features)
    : m_rows(rows.size())
    , m_limit(std::max(leastRows, mostPairs / size_t(std::max(1, classes))))
    , m_rowsOf(size_t(classes))
{
    for (size_t i = 0; i < rows.size(); ++i)
        m_rowsOf[size_t(labels[i])].push_back(quint32(i));
    if (m_rows <= m_limit)
        return;
    m_centres.resize(size_t(classes));
    m_having.resize(size_t(features));
    std::vector<float> sum(size_t(features), 0.0f);
    for (int k = 0; k < classes; ++k) {
        std::vector<std::pair<quint32, float>> &centre = m_centres[size_t(k)];
        for (const quint32 row : m_rowsOf[size_t(k)]) {
            for (size_t i = 0; i < rows[row].features.size(); ++i) {
                float &value = sum[rows[row].features[i]];
                if (value == 0)
                    centre.emplace_back(rows[row].features[i], 0.0f);
                value += rows[row].weights[i];
            }
        }
        for (auto &[feature, weight] : centre)
            weight = std::exchange(sum[feature], 0.0f);
        std::sort(centre.begin(), centre.end(),
            [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
        centre.resize(std::min(centre.size(), mostParts));
        float squares = 0;
        for (const auto &[feature, weight] : centre)
            squares += weight * weight;
        for (auto &[feature, weight] : centre) {
            weight /= std::sqrt(squares);
            m_having[feature].push_back({k, weight});
        }
    }
}

std::vector<int> Rivals::nearest(int label) const
{
    std::vector<float> likeness(m_rowsOf.size(), 0.0f);
    for (const auto &[feature, weight] : m_centres[size_t(label)]) {
        for (const Part &part : m_having[feature])
            likeness[size_t(part.label)] += weight * part.weight;
    }
    std::vector<int> order;
    for (int k = 0; k < int(m_rowsOf.size()); ++k) {
        if (k != label)
            order.push_back(k);
    }
    std::sort(order.begin(), order.end(), [&likeness](int a, int b) {
        return likeness[size_t(a)] != likeness[size_t(b)] ? likeness[size_t(a)] > likeness[size_t(b)] : a < b;
    });
    return order;
}

std::vector<quint32> Rivals::rowsFor(int label) const
{
    std::vector<quint32> chosen;
    if (m_rows <= m_limit) {
        chosen.resize(m_rows);
        for (size_t i = 0; i < m_rows; ++i)
            chosen[i] = quint32(i);
        return chosen;
    }
    chosen = m_rowsOf[size_t(label)];
    const std::vector<int> order = nearest(label);
    size_t rest = m_rows - chosen.size();
    size_t at = 0;
    // Three quarters for those that are most alike, one for all the others.
    for (; at < order.size() && chosen.size() < m_limit * 3 / 4; ++at) {
        const std::vector<quint32> &rows = m_rowsOf[size_t(order[at])];
        chosen.insert(chosen.end(), rows.begin(), rows.end());
        rest -= rows.size();
    }
    const size_t each = std::max<size_t>(1, rest / (m_limit / 4));
    for (size_t count = 0; at < order.size(); ++at) {
        for (const quint32 row : m_rowsOf[size_t(order[at])]) {
            if (count++ % each == 0)
                chosen.push_back(row);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace dialogist::nlu
