// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/exchange.h"

#include "studio/base/csv.h"
#include "studio/base/job.h"

#include <QCoreApplication>

namespace dialogist::texts {

using namespace Qt::StringLiterals;
using State = model::LocalizedText::State;

namespace {

QString wordOf(State state)
{
    return state == State::Missing ? u"missing"_s : state == State::Stale ? u"stale"_s : u"current"_s;
}

struct Columns {
    qsizetype key = -1;
    qsizetype state = -1;
    qsizetype source = -1;
    qsizetype target = -1;
};

QString normalised(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace

QByteArray writeCsv(const model::Bot &bot, const QList<TextRow> &rows, const ExportOptions &options, JobControl *control)
{
    const QString source = bot.sourceLanguage();
    QHash<QString, QList<TextRow>> ofObject;
    for (const TextRow &row : rows)
        ofObject[row.place.object.id].append(row);
    QString text = csvLine({u"key"_s, u"place"_s, u"text"_s, u"state"_s, u"source:"_s + source, u"target:"_s + options.language, u"notes"_s}, options.delimiter);
    for (qsizetype i = 0; i < rows.size() && mayGoOn(control, i, rows.size()); ++i) {
        const TextRow &row = rows.at(i);
        const QStringList notes = notesFor(row, ofObject.value(row.place.object.id)).mid(1);
        text += csvLine({row.key, row.where, row.what, wordOf(row.state(options.language, source)), row.text.exact(source),
                      row.text.exact(options.language), notes.join(u' ')},
                     options.delimiter);
    }
    return (options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + text.toUtf8();
}

Result<ExchangeFile> readCsv(const QByteArray &bytes, JobControl *control)
{
    const QString text = csvDecoded(bytes);
    const CsvTable table = readCsvTable(text, csvDelimiter(text), Limits::units);
    if (text.contains(QChar(u'\0')) || table.openQuote > 0 || table.isTooLarge)
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("texts", "The file is no complete table: a quotation mark is never closed, or it holds no text."), {}};
    ExchangeFile file;
    file.format = ExchangeFormat::Csv;
    Columns columns;
    const QStringList header = table.rows.value(0).fields;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header.at(i).trimmed().toLower();
        if (name == u"key")
            columns.key = i;
        else if (name == u"state")
            columns.state = i;
        else if (name.startsWith(u"source"_s) && columns.source < 0) {
            columns.source = i;
            file.sourceLanguage = header.at(i).section(u':', 1).trimmed();
        } else if (name.startsWith(u"target"_s) && columns.target < 0) {
            columns.target = i;
            file.targetLanguage = header.at(i).section(u':', 1).trimmed();
        }
    }
    if (columns.key < 0 || columns.source < 0 || columns.target < 0)
        return Error {ErrorCode::Foreign,
                      QCoreApplication::translate("texts", "The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported."), {}};
    for (const CsvRow &line : table.rows.mid(1)) {
        const QStringList &row = line.fields;
        if (!mayReadOn(control, file.units.size()))
            return Error {ErrorCode::Cancelled, {}, {}};
        if (row.value(columns.key).isEmpty() && row.value(columns.target).isEmpty())
            continue;
        ExchangeUnit unit;
        unit.key = csvUnguarded(row.value(columns.key));
        unit.source = normalised(csvUnguarded(row.value(columns.source)));
        unit.target = normalised(csvUnguarded(row.value(columns.target)));
        unit.needsWork = columns.state >= 0 && row.value(columns.state).trimmed() == u"stale";
        if (row.size() < header.size() - 1)
            unit.problem = QCoreApplication::translate("texts", "The row has too few cells.");
        if (unit.target.size() > Limits::textLength)
            unit.problem = QCoreApplication::translate("texts", "The text is too long.");
        file.units.append(unit);
    }
    return file;
}

} // namespace dialogist::texts
