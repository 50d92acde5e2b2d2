// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/docx.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/ooxml.h"
#include "studio/knowledge/readers/tablegrid.h"
#include "studio/knowledge/readers/xml.h"
#include "studio/knowledge/readers/zip.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

struct Style {
    QString basedOn;
    int outline = 0; ///< 1-based; 0 = none
    bool list = false;
    bool title = false;
};

struct Paragraph {
    QString text;
    QString style;
    int outline = 0;
    bool list = false;
    int listLevel = 0;
    bool code = false;
};

class DocxReader
{
public:
    explicit DocxReader(const ZipParts &parts) : m_parts(parts), m_sink(m_document) { }
    Result<Document> read();

private:
    void readStyles(const QByteArray &xml);
    Style resolved(const QString &id) const;
    void readBlocks(SafeXml &xml);
    void readBlock(SafeXml &xml);
    void readParagraph(SafeXml &xml, Paragraph &paragraph);
    void readProperties(SafeXml &xml, Paragraph &paragraph);
    void readRunPart(SafeXml &xml, Paragraph &paragraph);
    void readAlternate(SafeXml &xml, const std::function<void(SafeXml &)> &inside);
    void readTable(SafeXml &xml);
    void readRow(SafeXml &xml, TableGrid &grid);
    void readCell(SafeXml &xml, TableGrid &grid);
    void emitParagraph(const Paragraph &paragraph);
    void readNotes(const QString &part);

    const ZipParts &m_parts;
    Document m_document;
    BlockSink m_sink;
    QHash<QString, Style> m_styles;
    QHash<QString, QString> m_links; ///< of the part at hand: id -> address
    QStringList *m_cell = nullptr; ///< where paragraphs go while a table cell is read
};

void DocxReader::readStyles(const QByteArray &bytes)
{
    SafeXml xml(bytes);
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.name() != u"style"_s) {
            xml.skip();
            continue;
        }
        const QString id = xml.attribute(u"styleId"_s);
        Style style;
        while (xml.nextChild()) {
            if (xml.name() == u"name"_s) {
                // The stored name is English whatever the program's language; only the id is localised.
                const QString name = xml.attribute(u"val"_s).toLower();
                if (name.startsWith("heading "_L1))
                    style.outline = name.mid(8).toInt();
                style.title = name == "title"_L1;
                style.list = name.startsWith("list "_L1);
                xml.skip();
            } else if (xml.name() == u"basedOn"_s) {
                style.basedOn = xml.attribute(u"val"_s);
                xml.skip();
            } else if (xml.name() == u"pPr"_s) {
                Paragraph properties;
                readProperties(xml, properties);
                style.outline = style.outline ? style.outline : properties.outline;
                style.list = style.list || properties.list;
            } else {
                xml.skip();
            }
        }
        m_styles.insert(id, style);
    }
}

Style DocxReader::resolved(const QString &id) const
{
    Style style = m_styles.value(id);
    QString parent = style.basedOn;
    for (int hops = 0; hops < 20 && !parent.isEmpty() && m_styles.contains(parent); ++hops) {
        const Style &base = m_styles[parent];
        style.outline = style.outline ? style.outline : base.outline;
        style.list = style.list || base.list;
        parent = base.basedOn;
    }
    return style;
}

void DocxReader::readProperties(SafeXml &xml, Paragraph &paragraph)
{
    while (xml.nextChild()) {
        if (xml.name() == u"pStyle"_s) {
            paragraph.style = xml.attribute(u"val"_s);
            xml.skip();
        } else if (xml.name() == u"outlineLvl"_s) {
            const int level = xml.attribute(u"val"_s).toInt();
            paragraph.outline = level >= 0 && level < 9 ? level + 1 : 0;
            xml.skip();
        } else if (xml.name() == u"numPr"_s) {
            bool numbered = true;
            while (xml.nextChild()) {
                if (xml.name() == u"ilvl"_s)
                    paragraph.listLevel = xml.attribute(u"val"_s).toInt();
                else if (xml.name() == u"numId"_s)
                    numbered = xml.attribute(u"val"_s) != "0"_L1;
                xml.skip();
            }
            paragraph.list = numbered;
        } else {
            xml.skip();
        }
    }
}

/// Programs write a drawing twice, for new and for old readers: the first choice that is there is taken, the other skipped.
void DocxReader::readAlternate(SafeXml &xml, const std::function<void(SafeXml &)> &inside)
{
    bool taken = false;
    while (xml.nextChild()) {
        if (!taken && (xml.name() == u"Choice"_s || xml.name() == u"Fallback"_s)) {
            taken = true;
            while (xml.nextChild())
                inside(xml);
        } else {
            xml.skip();
        }
    }
}

void DocxReader::readRunPart(SafeXml &xml, Paragraph &paragraph)
{
    const QString name = xml.name().toString();
    if (name == "t"_L1) {
        paragraph.text += xml.allText();
    } else if (name == "tab"_L1 || name == "ptab"_L1) {
        paragraph.text += u' ';
        xml.skip();
    } else if (name == "br"_L1 || name == "cr"_L1) {
        paragraph.text += u'\n';
        xml.skip();
    } else if (name == "noBreakHyphen"_L1) {
        paragraph.text += u'-';
        xml.skip();
    } else if (name == "hyperlink"_L1) {
        paragraph.text += linkStart(m_links.value(xml.attribute(u"id"_s)));
        while (xml.nextChild())
            readRunPart(xml, paragraph);
        paragraph.text += linkEnd();
    } else if (name == "AlternateContent"_L1) {
        readAlternate(xml, [this, &paragraph](SafeXml &inner) { readRunPart(inner, paragraph); });
    } else if (name == "txbxContent"_L1) {
        readBlocks(xml);
    } else if (name == "pPr"_L1) {
        readProperties(xml, paragraph);
    } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "rPr"_L1 || name == "instrText"_L1 || name == "delText"_L1
               || name == "sdtPr"_L1 || name == "fldData"_L1 || name == "binData"_L1 || name == "Fallback"_L1) {
        xml.skip();
    } else {
        while (xml.nextChild())
            readRunPart(xml, paragraph);
    }
}

void DocxReader::readParagraph(SafeXml &xml, Paragraph &paragraph)
{
    // Text boxes hang in a paragraph; their blocks come out first, as the sink is written when this paragraph ends.
    while (xml.nextChild())
        readRunPart(xml, paragraph);
}

void DocxReader::emitParagraph(const Paragraph &paragraph)
{
    if (m_cell) {
        m_cell->append(paragraph.text);
        return;
    }
    const Style style = resolved(paragraph.style);
    const int outline = paragraph.outline ? paragraph.outline : style.outline;
    const bool listItem = paragraph.list || style.list;
    const QString styleName = paragraph.style.toLower();
    if (style.title && m_document.title.isEmpty() && !paragraph.text.trimmed().isEmpty())
        m_document.title = tidy(paragraph.text);
    if (style.title)
        m_sink.heading(1, paragraph.text);
    else if (outline > 0)
        m_sink.heading(outline, paragraph.text);
    else if (listItem)
        m_sink.add(Block::Kind::ListItem, paragraph.text, paragraph.listLevel);
    else if (styleName.contains("code"_L1) || styleName.contains("preformatted"_L1))
        m_sink.add(Block::Kind::Code, paragraph.text);
    else if (styleName.contains("quote"_L1))
        m_sink.add(Block::Kind::Quote, paragraph.text);
    else
        m_sink.paragraph(paragraph.text);
}

void DocxReader::readBlock(SafeXml &xml)
{
    const QString name = xml.name().toString();
    if (name == "p"_L1) {
        Paragraph paragraph;
        readParagraph(xml, paragraph);
        emitParagraph(paragraph);
    } else if (name == "tbl"_L1) {
        readTable(xml);
    } else if (name == "AlternateContent"_L1) {
        readAlternate(xml, [this](SafeXml &inner) { readBlock(inner); });
    } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "sectPr"_L1 || name == "sdtPr"_L1) {
        xml.skip();
    } else {
        readBlocks(xml);
    }
}

void DocxReader::readBlocks(SafeXml &xml)
{
    while (xml.nextChild())
        readBlock(xml);
}

void DocxReader::readCell(SafeXml &xml, TableGrid &grid)
{
    QStringList paragraphs;
    QStringList *outer = std::exchange(m_cell, &paragraphs);
    bool continued = false;
    int columns = 1;
    while (xml.nextChild()) {
        if (xml.name() == u"tcPr"_s) {
            while (xml.nextChild()) {
                if (xml.name() == u"vMerge"_s)
                    continued = xml.attribute(u"val"_s) != "restart"_L1;
                else if (xml.name() == u"gridSpan"_s)
                    columns = xml.attribute(u"val"_s).toInt();
                xml.skip();
            }
        } else {
            readBlock(xml);
        }
    }
    m_cell = outer;
    if (continued)
        grid.addContinued(columns);
    else
        grid.add(paragraphs.join(u'\n'), columns);
}

void DocxReader::readRow(SafeXml &xml, TableGrid &grid)
{
    grid.beginRow();
    const std::function<void(SafeXml &)> part = [&](SafeXml &inner) {
        if (inner.name() == u"tc"_s) {
            readCell(inner, grid);
        } else if (inner.name() == u"sdt"_s || inner.name() == u"sdtContent"_s || inner.name() == u"customXml"_s) {
            while (inner.nextChild())
                part(inner);
        } else {
            inner.skip();
        }
    };
    while (xml.nextChild())
        part(xml);
}

void DocxReader::readTable(SafeXml &xml)
{
    TableGrid grid;
    const std::function<void(SafeXml &)> part = [&](SafeXml &inner) {
        if (inner.name() == u"tr"_s) {
            readRow(inner, grid);
        } else if (inner.name() == u"sdt"_s || inner.name() == u"sdtContent"_s || inner.name() == u"customXml"_s) {
            while (inner.nextChild())
                part(inner);
        } else {
            inner.skip();
        }
    };
    while (xml.nextChild())
        part(xml);
    const QList<QStringList> rows = grid.take();
    if (m_cell) {
        for (const QStringList &row : rows)
            m_cell->append(row.join(u' '));
        if (!m_document.warnings.contains(u"tables-flattened"_s))
            m_document.warnings.append(u"tables-flattened"_s);
        return;
    }
    addTable(m_sink, rows);
}

void DocxReader::readNotes(const QString &part)
{
    m_links = linksOf(m_parts, part);
    SafeXml xml(m_parts.value(part));
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        // Separators are stored as notes of a special type.
        if (xml.hasAttribute(u"type"_s) && xml.attribute(u"type"_s) != "normal"_L1)
            xml.skip();
        else
            readBlocks(xml);
    }
}

Result<Document> DocxReader::read()
{
    const QString main = mainPart(m_parts, u"word/document.xml"_s);
    if (!m_parts.contains(main))
        return readError(m_parts.isEmpty() ? u"damaged"_s : u"unsupported"_s);
    m_document.mime = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    const QString folder = main.left(main.lastIndexOf(u'/') + 1);
    readStyles(m_parts.value(folder + u"styles.xml"_s));

    m_links = linksOf(m_parts, main);
    SafeXml xml(m_parts.value(main));
    while (xml.nextChild()) {
        while (xml.nextChild())
            readBlock(xml);
    }
    readNotes(folder + u"footnotes.xml"_s);
    readNotes(folder + u"endnotes.xml"_s);
    if (xml.failed() && (xml.code() != "damaged"_L1 || m_document.blocks.isEmpty()))
        return readError(xml.code());
    if (xml.failed())
        m_document.warnings.append(u"damaged-pages"_s);
    readCoreProperties(m_parts.value(u"docProps/core.xml"_s), m_document);
    return std::move(m_document);
}

} // namespace

Result<Document> readDocx(const QByteArray &bytes)
{
    auto parts = unzip(bytes, [](const QString &name) {
        return name.endsWith(".xml"_L1) ? !name.contains("/theme/"_L1) && !name.contains("/media/"_L1) : name.endsWith(".rels"_L1);
    });
    if (!parts.ok())
        return parts.error();
    return DocxReader(parts.value()).read();
}

} // namespace dialogist::knowledge
