// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/tablegrid.h"

#include <algorithm>
#include <utility>

namespace dialogist::knowledge {

namespace {

constexpr int widestSpan = 256;
constexpr int longestSpan = 65'534; // as HTML has it
constexpr qsizetype mostPlaces = 500'000; ///< that are covered, of one table
constexpr qsizetype mostCharacters = 2'000'000; ///< repeated, of one table

} // namespace

QString TableGrid::repeated(const QString &text)
{
    m_characters += text.size();
    return m_characters > mostCharacters ? QString() : text;
}

/// Fills the next place of the row when a cell above covers it.
bool TableGrid::takeCovered()
{
    const qsizetype at = m_row.size();
    if (at >= m_open.size() || m_open.at(at).rows <= 0 || m_places >= mostPlaces)
        return false;
    ++m_places;
    m_covered = true;
    --m_open[at].rows;
    m_row.append(repeated(m_open.at(at).text));
    return true;
}

void TableGrid::beginRow()
{
    endRow();
    m_inRow = true;
}

void TableGrid::add(const QString &text, int columns, int rows)
{
    while (takeCovered()) { }
    ++m_added;
    columns = std::clamp(columns, 1, widestSpan);
    rows = std::clamp(rows, 1, longestSpan);
    for (int i = 0; i < columns && (i == 0 || m_places < mostPlaces); ++i) {
        const qsizetype at = m_row.size();
        m_places += i > 0 ? 1 : 0;
        m_row.append(i > 0 ? repeated(text) : text);
        if (rows > 1 && at >= m_open.size())
            m_open.resize(at + 1);
        if (at < m_open.size())
            m_open[at] = {rows > 1 ? text : QString(), std::max(rows - 1, 0)};
    }
}

void TableGrid::addContinued(int columns)
{
    m_covered = true;
    columns = std::clamp(columns, 1, widestSpan);
    for (int i = 0; i < columns && (i == 0 || m_places < mostPlaces); ++i) {
        ++m_places;
        m_row.append(m_rows.isEmpty() ? QString() : repeated(m_rows.constLast().value(m_row.size())));
    }
}

void TableGrid::endRow()
{
    if (!m_inRow)
        return;
    const qsizetype own = m_row.size();
    qsizetype last = own;
    while (m_row.size() < m_open.size() && m_places < mostPlaces) {
        if (takeCovered())
            last = m_row.size();
        else
            m_row.append(QString());
    }
    m_row.resize(last);
    if (m_added == 1 && !m_covered && own > 1)
        m_row.resize(1);
    if (m_added > 0)
        m_rows.append(m_row);
    m_row.clear();
    m_added = 0;
    m_covered = m_inRow = false;
}

void TableGrid::endGroup()
{
    endRow();
    m_open.clear();
}

QList<QStringList> TableGrid::take()
{
    endGroup();
    m_places = m_characters = 0;
    return std::exchange(m_rows, {});
}

} // namespace dialogist::knowledge
