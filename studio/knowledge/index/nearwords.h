// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/index/termtable.h"

#include <QStringView>

#include <mutex>
#include <vector>

namespace dialogist::knowledge {

/// Finds words of a vocabulary that are spelled nearly like another one, by the groups of three letters they share. Made on
/// first use, since most questions need it not at all; safe from many threads.
class NearWords
{
public:
    struct Near {
        quint32 term = 0;
        int distance = 0; ///< letters to change, add, drop or swap
    };

    /// The nearest words within the distance that fits the length of the word (1 up to seven letters, else 2).
    std::vector<Near> mistyped(const TermTable &terms, QStringView word) const;
    /// Words that begin or end with this one, or that this one begins or ends with: parts of compounds.
    std::vector<quint32> compounds(const TermTable &terms, QStringView word) const;
    size_t bytes() const { return m_entries.capacity() * sizeof(Entry); } ///< none before the first question

private:
    struct Entry {
        quint64 gram = 0;
        quint32 term = 0;
    };
    void prepare(const TermTable &terms) const;
    std::vector<std::pair<quint32, int>> sharing(const TermTable &terms, QStringView word) const;

    mutable std::once_flag m_once;
    mutable std::vector<Entry> m_entries; ///< sorted by gram, then term
};

} // namespace dialogist::knowledge
