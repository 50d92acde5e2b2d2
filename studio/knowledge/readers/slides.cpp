// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/slides.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/ooxml.h"
#include "studio/knowledge/readers/xml.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

using Links = QHash<QString, QString>; ///< of a slide: id -> address

/// What a click on a run opens.
QString clickAddress(SafeXml &xml, const Links &links)
{
    QString address;
    while (xml.nextChild()) {
        if (xml.name() == u"hlinkClick"_s)
            address = links.value(xml.attribute(u"id"_s));
        xml.skip();
    }
    return address;
}

QString paragraphText(SafeXml &xml, const Links &links)
{
    QString text;
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        if (name == "t"_L1) {
            text += xml.allText();
        } else if (name == "br"_L1) {
            text += u'\n';
            xml.skip();
        } else if (name == "rPr"_L1) {
            text += linkStart(clickAddress(xml, links));
        } else if (name == "pPr"_L1 || name == "endParaRPr"_L1) {
            xml.skip();
        } else {
            text += paragraphText(xml, links) + linkEnd();
        }
    }
    return text;
}

/// Paragraphs anywhere below the current element, in order.
void collectParagraphs(SafeXml &xml, const Links &links, QStringList &paragraphs)
{
    while (xml.nextChild()) {
        if (xml.name() == u"p"_s)
            paragraphs.append(paragraphText(xml, links));
        else
            collectParagraphs(xml, links, paragraphs);
    }
}

struct Shape {
    QString placeholder;
    QStringList paragraphs;
};

void readShape(SafeXml &xml, const Links &links, Shape &shape)
{
    while (xml.nextChild()) {
        if (xml.name() == u"ph"_s) {
            shape.placeholder = xml.hasAttribute(u"type"_s) ? xml.attribute(u"type"_s) : u"body"_s;
            xml.skip();
        } else if (xml.name() == u"txBody"_s) {
            collectParagraphs(xml, links, shape.paragraphs);
        } else {
            readShape(xml, links, shape);
        }
    }
}

void readTable(SafeXml &xml, const Links &links, BlockSink &sink)
{
    QList<QStringList> rows;
    while (xml.nextChild()) {
        if (xml.name() != u"tr"_s) {
            xml.skip();
            continue;
        }
        QStringList cells;
        while (xml.nextChild()) {
            QStringList paragraphs;
            collectParagraphs(xml, links, paragraphs);
            cells.append(paragraphs.join(u'\n'));
        }
        rows.append(cells);
    }
    addTable(sink, rows);
}

void emitShape(const Shape &shape, BlockSink &sink, bool notes)
{
    const QString &kind = shape.placeholder;
    // The number, date and footer of every slide, and the picture of the slide on its notes page.
    if (kind == "sldNum"_L1 || kind == "dt"_L1 || kind == "ftr"_L1 || kind == "hdr"_L1 || kind == "sldImg"_L1)
        return;
    if (!notes && (kind == "title"_L1 || kind == "ctrTitle"_L1)) {
        sink.heading(1, shape.paragraphs.join(u' '));
        return;
    }
    for (const QString &paragraph : shape.paragraphs)
        sink.add(kind == "body"_L1 && !notes ? Block::Kind::ListItem : Block::Kind::Paragraph, paragraph);
}

void readTree(SafeXml &xml, const Links &links, BlockSink &sink, bool notes)
{
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        if (name == "sp"_L1) {
            Shape shape;
            readShape(xml, links, shape);
            emitShape(shape, sink, notes);
        } else if (name == "tbl"_L1) {
            readTable(xml, links, sink);
        } else if (name == "Fallback"_L1) {
            xml.skip();
        } else {
            readTree(xml, links, sink, notes);
        }
    }
}

QStringList slidesInOrder(const ZipParts &parts, const QString &main)
{
    const QHash<QString, QString> relations = relationsOf(parts, main);
    QStringList slides;
    SafeXml xml(parts.value(main));
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            if (xml.name() != u"sldIdLst"_s) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                // Both an "id" and an "r:id" are there: the one that names a relation is meant.
                for (const QString &id : xml.attributeValues(u"id"_s)) {
                    if (relations.contains(id))
                        slides.append(relations.value(id));
                }
                xml.skip();
            }
        }
    }
    return slides;
}

QStringList slidesByNumber(const ZipParts &parts)
{
    QStringList slides;
    for (int i = 1; i <= 5000; ++i) {
        const QString name = u"ppt/slides/slide%1.xml"_s.arg(i);
        if (parts.contains(name))
            slides.append(name);
    }
    return slides;
}

} // namespace

Result<Document> readPptx(const QByteArray &bytes)
{
    const auto parts = unzip(bytes, [](const QString &name) {
        return name.startsWith("ppt/slides/"_L1) || name.startsWith("ppt/notesSlides/"_L1) || name.startsWith("ppt/presentation"_L1)
            || name.startsWith("ppt/_rels/"_L1) || name.startsWith("_rels/"_L1) || name == "docProps/core.xml"_L1;
    });
    if (!parts.ok())
        return parts.error();
    Document document;
    document.mime = u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
    BlockSink sink(document);
    QStringList slides = slidesInOrder(*parts, mainPart(*parts, u"ppt/presentation.xml"_s));
    if (slides.isEmpty())
        slides = slidesByNumber(*parts);
    QString code;
    for (const QString &slide : std::as_const(slides)) {
        sink.setPage(++document.pages);
        const qsizetype before = document.blocks.size();
        SafeXml xml(parts->value(slide));
        readTree(xml, linksOf(*parts, slide), sink, false);
        if (xml.failed())
            code = xml.code();
        for (const QString &related : relationsOf(*parts, slide)) {
            if (related.contains("notesSlide"_L1)) {
                SafeXml notes(parts->value(related));
                readTree(notes, linksOf(*parts, related), sink, true);
            }
        }
        if (document.blocks.size() == before)
            document.pagesWithoutText.append(document.pages);
    }
    if (!code.isEmpty() && (code != "damaged"_L1 || document.blocks.isEmpty()))
        return readError(code);
    readCoreProperties(parts->value(u"docProps/core.xml"_s), document);
    return document;
}

} // namespace dialogist::knowledge
