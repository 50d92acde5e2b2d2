// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/carriedflow.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

using model::Flow;
using model::Link;
using model::LinkId;
using model::Node;
using model::NodeId;

namespace {

constexpr size_t mostSteps = 500; ///< of all flows that are carried: copying stays quick

} // namespace

QList<const Flow *> flowsToCarry(const model::Bot &bot, Mentions &mentions)
{
    QList<const Flow *> carried;
    size_t steps = 0;
    for (bool again = true; again;) {
        again = false;
        for (const auto &[id, flow] : bot.flows) {
            if (carried.contains(&flow) || steps + flow.nodes.size() > mostSteps || !mentions.texts.contains(id.toString()))
                continue;
            carried.append(&flow);
            steps += flow.nodes.size();
            for (const auto &[nodeId, node] : flow.nodes)
                mentions.add(node);
            again = true;
        }
    }
    return carried;
}

QJsonObject carriedBody(const Flow &flow)
{
    QJsonArray nodes;
    for (const auto &[id, node] : flow.nodes) {
        QJsonObject json = node.toJson();
        json.insert("id"_L1, id.toString());
        nodes.append(json);
    }
    QJsonArray links;
    for (const auto &[id, link] : flow.links)
        links.append(link.toJson());
    return {{u"nodes"_s, nodes}, {u"links"_s, links}};
}

Flow carriedFlow(const QJsonObject &body)
{
    Flow flow;
    for (const QJsonValue &entry : body.value("nodes"_L1).toArray()) {
        auto node = Node::fromJson(NodeId::fromString(entry["id"_L1].toString()), entry.toObject());
        if (node.ok() && !node->id.isNull())
            flow.nodes.emplace(node->id, *node);
    }
    for (const QJsonValue &entry : body.value("links"_L1).toArray()) {
        auto link = Link::fromJson(LinkId::create(), entry.toObject());
        if (link.ok() && flow.node(link->from) && flow.node(link->to))
            flow.links.emplace(link->id, *link);
    }
    return flow;
}

Flow settled(const Flow &carried, const QString &name, const model::Bot &bot, const QList<Flow> &others, QHash<QString, QString> &renewed)
{
    Flow flow;
    flow.id = model::FlowId::create();
    flow.bot = bot.id;
    QStringList taken;
    const auto heed = [&](const Flow &other) {
        taken.append(other.name);
        flow.order = std::max(flow.order, other.order + 1);
    };
    for (const auto &[id, other] : bot.flows)
        heed(other);
    std::for_each(others.begin(), others.end(), heed);
    flow.name = name;
    for (int n = 2; taken.contains(flow.name, Qt::CaseInsensitive); ++n)
        flow.name = u"%1 %2"_s.arg(name).arg(n);
    QHash<NodeId, NodeId> ids;
    for (auto [id, node] : carried.nodes) {
        node.id = NodeId::create();
        node.flow = flow.id;
        ids.insert(id, node.id);
        renewed.insert(id.toString(), node.id.toString());
        flow.nodes.emplace(node.id, node);
    }
    for (auto [id, link] : carried.links) {
        link.id = LinkId::create();
        link.flow = flow.id;
        link.from = ids.value(link.from);
        link.to = ids.value(link.to);
        flow.links.emplace(link.id, link);
    }
    return flow;
}

} // namespace dialogist::editors::flow
