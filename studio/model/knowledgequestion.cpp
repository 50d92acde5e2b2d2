// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/knowledgequestion.h"

#include "studio/model/jsonread.h"
#include "studio/model/parts.h"

#include <QJsonArray>

#include <algorithm>

namespace dialogist::model {

using namespace Qt::StringLiterals;

namespace {
bool holds(const QString &text, const QString &part)
{
    return part.isEmpty() || text.simplified().contains(part.simplified(), Qt::CaseInsensitive);
}
} // namespace

ExpectedPlace ExpectedPlace::of(const Source &source)
{
    ExpectedPlace place;
    place.location = source.location;
    place.site = source.site;
    place.title = source.title;
    return place;
}

bool ExpectedPlace::isOf(const Source &source) const
{
    if (location.isEmpty())
        return source.location.isEmpty() && !title.isEmpty() && source.title == title;
    return source.location == location && (site.isEmpty() || source.site == site);
}

bool ExpectedPlace::fits(const QString &passageHeading, int passagePage, const QString &passageText) const
{
    return (page == 0 || page == passagePage) && holds(passageHeading, heading) && holds(passageText, phrase);
}

QJsonObject ExpectedPlace::toJson() const
{
    // A test set has many of them, and each is a line that a person compares: what says nothing is left out.
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    put(u"location"_s, location);
    put(u"site"_s, site);
    put(u"title"_s, title);
    put(u"heading"_s, heading);
    put(u"phrase"_s, phrase);
    if (page > 0)
        json.insert(u"page"_s, page);
    return json;
}

ExpectedPlace ExpectedPlace::fromJson(const QJsonObject &json)
{
    return {json[u"location"].toString(), json[u"site"].toString(), json[u"title"].toString(),
            json[u"heading"].toString(),  std::max(0, json[u"page"].toInt()), json[u"phrase"].toString()};
}

QJsonObject KnowledgeQuestion::toJson() const
{
    QJsonArray places;
    for (const ExpectedPlace &place : expected)
        places.append(place.toJson());
    return {{u"knowledgeBase"_s, knowledgeBase.toString()},
            {u"question"_s, question},
            {u"expected"_s, places},
            {u"language"_s, language},
            {u"note"_s, note},
            {u"order"_s, order},
            {u"enabled"_s, enabled}};
}

Result<KnowledgeQuestion> KnowledgeQuestion::fromJson(KnowledgeQuestionId id, const QJsonObject &json)
{
    KnowledgeQuestion question;
    question.id = id;
    question.knowledgeBase = KnowledgeBaseId::fromString(json[u"knowledgeBase"].toString());
    question.question = json[u"question"].toString();
    for (const QJsonValue &place : json[u"expected"].toArray())
        question.expected.append(ExpectedPlace::fromJson(place.toObject()));
    question.language = json[u"language"].toString();
    question.note = json[u"note"].toString();
    question.order = json[u"order"].toDouble();
    question.enabled = json[u"enabled"].toBool(true);
    if (id.isNull() || question.knowledgeBase.isNull())
        return badObject(u"question"_s, u"knowledgeBase"_s);
    return question;
}

} // namespace dialogist::model
