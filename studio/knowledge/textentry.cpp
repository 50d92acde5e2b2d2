// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/textentry.h"

#include "studio/base/json.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/shorten.h"

#include <QCoreApplication>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
const QString waysSeparator = u" / "_s;
constexpr qsizetype longestHeading = 280; ///< a passage's heading has room for that
} // namespace

QStringList askedHeadings(const QStringList &ways)
{
    QStringList headings;
    const QString first = shortened(ways.value(0), longestHeading);
    QString heading = first;
    for (const QString &way : ways.mid(1)) {
        if (heading.size() + waysSeparator.size() + way.size() > longestHeading && heading != first)
            headings.append(std::exchange(heading, first));
        if (heading.size() + waysSeparator.size() + way.size() <= longestHeading)
            heading += waysSeparator + way;
        else // no room for both
            headings.append(shortened(way, longestHeading));
    }
    headings.append(heading);
    return headings;
}

QString firstWayOf(const QString &heading)
{
    const qsizetype last = heading.lastIndexOf(u" › "_s) + 1; // what stands above it stays
    const qsizetype end = heading.indexOf(waysSeparator, last);
    return end < 0 ? heading : heading.first(end);
}

Result<model::Source> importText(storage::ProjectFile &file, const model::KnowledgeBase &base, const TextEntry &entry, const model::Source &replaced)
{
    if (entry.title.trimmed().isEmpty() && entry.text.trimmed().isEmpty()) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("knowledge", "There is no text to keep. Type something first."), u"empty"_s};
    }
    Document document;
    document.title = entry.title.simplified();
    document.mime = u"text/plain"_s;
    QStringList ways {document.title};
    if (entry.isAnswer) {
        for (const QString &way : entry.otherWays) {
            if (const QString one = way.simplified(); !one.isEmpty() && !ways.contains(one))
                ways.append(one);
        }
        // Question and answer are found together and cited together.
        for (const QString &heading : askedHeadings(ways)) {
            document.blocks.append({Block::Kind::Heading, 1, heading, 0, {}});
            document.blocks.append({Block::Kind::Paragraph, 0, entry.text.trimmed(), 0, {}});
        }
    } else {
        for (const QString &paragraph : entry.text.split(u"\n\n"_s, Qt::SkipEmptyParts))
            document.blocks.append({Block::Kind::Paragraph, 0, paragraph.trimmed(), 0, {}});
    }
    const QByteArray bytes = (ways.join(u'\n') + u'\n' + entry.text).toUtf8();
    model::Source source;
    source.id = replaced.id;
    source.weight = replaced.weight;
    source.kind = entry.isAnswer ? u"qa"_s : u"text"_s;
    source.contentHash = sha256Hex(bytes);
    source.bytes = bytes.size();
    return storePassages(file, base, document, source);
}

Result<TextEntry> textEntryOf(storage::ProjectFile &file, const model::Source &source)
{
    const auto document = storedDocument(file, source.contentKey);
    if (!document.ok())
        return document.error();
    TextEntry entry {document->title, {}, source.kind == "qa"_L1, {}};
    const QString first = shortened(entry.title, longestHeading);
    QStringList paragraphs;
    for (const Block &block : document->blocks) {
        if (block.kind == Block::Kind::Paragraph)
            paragraphs.append(block.text);
        else if (entry.isAnswer)
            entry.otherWays += (block.text.startsWith(first) ? block.text.mid(first.size()) : block.text).split(waysSeparator, Qt::SkipEmptyParts);
    }
    entry.otherWays.removeDuplicates();
    entry.text = entry.isAnswer ? paragraphs.value(0) : paragraphs.join(u"\n\n"_s); // an answer stands under each heading
    return entry;
}

} // namespace dialogist::knowledge
