// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/termtable.h"

namespace dialogist::knowledge {

namespace {
size_t hashOf(char16_t prefix, QStringView word)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ prefix;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return size_t(hash ^ (hash >> 29));
}
} // namespace

TermTable::TermTable()
    : m_start {0}
    , m_slots(1024, 0)
{
}

QStringView TermTable::word(quint32 id) const
{
    return QStringView(m_text.data() + m_start[id] + 1, qsizetype(m_start[id + 1] - m_start[id] - 1));
}

size_t TermTable::slotOf(char16_t prefix, QStringView word) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(prefix, word) & mask;; slot = (slot + 1) & mask) {
        const quint32 entry = m_slots[slot];
        if (entry == 0 || (m_text[m_start[entry - 1]] == prefix && this->word(entry - 1) == word))
            return slot;
    }
}

quint32 TermTable::find(char16_t prefix, QStringView word) const
{
    const quint32 entry = m_slots[slotOf(prefix, word)];
    return entry == 0 ? none : entry - 1;
}

quint32 TermTable::intern(char16_t prefix, QStringView word)
{
    const size_t slot = slotOf(prefix, word);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    const quint32 id = size();
    m_text.push_back(prefix);
    for (const QChar c : word)
        m_text.push_back(c.unicode());
    m_start.push_back(quint32(m_text.size()));
    m_slots[slot] = id + 1;
    if (size() * 2 > m_slots.size())
        grow();
    return id;
}

void TermTable::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 id = 0; id < size(); ++id)
        m_slots[slotOf(m_text[m_start[id]], word(id))] = id + 1;
}

} // namespace dialogist::knowledge
