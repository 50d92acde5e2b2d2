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

QJsonObject Entity::toJson() const
{
    QJsonArray valueJson;
    for (const EntityValue &value : values) {
        QJsonObject byLanguage;
        for (auto it = value.synonyms.begin(); it != value.synonyms.end(); ++it)
            byLanguage.insert(it.key(), QJsonArray::fromStringList(it.value()));
        valueJson.append(QJsonObject {{u"value"_s, value.value}, {u"synonyms"_s, byLanguage}});
    }
    return {{u"bot"_s, bot.toString()},
            {u"name"_s, name},
            {u"kind"_s, kind},
            {u"values"_s, valueJson},
            {u"fuzzy"_s, fuzzy},
            {u"patterns"_s, QJsonArray::fromStringList(patterns)},
            {u"category"_s, category}};
}

Result<Entity> Entity::fromJson(EntityId id, const QJsonObject &json)
{
    Entity entity;
    entity.id = id;
    entity.bot = BotId::fromString(json[u"bot"].toString());
    entity.name = json[u"name"].toString();
    entity.kind = json[u"kind"].toString(entity.kind);
    for (const QJsonValue &item : json[u"values"].toArray()) {
        EntityValue value {item[u"value"].toString(), {}};
        const QJsonObject synonyms = item[u"synonyms"].toObject();
        for (auto it = synonyms.begin(); it != synonyms.end(); ++it)
            value.synonyms.insert(it.key(), stringList(*it));
        entity.values.append(value);
    }
    entity.fuzzy = json[u"fuzzy"].toBool(entity.fuzzy);
    entity.patterns = stringList(json[u"patterns"]);
    entity.category = json[u"category"].toString();
    if (id.isNull() || entity.bot.isNull() || entity.name.isEmpty())
        return badObject(u"entity"_s, u"bot or name"_s);
    return entity;
}

QJsonObject ConversationTest::toJson() const
{
    return {{u"bot"_s, bot.toString()},
            {u"suite"_s, suite},
            {u"name"_s, name},
            {u"description"_s, description},
            {u"language"_s, language},
            {u"given"_s, given},
            {u"steps"_s, steps},
            {u"pins"_s, pins},
            {u"enabled"_s, enabled},
            {u"order"_s, order}};
}

Result<ConversationTest> ConversationTest::fromJson(ConversationTestId id, const QJsonObject &json)
{
    ConversationTest test;
    test.id = id;
    test.bot = BotId::fromString(json[u"bot"].toString());
    test.suite = json[u"suite"].toString();
    test.name = json[u"name"].toString();
    test.description = json[u"description"].toString();
    test.language = json[u"language"].toString();
    test.given = json[u"given"].toObject();
    test.steps = json[u"steps"].toArray();
    test.pins = json[u"pins"].toArray();
    test.enabled = json[u"enabled"].toBool(true);
    test.order = json[u"order"].toDouble();
    if (id.isNull() || test.bot.isNull())
        return badObject(u"test"_s, u"bot"_s);
    return test;
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
    QJsonObject json {{u"name"_s, name}, {u"passageLength"_s, passageLength}, {u"passageOverlap"_s, passageOverlap}};
    if (freshnessDays > 0)
        json.insert(u"freshnessDays"_s, freshnessDays);
    return json;
}

Result<KnowledgeBase> KnowledgeBase::fromJson(KnowledgeBaseId id, const QJsonObject &json)
{
    KnowledgeBase base;
    base.id = id;
    base.name = json[u"name"].toString();
    base.passageLength = std::clamp(json[u"passageLength"].toInt(base.passageLength), shortestPassage, longestPassage);
    base.passageOverlap = std::clamp(json[u"passageOverlap"].toInt(base.passageOverlap), 0, base.passageLength / 2);
    base.freshnessDays = std::clamp(json[u"freshnessDays"].toInt(), 0, 36500);
    if (id.isNull())
        return badObject(u"knowledgebase"_s, u"id"_s);
    return base;
}

QJsonObject Source::toJson() const
{
    QJsonObject json {{u"knowledgeBase"_s, knowledgeBase.toString()},
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
    // Only where they say something: files of before stay as they are.
    if (modifiedAt.isValid())
        json.insert(u"modifiedAt"_s, modifiedAt.toUTC().toString(Qt::ISODateWithMs));
    if (weight != 1)
        json.insert(u"weight"_s, weight);
    if (isRecords()) {
        json.insert(u"searchColumns"_s, QJsonArray::fromStringList(searchColumns));
        json.insert(u"answerColumns"_s, QJsonArray::fromStringList(answerColumns));
    }
    return json;
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
    source.modifiedAt = QDateTime::fromString(json[u"modifiedAt"].toString(), Qt::ISODateWithMs);
    source.weight = std::clamp(json[u"weight"].toDouble(1), 0.1, 10.0);
    source.searchColumns = json[u"searchColumns"].toVariant().toStringList();
    source.answerColumns = json[u"answerColumns"].toVariant().toStringList();
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
