// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/document.h"
#include "studio/model/parts.h"

namespace dialogist {
class JobControl;
namespace storage {
class ProjectFile;
}
}

namespace dialogist::knowledge {

/// The columns of a source whose rows are records, to choose from.
struct RecordTable {
    QStringList columns;
    QList<QStringList> firstRows; ///< shortened cells, in the order of columns
    bool isSheet = false; ///< of a spreadsheet, whose rows stay a table where they are no records
    RecordColumns inUse; ///< what was chosen; else what the names say; empty = the table is read as text

    /// The first value that a column has.
    QString exampleOf(const QString &column) const;
};

/// From the text as it was read, or from the original where that was read before columns were noted. Fails with "no-columns" where the
/// source has none (a text, a table without a header), "text-gone" where nothing is left to look at. Pool thread.
Result<RecordTable> recordTable(storage::ProjectFile &file, const model::Source &source, const QString &readerProgram, JobControl &control);

/// Whether a source is of a format whose rows may be records: tables of values, spreadsheets, JSON.
bool mayHaveRecords(const model::Source &source);

/// What the first rows become when their columns are used so.
Document preview(const RecordTable &table, const RecordColumns &columns);

} // namespace dialogist::knowledge
