// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/passagestore.h"

#include "studio/base/json.h"
#include "studio/knowledge/answerrows.h"
#include "studio/knowledge/chunker.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/shorten.h"
#include "studio/knowledge/text/language.h"

#include <QUrl>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype languageSample = 4000; // characters, from all over the document
constexpr qsizetype sampledBlocks = 40;

/// What the words say, else what the document says of itself: programs write their own language into every document.
QString languageOf(const Document &document)
{
    QString sample;
    const qsizetype count = document.blocks.size();
    const qsizetype step = std::max<qsizetype>(1, count / sampledBlocks);
    const qsizetype ofEach = languageSample / std::clamp<qsizetype>(count, 1, sampledBlocks);
    for (qsizetype i = 0; i < count && sample.size() < languageSample; i += step)
        sample += document.blocks.at(i).text.left(ofEach) + u'\n';
    const QString recognised = recogniseLanguage(sample);
    return recognised.isEmpty() || document.language.section(u'-', 0, 0) == recognised ? document.language : recognised;
}

/// The address in full, if it is one that a person may be sent to.
QString openable(const QUrl &place, const QString &address)
{
    const QUrl url = place.isEmpty() ? QUrl(address) : place.resolved(QUrl(address));
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool isDirect = (scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty();
    const QString full = url.isValid() && (isWeb || isDirect) ? url.toString(QUrl::FullyEncoded) : QString();
    return full.size() <= longestLinkAddress ? full : QString(); // it grew by what letters of other scripts become
}

/// Links are written as seen from the page they stand on. Those that lead nowhere from here are only words: to a file beside the
/// document, or to the page itself.
void completeLinks(Document &document, const model::Source &source)
{
    const QUrl place = source.kind == u"page"_s ? QUrl(source.location) : QUrl();
    const QString here = place.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    for (Block &block : document.blocks) {
        if (block.links.isEmpty())
            continue;
        QList<Link> kept;
        for (Link &link : block.links) {
            link.address = openable(place, link.address);
            if (!link.address.isEmpty() && link.address.section(u'#', 0, 0) != here)
                kept.append(std::move(link));
        }
        block.links = std::move(kept);
    }
}

bool hasKeyOf(const model::Source &source, const model::KnowledgeBase &base, int version)
{
    const auto isKey = [&](bool recognised) { return source.contentKey == contentKeyOf(source.contentHash, base, recognised, columnsOf(source), version); };
    return isKey(false) || isKey(true);
}

/// A flattened table loses no words, recognised text is there, and headers are no text: nothing is missing.
bool isNote(const QString &code)
{
    return code == "tables-flattened"_L1 || code == "text-recognised"_L1 || code == "running-lines"_L1;
}

QString titleOf(const Document &document, const model::Source &source)
{
    if (!document.title.trimmed().isEmpty())
        return shortened(document.title.simplified(), 200);
    // The first question of a table is not the name of the table.
    const bool isTable = document.mime == "text/csv"_L1 || document.mime == "application/json"_L1;
    if (!isTable && !document.blocks.isEmpty() && document.blocks.constFirst().kind == Block::Kind::Heading)
        return shortened(document.blocks.constFirst().text.simplified(), 200);
    return source.location.section(u'/', -1);
}

} // namespace

QString contentKeyOf(const QString &contentHash, const model::KnowledgeBase &base, bool recognised, const RecordColumns &columns, int version)
{
    QStringList parts {contentHash, QString::number(base.passageLength), QString::number(base.passageOverlap), QString::number(cutVersion)};
    if (version > 0)
        parts.append(u"read %1"_s.arg(version));
    if (recognised)
        parts.append(u"recognised"_s);
    if (!columns.isEmpty())
        parts += QStringList {u"columns"_s, columns.search.join(u'\t'), columns.answer.join(u'\t')};
    return sha256Hex(parts.join(u'\n').toUtf8());
}

RecordColumns columnsOf(const model::Source &source)
{
    return {source.searchColumns, source.answerColumns};
}

bool isReadAndStoredAs(const model::Source &source, const model::KnowledgeBase &base)
{
    return hasKeyOf(source, base, readVersion);
}

bool isStoredAs(const model::Source &source, const model::KnowledgeBase &base)
{
    for (int version = readVersion; version >= 0; --version) {
        if (hasKeyOf(source, base, version))
            return true;
    }
    return false;
}

Result<CutDocument> cutDocument(const model::KnowledgeBase &base, Document document, model::Source source)
{
    document.language = languageOf(document);
    completeLinks(document, source);
    CutDocument result;
    result.passages = cut(document, base.passageLength, base.passageOverlap);
    if (result.passages.isEmpty())
        return readError(document.pages > 0 ? u"no-text"_s : u"empty"_s);
    for (storage::PassageRow &passage : result.passages)
        passage.language = languageOfPart(passage.text, document.language);
    result.blocks = document.toCbor();
    source.contentKey = contentKeyOf(source.contentHash, base, document.warnings.contains(u"text-recognised"_s), columnsOf(source), document.version);
    if (source.id.isNull())
        source.id = model::SourceId::create();
    source.knowledgeBase = base.id;
    source.title = titleOf(document, source);
    source.mime = document.mime;
    source.language = document.language;
    source.pages = document.pages;
    source.pagesWithoutText = int(document.pagesWithoutText.size());
    source.passages = int(result.passages.size());
    // What is missing is said before what is only to be known.
    const auto isHarmless = [](const QString &code) { return isNote(code) || isOnlyDoubtful(code); };
    const auto missing = std::find_if_not(document.warnings.begin(), document.warnings.end(), isHarmless);
    const bool complete = missing == document.warnings.end();
    source.message = complete ? document.warnings.value(0) : *missing;
    source.status = complete ? u"ok"_s : u"partial"_s;
    source.importedAt = QDateTime::currentDateTimeUtc();
    result.source = std::move(source);
    return result;
}

Result<model::Source> storePassages(storage::ProjectFile &project, const model::KnowledgeBase &base, Document document, model::Source source)
{
    Result<CutDocument> made = cutDocument(base, std::move(document), std::move(source));
    if (!made.ok())
        return made.error();
    if (const Status status = project.putContent(made->source.contentKey, made->blocks, made->passages); !status.ok())
        return readError(status.error().code == ErrorCode::DiskFull ? u"disk-full"_s : u"not-stored"_s);
    return std::move(made->source);
}

Result<Document> storedDocument(storage::ProjectFile &project, const QString &contentKey)
{
    if (!contentKey.isEmpty()) {
        if (const auto blocks = project.contentBlocks(contentKey); blocks.ok()) {
            if (auto document = Document::fromCbor(*blocks); document.ok())
                return document;
        }
    }
    return readError(u"text-gone"_s);
}

} // namespace dialogist::knowledge
