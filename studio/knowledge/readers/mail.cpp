// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/mail.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/detect.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/knowledge/readers/reader.h"
#include "studio/knowledge/readers/textdecode.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 10;
constexpr int maxAttachments = 50; ///< read, of one message and those attached to it
constexpr int maxNamed = 200;
constexpr qsizetype maxAttachedBytes = 64 * 1024 * 1024; ///< as they are sent
constexpr qsizetype maxCharacters = 20'000'000;

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

QByteArray kindOf(const Part &part)
{
    return part.fields.value("content-type", "text/plain").split(';').first().trimmed().toLower();
}

/// Names beyond ASCII come in either of two ways: as in other headers, or as "filename*=utf-8''pr%C3%BCfung.csv".
QString fileNameOf(const Part &part)
{
    const QByteArray disposition = part.fields.value("content-disposition");
    if (const QByteArray extended = parameter(disposition, "filename*"); extended.count('\'') >= 2) {
        const qsizetype words = extended.indexOf('\'', extended.indexOf('\'') + 1) + 1;
        return tidy(decodeText(QByteArray::fromPercentEncoding(extended.mid(words)), QString::fromLatin1(extended.left(extended.indexOf('\'')))));
    }
    const QByteArray plain = parameter(disposition, "filename");
    return tidy(decodedHeader(plain.isEmpty() ? parameter(part.fields.value("content-type"), "name") : plain)).replace(u'\n', u' ');
}

/// A message with what is attached to it, in one document: an attachment's words stand under its name.
class MailReader
{
public:
    explicit MailReader(Document &document) : m_document(document) { }
    void read(const Part &mail, int depth, int level);

private:
    bool readPart(const Part &part, int depth, int level);
    void readAttachment(const Part &part, const QByteArray &kind, int depth, int level);
    void put(const QString &title, int level, const Document &read);
    void name(const QString &attachment);

    Document &m_document;
    int m_attachments = 0;
    qsizetype m_bytes = 0;
    qsizetype m_characters = 0;
};

/// level: of the subject's heading.
void MailReader::read(const Part &mail, int depth, int level)
{
    const QString subject = tidy(decodedHeader(mail.fields.value("subject"))).replace(u'\n', u' ');
    Document head;
    BlockSink sink(head);
    sink.heading(level, subject);
    QStringList lines;
    for (const auto &[field, label] : {std::pair {"from", "From: "_L1}, {"date", "Date: "_L1}}) {
        if (const QString value = tidy(decodedHeader(mail.fields.value(field))); !value.isEmpty())
            lines.append(label + value);
    }
    sink.paragraph(lines.join(u'\n'));
    m_document.blocks += head.blocks;
    readPart(mail, depth, level);
}

/// What stays unread is named at least: it may be what the message is about.
void MailReader::name(const QString &attachment)
{
    BlockSink(m_document).add(Block::Kind::ListItem, u"Attachment: "_s + attachment);
}

/// A title of level 0 is none.
void MailReader::put(const QString &title, int level, const Document &read)
{
    if (level > 0)
        BlockSink(m_document).heading(level, title);
    for (Block block : read.blocks) {
        m_characters += block.text.size();
        if (m_characters > maxCharacters) {
            if (!m_document.warnings.contains(u"truncated"_s))
                m_document.warnings.append(u"truncated"_s);
            return;
        }
        block.page = 0; // of another document than the message
        if (level > 0)
            block.anchor.clear();
        if (block.kind == Block::Kind::Heading)
            block.level = std::min(block.level + level, 6);
        m_document.blocks.append(block);
    }
    for (const QString &warning : read.warnings) {
        if (!m_document.warnings.contains(warning))
            m_document.warnings.append(warning);
    }
}

void MailReader::readAttachment(const Part &part, const QByteArray &kind, int depth, int level)
{
    static const QList<QByteArray> signatures {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"};
    if (signatures.contains(kind))
        return;
    const QString fileName = fileNameOf(part);
    const QString title = fileName.isEmpty() ? QString::fromLatin1(kind) : fileName;
    m_bytes += part.body.size();
    if (++m_attachments > maxAttachments || m_bytes > maxAttachedBytes || depth >= maxDepth) {
        if (m_attachments <= maxNamed)
            name(title);
        return;
    }
    ReadRequest request;
    request.bytes = decodedBody(part);
    request.name = fileName;
    request.mime = QString::fromLatin1(kind);
    request.charset = QString::fromLatin1(parameter(part.fields.value("content-type"), "charset"));
    if (kind == "message/rfc822" || detectFormat(request.bytes, request.name, request.mime) == Format::Mail) {
        read(splitPart(request.bytes), depth + 1, std::min(level + 1, 6));
        return;
    }
    const Result<Document> document = readBytes(request);
    if (document.ok())
        put(title, std::min(level + 1, 6), *document);
    else
        name(title);
}

/// True when the part brought something to read.
bool MailReader::readPart(const Part &part, int depth, int level)
{
    const QByteArray kind = kindOf(part);
    if (depth > maxDepth)
        return false;
    const QByteArray disposition = part.fields.value("content-disposition").toLower();
    const QString charset = QString::fromLatin1(parameter(part.fields.value("content-type"), "charset"));
    const qsizetype before = m_document.blocks.size();
    if (disposition.startsWith("attachment")) {
        readAttachment(part, kind, depth, level);
    } else if (kind == "text/plain") {
        put({}, 0, readPlainText(decodeText(decodedBody(part), charset)));
    } else if (kind == "text/html") {
        if (const auto page = readHtml(decodedBody(part), charset); page.ok())
            put({}, 0, *page);
    } else if (kind.startsWith("multipart/")) {
        for (const Part &inner : partsOf(part, parameter(part.fields.value("content-type"), "boundary"))) {
            // The same text in other clothes follows.
            if (readPart(inner, depth + 1, level) && kind == "multipart/alternative")
                break;
        }
    } else if (kind == "message/rfc822" || (!kind.startsWith("image/") && !fileNameOf(part).isEmpty())) {
        readAttachment(part, kind, depth, level);
    }
    return m_document.blocks.size() > before;
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
    // A text may begin as such a file does.
    if (!page && !type.toLower().startsWith("multipart/") && !bytes.trimmed().isEmpty())
        return readPlainText(decodeText(bytes));
    if (!page)
        return readError(archive.body.trimmed().isEmpty() ? u"empty"_s : u"damaged"_s);
    auto document = readHtml(decodedBody(*page), QString::fromLatin1(parameter(page->fields.value("content-type"), "charset")));
    if (document.ok() && document->title.isEmpty())
        document->title = tidy(decodedHeader(archive.fields.value("subject")));
    return document;
}

Result<Document> readMail(const QByteArray &given)
{
    qsizetype start = given.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (start < given.size() && (given.at(start) == '\r' || given.at(start) == '\n'))
        ++start;
    const QByteArray bytes = given.mid(start);
    if (!beginsWithFields(bytes))
        return readPlainText(decodeText(bytes));
    const Part mail = splitPart(bytes);
    Document document;
    document.mime = u"message/rfc822"_s;
    document.title = tidy(decodedHeader(mail.fields.value("subject")));
    MailReader(document).read(mail, 0, 1);
    return document;
}

} // namespace dialogist::knowledge
