// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/odf.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/records.h"
#include "studio/knowledge/readers/tablegrid.h"
#include "studio/knowledge/readers/xml.h"
#include "studio/knowledge/readers/zip.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRepeatedCells = 64; ///< files fill the sheet's width by repeating one empty cell

class OdfReader
{
public:
    OdfReader(const ZipParts &parts, const RecordColumns &columns) : m_parts(parts), m_sink(m_document, columns) { }
    Result<Document> read();

private:
    void readBlocks(SafeXml &xml);
    void readBlock(SafeXml &xml);
    QString readInline(SafeXml &xml);
    QString readInlineElement(SafeXml &xml);
    void readList(SafeXml &xml, int level);
    void readTable(SafeXml &xml);
    void readRows(SafeXml &xml, TableGrid &grid);
    void readRow(SafeXml &xml, TableGrid &grid);
    QString readCell(SafeXml &xml);
    void readSlide(SafeXml &xml);
    void readMeta(const QByteArray &bytes);
    void emitText(Block::Kind kind, const QString &text, int level);

    const ZipParts &m_parts;
    Document m_document;
    BlockSink m_sink;
    QStringList m_notes;
    QStringList *m_cell = nullptr;
};

void OdfReader::emitText(Block::Kind kind, const QString &text, int level)
{
    if (m_cell)
        m_cell->append(text);
    else if (kind == Block::Kind::Heading)
        m_sink.heading(level, text);
    else
        m_sink.add(kind, text, level);
}

QString OdfReader::readInlineElement(SafeXml &xml)
{
    const QString name = xml.name().toString();
    QString text;
    if (name == "s"_L1) {
        text = u" "_s;
        xml.skip();
    } else if (name == "tab"_L1) {
        text = u" "_s;
        xml.skip();
    } else if (name == "line-break"_L1) {
        text = u"\n"_s;
        xml.skip();
    } else if (name == "note"_L1) {
        while (xml.nextChild()) {
            if (xml.name() == u"note-body"_s) {
                QStringList paragraphs;
                QStringList *outer = std::exchange(m_cell, &paragraphs);
                readBlocks(xml);
                m_cell = outer;
                m_notes.append(paragraphs.join(u'\n'));
            } else {
                xml.skip();
            }
        }
    } else if (name == "a"_L1 && !m_document.mime.contains("spreadsheet"_L1)) {
        const QString address = xml.attribute(u"href"_s);
        text = linked(readInline(xml), address);
    } else if (name == "text-box"_L1) {
        readBlocks(xml);
    } else if (name == "annotation"_L1 || name == "tracked-changes"_L1 || name == "image"_L1 || name == "object"_L1
               || name == "bookmark-start"_L1 || name == "bookmark-end"_L1 || name == "ruby-text"_L1 || name == "title"_L1 || name == "desc"_L1) {
        xml.skip();
    } else {
        text = readInline(xml);
    }
    return text;
}

QString OdfReader::readInline(SafeXml &xml)
{
    QString text;
    while (xml.nextNode()) {
        if (xml.isText())
            text += xml.text().toString().simplified().isEmpty() ? (xml.text().isEmpty() ? QString() : u" "_s)
                                                                 : xml.text().toString().replace(u'\n', u' ');
        else
            text += readInlineElement(xml);
    }
    return text;
}

void OdfReader::readList(SafeXml &xml, int level)
{
    while (xml.nextChild()) {
        if (xml.name() != u"list-item"_s && xml.name() != u"list-header"_s) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.name() == u"list"_s)
                readList(xml, level + 1);
            else if (xml.name() == u"p"_s)
                emitText(Block::Kind::ListItem, readInline(xml), level);
            else
                readBlock(xml); // numbered headings are written as lists around a heading
        }
    }
}

QString OdfReader::readCell(SafeXml &xml)
{
    QStringList paragraphs;
    QStringList *outer = std::exchange(m_cell, &paragraphs);
    readBlocks(xml);
    m_cell = outer;
    return paragraphs.join(u'\n');
}

void OdfReader::readRow(SafeXml &xml, TableGrid &grid)
{
    grid.beginRow();
    while (xml.nextChild()) {
        // What a cell covers is written too, without its text; the grid knows these places from the cell.
        if (xml.name() != u"table-cell"_s) {
            xml.skip();
            continue;
        }
        const int repeated = std::clamp(xml.attribute(u"number-columns-repeated"_s).toInt(), 1, maxRepeatedCells);
        const int columns = xml.attribute(u"number-columns-spanned"_s).toInt();
        const int rows = xml.attribute(u"number-rows-spanned"_s).toInt();
        const QString text = readCell(xml);
        for (int i = 0; i < repeated; ++i)
            grid.add(text, columns, rows);
    }
}

void OdfReader::readRows(SafeXml &xml, TableGrid &grid)
{
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        if (name == "table-row"_L1)
            readRow(xml, grid);
        else if (name == "table-header-rows"_L1 || name == "table-rows"_L1 || name == "table-row-group"_L1)
            readRows(xml, grid);
        else
            xml.skip();
    }
}

void OdfReader::readTable(SafeXml &xml)
{
    TableGrid grid;
    readRows(xml, grid);
    QList<QStringList> rows = grid.take();
    for (QStringList &row : rows) {
        while (!row.isEmpty() && row.constLast().trimmed().isEmpty())
            row.removeLast();
    }
    rows.removeIf([](const QStringList &row) { return row.isEmpty(); });
    if (m_cell) {
        for (const QStringList &row : std::as_const(rows))
            m_cell->append(row.join(u' '));
        if (!m_document.warnings.contains(u"tables-flattened"_s))
            m_document.warnings.append(u"tables-flattened"_s);
        return;
    }
    if (m_document.mime.contains("spreadsheet"_L1))
        addSheet(m_sink, rows);
    else
        addTable(m_sink, rows);
}

void OdfReader::readSlide(SafeXml &xml)
{
    m_sink.setPage(++m_document.pages);
    const qsizetype before = m_document.blocks.size();
    while (xml.nextChild()) {
        if (xml.attribute(u"class"_s) == "title"_L1) {
            QStringList paragraphs;
            QStringList *outer = std::exchange(m_cell, &paragraphs);
            readBlocks(xml);
            m_cell = outer;
            m_sink.heading(1, paragraphs.join(u' '));
        } else {
            readBlock(xml);
        }
    }
    if (m_document.blocks.size() == before)
        m_document.pagesWithoutText.append(m_document.pages);
}

void OdfReader::readBlock(SafeXml &xml)
{
    const QString name = xml.name().toString();
    if (name == "h"_L1) {
        const int level = std::max(1, xml.attribute(u"outline-level"_s).toInt());
        emitText(Block::Kind::Heading, readInline(xml), level);
    } else if (name == "p"_L1) {
        const bool title = xml.attribute(u"style-name"_s) == "Title"_L1;
        const QString text = readInline(xml);
        if (title && m_document.title.isEmpty())
            m_document.title = tidy(text);
        emitText(title ? Block::Kind::Heading : Block::Kind::Paragraph, text, title ? 1 : 0);
    } else if (name == "list"_L1) {
        readList(xml, 0);
    } else if (name == "table"_L1) {
        readTable(xml);
    } else if (name == "page"_L1) {
        readSlide(xml);
    } else if (name == "table-of-content"_L1 || name == "tracked-changes"_L1 || name == "forms"_L1 || name == "annotation"_L1
               || name == "alphabetical-index"_L1 || name == "sequence-decls"_L1 || name == "desc"_L1 || name == "settings"_L1) {
        xml.skip();
    } else {
        readBlocks(xml);
    }
}

void OdfReader::readBlocks(SafeXml &xml)
{
    while (xml.nextChild())
        readBlock(xml);
}

void OdfReader::readMeta(const QByteArray &bytes)
{
    SafeXml xml(bytes);
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            while (xml.nextChild()) {
                const QString name = xml.name().toString();
                const QString text = tidy(xml.allText());
                if (name == "title"_L1 && !text.isEmpty())
                    m_document.title = text;
                else if (name == "language"_L1)
                    m_document.language = text;
            }
        }
    }
}

Result<Document> OdfReader::read()
{
    if (m_parts.value(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return readError(u"encrypted"_s);
    if (!m_parts.contains(u"content.xml"_s))
        return readError(u"damaged"_s);
    m_document.mime = QString::fromLatin1(m_parts.value(u"mimetype"_s).trimmed().left(80));
    SafeXml xml(m_parts.value(u"content.xml"_s));
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() == u"body"_s)
                readBlocks(xml);
            else
                xml.skip();
        }
    }
    for (const QString &note : std::as_const(m_notes))
        m_sink.paragraph(note);
    if (xml.failed() && (xml.code() != "damaged"_L1 || m_document.blocks.isEmpty()))
        return readError(xml.code());
    if (xml.failed())
        m_document.warnings.append(u"damaged-pages"_s);
    readMeta(m_parts.value(u"meta.xml"_s));
    return std::move(m_document);
}

} // namespace

Result<Document> readOdf(const QByteArray &bytes, const RecordColumns &columns)
{
    const auto parts = unzip(bytes, [](const QString &name) {
        return name == "content.xml"_L1 || name == "meta.xml"_L1 || name == "mimetype"_L1 || name == "META-INF/manifest.xml"_L1;
    });
    if (!parts.ok())
        return parts.error();
    return OdfReader(parts.value(), columns).read();
}

} // namespace dialogist::knowledge
