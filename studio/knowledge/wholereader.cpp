// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/wholereader.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPages = 1000; ///< whose text is recognised: more would take the better part of a day
}

WholeReader::WholeReader(const QString &readerProgram, const QStringList &languages, bool recognisesText)
    : m_reader(readerProgram)
    , m_recognition(readerProgram, languages)
    , m_office(readerProgram)
    , m_recognises(recognisesText)
{
}

Result<Document> WholeReader::read(const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    Result<Document> document = m_reader.read(request, control, limits);
    const QString code = document ? QString() : readCode(document.error());
    if (code == "unsupported-legacy"_L1 && m_office.isAvailable())
        return withConverted(request, control, limits);
    const bool isPdf = request.bytes.first(std::min<qsizetype>(request.bytes.size(), 1024)).contains("%PDF-");
    const bool isPicture = code == "image"_L1;
    const bool isScan = isPdf && code == "no-text"_L1;
    const bool hasScans = isPdf && document && !document->pagesWithoutText.isEmpty();
    // Who has Tesseract is not to be told to install it.
    if ((isPicture || isScan) && !m_recognises && m_recognition.isAvailable())
        return readError(isPicture ? u"picture-recognition-off"_s : u"recognition-off"_s);
    if ((!isPicture && !isScan && !hasScans) || !recognisesText())
        return document;
    if (isPicture) {
        // A picture without any text is what it was before.
        Result<Document> seen = fromPicture(request, control);
        return seen || readCode(seen.error()) == "cancelled"_L1 ? seen : document;
    }
    if (hasScans)
        return withRecognised(request, document->pagesWithoutText, control, limits);
    document = withRecognised(request, {}, control, limits);
    return document || readCode(document.error()) != "no-text"_L1 ? document : Result<Document>(readError(u"nothing-recognised"_s));
}

Result<Document> WholeReader::withConverted(const ReadRequest &request, JobControl &control, const ReadLimits &limits)
{
    Result<QByteArray> converted = m_office.convert(request.bytes, control);
    if (!converted)
        return converted.error();
    ReadRequest again = request;
    again.bytes = converted.take();
    again.name.clear();
    again.mime.clear();
    again.unpack = false;
    return m_reader.read(again, control, limits);
}

/// The reader draws the pages, Tesseract reads them, and the reader makes one document of all: without pages named, of those that have
/// no text. A page that cannot be drawn or read stays without.
Result<Document> WholeReader::withRecognised(const ReadRequest &request, const QList<int> &pages, JobControl &control, const ReadLimits &limits)
{
    ReadRequest again = request;
    again.unpack = false;
    QList<int> wanted = pages;
    if (wanted.isEmpty()) {
        ReadRequest first = again;
        first.draw = 1;
        const Result<Document> drawn = m_reader.read(first, control, limits);
        if (!drawn)
            return drawn;
        for (int page = 1; page <= drawn->pages; ++page)
            wanted.append(page);
    }
    wanted = wanted.mid(0, mostPages);
    int number = 0;
    for (const int page : std::as_const(wanted)) {
        ++number;
        if (m_onPage)
            m_onPage(number, int(wanted.size()));
        ReadRequest one = again;
        one.recognised.clear();
        one.draw = page;
        const Result<Document> drawn = m_reader.read(one, control, limits);
        if (!drawn && readCode(drawn.error()) == "cancelled"_L1)
            return drawn;
        if (!drawn || drawn->members.isEmpty())
            continue;
        const Result<QString> text = m_recognition.read(drawn->members.constFirst().bytes, control);
        if (!text && readCode(text.error()) == "cancelled"_L1)
            return text.error();
        if (text)
            again.recognised.insert(page, *text); // one without any is blank, and not asked for again
    }
    return m_reader.read(again, control, limits);
}

Result<Document> WholeReader::fromPicture(const ReadRequest &request, JobControl &control)
{
    const Result<QString> text = m_recognition.read(request.bytes, control);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return readError(u"image"_s);
    ReadRequest asked;
    asked.bytes = text->toUtf8();
    asked.name = u"recognised.txt"_s;
    asked.mime = u"text/plain"_s;
    asked.charset = u"utf-8"_s;
    Result<Document> document = m_reader.read(asked, control);
    if (document) {
        document->title.clear(); // the file's name says more than its first line
        document->warnings.append(u"text-recognised"_s);
    }
    return document;
}

} // namespace dialogist::knowledge
