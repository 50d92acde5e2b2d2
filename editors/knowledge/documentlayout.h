// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentlines.h"

#include <QPlainTextDocumentLayout>

#include <memory>

namespace dialogist::editors::knowledge {

/// Lays out the lines of a document as a page to read: headings and paragraphs in a column of readable width, lists indented, the
/// cells of a table side by side. As with its base, only what is looked at is laid out, so that the length of a document is no matter.
class DocumentLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit DocumentLayout(QTextDocument *document) : QPlainTextDocumentLayout(document) { }

    void setLines(std::shared_ptr<const DocumentLines> lines) { m_lines = std::move(lines); }
    /// Of the window onto the text, in pixels; the text is laid out anew by the one who shows it.
    void setWidth(int width) { m_width = width; }

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    const DocumentLines::Line *line(const QTextBlock &block) const;
    qreal left() const; ///< where the column of text begins
    qreal columnWidth() const;
    /// How much room stands above the text of a line, and how much of it lies above the announcement of a new page.
    qreal spaceAbove(const DocumentLines::Line &line) const;
    qreal pageHeight() const;
    qreal indent(const DocumentLines::Line &line) const;
    /// Left edges of the columns of a table, and the right one of the last; empty where its cells stand below one another.
    QList<qreal> columnsOf(int table) const;

private:
    void layOut(const QTextBlock &block) const;
    qreal layOutCells(QTextLayout &text, const DocumentLines::Line &line, qreal top) const;
    qreal em() const;

    std::shared_ptr<const DocumentLines> m_lines;
    int m_width = 0;
};

} // namespace dialogist::editors::knowledge
