// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/bundle.h"

#include "studio/base/json.h"
#include "studio/flow/learning.h"
#include "studio/publish/manifest.h"
#include "studio/publish/passagejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxNodes = 100'000;

Error damaged(const QString &what)
{
    return {ErrorCode::Corrupt, QCoreApplication::translate("publish", "This release is damaged. Publish the bot again."), u"release: "_s + what};
}

Result<QJsonObject> readObject(const QMap<QString, QByteArray> &files, const QString &path)
{
    const auto it = files.find(path);
    if (it == files.end())
        return damaged(path);
    const QJsonDocument document = QJsonDocument::fromJson(*it);
    if (!document.isObject())
        return damaged(path);
    return document.object();
}

/// Reads the objects of one array into a map by id, putting the parent's id where the stored form has it.
template<class Map, class Read>
Status readInto(const QJsonValue &json, Map &map, const QString &parentKey, const QString &parent, Read read)
{
    if (!json.isArray() || json.toArray().size() > maxNodes)
        return damaged(parentKey);
    for (const QJsonValue &value : json.toArray()) {
        QJsonObject body = value.toObject();
        body.insert(parentKey, parent);
        auto object = read(body);
        if (!object)
            return object.error();
        const auto id = object->id;
        if (!map.emplace(id, object.take()).second)
            return damaged(u"doubled id"_s);
    }
    return {};
}

template<class T> auto reader()
{
    return [](const QJsonObject &body) {
        using IdType = decltype(T::id);
        return T::fromJson(IdType::fromString(body[u"id"].toString()), body);
    };
}

Status checkLinks(const model::Flow &flow)
{
    for (const auto &[id, link] : flow.links) {
        if (!flow.node(link.from) || !flow.node(link.to))
            return damaged(u"link"_s);
    }
    return {};
}

Result<model::Flow> readFlow(const QJsonObject &body)
{
    auto flow = model::Flow::fromJson(model::FlowId::fromString(body[u"id"].toString()), body);
    if (!flow)
        return flow;
    const QString id = flow->id.toString();
    if (const Status read = readInto(body[u"nodes"], flow->nodes, u"flow"_s, id, reader<model::Node>()); !read)
        return read.error();
    if (const Status read = readInto(body[u"links"], flow->links, u"flow"_s, id, reader<model::Link>()); !read)
        return read.error();
    if (const Status sound = checkLinks(*flow); !sound)
        return sound.error();
    return flow;
}

Result<model::Bot> readBot(const QJsonObject &json)
{
    if (json[u"version"].toInt() != 1)
        return damaged(u"version"_s);
    auto bot = model::Bot::fromJson(model::BotId::fromString(json[u"id"].toString()), json);
    if (!bot)
        return bot;
    const QString id = bot->id.toString();
    if (const Status read = readInto(json[u"flows"], bot->flows, u"bot"_s, id, readFlow); !read)
        return read.error();
    if (const Status read = readInto(json[u"variables"], bot->variables, u"bot"_s, id, reader<model::Variable>()); !read)
        return read.error();
    if (const Status read = readInto(json[u"intents"], bot->intents, u"bot"_s, id, reader<model::Intent>()); !read)
        return read.error();
    if (const Status read = readInto(json[u"entities"].toArray(), bot->entities, u"bot"_s, id, reader<model::Entity>()); !read)
        return read.error();
    if (const Status read = readInto(json[u"prompts"], bot->prompts, u"bot"_s, id, reader<model::Prompt>()); !read)
        return read.error();
    if (!isSlug(bot->slug) || !bot->flows.contains(bot->startFlow))
        return damaged(u"start"_s);
    return bot;
}

Status readKnowledge(const QJsonArray &list, const QMap<QString, QByteArray> &files, engine::Bundle &bundle)
{
    for (const QJsonValue &value : list) {
        const QString id = value[u"id"].toString();
        const auto lines = files.find(u"knowledge/%1.jsonl"_s.arg(id));
        if (lines == files.end())
            return damaged(u"knowledge"_s);
        auto passages = readPassages(*lines);
        if (!passages)
            return passages.error();
        bundle.indexes.insert(id, knowledge::Index::build(passages.take()));
    }
    return {};
}
} // namespace

Result<engine::Bundle> loadBundle(const QMap<QString, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!isReleasePath(it.key()) || it->size() > Manifest::maxFileSize)
            return damaged(u"path or size"_s);
        if (it.key().startsWith(u"blobs/"_s) && sha256Hex(*it) != it.key().mid(6))
            return damaged(u"blob"_s);
    }
    if (const auto review = readObject(files, u"review.json"_s); !review)
        return review.error();
    const auto json = readObject(files, u"bot.json"_s);
    if (!json)
        return json.error();
    const auto bot = readBot(*json);
    if (!bot)
        return bot.error();
    engine::Bundle bundle;
    if (const Status read = readKnowledge((*json)[u"knowledge"].toArray(), files, bundle); !read)
        return read.error();
    bundle.program = flow::Program::compile(*bot);
    flow::learnAhead(*bundle.program); // or the first person to write would wait for it
    return bundle;
}

} // namespace dialogist::publish
