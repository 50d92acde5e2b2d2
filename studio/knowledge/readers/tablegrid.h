// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace dialogist::knowledge {

/// The rows of a table as a person sees them: what spans several rows or columns stands in each place that it covers, so that
/// every row says all it means and columns stay below each other. A cell that is all of its row stands there once. What is
/// repeated is bounded, in places and in characters: behind that a document has the same cells, but no repeated ones.
class TableGrid
{
public:
    /// Ends the row before.
    void beginRow();
    /// The next cell of the row; places that cells above cover come before it by themselves. Spans of less than 1 are 1.
    void add(const QString &text, int columns = 1, int rows = 1);
    /// The next cell goes on with the one above it.
    void addContinued(int columns = 1);
    /// What spans rows ends here, as at the end of a table's head.
    void endGroup();
    /// The rows without what covers no cell of its own; the grid is empty then.
    QList<QStringList> take();

private:
    struct Open {
        QString text;
        int rows = 0; ///< that it still covers
    };
    void endRow();
    bool takeCovered();
    QString repeated(const QString &text);

    QList<QStringList> m_rows;
    QList<Open> m_open; ///< by column
    QStringList m_row;
    bool m_inRow = false;
    int m_added = 0; ///< cells of the row's own
    bool m_covered = false; ///< the row has places that cells above cover
    qsizetype m_places = 0;
    qsizetype m_characters = 0;
};

} // namespace dialogist::knowledge
