// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/clipboard.h"

#include "editors/flow/graph/card.h"
#include "studio/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::NodeId;

QByteArray copied(const model::Project &project, model::FlowId flowId, const QSet<NodeId> &ids)
{
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    QJsonArray nodes;
    QJsonArray links;
    QJsonArray variables;
    QSet<QString> names;
    for (const auto &[id, node] : flow->nodes) {
        if (!ids.contains(id))
            continue;
        QJsonObject json = node.toJson();
        json.insert("id"_L1, id.toString());
        nodes.append(json);
        const catalogue::DataUse use = catalogue::dataUseOf(node);
        for (const QString &name : use.collects + use.reads)
            names.insert(name);
    }
    for (const auto &[id, link] : flow->links) {
        if (ids.contains(link.from) && ids.contains(link.to))
            links.append(link.toJson());
    }
    for (const QString &name : std::as_const(names)) {
        if (const model::Variable *variable = bot->variable(name))
            variables.append(variable->toJson());
    }
    return canonicalJson(QJsonObject {{u"dialogist"_s, u"nodes"_s},
                                      {u"version"_s, 1},
                                      {u"nodes"_s, nodes},
                                      {u"links"_s, links},
                                      {u"variables"_s, variables}});
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

/// Replaces every id of a copied node in the properties by the new one; counts what points nowhere.
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

int lostReferences(const model::Node &node, const model::Project &project, const QSet<QString> &known)
{
    const catalogue::NodeSpec *spec = catalogue::specOf(node.type);
    if (!spec)
        return 0;
    int lost = 0;
    for (const catalogue::PropertySpec &property : spec->properties) {
        const QJsonValue value = node.props.value(property.key);
        if (property.kind == catalogue::PropertySpec::Kind::KnowledgeBases) {
            for (const QJsonValue &id : value.toArray())
                lost += !project.knowledgeBases.contains(model::KnowledgeBaseId::fromString(id.toString()));
        } else if (property.kind == catalogue::PropertySpec::Kind::NodeReference && !value.toString().isEmpty()) {
            lost += !known.contains(value.toString()) && !project.node(NodeId::fromString(value.toString()));
        }
    }
    return lost;
}

} // namespace

Pasted pasted(const QByteArray &bytes, const model::Project &project, model::FlowId flowId, const QPointF &centre)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const model::Flow *flow = project.flow(flowId);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    Pasted result;
    if (!bot || json.value("dialogist"_L1) != "nodes"_L1 || json.value("version"_L1).toInt() != 1)
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
    const QSet<QString> known(renewed.cbegin(), renewed.cend());
    for (model::Node &node : result.nodes) {
        node.position = snapped(node.position - bounds.center() + centre);
        node.props = repaired(node.props, renewed).toObject();
        result.lostReferences += lostReferences(node, project, known);
    }
    for (const QJsonValue &entry : json.value("links"_L1).toArray()) {
        QJsonObject body = entry.toObject();
        body.insert("flow"_L1, flowId.toString());
        body.insert("from"_L1, renewed.value(body.value("from"_L1).toString()));
        body.insert("to"_L1, renewed.value(body.value("to"_L1).toString()));
        auto link = model::Link::fromJson(model::LinkId::create(), body);
        if (link.ok() && !link->from.isNull() && !link->to.isNull())
            result.links.append(link.take());
    }
    for (const QJsonValue &entry : json.value("variables"_L1).toArray()) {
        QJsonObject body = entry.toObject();
        body.insert("bot"_L1, bot->id.toString());
        auto variable = model::Variable::fromJson(model::VariableId::create(), body);
        if (variable.ok() && !bot->variable(variable->name))
            result.missing.append(variable.take());
    }
    return result;
}

} // namespace dialogist::editors::flow
