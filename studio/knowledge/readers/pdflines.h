// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace dialogist::knowledge {

class BlockSink;

struct PdfPage {
    int number = 0;
    QStringList lines;
    /// Where each line stands, in points from the page's top left corner; empty where that is not known.
    QList<QRectF> places = {};
};

struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0; ///< 1-based
};

/// Lines of a page's text; words that were hyphenated at a line's end are whole again. pieces, if given, are the places of the text's
/// pieces in its order, of which a line has one or more.
PdfPage splitPage(int number, const QString &text, const QList<QRectF> &pieces = {});

/// Lines to paragraphs by how long lines are and how they end, as a PDF knows no paragraphs. Lines that the outline names are headings.
void emitPages(const QList<PdfPage> &pages, const QList<OutlineEntry> &outline, BlockSink &sink);

} // namespace dialogist::knowledge
