// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/ngrams.h"

#include <QHash>

#include <vector>

namespace dialogist::nlu {

/// A text as numbers: features in ascending order with their weights. Its length is one; words have two thirds of it, characters one.
struct SparseVector {
    std::vector<quint32> features;
    std::vector<float> weights;
    float known = 0; ///< share of the text's weight that lies on known features, 0 to 1
    float knownWords = 0; ///< the same, of its single words
};

/// The n-grams that the training phrases have, each with the root of its inverse document frequency: in texts as short as these,
/// frequent words say nearly as much as rare ones.
class Vocabulary
{
public:
    /// At most `limit` features: those that most phrases have.
    static Vocabulary build(const std::vector<std::vector<Ngram>> &phrases, qsizetype limit);

    qsizetype size() const { return qsizetype(m_idf.size()); }
    SparseVector vector(const std::vector<Ngram> &ngrams) const;
    /// Two vocabularies of the same phrases are the same bytes.
    void writeTo(QByteArray *bytes) const;

private:
    QHash<quint64, quint32> m_features;
    std::vector<float> m_idf;
    float m_unknownIdf = 1;
};

} // namespace dialogist::nlu
