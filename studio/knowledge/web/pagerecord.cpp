// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagerecord.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/web/pagescan.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>
#include <QJsonObject>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
enum Field { Asked, Found, Depth, Follow, Code, Etag, LastModified, BodyHash, TextHash, Links, SourceId, SourceBody };

/// An empty one for what is no web address.
QUrl urlOf(const QCborValue &value)
{
    const QUrl url = QUrl::fromEncoded(value.toByteArray());
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? normalisedUrl(url) : QUrl();
}
} // namespace

QByteArray PageRecord::toCbor() const
{
    QCborMap map;
    map[Asked] = asked.toEncoded();
    if (url != asked)
        map[Found] = url.toEncoded();
    map[Depth] = depth;
    map[Follow] = follow;
    map[Code] = code;
    map[Etag] = etag;
    map[LastModified] = lastModified;
    map[BodyHash] = bodyHash;
    map[TextHash] = textHash;
    QCborArray addresses;
    for (const QUrl &link : links)
        addresses.append(link.toEncoded());
    map[Links] = addresses;
    if (!source.id.isNull()) {
        map[SourceId] = source.id.toString();
        map[SourceBody] = QJsonDocument(source.toJson()).toJson(QJsonDocument::Compact);
    }
    return map.toCborValue().toCbor();
}

Result<PageRecord> PageRecord::fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    // What the parser gives for damaged bytes is not to be walked.
    if (error.error != QCborError::NoError || !value.isMap())
        return readError(u"damaged"_s);
    const QCborMap map = value.toMap();
    PageRecord record;
    record.asked = urlOf(map[Asked]);
    record.url = map.contains(Found) ? urlOf(map[Found]) : record.asked;
    if (record.asked.isEmpty() || record.url.isEmpty())
        return readError(u"damaged"_s);
    record.depth = int(map[Depth].toInteger());
    record.follow = map[Follow].toBool(true);
    record.code = map[Code].toString();
    record.etag = map[Etag].toByteArray();
    record.lastModified = map[LastModified].toByteArray();
    record.bodyHash = map[BodyHash].toString();
    record.textHash = map[TextHash].toString();
    for (const QCborValue &link : map[Links].toArray()) {
        if (const QUrl address = urlOf(link); !address.isEmpty())
            record.links.append(address);
    }
    if (map.contains(SourceId)) {
        auto source = model::Source::fromJson(model::SourceId::fromString(map[SourceId].toString()), QJsonDocument::fromJson(map[SourceBody].toByteArray()).object());
        if (!source)
            return source.error();
        record.source = source.take();
    }
    return record;
}

} // namespace dialogist::knowledge
