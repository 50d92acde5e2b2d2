// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/bundle.h"

#include "studio/base/json.h"
#include "studio/knowledge/retriever.h"
#include "studio/publish/manifest.h"
#include "studio/publish/passagejson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
/// What is only drawn stays here.
bool runs(const model::Node &node)
{
    return node.type != u"note" && node.type != u"frame";
}

/// The stored form plus the id, without what only the canvas and the lists of the studio need.
template<class Map> QJsonArray bodies(const Map &map, const QStringList &without)
{
    QJsonArray list;
    for (const auto &[id, object] : map) {
        QJsonObject body = object.toJson();
        for (const QString &key : without)
            body.remove(key);
        body.insert(u"id"_s, id.toString());
        list.append(body);
    }
    return list;
}

/// Links whose ends both run; a link to a note or to nothing says nothing.
QJsonArray linkBodies(const model::Flow &flow)
{
    const auto isStep = [&](model::NodeId id) {
        const model::Node *node = flow.node(id);
        return node && runs(*node);
    };
    QJsonArray list;
    for (const auto &[id, link] : flow.links) {
        if (!isStep(link.from) || !isStep(link.to))
            continue;
        QJsonObject body = link.toJson();
        body.remove(u"flow"_s);
        body.insert(u"id"_s, id.toString());
        list.append(body);
    }
    return list;
}

QJsonObject flowBody(const model::Flow &flow)
{
    QJsonArray nodes;
    for (const auto &[id, node] : flow.nodes) {
        if (!runs(node))
            continue;
        QJsonObject body = node.toJson();
        for (const QString &key : {u"x"_s, u"y"_s, u"flow"_s})
            body.remove(key);
        body.insert(u"id"_s, id.toString());
        nodes.append(body);
    }
    return {{u"id"_s, flow.id.toString()}, {u"name"_s, flow.name}, {u"nodes"_s, nodes}, {u"links"_s, linkBodies(flow)}};
}

QJsonObject botBody(const model::Bot &bot, const QJsonArray &knowledge)
{
    QJsonArray flows;
    for (const auto &[id, flow] : bot.flows)
        flows.append(flowBody(flow));
    QJsonObject body = bot.toJson();
    for (const QString &key : {u"regions"_s, u"approvals"_s, u"order"_s, u"owner"_s})
        body.remove(key);
    body.insert(u"version"_s, 1);
    body.insert(u"id"_s, bot.id.toString());
    body.insert(u"flows"_s, flows);
    body.insert(u"variables"_s, bodies(bot.variables, {u"bot"_s}));
    body.insert(u"intents"_s, bodies(bot.intents, {u"bot"_s}));
    if (!bot.entities.empty())
        body.insert(u"entities"_s, bodies(bot.entities, {u"bot"_s}));
    body.insert(u"prompts"_s, bodies(bot.prompts, {u"bot"_s}));
    body.insert(u"knowledge"_s, knowledge);
    return body;
}

/// The knowledge bases that this bot's nodes name, in the order of their ids; no others leave the project.
QList<const model::KnowledgeBase *> usedBases(const model::Project &project, const model::Bot &bot)
{
    QSet<QString> named;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            for (const QJsonValue &id : node.props[u"knowledgeBases"].toArray())
                named.insert(id.toString());
        }
    }
    QList<const model::KnowledgeBase *> list;
    for (const auto &[id, base] : project.knowledgeBases) {
        if (named.contains(id.toString()))
            list.append(&base);
    }
    return list;
}

void collectBlobs(const QJsonValue &json, QSet<QString> &hashes)
{
    if (json.isArray()) {
        for (const QJsonValue &value : json.toArray())
            collectBlobs(value, hashes);
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"blob" && isSha256(it->toString()))
                hashes.insert(it->toString());
            else
                collectBlobs(it.value(), hashes);
        }
    }
}

Status addImages(storage::ProjectFile &file, const model::Bot &bot, Bundle &bundle)
{
    QSet<QString> hashes;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes)
            collectBlobs(node.props, hashes);
    }
    for (const QString &hash : hashes) {
        auto bytes = file.blob(hash);
        if (!bytes)
            return bytes.error();
        bundle.files.insert(u"blobs/"_s + hash, bytes.take());
    }
    return {};
}

Status addKnowledge(storage::ProjectFile &file, const model::Project &project, const model::KnowledgeBase &base, Bundle &bundle)
{
    const auto passages = knowledge::loadPassages(file, project, {base.id.toString()});
    if (!passages)
        return passages.error();
    QByteArray lines;
    for (const knowledge::Passage &passage : *passages)
        lines += canonicalJson(passageToJson(passage)) + '\n';
    bundle.files.insert(u"knowledge/%1.jsonl"_s.arg(base.id.toString()), lines);
    return {};
}

void seal(Bundle &bundle)
{
    Manifest manifest;
    manifest.slug = bundle.slug;
    for (auto it = bundle.files.begin(); it != bundle.files.end(); ++it)
        manifest.files.insert(it.key(), {sha256Hex(it.value()), it.value().size()});
    bundle.manifest = manifest.toBytes();
    bundle.hash = sha256Hex(bundle.manifest);
}
} // namespace

Result<Bundle> buildBundle(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot, const QJsonObject &review)
{
    if (!isSlug(bot.slug)) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("publish", "The bot “%1” has no web address that can be used. Give it a short name of "
                                                             "lower-case letters, digits and hyphens.").arg(bot.name),
                      {}};
    }
    Bundle bundle;
    bundle.slug = bot.slug;
    bundle.bot = bot.id.toString();
    QJsonArray knowledge;
    for (const model::KnowledgeBase *base : usedBases(project, bot)) {
        knowledge.append(QJsonObject {{u"id"_s, base->id.toString()}, {u"name"_s, base->name}});
        if (const Status added = addKnowledge(file, project, *base, bundle); !added)
            return added.error();
    }
    if (const Status added = addImages(file, bot, bundle); !added)
        return added.error();
    bundle.files.insert(u"bot.json"_s, canonicalJson(botBody(bot, knowledge)));
    bundle.files.insert(u"review.json"_s, canonicalJson(review));
    seal(bundle);
    return bundle;
}

} // namespace dialogist::publish
