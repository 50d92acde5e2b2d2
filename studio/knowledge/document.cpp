// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/document.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/shorten.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEncoded = 64 * 1024 * 1024; ///< without its members
constexpr qsizetype maxMembers = 5'000;
constexpr qsizetype maxBlocks = 1'000'000;
constexpr int maxPages = 100'000;
constexpr qsizetype maxColumns = 200;
constexpr qsizetype maxFirstRows = 50;
constexpr qsizetype maxCell = 500;
constexpr qsizetype maxLinks = 1000; ///< of one block
constexpr qsizetype longestWord = 160;

enum Field { Title, Language, Mime, Pages, Blocks, EmptyPages, Warnings, Members, Columns, FirstRows, SearchColumns, AnswerColumns, Version };

/// What a person will read may hold no control characters: they break terminals, logs and search alike.
QString clean(const QString &text, bool lineEnds)
{
    const auto isBreak = [](ushort u) { return u == '\n' || u == '\t'; };
    const auto isBad = [](ushort u) { return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xfffe || u == 0xffff; };
    const bool asItIs = std::none_of(text.begin(), text.end(), [&](QChar c) { return isBad(c.unicode()) && !(lineEnds && isBreak(c.unicode())); });
    QString result = text;
    if (!asItIs) {
        result.clear();
        for (const QChar c : text) {
            if (isBreak(c.unicode()))
                result += lineEnds ? c : QLatin1Char(' ');
            else if (!isBad(c.unicode()))
                result += c;
        }
    }
    return result.isValidUtf16() ? result : QString::fromUtf8(result.toUtf8());
}

/// A word of ours ("text/html", "pages-without-text", "pt-BR"): nothing else is taken from the reader.
QString cleanWord(const QString &text)
{
    QString result;
    for (const QChar c : text.left(longestWord)) {
        if (c.unicode() < 0x7f && (c.isLetterOrNumber() || QStringLiteral("-_./+").contains(c)))
            result += c;
    }
    return result;
}

Error damagedAnswer()
{
    return readError(u"crashed"_s);
}

/// Three values each: where, how long, what address. A link that does not fit is left out: its words are there all the same.
void readLinks(const QCborArray &values, Block &block)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i + 2 < values.size() && block.links.size() < maxLinks; i += 3) {
        const Link link {values.at(i).toInteger(-1), values.at(i + 1).toInteger(-1), clean(values.at(i + 2).toString(), false)};
        if (link.at < end || link.length < 1 || link.at > block.text.size() || link.length > block.text.size() - link.at
            || link.address.isEmpty() || link.address.size() > longestLinkAddress)
            continue;
        end = link.at + link.length;
        block.links.append(link);
    }
}

bool readBlock(const QCborValue &value, Block &block)
{
    const QCborArray parts = value.toArray();
    if (!value.isArray() || parts.size() < 5 || parts.size() > 6 || !parts.at(2).isString() || !parts.at(4).isString())
        return false;
    const qint64 kind = parts.at(0).toInteger(-1);
    const qint64 level = parts.at(1).toInteger(-1);
    const qint64 page = parts.at(3).toInteger(-1);
    if (kind < 0 || kind > int(Block::Kind::Quote) || level < 0 || level > 64 || page < 0 || page > maxPages)
        return false;
    block.kind = Block::Kind(kind);
    block.level = int(level);
    block.text = clean(parts.at(2).toString(), true);
    block.page = int(page);
    block.anchor = shortened(clean(parts.at(4).toString(), false), 500);
    if (parts.size() == 6)
        readLinks(parts.at(5).toArray(), block);
    return true;
}

QStringList readWords(const QCborValue &value, qsizetype limit)
{
    QStringList result;
    for (const QCborValue &item : value.toArray()) {
        if (result.size() >= limit)
            break;
        if (const QString word = cleanWord(item.toString()); !word.isEmpty())
            result.append(word);
    }
    return result;
}

QStringList readCells(const QCborValue &value)
{
    QStringList result;
    for (const QCborValue &item : value.toArray()) {
        if (result.size() >= maxColumns)
            break;
        result.append(shortened(clean(item.toString(), false), maxCell));
    }
    return result;
}

bool readMembers(const QCborValue &value, QList<Member> &members)
{
    const QCborArray items = value.toArray();
    if (items.size() > maxMembers)
        return false;
    for (const QCborValue &item : items) {
        const QCborArray parts = item.toArray();
        if (parts.size() != 3)
            return false;
        Member member {clean(parts.at(0).toString(), false).left(1000), parts.at(1).toString(), parts.at(2).toByteArray()};
        if (!member.code.isEmpty() && !isReadCode(member.code))
            return false;
        members.append(std::move(member));
    }
    return true;
}

} // namespace

QByteArray Document::toCbor() const
{
    QCborArray cborBlocks;
    for (const Block &block : blocks) {
        QCborArray parts {int(block.kind), block.level, block.text, block.page, block.anchor};
        if (!block.links.isEmpty()) {
            QCborArray links;
            for (const Link &link : block.links) {
                links.append(qint64(link.at));
                links.append(qint64(link.length));
                links.append(link.address);
            }
            parts.append(links);
        }
        cborBlocks.append(parts);
    }
    QCborArray cborEmpty;
    for (const int page : pagesWithoutText)
        cborEmpty.append(page);
    QCborMap map;
    map[Title] = title;
    map[Language] = language;
    map[Mime] = mime;
    map[Version] = version;
    map[Pages] = pages;
    map[Blocks] = cborBlocks;
    map[EmptyPages] = cborEmpty;
    map[Warnings] = QCborArray::fromStringList(warnings);
    if (!columns.isEmpty()) {
        QCborArray cborRows;
        for (const QStringList &row : firstRows)
            cborRows.append(QCborArray::fromStringList(row));
        map[Columns] = QCborArray::fromStringList(columns);
        map[FirstRows] = cborRows;
    }
    if (!records.isEmpty()) {
        map[SearchColumns] = QCborArray::fromStringList(records.search);
        map[AnswerColumns] = QCborArray::fromStringList(records.answer);
    }
    if (!members.isEmpty()) {
        QCborArray cborMembers;
        for (const Member &member : members)
            cborMembers.append(QCborArray {member.name, member.code, member.bytes});
        map[Members] = cborMembers;
    }
    return map.toCborValue().toCbor();
}

Result<Document> Document::fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return damagedAnswer();
    const QCborMap map = value.toMap();
    const QCborArray cborBlocks = map[Blocks].toArray();
    const qint64 pageCount = map[Pages].toInteger(-1);
    if (!map[Blocks].isArray() || cborBlocks.size() > maxBlocks || pageCount < 0 || pageCount > maxPages)
        return damagedAnswer();

    Document document;
    document.title = shortened(clean(map[Title].toString(), false).simplified(), 500);
    document.language = cleanWord(map[Language].toString()).left(35);
    document.mime = cleanWord(map[Mime].toString());
    document.version = int(std::clamp<qint64>(map[Version].toInteger(0), 0, readVersion));
    document.pages = int(pageCount);
    document.blocks.reserve(cborBlocks.size());
    for (const QCborValue &item : cborBlocks) {
        Block block;
        if (!readBlock(item, block))
            return damagedAnswer();
        document.blocks.append(std::move(block));
    }
    for (const QCborValue &item : map[EmptyPages].toArray()) {
        const qint64 page = item.toInteger();
        if (page < 1 || page > pageCount)
            return damagedAnswer();
        document.pagesWithoutText.append(int(page));
    }
    document.warnings = readWords(map[Warnings], 50);
    document.columns = readCells(map[Columns]);
    for (const QCborValue &row : map[FirstRows].toArray()) {
        if (document.firstRows.size() < maxFirstRows)
            document.firstRows.append(readCells(row));
    }
    document.records = {readCells(map[SearchColumns]), readCells(map[AnswerColumns])};
    if (!readMembers(map[Members], document.members))
        return damagedAnswer();
    if (document.members.isEmpty() && bytes.size() > maxEncoded)
        return readError(u"too-large"_s);
    return document;
}

} // namespace dialogist::knowledge
