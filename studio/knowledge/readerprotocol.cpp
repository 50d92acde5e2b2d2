// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readerprotocol.h"

#include "studio/knowledge/readcodes.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

enum Field { Name, Mime, Charset, Password, Bytes, Milliseconds, Memory, Unpack, Draw, Recognised, SearchColumns, AnswerColumns, Look, Survey, PartKind };
enum AnswerField { Code, Content };
enum KindField { FoundKind };
enum PageField { PageCode, Page, PageCount, Points, Size, Dots, Marks };

constexpr int mostPages = 100'000;
constexpr double longestPage = 100'000; // points
constexpr qsizetype mostMarks = 5000;

PageWish wishFrom(const QCborArray &parts)
{
    PageWish wish {int(parts.at(0).toInteger()), int(parts.at(1).toInteger()), parts.at(2).toDouble(1), {}};
    for (const QCborValue &words : parts.at(3).toArray())
        wish.words.append(words.toString());
    return wish;
}

QCborArray kindParts(const TextKind &kind)
{
    return {kind.mime, kind.charset, int(kind.separator.unicode()), kind.hasHeader};
}

TextKind kindFrom(const QCborArray &parts)
{
    return {parts.at(0).toString(), parts.at(1).toString(), QChar(ushort(parts.at(2).toInteger())), parts.at(3).toBool()};
}

/// Numbers, so many of them, each within 0 and most.
QList<double> numbersFrom(const QCborValue &value, qsizetype count, double most)
{
    const QCborArray parts = value.toArray();
    QList<double> numbers;
    for (const QCborValue &part : parts) {
        const double number = part.toDouble(-1);
        if (!(number >= 0 && number <= most))
            return {};
        numbers.append(number);
    }
    return numbers.size() == count ? numbers : QList<double>();
}

} // namespace

QByteArray encodeRequest(const ReadRequest &request, const ReadLimits &limits)
{
    QCborMap map;
    map[Name] = request.name;
    map[Mime] = request.mime;
    map[Charset] = request.charset;
    map[Password] = request.password;
    map[Bytes] = request.bytes;
    map[Unpack] = request.unpack;
    map[Draw] = request.draw;
    QCborMap recognised;
    for (auto page = request.recognised.begin(); page != request.recognised.end(); ++page)
        recognised[page.key()] = page.value();
    map[Recognised] = recognised;
    map[SearchColumns] = QCborArray::fromStringList(request.records.search);
    map[AnswerColumns] = QCborArray::fromStringList(request.records.answer);
    if (request.look.page > 0)
        map[Look] = QCborArray {request.look.page, request.look.width, request.look.scale, QCborArray::fromStringList(request.look.words)};
    map[Survey] = request.survey;
    if (request.part.isInParts())
        map[PartKind] = kindParts(request.part);
    map[Milliseconds] = limits.milliseconds;
    map[Memory] = limits.memoryBytes;
    return map.toCborValue().toCbor();
}

bool decodeRequest(const QByteArray &message, ReadRequest &request, ReadLimits &limits)
{
    const QCborValue value = QCborValue::fromCbor(message);
    if (!value.isMap())
        return false;
    const QCborMap map = value.toMap();
    request.name = map[Name].toString();
    request.mime = map[Mime].toString();
    request.charset = map[Charset].toString();
    request.password = map[Password].toString();
    request.bytes = map[Bytes].toByteArray();
    request.unpack = map[Unpack].toBool();
    request.draw = int(map[Draw].toInteger());
    const QCborMap recognised = map[Recognised].toMap();
    for (const auto &[page, text] : recognised)
        request.recognised.insert(int(page.toInteger()), text.toString());
    request.records = {map[SearchColumns].toVariant().toStringList(), map[AnswerColumns].toVariant().toStringList()};
    request.look = wishFrom(map[Look].toArray());
    request.survey = map[Survey].toBool();
    request.part = kindFrom(map[PartKind].toArray());
    limits.milliseconds = int(map[Milliseconds].toInteger(limits.milliseconds));
    limits.memoryBytes = map[Memory].toInteger(limits.memoryBytes);
    return true;
}

QByteArray encodeAnswer(const Result<Document> &result)
{
    QCborMap map;
    map[Code] = result.ok() ? QString() : readCode(result.error());
    if (result.ok())
        map[Content] = result->toCbor();
    return map.toCborValue().toCbor();
}

Result<Document> decodeAnswer(const QByteArray &message)
{
    const QCborValue value = QCborValue::fromCbor(message);
    const QString code = value.toMap()[Code].toString(u"crashed"_s);
    if (!code.isEmpty())
        return readError(isReadCode(code) ? code : u"crashed"_s);
    return Document::fromCbor(value.toMap()[Content].toByteArray());
}

QByteArray encodeKind(const TextKind &kind)
{
    QCborMap map;
    map[FoundKind] = kindParts(kind);
    return map.toCborValue().toCbor();
}

Result<TextKind> decodeKind(const QByteArray &message)
{
    const QCborMap map = QCborValue::fromCbor(message).toMap();
    TextKind kind = kindFrom(map[FoundKind].toArray());
    const bool isKnown = QStringList {QString(), u"text/plain"_s, u"text/csv"_s, u"application/json"_s}.contains(kind.mime);
    const bool isName = kind.charset.size() <= 40 && std::all_of(kind.charset.begin(), kind.charset.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    const bool separates = kind.separator.isNull() != (kind.mime == "text/csv"_L1) && (kind.separator.isNull() || u",;\t|"_s.contains(kind.separator));
    if (!map[FoundKind].isArray() || !isKnown || !isName || !separates)
        return readError(u"crashed"_s);
    return kind;
}

QByteArray encodePage(const Result<PageImage> &result)
{
    QCborMap map;
    if (!result.ok()) {
        map[PageCode] = readCode(result.error());
    } else {
        QCborArray marks;
        for (const QRectF &mark : result->marks)
            marks.append(QCborArray {mark.x(), mark.y(), mark.width(), mark.height()});
        map[Page] = result->page;
        map[PageCount] = result->pages;
        map[Points] = QCborArray {result->points.width(), result->points.height()};
        map[Size] = QCborArray {result->size.width(), result->size.height()};
        map[Dots] = result->dots;
        map[Marks] = marks;
    }
    return map.toCborValue().toCbor();
}

Result<PageImage> decodePage(const QByteArray &message)
{
    const QCborMap map = QCborValue::fromCbor(message).toMap();
    if (!map[Dots].isByteArray()) {
        const QString code = map[PageCode].toString();
        return readError(isReadCode(code) ? code : u"crashed"_s);
    }
    const qint64 page = map[Page].toInteger();
    const qint64 pages = map[PageCount].toInteger();
    const QList<double> points = numbersFrom(map[Points], 2, longestPage);
    const QList<double> size = numbersFrom(map[Size], 2, PageImage::longestSide);
    const QCborArray marks = map[Marks].toArray();
    if (page < 1 || page > pages || pages > mostPages || points.isEmpty() || size.isEmpty() || marks.size() > mostMarks)
        return readError(u"crashed"_s);
    PageImage image {int(page), int(pages), {points.at(0), points.at(1)}, QSize(int(size.at(0)), int(size.at(1))), map[Dots].toByteArray(), {}};
    if (image.points.isEmpty() || image.size.isEmpty() || image.dots.size() != qsizetype(image.size.width()) * image.size.height() * 4)
        return readError(u"crashed"_s);
    for (const QCborValue &value : marks) {
        const QList<double> mark = numbersFrom(value, 4, 1);
        if (mark.isEmpty())
            return readError(u"crashed"_s);
        image.marks.append({mark.at(0), mark.at(1), mark.at(2), mark.at(3)});
    }
    return image;
}

} // namespace dialogist::knowledge
