// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/index/nearwords.h"
#include "studio/knowledge/index/termtable.h"
#include "studio/knowledge/retriever.h"

namespace dialogist::knowledge {

/// What Index keeps. A "surface" is a word as written (folded) in one language; a "term" is what its forms share.
struct Index::Private {
    QList<Passage> passages;
    /// Languages of the passages, most frequent first; a surface is prefixed by its place in this list.
    QStringList languages;

    // Of each passage, its place in `languages` and in `sources`.
    std::vector<quint16> languageOf;
    std::vector<quint32> sourceOf;
    QStringList sources; ///< ids
    std::vector<quint32> firstOfSource; ///< passage

    TermTable surfaces;
    std::vector<quint32> termOfSurface;
    TermTable terms;
    std::vector<bool> isGramTerm;

    // Postings of term t are the entries postingStart[t] up to postingStart[t + 1].
    std::vector<quint32> postingStart;
    std::vector<quint32> postingPassage;
    std::vector<quint16> postingWeight; ///< occurrences in quarters; a heading's count more

    // The surfaces of passage p in reading order, heading first, then the mark `headingEnd`, then the text.
    static constexpr quint32 headingEnd = TermTable::none;
    std::vector<quint32> tokenStart;
    std::vector<quint32> tokens;

    std::vector<float> lengthFactor; ///< BM25's k1 * (1 - b + b * length / average)

    NearWords nearWords;

    bool hasWeights = false; ///< some passage's is not 1
    std::shared_ptr<const PassageVectors> vectors; ///< null = none

    double idf(quint32 term) const;
    quint32 frequency(quint32 term) const { return postingStart[term + 1] - postingStart[term]; }
};

} // namespace dialogist::knowledge
