// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/bundle.h"

#include "studio/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
QString shortHash(const QJsonValue &json)
{
    return sha256Hex(canonicalJson(json)).left(16);
}

/// Whether the object holds one text in several languages: nothing but texts, under the bot's languages.
bool isText(const QJsonObject &object, const QStringList &languages)
{
    if (object.isEmpty())
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isMemory = it.key() == "@from"_L1; // of the words that were translated
        if (!isMemory && (!it->isString() || !languages.contains(it.key())))
            return false;
    }
    return true;
}

/// Takes the texts out of a node's properties and returns what is left, so that wording and logic are compared apart.
QJsonValue withoutTexts(const QJsonValue &json, const QStringList &languages, QJsonArray &texts)
{
    if (json.isArray()) {
        QJsonArray rest;
        for (const QJsonValue &value : json.toArray())
            rest.append(withoutTexts(value, languages, texts));
        return rest;
    }
    if (!json.isObject())
        return json;
    const QJsonObject object = json.toObject();
    if (isText(object, languages)) {
        texts.append(object);
        return QJsonValue::Null;
    }
    QJsonObject rest;
    for (auto it = object.begin(); it != object.end(); ++it)
        rest.insert(it.key(), withoutTexts(it.value(), languages, texts));
    return rest;
}

/// Notes and frames are for those who build the bot, and no steps.
bool isStep(const QJsonValue &node)
{
    const QString type = node[u"type"].toString();
    return type != u"note" && type != u"frame";
}

QJsonObject nodeSummary(const QJsonObject &node, const QString &flow, const QStringList &languages)
{
    QJsonArray texts;
    const QJsonValue logic = withoutTexts(node[u"props"], languages, texts);
    return {{u"flow"_s, flow},
            {u"logic"_s, shortHash(QJsonArray {node[u"type"], node[u"name"], logic})},
            {u"texts"_s, shortHash(texts)},
            {u"textCount"_s, texts.size()}};
}

QJsonObject namedParts(const QJsonValue &list)
{
    QJsonObject parts;
    for (const QJsonValue &value : list.toArray())
        parts.insert(value[u"id"].toString(), QJsonObject {{u"name"_s, value[u"name"]}, {u"hash"_s, shortHash(value)}});
    return parts;
}

/// Sources of one knowledge file: title, passages, and a hash over their texts.
QJsonObject sourcesOf(const QByteArray &lines)
{
    struct Source {
        QString title;
        int passages = 0;
        QByteArray text;
    };
    QMap<QString, Source> sources;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        Source &source = sources[json[u"source"].toString()];
        source.title = json[u"title"].toString();
        ++source.passages;
        source.text += line;
    }
    QJsonObject result;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        result.insert(it.key(), QJsonObject {{u"title"_s, it->title}, {u"passages"_s, it->passages}, {u"hash"_s, sha256Hex(it->text).left(16)}});
    }
    return result;
}

QJsonObject knowledgeSummary(const Bundle &bundle, const QJsonValue &list)
{
    QJsonObject knowledge;
    for (const QJsonValue &value : list.toArray()) {
        const QString id = value[u"id"].toString();
        knowledge.insert(id, QJsonObject {{u"name"_s, value[u"name"]},
                                          {u"sources"_s, sourcesOf(bundle.files.value(u"knowledge/%1.jsonl"_s.arg(id)))}});
    }
    return knowledge;
}

QJsonObject settingsOf(const QJsonObject &bot, const QJsonObject &review)
{
    return {{u"name"_s, bot[u"name"]},       {u"languages"_s, bot[u"languages"]}, {u"startFlow"_s, bot[u"startFlow"]},
            {u"privacy"_s, bot[u"privacy"]}, {u"webChat"_s, bot[u"webChat"]},     {u"region"_s, review[u"region"]},
            {u"words"_s, bot[u"words"].toObject()}};
}

/// All of the bot that has no sentence of its own, so that nothing of it changes unsaid: opening hours, time zone.
QString othersOf(QJsonObject bot)
{
    for (const QString &told : {u"id"_s, u"version"_s, u"slug"_s, u"flows"_s, u"variables"_s, u"intents"_s, u"entities"_s, u"prompts"_s,
                                u"knowledge"_s, u"name"_s, u"languages"_s, u"startFlow"_s, u"privacy"_s, u"webChat"_s, u"words"_s})
        bot.remove(told);
    return shortHash(bot);
}
} // namespace

QJsonObject summaryOf(const Bundle &bundle)
{
    const QJsonObject bot = QJsonDocument::fromJson(bundle.files.value(u"bot.json"_s)).object();
    const QJsonObject review = QJsonDocument::fromJson(bundle.files.value(u"review.json"_s)).object();
    QStringList languages;
    for (const QJsonValue &language : bot[u"languages"].toArray())
        languages.append(language.toString());

    QJsonObject flows;
    QJsonObject nodes;
    for (const QJsonValue &flow : bot[u"flows"].toArray()) {
        const QString id = flow[u"id"].toString();
        flows.insert(id, QJsonObject {{u"name"_s, flow[u"name"]}, {u"links"_s, shortHash(flow[u"links"])}});
        for (const QJsonValue &node : flow[u"nodes"].toArray()) {
            if (isStep(node))
                nodes.insert(node[u"id"].toString(), nodeSummary(node.toObject(), id, languages));
        }
    }
    return {{u"version"_s, 1},
            {u"flows"_s, flows},
            {u"nodes"_s, nodes},
            {u"variables"_s, namedParts(bot[u"variables"])},
            {u"intents"_s, namedParts(bot[u"intents"])},
            {u"entities"_s, namedParts(bot[u"entities"])},
            {u"prompts"_s, namedParts(bot[u"prompts"])},
            {u"knowledge"_s, knowledgeSummary(bundle, bot[u"knowledge"])},
            {u"settings"_s, settingsOf(bot, review)},
            {u"others"_s, othersOf(bot)}};
}

} // namespace dialogist::publish
