// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dialogist::nlu {

Vocabulary Vocabulary::build(const std::vector<std::vector<Ngram>> &phrases, qsizetype limit)
{
    QHash<quint64, quint32> documents;
    for (const std::vector<Ngram> &ngrams : phrases) {
        for (const Ngram &ngram : ngrams)
            ++documents[ngram.key];
    }
    std::vector<std::pair<quint32, quint64>> kept; // how many phrases have it, key
    kept.reserve(size_t(documents.size()));
    for (auto it = documents.cbegin(); it != documents.cend(); ++it)
        kept.emplace_back(it.value(), it.key());
    // A hash has no order: sorting makes the numbers of features those of the phrases alone.
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (qsizetype(kept.size()) > limit)
        kept.resize(size_t(limit));

    Vocabulary vocabulary;
    vocabulary.m_features.reserve(qsizetype(kept.size()));
    vocabulary.m_idf.reserve(kept.size());
    const double count = double(phrases.size()) + 1;
    for (const auto &[having, key] : kept) {
        vocabulary.m_features.insert(key, quint32(vocabulary.m_idf.size()));
        vocabulary.m_idf.push_back(float(std::log(count / (having + 1.0)) + 1));
    }
    vocabulary.m_unknownIdf = float(std::log(count) + 1);
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
    double unknown = 0;
    double words = 0;
    double unknownWords = 0;
    for (const Ngram &ngram : ngrams) {
        const auto found = m_features.constFind(ngram.key);
        const bool isKnown = found != m_features.cend();
        const float weight = (1 + std::log(ngram.count)) * (isKnown ? m_idf[*found] : m_unknownIdf);
        const bool characters = ngram.kind == Ngram::Characters;
        if (ngram.kind == Ngram::Word) {
            words += weight;
            unknownWords += isKnown ? 0 : weight;
        }
        if (isKnown) {
            squares[characters] += double(weight) * weight;
            parts.push_back({*found, weight, characters});
        } else {
            unknown += double(weight) * weight;
        }
    }
    std::sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.feature < b.feature; });
    SparseVector vector;
    vector.features.reserve(parts.size());
    vector.weights.reserve(parts.size());
    const float half = float(std::sqrt(0.5));
    for (const Part &part : parts) {
        vector.features.push_back(part.feature);
        vector.weights.push_back(half * part.weight / float(std::sqrt(squares[part.characters])));
    }
    const double all = squares[0] + squares[1] + unknown;
    vector.known = all > 0 ? float((squares[0] + squares[1]) / all) : 0;
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
