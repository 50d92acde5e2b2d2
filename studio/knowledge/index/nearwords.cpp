// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/nearwords.h"

#include "studio/base/editdistance.h"

#include <algorithm>
#include <unordered_map>

namespace dialogist::knowledge {

namespace {

constexpr qsizetype longestWord = 40; // what is longer is no word: a key, a hash, an address
constexpr char16_t edge = 1;

template<class Visit> void visitGrams(QStringView word, Visit visit)
{
    const auto at = [&](qsizetype index) { return index < 0 || index >= word.size() ? edge : word[index].unicode(); };
    for (qsizetype index = -1; index + 1 < word.size(); ++index)
        visit(quint64(at(index)) << 32 | quint64(at(index + 1)) << 16 | quint64(at(index + 2)));
}

} // namespace

void NearWords::prepare(const TermTable &terms) const
{
    std::call_once(m_once, [&] {
        for (quint32 term = 0; term < terms.size(); ++term) {
            const QStringView word = terms.word(term);
            if (word.size() >= 3 && word.size() <= longestWord)
                visitGrams(word, [&](quint64 gram) { m_entries.push_back({gram, term}); });
        }
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            return a.gram != b.gram ? a.gram < b.gram : a.term < b.term;
        });
    });
}

std::vector<std::pair<quint32, int>> NearWords::sharing(const TermTable &terms, QStringView word) const
{
    prepare(terms);
    std::unordered_map<quint32, int> counts;
    visitGrams(word, [&](quint64 gram) {
        auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), gram,
                                      [](const Entry &e, quint64 value) { return e.gram < value; });
        for (; entry != m_entries.end() && entry->gram == gram; ++entry)
            ++counts[entry->term];
    });
    return {counts.begin(), counts.end()};
}

std::vector<NearWords::Near> NearWords::mistyped(const TermTable &terms, QStringView word) const
{
    std::vector<Near> near;
    if (word.size() < 4 || word.size() > longestWord)
        return near;
    const int limit = word.size() < 8 ? 1 : 2;
    for (const auto &[term, shared] : sharing(terms, word)) {
        // One edit spoils at most three groups of three (a swap four).
        if (shared < std::max<qsizetype>(1, word.size() - 4 * limit))
            continue;
        const int distance = editDistance(terms.word(term), word, limit);
        if (distance <= limit)
            near.push_back({term, distance});
    }
    std::sort(near.begin(), near.end(), [&](const Near &a, const Near &b) {
        const bool firstA = terms.word(a.term).front() == word.front();
        const bool firstB = terms.word(b.term).front() == word.front();
        return std::tuple(a.distance, !firstA, a.term) < std::tuple(b.distance, !firstB, b.term);
    });
    if (!near.empty()) {
        const int best = near.front().distance;
        std::erase_if(near, [best](const Near &each) { return each.distance > best; });
    }
    if (near.size() > 4)
        near.resize(4);
    return near;
}

std::vector<quint32> NearWords::compounds(const TermTable &terms, QStringView word) const
{
    std::vector<quint32> found;
    if (word.size() < 5 || word.size() > longestWord)
        return found;
    for (const auto &[term, shared] : sharing(terms, word)) {
        const QStringView other = terms.word(term);
        const QStringView shorter = other.size() < word.size() ? other : word;
        const QStringView longer = other.size() < word.size() ? word : other;
        if (shared < shorter.size() - 2 || shorter.size() < 5 || shorter.size() == longer.size())
            continue;
        if (longer.startsWith(shorter) || longer.endsWith(shorter))
            found.push_back(term);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace dialogist::knowledge
