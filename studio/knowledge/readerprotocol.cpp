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

enum Field { Name, Mime, Charset, Password, Base, Bytes, Milliseconds, Memory, Unpack, Draw, Recognised, SearchColumns, AnswerColumns };
enum AnswerField { Code, Content };

} // namespace

QByteArray encodeRequest(const ReadRequest &request, const ReadLimits &limits)
{
    QCborMap map;
    map[Name] = request.name;
    map[Mime] = request.mime;
    map[Charset] = request.charset;
    map[Password] = request.password;
    map[Base] = request.base.toString(QUrl::FullyEncoded);
    map[Bytes] = request.bytes;
    map[Unpack] = request.unpack;
    map[Draw] = request.draw;
    QCborMap recognised;
    for (auto page = request.recognised.begin(); page != request.recognised.end(); ++page)
        recognised[page.key()] = page.value();
    map[Recognised] = recognised;
    map[SearchColumns] = QCborArray::fromStringList(request.records.search);
    map[AnswerColumns] = QCborArray::fromStringList(request.records.answer);
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
    request.base = QUrl(map[Base].toString());
    request.bytes = map[Bytes].toByteArray();
    request.unpack = map[Unpack].toBool();
    request.draw = int(map[Draw].toInteger());
    const QCborMap recognised = map[Recognised].toMap();
    for (const auto &[page, text] : recognised)
        request.recognised.insert(int(page.toInteger()), text.toString());
    request.records = {map[SearchColumns].toVariant().toStringList(), map[AnswerColumns].toVariant().toStringList()};
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

} // namespace dialogist::knowledge
