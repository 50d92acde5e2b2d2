// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::knowledge {

class BlockSink;

struct PdfPage {
    int number = 0;
    QStringList lines;
};

struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0; ///< 1-based
};

/// Lines of a page's text; words that were hyphenated at a line's end are whole again.
PdfPage splitPage(int number, const QString &text);

/// Takes away what stands on top or bottom of most pages: headers, footers, page numbers.
void dropRunningLines(QList<PdfPage> &pages);

/// Lines to paragraphs by how long lines are and how they end, as a PDF knows no paragraphs. Lines that the outline names are headings.
void emitPages(const QList<PdfPage> &pages, const QList<OutlineEntry> &outline, BlockSink &sink);

} // namespace dialogist::knowledge
