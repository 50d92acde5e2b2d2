// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/chunker.h"
#include "studio/knowledge/document.h"

#include <QList>

namespace dialogist::editors::knowledge {

/// A document as lines to be shown: one for each block, several for a very long one. Plain data; made on any thread.
struct DocumentLines {
    using Kind = dialogist::knowledge::Block::Kind;
    using Link = dialogist::knowledge::Link;

    struct Line {
        QString text; ///< cells of a table row, and line ends, are parted by QChar::LineSeparator
        Kind kind = Kind::Paragraph;
        int level = 0; ///< as a block's
        int block = 0; ///< and where in its text the line begins
        qsizetype at = 0;
        int page = 0; ///< the page that begins with this line; 0 = none does
        int table = -1; ///< of a row: which table it belongs to
        bool afterOther = false; ///< another kind of thing, or another table, stands before it
        QList<Link> links; ///< as a block's, in this line's text
    };
    /// The widths that the columns of a table would like, in characters.
    using Table = QList<int>;

    QList<Line> lines;
    QList<Table> tables;
    QList<int> firstLineOf; ///< of each block
    QList<int> headings; ///< lines

    /// A line, and a character of it.
    struct Position {
        int line = 0;
        int at = 0;
    };
    Position positionOf(int block, qsizetype at) const;
};

DocumentLines linesOf(const dialogist::knowledge::Document &document);

} // namespace dialogist::editors::knowledge
