// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/editdistance.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dialogist::nlu {

using dialogist::editDistance;

/// The slips that are forgiven in a word: none below five letters, one from five on, two from nine on; none with digits in it. Four
/// letters may stand for a word of five only where one of its double letters was left out.
int forgivenSlips(QStringView word);

/// Words that are found although they are misspelt. Looking up is a few dozen probes for any number of words: all ways to leave
/// out a letter or two of the words' beginnings are kept, and so are met by the same ways of the word looked for.
class FuzzyWords
{
public:
    struct Hit {
        int word;
        int distance;
    };

    int add(const QString &word); ///< its number, from 0 on
    void freeze(); ///< to be called after the last add()
    /// The word itself if it is there; else those within the forgiven slips, only the nearest ones.
    std::vector<Hit> find(const QString &word) const;

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_words;
    std::vector<std::pair<quint32, int>> m_shortened; ///< hash of a shortened beginning, word; sorted
};

} // namespace dialogist::nlu
