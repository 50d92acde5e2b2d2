// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentview.h"

#include <QBrush>
#include <QPalette>
#include <QTextBlock>

class QPainter;

namespace dialogist::editors::knowledge {

class DocumentLayout;

/// What stands behind and beside the words of a document: marks, lines of tables, bullets, where a page begins.
class DocumentPainter
{
public:
    struct Shown {
        QTextBlock block;
        QPointF at; ///< its top left corner in the window
    };

    DocumentPainter(QPainter &painter, const DocumentLayout &layout, const DocumentLines &lines, const QPalette &palette, int width);
    /// How a mark looks where text has it.
    static QBrush brushOf(DocumentView::Mark mark, const QPalette &palette);
    void paint(const QList<Shown> &shown, const QList<DocumentView::MarkedRange> &marks);

private:
    void paintFurniture(const Shown &shown, const DocumentLines::Line &line);
    void paintPage(const Shown &shown, int page);
    void paintRow(const Shown &shown, const DocumentLines::Line &line);
    void paintMark(const Shown &shown, int number, const DocumentView::MarkedRange &range);

    QPainter &m_painter;
    const DocumentLayout &m_layout;
    const DocumentLines &m_lines;
    const QPalette m_palette;
    const int m_width;
};

} // namespace dialogist::editors::knowledge
