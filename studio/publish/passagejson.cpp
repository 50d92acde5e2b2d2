// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/passagejson.h"

#include "studio/storage/passagelinks.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxLine = 1 << 20;
constexpr int maxPassages = 2'000'000;

Error damaged(const QString &what)
{
    return {ErrorCode::Corrupt, QCoreApplication::translate("publish", "The knowledge of this release is damaged. Publish the bot again."),
            u"passage: "_s + what};
}
} // namespace

QJsonObject passageToJson(const knowledge::Passage &passage)
{
    QJsonObject json {{u"source"_s, passage.sourceId}, {u"ordinal"_s, passage.ordinal}, {u"text"_s, passage.text}};
    const std::pair<QString, QString> texts[] = {{u"title"_s, passage.sourceTitle}, {u"location"_s, passage.location}, {u"url"_s, passage.url},
                                                 {u"heading"_s, passage.heading},   {u"language"_s, passage.language}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    if (passage.page > 0)
        json.insert(u"page"_s, passage.page);
    if (passage.weight != 1)
        json.insert(u"weight"_s, passage.weight);
    if (!passage.links.isEmpty())
        json.insert(u"links"_s, storage::linksToJson(passage.links));
    if (passage.isAnswer)
        json.insert(u"isAnswer"_s, true);
    return json;
}

Result<knowledge::Passage> passageFromJson(const QJsonObject &json)
{
    knowledge::Passage passage;
    passage.sourceId = json[u"source"].toString();
    passage.sourceTitle = json[u"title"].toString();
    passage.location = json[u"location"].toString();
    passage.url = json[u"url"].toString();
    passage.heading = json[u"heading"].toString();
    passage.page = json[u"page"].toInt();
    passage.language = json[u"language"].toString();
    passage.text = json[u"text"].toString();
    passage.ordinal = json[u"ordinal"].toInt();
    passage.weight = json[u"weight"].toDouble(1);
    passage.isAnswer = json[u"isAnswer"].toBool();
    passage.links = storage::linksFromJson(json[u"links"].toArray(), passage.text.size());
    if (!(passage.weight > 0 && passage.weight <= 10))
        return damaged(u"weight"_s);
    if (!json[u"text"].isString() || passage.sourceId.isEmpty() || passage.page < 0)
        return damaged(u"fields"_s);
    if (!passage.url.isEmpty() && !passage.url.startsWith(u"http://"_s) && !passage.url.startsWith(u"https://"_s))
        return damaged(u"address"_s);
    return passage;
}

Result<QList<knowledge::Passage>> readPassages(const QByteArray &lines)
{
    QList<knowledge::Passage> list;
    qsizetype start = 0;
    while (start < lines.size()) {
        const qsizetype end = lines.indexOf('\n', start);
        if (end < 0 || end - start > maxLine || list.size() >= maxPassages)
            return damaged(u"lines"_s);
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(lines.constData() + start, end - start));
        if (!document.isObject())
            return damaged(u"json"_s);
        auto passage = passageFromJson(document.object());
        if (!passage)
            return passage.error();
        list.append(passage.take());
        start = end + 1;
    }
    return list;
}

} // namespace dialogist::publish
