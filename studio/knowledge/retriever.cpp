// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/retriever.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

const QString pathSeparator = QStringLiteral(" › ");

QJsonObject passageToJson(const Passage &passage)
{
    return {{u"source"_s, passage.sourceId},   {u"title"_s, passage.sourceTitle}, {u"location"_s, passage.location},
            {u"url"_s, passage.url},           {u"heading"_s, passage.heading},   {u"page"_s, passage.page},
            {u"language"_s, passage.language}, {u"ordinal"_s, passage.ordinal}};
}

Passage passageFromJson(const QJsonObject &json)
{
    Passage passage;
    passage.sourceId = json[u"source"_s].toString();
    passage.sourceTitle = json[u"title"_s].toString();
    passage.location = json[u"location"_s].toString();
    passage.url = json[u"url"_s].toString();
    passage.heading = json[u"heading"_s].toString();
    passage.page = json[u"page"_s].toInt();
    passage.language = json[u"language"_s].toString();
    passage.ordinal = json[u"ordinal"_s].toInt();
    return passage;
}

QJsonArray quotedLinks(const QList<storage::PassageLink> &links)
{
    QJsonArray list;
    for (const storage::PassageLink &link : links)
        list.append(QJsonObject {{u"at"_s, link.at}, {u"length"_s, link.length}, {u"url"_s, link.address}});
    return list;
}

} // namespace

QJsonObject ScoreParts::toJson() const
{
    return {{u"words"_s, words}, {u"together"_s, together}, {u"meaning"_s, meaning},     {u"heading"_s, heading},
            {u"typos"_s, typos}, {u"weight"_s, weight},     {u"freshness"_s, freshness}, {u"order"_s, order}};
}

QJsonObject Answer::toJson() const
{
    QJsonArray list;
    for (const Quote &quote : quotes) {
        QJsonObject json = passageToJson(quote.passage);
        json.insert(u"text"_s, quote.text);
        json.insert(u"passage"_s, quote.passage.text);
        json.insert(u"score"_s, quote.score);
        json.insert(u"terms"_s, QJsonArray::fromStringList(quote.matchedTerms));
        if (!quote.links.isEmpty())
            json.insert(u"links"_s, quotedLinks(quote.links));
        list.append(json);
    }
    return {{u"found"_s, found}, {u"confidence"_s, confidence}, {u"quotes"_s, list}};
}

Answer Answer::fromJson(const QJsonObject &json)
{
    Answer answer;
    answer.found = json[u"found"_s].toBool();
    answer.confidence = json[u"confidence"_s].toDouble();
    for (const QJsonValue &value : json[u"quotes"_s].toArray()) {
        const QJsonObject object = value.toObject();
        Quote quote;
        quote.text = object[u"text"_s].toString();
        quote.passage = passageFromJson(object);
        quote.passage.text = object[u"passage"_s].toString();
        quote.score = object[u"score"_s].toDouble();
        for (const QJsonValue &term : object[u"terms"_s].toArray())
            quote.matchedTerms += term.toString();
        for (const QJsonValue &link : object[u"links"_s].toArray())
            quote.links.append({link[u"at"].toInt(), link[u"length"].toInt(), link[u"url"].toString()});
        answer.quotes.append(quote);
    }
    return answer;
}

QString placeOf(const Passage &passage)
{
    if (passage.page > 0)
        return pagesText(passage.page, passage.pages);
    // The first heading often is the title, which is named already.
    const QString first = passage.heading.section(pathSeparator, 0, 0);
    return first == passage.sourceTitle.simplified() ? passage.heading.section(pathSeparator, 1) : passage.heading;
}

} // namespace dialogist::knowledge
