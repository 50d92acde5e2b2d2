// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/fuzzywords.h"

#include <QSet>

#include <algorithm>

namespace dialogist::nlu {

namespace {
constexpr qsizetype beginning = 8; ///< letters of a word from which letters are left out
constexpr qsizetype longestWord = 64;

quint32 hashOf(const QString &text)
{
    quint32 value = 2166136261U;
    for (const QChar c : text)
        value = (value ^ c.unicode()) * 16777619U;
    return value;
}

void leaveOut(const QString &text, int slips, QSet<QString> *all)
{
    all->insert(text);
    if (slips == 0 || text.size() <= 1)
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString shorter = text.left(i) + text.mid(i + 1);
        leaveOut(shorter, slips - 1, all);
    }
}

std::vector<quint32> hashesOf(const QString &word, int slips)
{
    QSet<QString> all;
    leaveOut(word.left(beginning), slips, &all);
    std::vector<quint32> hashes;
    hashes.reserve(size_t(all.size()));
    for (const QString &text : std::as_const(all))
        hashes.push_back(hashOf(text));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}
} // namespace

int forgivenSlips(QStringView word)
{
    const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return digits || word.size() < 5 || word.size() > longestWord ? 0 : word.size() < 9 ? 1 : 2;
}

int FuzzyWords::add(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_words.size());
    m_numbers.insert(word, number);
    m_words.push_back(word);
    return number;
}

void FuzzyWords::freeze()
{
    m_shortened.clear();
    for (size_t i = 0; i < m_words.size(); ++i) {
        const int slips = forgivenSlips(m_words[i]);
        if (slips == 0)
            continue;
        for (const quint32 hash : hashesOf(m_words[i], slips))
            m_shortened.emplace_back(hash, int(i));
    }
    std::sort(m_shortened.begin(), m_shortened.end());
}

namespace {
/// "smal" for "small": of so short a word nothing else is forgiven, or "tree" would be "three".
bool lacksDoubled(QStringView word, QStringView known)
{
    if (known.size() != word.size() + 1)
        return false;
    qsizetype same = 0;
    while (same < word.size() && word[same] == known[same])
        ++same;
    return same > 0 && known[same] == known[same - 1] && word.sliced(same) == known.sliced(same + 1);
}
} // namespace

std::vector<FuzzyWords::Hit> FuzzyWords::find(const QString &word) const
{
    if (const auto same = m_numbers.constFind(word); same != m_numbers.cend())
        return {{*same, 0}};
    // One letter fewer than the shortest forgiving word may still be meant by it.
    const bool isShort = word.size() == 4;
    const int slips = std::max(forgivenSlips(word), isShort ? 1 : word.size() == 8 || word.size() == 7 ? 2 : 0);
    if (slips == 0 || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    std::vector<int> candidates;
    for (const quint32 hash : hashesOf(word, slips)) {
        auto it = std::lower_bound(m_shortened.begin(), m_shortened.end(), std::pair(hash, 0));
        for (; it != m_shortened.end() && it->first == hash; ++it)
            candidates.push_back(it->second);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<Hit> hits;
    for (const int candidate : candidates) {
        const QString &known = m_words[size_t(candidate)];
        const int limit = forgivenSlips(known);
        const int distance = editDistance(word, known, limit);
        if (distance > limit || (isShort && !lacksDoubled(word, known)))
            continue;
        if (!hits.empty() && distance < hits.front().distance)
            hits.clear();
        if (hits.empty() || distance == hits.front().distance)
            hits.push_back({candidate, distance});
    }
    return hits;
}

} // namespace dialogist::nlu
