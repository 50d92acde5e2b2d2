// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/parts.h"

#include "studio/model/jsonread.h"

namespace dialogist::model {

using namespace Qt::StringLiterals;

QJsonObject Variable::toJson() const
{
    QJsonObject json {{u"bot"_s, bot.toString()},
                      {u"name"_s, name},
                      {u"type"_s, type},
                      {u"scope"_s, scope},
                      {u"category"_s, category},
                      {u"purposes"_s, QJsonArray::fromStringList(purposes)},
                      {u"legalBasis"_s, legalBasis},
                      {u"description"_s, description}};
    if (!initial.isUndefined() && !initial.isNull())
        json.insert(u"initial"_s, initial);
    return json;
}

Result<Variable> Variable::fromJson(VariableId id, const QJsonObject &json)
{
    Variable variable;
    variable.id = id;
    variable.bot = BotId::fromString(json[u"bot"].toString());
    variable.name = json[u"name"].toString();
    variable.type = json[u"type"].toString(variable.type);
    variable.scope = json[u"scope"].toString(variable.scope);
    variable.category = json[u"category"].toString();
    variable.purposes = stringList(json[u"purposes"]);
    variable.legalBasis = json[u"legalBasis"].toString();
    variable.initial = json[u"initial"];
    if (variable.initial.isUndefined())
        variable.initial = QJsonValue::Null;
    variable.description = json[u"description"].toString();
    if (id.isNull() || variable.bot.isNull() || variable.name.isEmpty())
        return badObject(u"variable"_s, u"bot or name"_s);
    return variable;
}

QJsonObject Intent::toJson() const
{
    QJsonObject byLanguage;
    for (auto it = phrases.begin(); it != phrases.end(); ++it)
        byLanguage.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{u"bot"_s, bot.toString()}, {u"name"_s, name}, {u"phrases"_s, byLanguage}};
}

Result<Intent> Intent::fromJson(IntentId id, const QJsonObject &json)
{
    Intent intent;
    intent.id = id;
    intent.bot = BotId::fromString(json[u"bot"].toString());
    intent.name = json[u"name"].toString();
    const QJsonObject phrases = json[u"phrases"].toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it)
        intent.phrases.insert(it.key(), stringList(*it));
    if (id.isNull() || intent.bot.isNull())
        return badObject(u"intent"_s, u"bot"_s);
    return intent;
}

QJsonObject Prompt::toJson() const
{
    return {{u"bot"_s, bot.toString()}, {u"name"_s, name}, {u"kind"_s, kind}, {u"text"_s, text}};
}

Result<Prompt> Prompt::fromJson(PromptId id, const QJsonObject &json)
{
    Prompt prompt {id, BotId::fromString(json[u"bot"].toString()), json[u"name"].toString(),
                   json[u"kind"].toString(u"instructions"_s), json[u"text"].toString()};
    if (id.isNull() || prompt.bot.isNull())
        return badObject(u"prompt"_s, u"bot"_s);
    return prompt;
}

QJsonObject KnowledgeBase::toJson() const
{
    return {{u"name"_s, name}, {u"passageLength"_s, passageLength}, {u"passageOverlap"_s, passageOverlap}};
}

Result<KnowledgeBase> KnowledgeBase::fromJson(KnowledgeBaseId id, const QJsonObject &json)
{
    KnowledgeBase base;
    base.id = id;
    base.name = json[u"name"].toString();
    base.passageLength = std::clamp(json[u"passageLength"].toInt(base.passageLength), 100, 20000);
    base.passageOverlap = std::clamp(json[u"passageOverlap"].toInt(base.passageOverlap), 0, base.passageLength / 2);
    if (id.isNull())
        return badObject(u"knowledgebase"_s, u"id"_s);
    return base;
}

QJsonObject Source::toJson() const
{
    return {{u"knowledgeBase"_s, knowledgeBase.toString()},
            {u"kind"_s, kind},
            {u"title"_s, title},
            {u"location"_s, location},
            {u"site"_s, site},
            {u"mime"_s, mime},
            {u"language"_s, language},
            {u"contentHash"_s, contentHash},
            {u"contentKey"_s, contentKey},
            {u"bytes"_s, bytes},
            {u"pages"_s, pages},
            {u"pagesWithoutText"_s, pagesWithoutText},
            {u"passages"_s, passages},
            {u"status"_s, status},
            {u"message"_s, message},
            {u"importedAt"_s, importedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<Source> Source::fromJson(SourceId id, const QJsonObject &json)
{
    Source source;
    source.id = id;
    source.knowledgeBase = KnowledgeBaseId::fromString(json[u"knowledgeBase"].toString());
    source.kind = json[u"kind"].toString();
    source.title = json[u"title"].toString();
    source.location = json[u"location"].toString();
    source.site = json[u"site"].toString();
    source.mime = json[u"mime"].toString();
    source.language = json[u"language"].toString();
    source.contentHash = json[u"contentHash"].toString();
    source.contentKey = json[u"contentKey"].toString();
    source.bytes = json[u"bytes"].toInteger();
    source.pages = json[u"pages"].toInt();
    source.pagesWithoutText = json[u"pagesWithoutText"].toInt();
    source.passages = json[u"passages"].toInt();
    source.status = json[u"status"].toString(source.status);
    source.message = json[u"message"].toString();
    source.importedAt = QDateTime::fromString(json[u"importedAt"].toString(), Qt::ISODateWithMs);
    if (id.isNull() || source.knowledgeBase.isNull())
        return badObject(u"source"_s, u"knowledgeBase"_s);
    return source;
}

QJsonObject ReleaseRecord::toJson() const
{
    return {{u"bot"_s, bot.toString()},
            {u"number"_s, number},
            {u"releaseHash"_s, releaseHash},
            {u"target"_s, target},
            {u"region"_s, region},
            {u"address"_s, address},
            {u"publishedAt"_s, publishedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"review"_s, review},
            {u"summary"_s, summary}};
}

Result<ReleaseRecord> ReleaseRecord::fromJson(ReleaseRecordId id, const QJsonObject &json)
{
    ReleaseRecord record;
    record.id = id;
    record.bot = BotId::fromString(json[u"bot"].toString());
    record.number = json[u"number"].toInt();
    record.releaseHash = json[u"releaseHash"].toString();
    record.target = json[u"target"].toString();
    record.region = json[u"region"].toString();
    record.address = json[u"address"].toString();
    record.publishedAt = QDateTime::fromString(json[u"publishedAt"].toString(), Qt::ISODateWithMs);
    record.review = json[u"review"].toObject();
    record.summary = json[u"summary"].toObject();
    if (id.isNull() || record.bot.isNull())
        return badObject(u"release"_s, u"bot"_s);
    return record;
}

} // namespace dialogist::model
