// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Adds blocks with cleaned text; drops empty ones and stops at the size a document may have.
class BlockSink
{
public:
    explicit BlockSink(Document &document, const RecordColumns &records = {}) : m_document(document) { m_document.records = records; }
    const RecordColumns &records() const { return m_document.records; }

    void add(Block::Kind kind, const QString &text, int level = 0, const QString &anchor = {});
    void heading(int level, const QString &text, const QString &anchor = {});
    void paragraph(const QString &text) { add(Block::Kind::Paragraph, text); }
    /// A row of cells; the first of a table may be its header.
    void row(const QStringList &cells, bool header);
    /// Says that these rows are records with these columns.
    void noteRecords(const QStringList &names, const QList<QStringList> &rows);
    void setPage(int page) { m_page = page; }
    bool isFull() const { return m_full; }

private:
    void put(Block block); ///< one with tidy text

    Document &m_document;
    int m_page = 0;
    qint64 m_characters = 0;
    bool m_full = false;
};

/// A table's rows as blocks: header row first; a table of one column is a list of paragraphs.
void addTable(BlockSink &sink, const QList<QStringList> &rows);

/// Words that lead to an address, for the text of a block: marks around them say so until the sink has taken them off. Just the words
/// where the address is none that a person could open. linkStart() and linkEnd() are for words that come one by one.
QString linked(const QString &words, const QString &address);
QString linkStart(const QString &address); ///< empty as above; then no end is due either, and one does no harm
QString linkEnd();

/// Runs of blanks to one blank, per line; empty lines dropped; control characters, soft hyphens and zero-width marks that
/// only lay out text removed, and so are marks of links; links, if given, gets what these said.
QString tidy(const QString &text, QList<Link> *links = nullptr);

/// The same for text whose lines and indents matter (code).
QString tidyCode(const QString &text);

} // namespace dialogist::knowledge
