// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/phrase.h"

#include <QStringList>

#include <vector>

namespace dialogist::nlu {

/// A piece of a text that the classifier counts: a word, a pair of neighbours, two to five characters within a word, or two
/// beginnings of words that stand together in whatever order ("whe & pack" for "where is my package" and "package? where").
struct Ngram {
    enum Kind : quint8 { Word, Pair, Characters, Together };
    quint64 key = 0; ///< hash of kind and characters
    Kind kind = Word;
    float count = 0; ///< a share of one for what hardly counts
};

/// The pieces of a text, sorted by key. A marked entity counts as its own words and as its class besides, so that a phrase with
/// Berlin also says something about Hamburg.
///
/// Words count by their stems in the language; an empty one leaves them as they are. Characters are those of the whole word.
std::vector<Ngram> ngrams(const Phrase &phrase, const QString &language = {});

} // namespace dialogist::nlu
