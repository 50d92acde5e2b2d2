// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/recordtable.h"

#include "studio/base/job.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/records.h"
#include "studio/knowledge/wholereader.h"
#include "studio/storage/projectfile.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

Result<Document> readAgain(storage::ProjectFile &file, const model::Source &source, const QString &readerProgram, JobControl &control)
{
    const auto original = file.blob(source.contentHash);
    if (!original.ok())
        return readError(u"text-gone"_s);
    ReadRequest request;
    request.bytes = *original;
    request.name = source.location;
    WholeReader reader(readerProgram, {}, false);
    return reader.read(request, control);
}

} // namespace

QString RecordTable::exampleOf(const QString &column) const
{
    const qsizetype place = columns.indexOf(column);
    for (const QStringList &row : firstRows) {
        if (!row.value(place).isEmpty())
            return row.value(place);
    }
    return {};
}

Result<RecordTable> recordTable(storage::ProjectFile &file, const model::Source &source, const QString &readerProgram, JobControl &control)
{
    auto document = storedDocument(file, source.contentKey);
    if (!document.ok() || document->columns.isEmpty())
        document = readAgain(file, source, readerProgram, control);
    if (!document.ok())
        return document.error();
    if (document->columns.isEmpty())
        return readError(u"no-columns"_s);
    RecordTable table {document->columns, document->firstRows, document->mime.contains("spreadsheet"_L1), columnsOf(source)};
    if (table.inUse.isEmpty()) {
        const ColumnRoles roles = questionRoles(table.columns);
        for (const qsizetype column : roles.isEmpty() ? QList<qsizetype>() : roles.search + roles.alternates)
            table.inUse.search.append(table.columns.at(column));
        for (const qsizetype column : roles.isEmpty() ? QList<qsizetype>() : roles.answer)
            table.inUse.answer.append(table.columns.at(column));
    }
    return table;
}

bool mayHaveRecords(const model::Source &source)
{
    return source.kind == "file"_L1 && (source.mime == "text/csv"_L1 || source.mime == "application/json"_L1 || source.mime.contains("spreadsheet"_L1));
}

Document preview(const RecordTable &table, const RecordColumns &columns)
{
    Document document;
    BlockSink sink(document, columns);
    if (table.isSheet)
        addSheet(sink, QList<QStringList> {table.columns} + table.firstRows);
    else
        addRecords(sink, table.columns, table.firstRows);
    return document;
}

} // namespace dialogist::knowledge
