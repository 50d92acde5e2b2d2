// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/flow.h"

#include "studio/model/jsonread.h"

namespace dialogist::model {

using namespace Qt::StringLiterals;

QJsonObject Node::toJson() const
{
    return {{u"flow"_s, flow.toString()}, {u"type"_s, type},         {u"name"_s, name},
            {u"x"_s, position.x()},       {u"y"_s, position.y()},    {u"props"_s, props}};
}

Result<Node> Node::fromJson(NodeId id, const QJsonObject &json)
{
    Node node {id, FlowId::fromString(json[u"flow"].toString()), json[u"type"].toString(), json[u"name"].toString(),
               QPointF(json[u"x"].toDouble(), json[u"y"].toDouble()), json[u"props"].toObject()};
    if (id.isNull() || node.flow.isNull() || node.type.isEmpty())
        return badObject(u"node"_s, u"flow or type"_s);
    return node;
}

QJsonObject Link::toJson() const
{
    QJsonObject json {{u"flow"_s, flow.toString()}, {u"from"_s, from.toString()}, {u"port"_s, port}, {u"to"_s, to.toString()}};
    if (stacked)
        json.insert(u"stacked"_s, true);
    if (!bends.isEmpty()) {
        QJsonArray points;
        for (const QPointF &bend : bends)
            points.append(QJsonArray {bend.x(), bend.y()});
        json.insert(u"bends"_s, points);
    }
    return json;
}

Result<Link> Link::fromJson(LinkId id, const QJsonObject &json)
{
    Link link {id, FlowId::fromString(json[u"flow"].toString()), NodeId::fromString(json[u"from"].toString()),
               json[u"port"].toString(), NodeId::fromString(json[u"to"].toString()), json[u"stacked"].toBool(), {}};
    for (const QJsonValue &bend : json[u"bends"].toArray())
        link.bends.append(QPointF(bend[0].toDouble(), bend[1].toDouble()));
    if (id.isNull() || link.flow.isNull() || link.from.isNull() || link.to.isNull() || link.port.isEmpty())
        return badObject(u"link"_s, u"ends"_s);
    return link;
}

const Node *Flow::node(NodeId nodeId) const
{
    const auto it = nodes.find(nodeId);
    return it == nodes.end() ? nullptr : &it->second;
}

const Link *Flow::linkFrom(NodeId nodeId, const QString &port) const
{
    for (const auto &[linkId, link] : links) {
        if (link.from == nodeId && link.port == port)
            return &link;
    }
    return nullptr;
}

QJsonObject Flow::toJson() const
{
    return {{u"bot"_s, bot.toString()}, {u"name"_s, name}, {u"order"_s, order}};
}

Result<Flow> Flow::fromJson(FlowId id, const QJsonObject &json)
{
    Flow flow;
    flow.id = id;
    flow.bot = BotId::fromString(json[u"bot"].toString());
    flow.name = json[u"name"].toString();
    flow.order = json[u"order"].toDouble();
    if (id.isNull() || flow.bot.isNull())
        return badObject(u"flow"_s, u"bot"_s);
    return flow;
}

} // namespace dialogist::model
