// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clipboard.h"

#include "editors/flow/graph/card.h"
#include "studio/base/json.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString()) {
        texts.insert(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            collectTexts(entry, texts);
    } else if (value.isObject()) {
        for (const QJsonValue &entry : value.toObject())
            collectTexts(entry, texts);
    }
}

QStringList variablesOf(const model::Node &node)
{
    const catalogue::DataUse use = catalogue::dataUseOf(node);
    QStringList names = use.collects + use.reads;
    for (const dialogist::flow::VariableSlot &slot : dialogist::flow::variablesOf(node)) {
        if (!slot.name.isEmpty())
            names.append(slot.name);
    }
    names.removeDuplicates();
    return names;
}

const QHash<QString, Missing::Kind> &kinds()
{
    static const QHash<QString, Missing::Kind> table {
        {u"variable"_s, Missing::Kind::Variable}, {u"flow"_s, Missing::Kind::Flow},
        {u"intent"_s, Missing::Kind::Intent},     {u"entity"_s, Missing::Kind::Entity},
        {u"prompt"_s, Missing::Kind::Prompt},     {u"knowledgeBase"_s, Missing::Kind::KnowledgeBase},
        {u"node"_s, Missing::Kind::Node}};
    return table;
}

/// Everything of the bot and the project that nodes may refer to by id.
template<class F> void forEachTarget(const model::Project &project, const model::Bot &bot, F act)
{
    for (const auto &[id, flow] : bot.flows)
        act(Missing::Kind::Flow, id.toString(), flow.name, QJsonObject());
    for (const auto &[id, intent] : bot.intents)
        act(Missing::Kind::Intent, id.toString(), intent.name, intent.toJson());
    for (const auto &[id, entity] : bot.entities)
        act(Missing::Kind::Entity, id.toString(), entity.name, entity.toJson());
    for (const auto &[id, prompt] : bot.prompts)
        act(Missing::Kind::Prompt, id.toString(), prompt.name, prompt.toJson());
    for (const auto &[id, base] : project.knowledgeBases)
        act(Missing::Kind::KnowledgeBase, id.toString(), base.name, base.toJson());
    for (const auto &[id, variable] : bot.variables)
        act(Missing::Kind::Variable, variable.name, variable.name, variable.toJson());
}

} // namespace

QByteArray copied(const model::Project &project, model::FlowId flowId, const QSet<NodeId> &ids)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    QJsonArray nodes;
    QJsonArray links;
    QSet<QString> mentioned;
    QSet<QString> names;
    for (const NodeId &id : ids) {
        const model::Node *node = flow->node(id);
        if (!node)
            continue;
        QJsonObject json = node->toJson();
        json.insert("id"_L1, id.toString());
        nodes.append(json);
        collectTexts(node->props, mentioned);
        for (const QString &name : variablesOf(*node))
            names.insert(name);
    }
    for (const auto &[id, link] : flow->links) {
        if (ids.contains(link.from) && ids.contains(link.to))
            links.append(link.toJson());
    }
    QJsonArray references;
    const auto refer = [&](Missing::Kind kind, const QString &id, const QString &name, const QJsonObject &body) {
        if (kind == Missing::Kind::Variable ? names.contains(id) : mentioned.contains(id))
            references.append(QJsonObject {{u"kind"_s, kinds().key(kind)}, {u"id"_s, id}, {u"name"_s, name}, {u"body"_s, body}});
    };
    forEachTarget(project, *bot, refer);
    for (const auto &[otherId, other] : bot->flows) {
        for (const auto &[id, node] : other.nodes) {
            if (!ids.contains(id))
                refer(Missing::Kind::Node, id.toString(), node.name, {});
        }
    }
    return canonicalJson(QJsonObject {{u"dialogist"_s, u"nodes"_s},
                                      {u"version"_s, 2},
                                      {u"nodes"_s, nodes},
                                      {u"links"_s, links},
                                      {u"references"_s, references}});
}

QString copiedText(const model::Project &project, model::FlowId flowId, const QSet<NodeId> &ids, const QString &language)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    QStringList lines;
    for (const NodeId &id : ids) {
        const model::Node *node = flow ? flow->node(id) : nullptr;
        if (!node || !bot)
            continue;
        const catalogue::NodeSpec *spec = catalogue::specOf(node->type);
        const QString title = node->name.isEmpty() && spec ? spec->title : node->name;
        lines.append(title + u": "_s + catalogue::summaryOf(*node, *bot, language));
    }
    lines.sort();
    return lines.join(u'\n');
}

namespace {

/// Replaces ids in the properties by others.
QJsonValue repaired(const QJsonValue &value, const QHash<QString, QString> &renewed)
{
    if (value.isString())
        return renewed.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(repaired(entry, renewed));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = repaired(it.value(), renewed);
        return object;
    }
    return value;
}

QList<Missing> missingOf(const QJsonObject &json, const Pasted &content, const model::Project &project, const model::Bot &bot)
{
    QSet<QString> there;
    forEachTarget(project, bot, [&](Missing::Kind kind, const QString &id, const QString &, const QJsonObject &) {
        there.insert(kinds().key(kind) + u'/' + id);
    });
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes)
            there.insert(u"node/"_s + id.toString());
    }
    // How many nodes mention a text or a variable.
    QHash<QString, int> texts;
    QHash<QString, int> variables;
    for (const model::Node &node : content.nodes) {
        QSet<QString> own;
        collectTexts(node.props, own);
        for (const QString &text : std::as_const(own))
            ++texts[text];
        for (const QString &name : variablesOf(node))
            ++variables[name];
    }
    QList<Missing> list;
    for (const QJsonValue &entry : json.value("references"_L1).toArray()) {
        const QString word = entry["kind"_L1].toString();
        Missing missing {kinds().value(word), entry["id"_L1].toString(), entry["name"_L1].toString(), entry["body"_L1].toObject(), 0};
        if (!kinds().contains(word) || missing.id.isEmpty() || there.contains(word + u'/' + missing.id))
            continue;
        missing.uses = missing.kind == Missing::Kind::Variable ? variables.value(missing.id) : texts.value(missing.id);
        if (missing.uses > 0)
            list.append(missing);
    }
    return list;
}

/// A new object after the body it had in the other project, belonging to this bot.
template<class Object, class ObjectId> std::optional<Object> remade(const Missing &missing, const model::Bot &bot)
{
    QJsonObject body = missing.body;
    body.insert("bot"_L1, bot.id.toString());
    auto made = Object::fromJson(ObjectId::create(), body);
    return made.ok() ? std::optional<Object>(made.take()) : std::nullopt;
}

/// The command that makes a missing thing, and what it is called from then on.
commands::Command create(const model::Project &project, const model::Bot &bot, const Missing &missing, QString *target)
{
    switch (missing.kind) {
    case Missing::Kind::Variable:
        if (const auto made = remade<model::Variable, model::VariableId>(missing, bot)) {
            *target = made->name;
            return commands::setVariable(project, *made);
        }
        break;
    case Missing::Kind::Intent:
        if (const auto made = remade<model::Intent, model::IntentId>(missing, bot)) {
            *target = made->id.toString();
            return commands::setIntent(project, *made);
        }
        break;
    case Missing::Kind::Entity:
        if (const auto made = remade<model::Entity, model::EntityId>(missing, bot)) {
            *target = made->id.toString();
            return commands::setEntity(project, *made);
        }
        break;
    case Missing::Kind::Prompt:
        if (const auto made = remade<model::Prompt, model::PromptId>(missing, bot)) {
            *target = made->id.toString();
            return commands::setPrompt(project, *made);
        }
        break;
    case Missing::Kind::KnowledgeBase:
        if (const auto made = remade<model::KnowledgeBase, model::KnowledgeBaseId>(missing, bot)) {
            *target = made->id.toString();
            return commands::setKnowledgeBase(project, *made);
        }
        break;
    case Missing::Kind::Flow: {
        model::Flow made;
        made.id = model::FlowId::create();
        made.bot = bot.id;
        made.name = missing.name;
        for (const auto &[id, flow] : bot.flows)
            made.order = std::max(made.order, flow.order + 1);
        if (const auto *spec = catalogue::specOf(u"start"_s)) {
            const model::Node start {NodeId::create(), made.id, u"start"_s, {}, {}, spec->defaults};
            made.nodes.emplace(start.id, start);
        }
        *target = made.id.toString();
        return commands::addFlow(project, made);
    }
    case Missing::Kind::Node:
        break;
    }
    return {};
}

} // namespace

Pasted pasted(const QByteArray &bytes, const model::Project &project, model::FlowId flowId, const QPointF &centre)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    Pasted result;
    if (!bot || json.value("dialogist"_L1) != "nodes"_L1 || json.value("version"_L1).toInt() != 2)
        return result;
    QHash<QString, QString> renewed;
    QRectF bounds;
    for (const QJsonValue &entry : json.value("nodes"_L1).toArray()) {
        QJsonObject body = entry.toObject();
        const QString old = body.take("id"_L1).toString();
        body.insert("flow"_L1, flowId.toString());
        auto node = model::Node::fromJson(NodeId::create(), body);
        if (!node.ok() || old.isEmpty())
            continue;
        renewed.insert(old, node->id.toString());
        bounds |= QRectF(node->position, QSizeF(CardMetrics::width, 100));
        result.nodes.append(node.take());
    }
    for (model::Node &node : result.nodes) {
        node.position = snapped(node.position - bounds.center() + centre);
        node.props = repaired(node.props, renewed).toObject();
    }
    for (const QJsonValue &entry : json.value("links"_L1).toArray()) {
        QJsonObject body = entry.toObject();
        body.insert("flow"_L1, flowId.toString());
        body.insert("from"_L1, renewed.value(body.value("from"_L1).toString()));
        body.insert("to"_L1, renewed.value(body.value("to"_L1).toString()));
        auto link = model::Link::fromJson(model::LinkId::create(), body);
        if (!link.ok() || link->from.isNull() || link->to.isNull())
            continue;
        for (QPointF &point : link->bends)
            point = snapped(point - bounds.center() + centre);
        result.links.append(link.take());
    }
    result.missing = missingOf(json, result, project, *bot);
    return result;
}

QList<RepairTarget> repairTargets(const model::Project &project, model::FlowId flowId, Missing::Kind kind)
{
    QList<RepairTarget> targets;
    const model::Flow *flow = project.flow(flowId);
    if (const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr) {
        forEachTarget(project, *bot, [&](Missing::Kind each, const QString &id, const QString &name, const QJsonObject &) {
            if (each == kind)
                targets.append({id, name});
        });
    }
    std::sort(targets.begin(), targets.end(), [](const RepairTarget &a, const RepairTarget &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return targets;
}

bool canCreate(const Missing &missing)
{
    return missing.kind == Missing::Kind::Flow || (missing.kind != Missing::Kind::Node && !missing.body.isEmpty());
}

Repair suggestedRepair(const model::Project &project, model::FlowId flow, const Missing &missing)
{
    for (const RepairTarget &target : repairTargets(project, flow, missing.kind)) {
        if (target.name.compare(missing.name, Qt::CaseInsensitive) == 0)
            return {Repair::Way::Map, target.id};
    }
    return {canCreate(missing) ? Repair::Way::Create : Repair::Way::Leave, {}};
}

commands::Command paste(const model::Project &project, model::FlowId flowId, const Pasted &pasted, const QList<Repair> &repairs)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    QHash<QString, QString> renewed;
    QHash<QString, QString> renamed;
    QList<model::Change> made;
    for (qsizetype i = 0; i < std::min(pasted.missing.size(), repairs.size()); ++i) {
        const Missing &missing = pasted.missing.at(i);
        QString target = repairs.at(i).target;
        if (repairs.at(i).way == Repair::Way::Leave)
            continue;
        if (repairs.at(i).way == Repair::Way::Create)
            made += create(project, *bot, missing, &target).changes;
        if (target.isEmpty())
            continue;
        (missing.kind == Missing::Kind::Variable ? renamed : renewed).insert(missing.id, target);
    }
    QList<model::Node> nodes = pasted.nodes;
    for (model::Node &node : nodes) {
        node.props = repaired(node.props, renewed).toObject();
        for (auto it = renamed.cbegin(); it != renamed.cend(); ++it) {
            if (it.key() != it.value())
                node.props = dialogist::flow::withVariableRenamed(node, it.key(), it.value());
        }
    }
    commands::Command added = commands::addNodes(project, nodes, pasted.links);
    added.changes = made + added.changes;
    return added;
}

} // namespace dialogist::editors::flow
