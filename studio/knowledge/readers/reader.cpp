// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/reader.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/detect.h"
#include "studio/knowledge/readers/docx.h"
#include "studio/knowledge/readers/epub.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/json.h"
#include "studio/knowledge/readers/mail.h"
#include "studio/knowledge/readers/markdown.h"
#include "studio/knowledge/readers/odf.h"
#include "studio/knowledge/readers/pdf.h"
#include "studio/knowledge/readers/pdfpage.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/knowledge/readers/rtf.h"
#include "studio/knowledge/readers/sheets.h"
#include "studio/knowledge/readers/slides.h"
#include "studio/knowledge/readers/textdecode.h"
#include "studio/knowledge/readers/unpack.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

Result<Document> readByFormat(Format format, const ReadRequest &request)
{
    const auto text = [&request] { return decodeText(request.bytes, request.charset); };
    switch (format) {
    case Format::Pdf:
        return request.draw > 0 ? drawPdfPage(request) : readPdf(request);
    case Format::Docx:
        return readDocx(request.bytes);
    case Format::Pptx:
        return readPptx(request.bytes);
    case Format::Xlsx:
        return readXlsx(request.bytes, request.records);
    case Format::OpenDocument:
        return readOdf(request.bytes, request.records);
    case Format::Epub:
        return readEpub(request.bytes);
    case Format::Rtf:
        return readRtf(request.bytes);
    case Format::Mail:
        return readMail(request.bytes);
    case Format::WebArchive:
        return readWebArchive(request.bytes);
    case Format::Json:
        return readJson(text(), request.records);
    case Format::Html:
        return readHtml(request.bytes, request.charset);
    case Format::Markdown:
        return readMarkdown(text());
    case Format::Csv:
        return readCsv(text(), request.records);
    case Format::Subtitles:
        return readSubtitles(text());
    case Format::Text:
        return readPlainText(text());
    case Format::Empty:
        return readError(u"empty"_s);
    case Format::OfficeLegacy:
        return readError(u"unsupported-legacy"_s);
    case Format::OfficeEncrypted:
        return readError(u"encrypted"_s);
    case Format::Archive:
        return request.unpack ? unpackArchive(request.bytes, request.name, request.password) : readError(u"archive"_s);
    case Format::Image:
        return readError(u"image"_s);
    case Format::Binary:
        return readError(u"binary"_s);
    case Format::Unsupported:
        break;
    }
    return readError(u"unsupported"_s);
}

Result<Document> readTextPart(const ReadRequest &request)
{
    const QString text = decodeAs(request.bytes, request.part.charset);
    if (request.part.mime == "text/csv"_L1)
        return readCsv(text, request.records, request.part);
    if (request.part.mime == "application/json"_L1)
        return readJsonLines(text, request.records);
    return readPlainText(text);
}

} // namespace

TextKind textKindOf(const ReadRequest &beginning)
{
    TextKind kind;
    const Format format = detectFormat(beginning.bytes, beginning.name, beginning.mime);
    const bool isPlain = format == Format::Text || format == Format::Empty; // it may begin with blanks only
    if (!isPlain && format != Format::Csv && format != Format::Json)
        return {};
    kind.charset = charsetOf(beginning.bytes);
    const QString text = decodeAs(beginning.bytes, kind.charset);
    if (format == Format::Csv)
        kind = shapeOfCsv(text, kind);
    else if (isPlain || isJsonLines(text))
        kind.mime = isPlain ? u"text/plain"_s : u"application/json"_s;
    return kind;
}

Result<Document> readBytes(const ReadRequest &request)
{
    Result<Document> result = request.part.isInParts() ? readTextPart(request)
                                                       : readByFormat(detectFormat(request.bytes, request.name, request.mime), request);
    if (!result.ok())
        return result;
    if (request.draw > 0)
        return result;
    Document &document = result.value();
    const bool isSlides = document.mime.contains("presentation"_L1);
    if (document.blocks.isEmpty() && document.members.isEmpty())
        return readError(document.pages == 0 ? u"empty"_s : isSlides ? u"no-text-in-slides"_s : u"no-text"_s);
    const auto hasText = [](const QString &text) { return !text.trimmed().isEmpty(); };
    if (std::any_of(request.recognised.cbegin(), request.recognised.cend(), hasText))
        document.warnings.append(u"text-recognised"_s);
    else if (!document.pagesWithoutText.isEmpty())
        document.warnings.append(isSlides ? u"slides-without-text"_s : u"pages-without-text"_s);
    return result;
}

} // namespace dialogist::knowledge
