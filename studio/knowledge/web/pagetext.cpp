// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagetext.h"

#include "studio/base/json.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"

#include <QElapsedTimer>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tooLittleText = 120; // characters: less, on a page with scripts, is a shell that a script fills

QString hashOfText(const Document &document)
{
    QString text = document.title;
    for (const Block &block : document.blocks)
        text += u'\n' + QString::number(int(block.kind)) + block.text;
    return sha256Hex(text.toUtf8());
}

/// The text, and where its links lead: the same words beside another form to print are other content.
QString hashOfContent(const Document &document, const QString &textHash, const QUrl &page)
{
    QString addresses;
    for (const Block &block : document.blocks) {
        for (const Link &link : block.links)
            addresses += u'\n' + page.resolved(QUrl(link.address)).toString(QUrl::FullyEncoded);
    }
    return addresses.isEmpty() ? textHash : sha256Hex((textHash + addresses).toUtf8());
}

qsizetype lengthOfText(const Document &document)
{
    qsizetype length = 0;
    for (const Block &block : document.blocks)
        length += block.text.size();
    return length;
}

/// A page that has scripts and no text is one that they fill.
QString codeOfFailure(const Error &error, const UnreadPage &unread)
{
    const QString code = readCode(error);
    const bool nothing = code == "empty"_L1 || code == "no-text"_L1;
    return nothing && unread.hasScripts ? u"needs-javascript"_s : code;
}

} // namespace

PageText::PageText(const CrawlShared &shared, JobControl &control)
    : m_shared(shared), m_control(control), m_reader(shared.input.readerProgram)
{
}

void PageText::read(Visited &visited)
{
    QElapsedTimer clock;
    clock.start();
    const UnreadPage unread = std::move(*visited.unread);
    visited.unread.reset();
    take(visited, unread);
    visited.seconds += double(clock.elapsed()) / 1000;
}

void PageText::take(Visited &visited, const UnreadPage &unread)
{
    PageRecord &record = visited.record;
    Result<Document> document = m_reader.read(unread.request, m_control);
    if (!document) {
        record.code = codeOfFailure(document.error(), unread);
        return;
    }
    record.textHash = hashOfText(*document);
    if (unread.hasScripts && unread.textLength < 2 * tooLittleText && lengthOfText(*document) < tooLittleText) {
        record.code = u"needs-javascript"_s;
        return;
    }
    const QString address = record.url.toString(QUrl::FullyEncoded);
    model::Source source = m_shared.known.value(address);
    source.kind = u"page"_s;
    source.location = address;
    if (source.site.isEmpty())
        source.site = m_shared.input.start.toString(QUrl::FullyEncoded);
    source.contentHash = hashOfContent(*document, record.textHash, record.url);
    source.modifiedAt = QDateTime::fromString(QString::fromLatin1(record.lastModified), Qt::RFC2822Date).toUTC();
    source.bytes = unread.request.bytes.size();
    Result<CutDocument> made = cutDocument(m_shared.input.base, document.take(), source);
    if (!made) {
        record.code = codeOfFailure(made.error(), unread);
        return;
    }
    record.source = made->source;
    if (!m_shared.stored.contains(made->source.contentKey))
        visited.content.emplace(made->source.contentKey, made->blocks, made->passages);
}

} // namespace dialogist::knowledge
