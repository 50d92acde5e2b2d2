// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/sheets.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/ooxml.h"
#include "studio/knowledge/readers/records.h"
#include "studio/knowledge/readers/xml.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxColumns = 256;
constexpr qsizetype maxCell = 32'767; ///< what the format itself allows
constexpr int maxMerged = 10'000; ///< ranges
constexpr int maxMergedRows = 10'000; ///< of one
constexpr qsizetype maxMergedCells = 500'000; ///< of a sheet
constexpr qsizetype maxSheet = 20'000'000; ///< cells may all name one long shared text: a small file becomes a huge one

/// Text of a rich string without its phonetic guide.
QString richText(SafeXml &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == u"t"_s)
            text += xml.allText();
        else if (xml.name() == u"rPh"_s)
            xml.skip();
        else
            text += richText(xml);
    }
    return text;
}

QStringList readSharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    SafeXml xml(bytes);
    while (xml.nextChild()) {
        while (xml.nextChild())
            strings.append(richText(xml));
    }
    return strings;
}

/// "BC12" -> 54, zero-based; -1 when there is no column in it.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
    }
    return column - 1;
}

/// "BC12" -> 12; 0 when there is no row in it.
int rowOf(const QString &reference)
{
    const auto digit = std::find_if(reference.cbegin(), reference.cend(), [](QChar c) { return c.isDigit(); });
    return reference.mid(digit - reference.cbegin()).toInt();
}

QString readCell(SafeXml &xml, const QStringList &shared)
{
    const QString type = xml.attribute(u"t"_s);
    QString value;
    while (xml.nextChild()) {
        if (xml.name() == u"v"_s)
            value = xml.allText();
        else if (xml.name() == u"is"_s)
            value = richText(xml);
        else
            xml.skip();
    }
    if (type == "s"_L1)
        return shared.value(value.toInt());
    if (type == "b"_L1)
        return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    return value;
}

QStringList readRow(SafeXml &xml, const QStringList &shared)
{
    QStringList cells;
    while (xml.nextChild()) {
        const int column = columnOf(xml.attribute(u"r"_s));
        const QString text = readCell(xml, shared).left(maxCell);
        const qsizetype at = column >= 0 ? column : cells.size();
        if (text.isEmpty() || at >= maxColumns)
            continue;
        while (cells.size() <= at)
            cells.append(QString());
        cells[at] = text;
    }
    return cells;
}

/// A sheet's rows that hold something, and where each stands in the sheet.
struct SheetRows {
    QList<QStringList> rows;
    QHash<int, qsizetype> places; ///< 1-based number in the sheet -> index in rows
    qsizetype merged = 0; ///< rows and cells looked at because they are shown as one with another
    qsizetype characters = 0;
};

/// "A2:B4": cells shown as one have their text in the first only; it stands for all of them.
void fillMerged(SheetRows &sheet, const QString &range)
{
    const QString first = range.section(u':', 0, 0);
    const QString last = range.section(u':', 1, 1);
    const int left = columnOf(first);
    const int right = std::min(columnOf(last), maxColumns - 1);
    const int top = rowOf(first);
    const int bottom = rowOf(last);
    const QString text = sheet.places.contains(top) && left >= 0 ? sheet.rows.at(sheet.places.value(top)).value(left) : QString();
    if (text.isEmpty())
        return;
    for (int row = top; row <= bottom && row - top < maxMergedRows; ++row) {
        const auto place = sheet.places.constFind(row);
        if (++sheet.merged > maxMergedCells)
            return;
        if (place == sheet.places.constEnd())
            continue;
        QStringList &cells = sheet.rows[*place];
        // A title above the table is there once, however wide it is.
        const bool isAlone = row == top && std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }) == 1;
        for (int column = left; column <= right && !isAlone; ++column) {
            if (++sheet.merged > maxMergedCells || sheet.characters > maxSheet)
                return;
            if (column < cells.size() && !cells.at(column).isEmpty())
                continue;
            sheet.characters += text.size();
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = text;
        }
    }
}

QString readSheet(const QByteArray &bytes, const QStringList &shared, BlockSink &sink)
{
    SafeXml xml(bytes);
    SheetRows sheet;
    QList<QStringList> &rows = sheet.rows;
    qsizetype &characters = sheet.characters;
    int number = 0;
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() == u"mergeCells"_s) { // behind the rows
                for (int count = 0; xml.nextChild(); ++count) {
                    if (count < maxMerged)
                        fillMerged(sheet, xml.attribute(u"ref"_s));
                    xml.skip();
                }
                continue;
            }
            if (xml.name() != u"sheetData"_s) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                const int stated = xml.attribute(u"r"_s).toInt();
                number = stated > 0 ? stated : number + 1;
                const QStringList cells = readRow(xml, shared);
                if (!cells.isEmpty()) {
                    sheet.places.insert(number, rows.size());
                    rows.append(cells);
                }
                for (const QString &cell : cells)
                    characters += cell.size();
                if (characters > maxSheet)
                    return u"too-large"_s;
            }
        }
    }
    addSheet(sink, rows);
    return xml.code();
}

struct Sheet {
    QString name;
    QString part;
};

QList<Sheet> sheetsOf(const ZipParts &parts, const QString &main)
{
    const QHash<QString, QString> relations = relationsOf(parts, main);
    QList<Sheet> sheets;
    SafeXml xml(parts.value(main));
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() != u"sheets"_s) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                const QString part = relations.value(xml.attribute(u"id"_s));
                if (!part.isEmpty())
                    sheets.append({xml.attribute(u"name"_s), part});
                xml.skip();
            }
        }
    }
    return sheets;
}

} // namespace

Result<Document> readXlsx(const QByteArray &bytes, const RecordColumns &columns)
{
    const auto parts = unzip(bytes, [](const QString &name) {
        return (name.startsWith("xl/"_L1) && (name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1)) && !name.startsWith("xl/theme"_L1)
                && !name.startsWith("xl/styles"_L1) && !name.startsWith("xl/calcChain"_L1))
            || name.startsWith("_rels/"_L1) || name == "docProps/core.xml"_L1;
    });
    if (!parts.ok())
        return parts.error();
    Document document;
    document.mime = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    BlockSink sink(document, columns);
    const QString main = mainPart(*parts, u"xl/workbook.xml"_s);
    const QString folder = main.left(main.lastIndexOf(u'/') + 1);
    const QStringList shared = readSharedStrings(parts->value(folder + u"sharedStrings.xml"_s));
    QString code;
    for (const Sheet &sheet : sheetsOf(*parts, main)) {
        const qsizetype before = document.blocks.size();
        sink.heading(1, sheet.name);
        const QString failure = readSheet(parts->value(sheet.part), shared, sink);
        if (document.blocks.size() == before + 1)
            document.blocks.removeLast(); // an empty sheet's name says nothing
        if (!failure.isEmpty())
            code = failure;
    }
    if (!code.isEmpty() && (code != "damaged"_L1 || document.blocks.isEmpty()))
        return readError(code);
    readCoreProperties(parts->value(u"docProps/core.xml"_s), document);
    return document;
}

} // namespace dialogist::knowledge
