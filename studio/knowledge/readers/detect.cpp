// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/detect.h"

#include "studio/knowledge/readers/textdecode.h"
#include "studio/knowledge/readers/zip.h"

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 8192; ///< of a text, to tell what it is

struct Magic {
    qsizetype offset;
    QByteArrayView bytes;
    Format format;
};

QByteArrayView literal(const char *text, qsizetype size)
{
    return QByteArrayView(text, size);
}

Format byMagic(const QByteArray &bytes)
{
    static const std::array magics {
        Magic {0, literal("{\\rtf", 5), Format::Rtf},
        Magic {0, literal("\x1f\x8b", 2), Format::Archive},
        Magic {0, literal("BZh", 3), Format::Archive},
        Magic {0, literal("\xfd" "7zXZ", 5), Format::Archive},
        Magic {0, literal("7z\xbc\xaf\x27\x1c", 6), Format::Archive},
        Magic {0, literal("Rar!", 4), Format::Archive},
        Magic {257, literal("ustar", 5), Format::Archive},
        Magic {0, literal("\x28\xb5\x2f\xfd", 4), Format::Archive},
        Magic {0, literal("\x89PNG", 4), Format::Image},
        Magic {0, literal("GIF8", 4), Format::Image},
        Magic {0, literal("\xff\xd8\xff", 3), Format::Image},
        Magic {0, literal("RIFF", 4), Format::Image},
        Magic {0, literal("OggS", 4), Format::Image},
        Magic {0, literal("ID3", 3), Format::Image},
        Magic {0, literal("II*\0", 4), Format::Image},
        Magic {0, literal("MM\0*", 4), Format::Image},
        Magic {4, literal("ftyp", 4), Format::Image},
        Magic {0, literal("\x7f" "ELF", 4), Format::Binary},
        Magic {0, literal("SQLite format 3", 15), Format::Binary},
        Magic {0, literal("%!PS", 4), Format::Unsupported},
    };
    for (const Magic &magic : magics) {
        if (QByteArrayView(bytes).sliced(std::min(magic.offset, bytes.size())).startsWith(magic.bytes))
            return magic.format;
    }
    return Format::Text;
}

/// The first tar format has no mark; its header's sum is one.
bool isOldTar(const QByteArray &bytes)
{
    if (bytes.size() < 512 || bytes.at(0) == '\0')
        return false;
    bool ok = false;
    const int stated = bytes.mid(148, 8).split('\0').constFirst().trimmed().toInt(&ok, 8);
    int sum = 0;
    for (int i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : uchar(bytes.at(i));
    return ok && stated == sum;
}

/// A compound file (OLE2): an old office document, or a current one wrapped for encryption.
Format compoundFile(const QByteArray &bytes)
{
    const QString marker = u"EncryptedPackage"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
    return bytes.contains(utf16) ? Format::OfficeEncrypted : Format::OfficeLegacy;
}

bool isIwork(const QStringList &names)
{
    return names.contains(u"Index/Document.iwa"_s) || names.contains(u"Index.zip"_s) || names.contains(u"buildVersionHistory.plist"_s)
        || names.contains(u"Metadata/BuildVersionHistory.plist"_s) || names.contains(u".iwph"_s);
}

Format zipFile(const QByteArray &bytes, const QString &name)
{
    const auto names = zipNames(bytes);
    if (!names.ok()) {
        // Too damaged to list: the name says which reader may explain it.
        for (const auto &[suffix, format] : {std::pair {u".docx"_s, Format::Docx}, {u".pptx"_s, Format::Pptx}, {u".xlsx"_s, Format::Xlsx},
                                             {u".odt"_s, Format::OpenDocument}, {u".ods"_s, Format::OpenDocument},
                                             {u".odp"_s, Format::OpenDocument}, {u".epub"_s, Format::Epub}}) {
            if (name.endsWith(suffix, Qt::CaseInsensitive))
                return format;
        }
        return Format::Archive;
    }
    bool packaged = false;
    for (const QString &entry : names.value()) {
        if (entry.startsWith("word/"_L1))
            return Format::Docx;
        if (entry.startsWith("ppt/"_L1))
            return Format::Pptx;
        if (entry == "xl/workbook.xml"_L1 || entry.startsWith("xl/worksheets/"_L1))
            return Format::Xlsx;
        if (entry == "META-INF/container.xml"_L1)
            return Format::Epub;
        if (entry == "xl/workbook.bin"_L1)
            return Format::OfficeLegacy; // the binary workbook: to be saved as XLSX like the old ones
        packaged = packaged || entry == "[Content_Types].xml"_L1;
    }
    if (names->contains(u"content.xml"_s))
        return Format::OpenDocument;
    // Office Open XML may name its parts freely; the reader looks for the main part and says so when there is none.
    return packaged ? Format::Docx : isIwork(*names) ? Format::Unsupported : Format::Archive;
}

/// The fields that the text begins with ("Name: value" lines, as mail has them), each after a line end; empty when it begins otherwise.
QByteArray fieldsOf(const QByteArray &head)
{
    QByteArray fields;
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const bool mayBeCut = i > 0 && i == lines.size() - 1 && head.size() >= headSize;
        if (line.trimmed().isEmpty() || mayBeCut)
            break;
        const bool isContinued = i > 0 && (line.startsWith(' ') || line.startsWith('\t'));
        const bool isEnvelope = i == 0 && line.startsWith("From "); // of a mailbox file
        const qsizetype colon = line.indexOf(':');
        const bool isField = colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 0x7f; });
        if (!isContinued && !isEnvelope && !isField)
            return {};
        fields += '\n' + line;
    }
    return fields;
}

bool looksLikeMail(const QByteArray &fields)
{
    int known = 0;
    for (const char *field : {"\nFrom: ", "\nTo: ", "\nSubject: ", "\nDate: ", "\nMIME-Version: ", "\nReceived: ", "\nMessage-ID: ", "\nMessage-Id: "})
        known += fields.contains(field) ? 1 : 0;
    return known >= 3;
}

bool looksLikeJson(const QByteArray &head)
{
    const QByteArray start = head.trimmed();
    return start.startsWith("{\"") || start.startsWith("[{\"");
}

bool looksLikeHtml(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const QByteArray start = lower.trimmed().left(1000);
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return true;
    if (!start.startsWith('<'))
        return false;
    return lower.contains("<html") || lower.contains("<body") || lower.contains("<head>");
}

Format textKind(const QByteArray &bytes, const QString &name, const QString &mime)
{
    const QString lower = name.toLower();
    const auto named = [&lower](std::initializer_list<const char *> suffixes) {
        return std::any_of(suffixes.begin(), suffixes.end(), [&lower](const char *s) { return lower.endsWith(QLatin1StringView(s)); });
    };
    const QByteArray head = bytes.left(headSize);
    const QByteArray fields = fieldsOf(head);
    if (head.startsWith("WEBVTT") || head.startsWith("\xef\xbb\xbfWEBVTT") || named({".srt", ".vtt", ".ass", ".ssa"}))
        return Format::Subtitles;
    if (named({".md", ".markdown", ".mkd", ".mdx"}))
        return Format::Markdown;
    if (named({".json", ".jsonl", ".ndjson", ".geojson"}) || mime == "application/json"_L1 || (mime.isEmpty() && name.isEmpty() && looksLikeJson(head)))
        return Format::Json;
    if (named({".csv", ".tsv", ".tab"}) || mime == "text/csv"_L1 || mime == "text/tab-separated-values"_L1)
        return Format::Csv;
    if (named({".mht", ".mhtml"}) || head.startsWith("From: <Saved by") || fields.contains("\nSnapshot-Content-Location:"))
        return Format::WebArchive;
    if (looksLikeHtml(head) || named({".html", ".htm", ".xhtml", ".shtml"}) || mime == "text/html"_L1 || mime == "application/xhtml+xml"_L1)
        return Format::Html;
    if (named({".eml"}) || (!named({".txt", ".text", ".log"}) && looksLikeMail(fields)))
        return Format::Mail;
    return mime == "text/markdown"_L1 || mime == "text/x-markdown"_L1 ? Format::Markdown : Format::Text;
}

} // namespace

bool beginsWithFields(const QByteArray &bytes)
{
    return !fieldsOf(bytes.left(headSize)).isEmpty();
}

Format detectFormat(const QByteArray &bytes, const QString &name, const QString &mime)
{
    if (bytes.isEmpty() || bytes.left(4096).trimmed().isEmpty())
        return bytes.trimmed().isEmpty() ? Format::Empty : Format::Text;
    if (const qsizetype at = bytes.left(1024).indexOf("%PDF-"); at >= 0)
        return Format::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipFile(bytes, name);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return compoundFile(bytes);
    if (const Format format = byMagic(bytes); format != Format::Text)
        return format;
    if (isOldTar(bytes))
        return Format::Archive;
    if (isBinary(bytes))
        return name.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? Format::Pdf : Format::Binary;
    // Fragments of a PDF whose first line is damaged are no text to read.
    if (name.endsWith(".pdf"_L1, Qt::CaseInsensitive) && (bytes.contains("endobj") || bytes.contains("trailer") || bytes.contains("startxref") || bytes.contains("%PDF")))
        return Format::Pdf;
    return textKind(bytes, name, mime);
}

} // namespace dialogist::knowledge
