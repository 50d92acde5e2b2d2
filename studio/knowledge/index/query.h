// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/index/indexdata.h"

#include <unordered_map>

namespace dialogist::knowledge {

/// One word of a question with the terms of the index that stand for it.
struct QueryWord {
    struct Alternative {
        quint32 term = 0;
        double weight = 1; ///< in the order of what is found
        double sure = 1; ///< in how sure it is
        bool typo = false; ///< spelled nearly like the word
    };
    QString typed; ///< as in the question
    double weight = 1; ///< small for function words
    double idf = 0; ///< of the rarest sense: how much finding it says
    bool small = false;
    bool gram = false; ///< a pair of characters
    std::vector<Alternative> alternatives; ///< best first; empty = in no passage
    std::vector<quint32> surfaces; ///< its very form, in the languages of the index
};

/// A word of a question that a term stands for.
struct TermMatch {
    int word = 0;
    double weight = 1;
    double sure = 1;
    bool typo = false;
};

/// A question as the index sees it: distinct words in their order.
struct Query {
    std::vector<QueryWord> words;
    double importance() const; ///< sum of weight and idf of all words
    /// What each term stands for. A compound may hold several words of the question; of two forms of one word, the first counts.
    std::unordered_map<quint32, std::vector<TermMatch>> matches() const;
};

Query parseQuestion(const Index::Private &index, const QString &question);

} // namespace dialogist::knowledge
