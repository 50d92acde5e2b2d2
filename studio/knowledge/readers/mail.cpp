// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/mail.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/knowledge/readers/textdecode.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 10;

struct Part {
    QHash<QByteArray, QByteArray> fields; ///< lower-case name -> value, unfolded
    QByteArray body;
};

Part splitPart(const QByteArray &bytes)
{
    Part part;
    QByteArray last;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            part.fields[last] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        last = line.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        part.fields[last] = line.mid(colon + 1).trimmed();
    }
    part.body = bytes.mid(at);
    return part;
}

/// text/plain; charset="utf-8" -> the value of one parameter.
QByteArray parameter(const QByteArray &field, const QByteArray &name)
{
    for (const QByteArray &item : field.split(';').mid(1)) {
        const qsizetype equals = item.indexOf('=');
        if (item.left(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = item.mid(equals + 1).trimmed();
        if (value.size() > 1 && value.startsWith('"'))
            value = value.mid(1, value.indexOf('"', 1) - 1);
        return value;
    }
    return {};
}

QByteArray fromQuotedPrintable(const QByteArray &text, bool underscoreIsBlank)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 1 < text.size() && (text.at(i + 1) == '\n' || text.at(i + 1) == '\r')) {
            i += text.at(i + 1) == '\r' ? 2 : 1;
        } else if (text.at(i) == '=' && i + 2 < text.size()) {
            result += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            result += underscoreIsBlank && text.at(i) == '_' ? ' ' : text.at(i);
        }
    }
    return result;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray encoding = part.fields.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(part.body, false) : part.body;
}

/// "=?utf-8?Q?R=C3=BCckgabe?=" -> the words.
QString decodedHeader(const QByteArray &value)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype start = value.indexOf("=?", at);
        const QList<QByteArray> parts = start < 0 ? QList<QByteArray>() : value.mid(start + 2, 2000).split('?');
        if (parts.size() < 4 || !parts.at(3).startsWith('='))
            break;
        const QByteArray between = value.mid(at, start - at);
        result += between.trimmed().isEmpty() && at > 0 ? QString() : decodeText(between);
        const bool base64 = parts.at(1).toUpper() == "B";
        result += decodeText(base64 ? QByteArray::fromBase64(parts.at(2)) : fromQuotedPrintable(parts.at(2), true), QString::fromLatin1(parts.at(0)));
        at = start + 2 + parts.at(0).size() + 1 + parts.at(1).size() + 1 + parts.at(2).size() + 2;
    }
    return result + decodeText(value.mid(at));
}

QList<Part> partsOf(const Part &part, const QByteArray &boundary)
{
    QList<Part> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype at = part.body.indexOf(mark);
    while (at >= 0 && parts.size() < 200) {
        const qsizetype start = part.body.indexOf('\n', at);
        const qsizetype next = start < 0 ? -1 : part.body.indexOf("\n" + mark, start);
        if (start < 0 || part.body.mid(at + mark.size(), 2) == "--")
            break;
        parts.append(splitPart(part.body.mid(start + 1, next < 0 ? -1 : next - start)));
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

QList<Block> blocksOf(const Part &part, int depth)
{
    const QByteArray type = part.fields.value("content-type", "text/plain");
    const QByteArray kind = type.split(';').first().trimmed().toLower();
    if (part.fields.value("content-disposition").toLower().startsWith("attachment") || depth > maxDepth)
        return {};
    const QString charset = QString::fromLatin1(parameter(type, "charset"));
    if (kind == "text/plain")
        return readPlainText(decodeText(decodedBody(part), charset)).blocks;
    if (kind == "text/html") {
        const auto page = readHtml(decodedBody(part), charset);
        return page.ok() ? page->blocks : QList<Block>();
    }
    QList<Block> blocks;
    for (const Part &inner : kind.startsWith("multipart/") ? partsOf(part, parameter(type, "boundary")) : QList<Part>()) {
        blocks += blocksOf(inner, depth + 1);
        // The same text in other clothes follows.
        if (kind == "multipart/alternative" && !blocks.isEmpty())
            break;
    }
    return blocks;
}

/// The first web page among the parts, outermost first.
const Part *pageIn(const QList<Part> &parts)
{
    for (const Part &part : parts) {
        const QByteArray kind = part.fields.value("content-type").split(';').first().trimmed().toLower();
        if (kind == "text/html" || kind == "application/xhtml+xml")
            return &part;
    }
    return nullptr;
}

} // namespace

Result<Document> readWebArchive(const QByteArray &bytes)
{
    const Part archive = splitPart(bytes);
    const QByteArray type = archive.fields.value("content-type");
    QList<Part> parts = type.toLower().startsWith("multipart/") ? partsOf(archive, parameter(type, "boundary")) : QList<Part> {archive};
    for (int depth = 0; depth < maxDepth && !pageIn(parts); ++depth) {
        QList<Part> inner;
        for (const Part &part : std::as_const(parts)) {
            const QByteArray kind = part.fields.value("content-type");
            if (kind.toLower().startsWith("multipart/"))
                inner += partsOf(part, parameter(kind, "boundary"));
        }
        parts = inner;
    }
    const Part *page = pageIn(parts);
    if (!page)
        return readError(archive.body.trimmed().isEmpty() ? u"empty"_s : u"damaged"_s);
    auto document = readHtml(decodedBody(*page), QString::fromLatin1(parameter(page->fields.value("content-type"), "charset")));
    if (document.ok() && document->title.isEmpty())
        document->title = tidy(decodedHeader(archive.fields.value("subject")));
    return document;
}

Result<Document> readMail(const QByteArray &bytes)
{
    const Part mail = splitPart(bytes);
    Document document;
    document.mime = u"message/rfc822"_s;
    document.title = tidy(decodedHeader(mail.fields.value("subject")));
    BlockSink sink(document);
    sink.heading(1, document.title);
    document.blocks += blocksOf(mail, 0);
    return document;
}

} // namespace dialogist::knowledge
