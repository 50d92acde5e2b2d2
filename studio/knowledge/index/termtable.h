// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace dialogist::knowledge {

/// Distinct words, numbered in the order they first came. Spellings lie one after the other in one piece of memory, so that a
/// hundred thousand of them cost no allocation each.
class TermTable
{
public:
    static constexpr quint32 none = 0xffffffff;

    TermTable();
    quint32 intern(char16_t prefix, QStringView word);
    /// none when it is not there.
    quint32 find(char16_t prefix, QStringView word) const;
    QStringView word(quint32 id) const; ///< without its prefix
    quint32 size() const { return quint32(m_start.size() - 1); }
    size_t bytes() const { return m_text.capacity() * sizeof(char16_t) + (m_start.capacity() + m_slots.capacity()) * sizeof(quint32); }

private:
    size_t slotOf(char16_t prefix, QStringView word) const;
    void grow();

    std::vector<char16_t> m_text;
    std::vector<quint32> m_start;
    std::vector<quint32> m_slots; ///< id + 1; 0 = free
};

} // namespace dialogist::knowledge
