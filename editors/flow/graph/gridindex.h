// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QSet>

#include <cmath>

namespace dialogist::editors::flow {

/// Finds what lies in a rectangle without looking at everything: ids by the squares of a grid that their rectangles touch. What
/// touches very many squares (a wire across the whole flow) is kept apart and looked at each time. What has a null rectangle has no place
/// yet and is not found. The answer may hold near misses.
template<class Key> class GridIndex
{
public:
    void insert(const Key &key, const QRectF &rect)
    {
        if (rect.isNull())
            return;
        const Cells cells = cellsOf(rect);
        ++m_count;
        if (cells.count() > mostCells) {
            m_everywhere.insert(key, rect);
            return;
        }
        cells.forEach([&](quint64 cell) { m_cells[cell].append(key); });
    }

    void remove(const Key &key, const QRectF &rect)
    {
        if (rect.isNull())
            return;
        const Cells cells = cellsOf(rect);
        --m_count;
        if (cells.count() > mostCells) {
            m_everywhere.remove(key);
            return;
        }
        cells.forEach([&](quint64 cell) {
            const auto found = m_cells.find(cell);
            if (found == m_cells.end())
                return;
            found->removeOne(key);
            if (found->isEmpty())
                m_cells.erase(found);
        });
    }

    /// The same as remove and insert, but free where the squares stay the same.
    void move(const Key &key, const QRectF &from, const QRectF &to)
    {
        if (!from.isNull() && !to.isNull() && cellsOf(from) == cellsOf(to) && cellsOf(to).count() <= mostCells)
            return;
        remove(key, from);
        insert(key, to);
    }

    /// False when asking everything is cheaper than looking up so many squares.
    bool isWorthAsking(const QRectF &rect) const { return cellsOf(rect).count() * 8 < m_cells.size(); }

    QSet<Key> in(const QRectF &rect) const
    {
        QSet<Key> found;
        for (auto it = m_everywhere.cbegin(); it != m_everywhere.cend(); ++it) {
            if (it->intersects(rect))
                found.insert(it.key());
        }
        cellsOf(rect).forEach([&](quint64 cell) {
            const auto at = m_cells.constFind(cell);
            if (at == m_cells.constEnd())
                return;
            for (const Key &key : *at)
                found.insert(key);
        });
        return found;
    }

    void clear()
    {
        m_cells.clear();
        m_everywhere.clear();
        m_count = 0;
    }
    qsizetype count() const { return m_count; }

private:
    static constexpr double side = 512;
    static constexpr qint64 mostCells = 64;

    struct Cells {
        qint64 left, top, right, bottom;
        bool operator==(const Cells &) const = default;
        qint64 count() const { return (right - left + 1) * (bottom - top + 1); }
        template<class F> void forEach(F f) const
        {
            for (qint64 y = top; y <= bottom; ++y)
                for (qint64 x = left; x <= right; ++x)
                    f((quint64(quint32(qint32(y))) << 32) | quint32(qint32(x)));
        }
    };
    static qint64 cell(double at) { return qint64(std::floor(std::clamp(at, -1e9, 1e9) / side)); }
    static Cells cellsOf(const QRectF &rect)
    {
        return {cell(rect.left()), cell(rect.top()), cell(rect.right()), cell(rect.bottom())};
    }

    QHash<quint64, QList<Key>> m_cells;
    QHash<Key, QRectF> m_everywhere;
    qsizetype m_count = 0;
};

} // namespace dialogist::editors::flow
