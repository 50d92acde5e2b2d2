// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist {

/// One row of a table after RFC 4180, with its line end. A field that a table program would run as a formula gets an apostrophe in
/// front (OWASP, CSV injection); one that has an apostrophe there already gets another, so that csvUnguarded() gives it back.
QString csvLine(const QStringList &fields, QChar delimiter = u',');

/// The field without the apostrophe that csvLine() put in front.
QString csvUnguarded(const QString &field);

/// One row of a table that was read.
struct CsvRow {
    int line = 0; ///< where it begins, 1-based
    QStringList fields;
};

/// What became of reading a table after RFC 4180. Rows without any field are left out.
struct CsvTable {
    QList<CsvRow> rows;
    int openQuote = 0; ///< the line where a quotation mark is never closed; 0 = none
    bool isTooLarge = false; ///< more than so many rows, or a thousand fields in one
};
CsvTable readCsvTable(const QString &text, QChar delimiter, qsizetype mostRows);

/// The text of a file that a table program wrote: with a byte order mark as that says, else UTF-8, else Latin-1.
QString csvDecoded(const QByteArray &bytes);

/// Comma, semicolon, tabulator or bar: whichever the first line has most of.
QChar csvDelimiter(const QString &text);

} // namespace dialogist
