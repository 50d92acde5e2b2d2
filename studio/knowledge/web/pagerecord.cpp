// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagerecord.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/web/pagescan.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
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

/// Written as it goes, without a tree of values: there is one for each page, with every link of it.
QByteArray PageRecord::toCbor() const
{
    QByteArray bytes;
    bytes.reserve(1000 + 80 * links.size());
    QCborStreamWriter writer(&bytes);
    writer.startMap();
    const auto put = [&writer](Field field, const auto &value) {
        writer.append(int(field));
        writer.append(value);
    };
    put(Asked, asked.toEncoded());
    if (url != asked)
        put(Found, url.toEncoded());
    put(Depth, depth);
    put(Follow, follow);
    put(Code, code);
    put(Etag, etag);
    put(LastModified, lastModified);
    put(BodyHash, bodyHash);
    put(TextHash, textHash);
    writer.append(int(Links));
    writer.startArray(quint64(links.size()));
    for (const QUrl &link : links)
        writer.append(link.toEncoded());
    writer.endArray();
    if (!source.id.isNull()) {
        put(SourceId, source.id.toString());
        put(SourceBody, QJsonDocument(source.toJson()).toJson(QJsonDocument::Compact));
    }
    writer.endMap();
    return bytes;
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
