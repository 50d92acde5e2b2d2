// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clipboard.h"

#include "editors/flow/graph/card.h"
#include "editors/flow/graph/carriedflow.h"
#include "studio/base/json.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/refactor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

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

QByteArray copied(const model::Project &project, model::FlowId flowId, const QSet<NodeId> &ids, bool carries)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    QJsonArray nodes;
    QJsonArray links;
    Mentions mentions;
    for (const NodeId &id : ids) {
        const model::Node *node = flow->node(id);
        if (!node)
            continue;
        QJsonObject json = node->toJson();
        json.insert("id"_L1, id.toString());
        nodes.append(json);
        mentions.add(*node);
    }
    for (const auto &[id, link] : flow->links) {
        if (ids.contains(link.from) && ids.contains(link.to))
            links.append(link.toJson());
    }
    const QList<const model::Flow *> carried = carries ? flowsToCarry(*bot, mentions) : QList<const model::Flow *>();
    QJsonArray references;
    const auto refer = [&](Missing::Kind kind, const QString &id, const QString &name, const QJsonObject &body) {
        if ((kind == Missing::Kind::Variable ? mentions.variables : mentions.texts).contains(id))
            references.append(QJsonObject {{u"kind"_s, kinds().key(kind)}, {u"id"_s, id}, {u"name"_s, name}, {u"body"_s, body}});
    };
    forEachTarget(project, *bot, refer);
    for (const auto &[otherId, other] : bot->flows) {
        if (carried.contains(&other))
            continue; // with its steps
        for (const auto &[id, node] : other.nodes) {
            if (!ids.contains(id))
                refer(Missing::Kind::Node, id.toString(), node.name, {});
        }
    }
    for (QJsonValueRef entry : references) {
        QJsonObject reference = entry.toObject();
        const auto same = [&](const model::Flow *each) { return each->id.toString() == reference.value("id"_L1).toString(); };
        const auto found = std::find_if(carried.begin(), carried.end(), same);
        if (found == carried.end())
            continue;
        reference.insert("body"_L1, carriedBody(**found));
        entry = reference;
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

int uses(const Mentions &mentions, const Missing &missing)
{
    return (missing.kind == Missing::Kind::Variable ? mentions.variables : mentions.texts).value(missing.id);
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
    QList<Missing> list;
    for (const QJsonValue &entry : json.value("references"_L1).toArray()) {
        const QString word = entry["kind"_L1].toString();
        const Missing missing {kinds().value(word), entry["id"_L1].toString(), entry["name"_L1].toString(), entry["body"_L1].toObject(), 0};
        if (kinds().contains(word) && !missing.id.isEmpty() && !there.contains(word + u'/' + missing.id))
            list.append(missing);
    }
    // The steps themselves, and those of the flows that can come along with them.
    Mentions own;
    for (const model::Node &node : content.nodes)
        own.add(node);
    Mentions all = own;
    QSet<QString> carried;
    for (bool again = true; again;) {
        again = false;
        for (const Missing &missing : std::as_const(list)) {
            if (missing.kind != Missing::Kind::Flow || !all.texts.contains(missing.id) || carried.contains(missing.id))
                continue;
            carried.insert(missing.id);
            for (const auto &[id, node] : carriedFlow(missing.body).nodes)
                all.add(node);
            again = true;
        }
    }
    for (Missing &missing : list)
        missing.uses = uses(own, missing) > 0 ? uses(own, missing) : uses(all, missing);
    list.removeIf([](const Missing &missing) { return missing.uses == 0; });
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
    case Missing::Kind::Flow: // comes with its steps, whose references are repaired too
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
    // A flow begins in one place: what leads to the start that is left out leads to the one that is there.
    const auto isStart = [](const auto &entry) { return entry.second.type == "start"_L1; };
    const auto there = std::find_if(flow->nodes.begin(), flow->nodes.end(), isStart);
    QString leftOut;
    for (const QJsonValue &entry : json.value("nodes"_L1).toArray()) {
        QJsonObject body = entry.toObject();
        const QString old = body.take("id"_L1).toString();
        body.insert("flow"_L1, flowId.toString());
        auto node = model::Node::fromJson(NodeId::create(), body);
        if (!node.ok() || old.isEmpty())
            continue;
        if (node->type == "start"_L1 && there != flow->nodes.end()) {
            leftOut = old;
            result.lacksStart = true;
            renewed.insert(old, there->first.toString());
            continue;
        }
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
        if (!leftOut.isEmpty() && body.value("from"_L1) == leftOut) {
            result.begin = NodeId::fromString(renewed.value(body.value("to"_L1).toString()));
            continue;
        }
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

int stepsCarried(const Missing &missing)
{
    return int(missing.body.value("nodes"_L1).toArray().size());
}

bool canCreate(const Missing &missing)
{
    if (missing.kind == Missing::Kind::Flow)
        return stepsCarried(missing) > 0; // an empty flow would only hide that it is missing
    return missing.kind != Missing::Kind::Node && !missing.body.isEmpty();
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
    QList<model::Flow> flows;
    Mentions mentions;
    for (const model::Node &node : pasted.nodes)
        mentions.add(node);
    // Only what is referred to: a flow that does not come along needs nothing.
    QSet<qsizetype> done;
    for (bool again = true; std::exchange(again, false);) {
        for (qsizetype i = 0; i < std::min(pasted.missing.size(), repairs.size()); ++i) {
            const Missing &missing = pasted.missing.at(i);
            const Repair &repair = repairs.at(i);
            if (repair.way == Repair::Way::Leave || done.contains(i) || uses(mentions, missing) == 0)
                continue;
            done.insert(i);
            QString target = repair.target;
            if (repair.way == Repair::Way::Create && missing.kind == Missing::Kind::Flow && canCreate(missing)) {
                const model::Flow carried = carriedFlow(missing.body);
                for (const auto &[id, node] : carried.nodes)
                    mentions.add(node);
                flows.append(settled(carried, missing.name, *bot, flows, renewed));
                target = flows.last().id.toString();
                again = true;
            } else if (repair.way == Repair::Way::Create) {
                made += create(project, *bot, missing, &target).changes;
            }
            if (!target.isEmpty())
                (missing.kind == Missing::Kind::Variable ? renamed : renewed).insert(missing.id, target);
        }
    }
    const auto repair = [&](model::Node &node) {
        node.props = repaired(node.props, renewed).toObject();
        for (auto it = renamed.cbegin(); it != renamed.cend(); ++it) {
            if (it.key() != it.value())
                node.props = dialogist::flow::withVariableRenamed(node, it.key(), it.value());
        }
    };
    QList<model::Node> nodes = pasted.nodes;
    std::for_each(nodes.begin(), nodes.end(), repair);
    for (model::Flow &flow : flows) {
        for (auto &[id, node] : flow.nodes)
            repair(node);
        made += commands::addFlow(project, flow).changes;
    }
    commands::Command added = commands::addNodes(project, nodes, pasted.links);
    added.changes = made + added.changes;
    return added;
}

} // namespace dialogist::editors::flow
