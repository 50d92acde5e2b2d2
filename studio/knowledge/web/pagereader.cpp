// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagereader.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprotocol.h"
#include "studio/process/forkserver.h"
#include "studio/process/frame.h"
#include "studio/process/sandbox.h"

#include <cstdio>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerProcess = 2000; ///< starting one costs as much as reading a hundred pages
constexpr int processorSeconds = 120; ///< of one process; a single page is stopped sooner, by who asked
constexpr qint64 longestRequest = 64 * 1024 * 1024;

bool isPage(const ReadRequest &request)
{
    return request.mime.contains("html"_L1) || request.mime.isEmpty();
}

} // namespace

PageReader::PageReader(const QString &readerProgram) : m_program(readerProgram), m_documents(readerProgram) { }

PageReader::~PageReader() = default;

Result<Document> PageReader::readPage(const ReadRequest &request, JobControl &control)
{
    using End = process::ForkAnswer::End;
    if (!m_pages || ++m_read > pagesPerProcess) {
        m_pages = std::make_unique<process::ForkClient>(m_program, QStringList {u"reader"_s, QString::fromLatin1(pagesArgument)});
        m_read = 1;
    }
    const ReadLimits limits;
    const process::ForkAnswer answer = m_pages->ask(encodeRequest(request, limits), limits.milliseconds, limits.outputBytes, control);
    switch (answer.end) {
    case End::Answered:
        return decodeAnswer(answer.message);
    case End::TimedOut:
        return readError(u"timeout"_s);
    case End::TooLarge:
        return readError(u"too-large"_s);
    case End::Missing:
        return readError(u"reader-missing"_s);
    case End::Cancelled:
        return readError(u"cancelled"_s);
    default:
        return readError(u"crashed"_s);
    }
}

Result<Document> PageReader::read(const ReadRequest &request, JobControl &control)
{
    if (!isPage(request) || request.bytes.size() > longestRequest / 2)
        return m_documents.read(request, control);
    Result<Document> document = readPage(request, control);
    // A process may have come to its end because of what it read before: the page gets one of its own.
    if (!document && document.error().detail == "crashed"_L1)
        return m_documents.read(request, control);
    return document;
}

/// The answers have the form that a fork server gives them (studio/process/forkserver.cpp).
int readPages()
{
    process::lockDown({ReadLimits().memoryBytes, processorSeconds});
    QByteArray message;
    while (process::readFrame(message, longestRequest)) {
        ReadRequest request;
        ReadLimits limits;
        if (!decodeRequest(message, request, limits))
            return 2;
        // All at once: each write wakes the other side.
        const QByteArray answer = process::framed(process::framed(encodeAnswer(readBytes(request)))) + process::framed({})
            + process::framed(QByteArray("e\0", 2));
        std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace dialogist::knowledge
