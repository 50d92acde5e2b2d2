// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dialogist::nlu {

namespace {
constexpr double shareOfWords = 0.65; ///< of the squared length; the rest is for characters
constexpr float togetherWeight = 0.5f; ///< there are many of them, and most mean nothing

/// Logarithms differ in the last digit between systems; rounded they are the same everywhere, and so is the model.
float rounded(double value)
{
    return float(std::round(value * 1024) / 1024);
}

float inverseFrequency(double phrases, double having)
{
    return rounded(std::sqrt(std::log((phrases + 1) / (having + 1)) + 1));
}
} // namespace

Vocabulary Vocabulary::build(const std::vector<std::vector<Ngram>> &phrases, qsizetype limit)
{
    std::vector<quint64> keys;
    size_t all = 0;
    for (const std::vector<Ngram> &ngrams : phrases)
        all += ngrams.size();
    keys.reserve(all);
    for (const std::vector<Ngram> &ngrams : phrases) {
        for (const Ngram &ngram : ngrams)
            keys.push_back(ngram.key);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::pair<quint32, quint64>> kept; // how many phrases have it, key
    for (size_t i = 0; i < keys.size();) {
        const size_t begin = i;
        while (i < keys.size() && keys[i] == keys[begin])
            ++i;
        kept.emplace_back(quint32(i - begin), keys[begin]);
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (qsizetype(kept.size()) > limit)
        kept.resize(size_t(limit));

    Vocabulary vocabulary;
    vocabulary.m_features.reserve(qsizetype(kept.size()));
    vocabulary.m_idf.reserve(kept.size());
    const double count = double(phrases.size());
    for (const auto &[having, key] : kept) {
        vocabulary.m_features.insert(key, quint32(vocabulary.m_idf.size()));
        vocabulary.m_idf.push_back(inverseFrequency(count, having));
    }
    vocabulary.m_unknownIdf = inverseFrequency(count, 0);
    return vocabulary;
}

SparseVector Vocabulary::vector(const std::vector<Ngram> &ngrams) const
{
    struct Part {
        quint32 feature;
        float weight;
        bool characters;
    };
    std::vector<Part> parts;
    parts.reserve(ngrams.size());
    std::array<double, 2> squares {0, 0}; // of words, of characters
    double known = 0;
    double unknown = 0;
    double words = 0;
    double unknownWords = 0;
    for (const Ngram &ngram : ngrams) {
        const auto found = m_features.constFind(ngram.key);
        const bool isKnown = found != m_features.cend();
        const bool isTogether = ngram.kind == Ngram::Together;
        const float often = ngram.count > 1 ? rounded(1 + std::log(ngram.count)) : ngram.count;
        const float weight = often * (isKnown ? m_idf[*found] : m_unknownIdf) * (isTogether ? togetherWeight : 1);
        const bool characters = ngram.kind == Ngram::Characters;
        if (ngram.kind == Ngram::Word) {
            words += weight;
            unknownWords += isKnown ? 0 : weight;
        }
        // Which words come together is new in nearly every text, so it says nothing about how well the text is known.
        if (!isTogether)
            (isKnown ? known : unknown) += double(weight) * weight;
        if (isKnown) {
            squares[characters] += double(weight) * weight;
            parts.push_back({*found, weight, characters});
        }
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.feature < b.feature; });
    SparseVector vector;
    vector.features.reserve(parts.size());
    vector.weights.reserve(parts.size());
    std::array<double, 2> share {squares[0] > 0 ? shareOfWords : 0, squares[1] > 0 ? 1 - shareOfWords : 0};
    const double whole = share[0] + share[1];
    std::array<float, 2> factor {0, 0};
    for (size_t i = 0; i < 2; ++i)
        factor[i] = squares[i] > 0 ? float(std::sqrt(share[i] / whole / squares[i])) : 0;
    for (const Part &part : parts) {
        vector.features.push_back(part.feature);
        vector.weights.push_back(part.weight * factor[part.characters]);
    }
    vector.known = known + unknown > 0 ? float(known / (known + unknown)) : 0;
    vector.knownWords = words > 0 ? float(1 - unknownWords / words) : 0;
    return vector;
}

void Vocabulary::writeTo(QByteArray *bytes) const
{
    std::vector<quint64> keys(m_idf.size());
    for (auto it = m_features.cbegin(); it != m_features.cend(); ++it)
        keys[it.value()] = it.key();
    bytes->append(reinterpret_cast<const char *>(keys.data()), qsizetype(keys.size() * sizeof(quint64)));
    bytes->append(reinterpret_cast<const char *>(m_idf.data()), qsizetype(m_idf.size() * sizeof(float)));
}

} // namespace dialogist::nlu
