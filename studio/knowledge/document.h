// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::knowledge {

/// Counts up whenever readers give more of the same document than before. What an earlier one gave stays until it is read again.
/// 1: where links lead. 3: all lines of a PDF, and its headings.
inline constexpr int readVersion = 3;

inline constexpr qsizetype longestLinkAddress = 2000; ///< characters

/// Words of a block that lead somewhere.
struct Link {
    qsizetype at = 0; ///< in characters of the block's text
    qsizetype length = 0;
    QString address; ///< as a reader found it; in full in a document that is kept
    friend bool operator==(const Link &, const Link &) = default;
};

/// One block of a document in reading order.
struct Block {
    enum class Kind { Heading, Paragraph, ListItem, TableRow, Code, Quote };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< of headings (1 to 6) and list items (from 0); of table rows: 1 = the table's header row
    QString text; ///< valid Unicode, no control characters but line ends
    int page = 0; ///< 1-based; 0 = no pages
    QString anchor; ///< fragment id, if the document names one
    QList<Link> links = {}; ///< in order, none within another
};

/// A file within a document: of an archive, or attached to a message.
struct Member {
    QString name; ///< with the folders between, separated by '/'
    QString code; ///< why its bytes are not there; empty = they are
    QByteArray bytes;
};

/// Which columns of a table whose rows are records are for what, by their names; both empty = as the names themselves say.
struct RecordColumns {
    QStringList search; ///< what questions are matched with
    QStringList answer; ///< what is said
    bool isEmpty() const { return search.isEmpty() && answer.isEmpty(); }
    friend bool operator==(const RecordColumns &, const RecordColumns &) = default;
};

/// A document as read: plain data, the same for every format.
struct Document {
    QString title;
    QString language; ///< BCP 47, as the document states it or as recognised; empty = unknown
    QString mime;
    int version = readVersion; ///< of the reader that gave it
    QList<Block> blocks;
    int pages = 0;
    QList<int> pagesWithoutText; ///< 1-based
    /// Stable codes of what was left out ("pages-without-text", "truncated", "tables-flattened").
    QStringList warnings;
    QList<Member> members; ///< to be read as documents of their own
    QStringList columns; ///< names of the columns, where the document has rows that are records
    QList<QStringList> firstRows; ///< a few of these rows, each cell shortened, in the order of columns
    RecordColumns records; ///< what was asked for when it was read

    QByteArray toCbor() const;
    /// The bytes come from a process that read hostile input: sizes, types and text are checked.
    static Result<Document> fromCbor(const QByteArray &bytes);
};

/// A translated sentence for a stable code of a failed or partial source ("encrypted", "no-text", "damaged", "too-large",
/// "timeout", "crashed", "unsupported", "empty", …).
QString messageOf(const QString &code);

} // namespace dialogist::knowledge
