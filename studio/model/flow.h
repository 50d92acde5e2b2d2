// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/ids.h"

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>

#include <map>

namespace dialogist::model {

/// One step of a flow. What type and props mean is said by the node catalogue in studio/flow ("message", "ask", …).
struct Node {
    NodeId id;
    FlowId flow;
    QString type;
    QString name; ///< given by the designer; may be empty
    QPointF position; ///< top left corner on the canvas, in canvas units (1 = one pixel at 100 %)
    QJsonObject props;

    QJsonObject toJson() const;
    static Result<Node> fromJson(NodeId id, const QJsonObject &json);
    friend bool operator==(const Node &, const Node &) = default;
};

/// Control passes from an output port of one node to another node of the same flow. A port has at most one link.
struct Link {
    LinkId id;
    FlowId flow;
    NodeId from;
    QString port;
    NodeId to;
    bool stacked = false; ///< the target stands directly below the source, without a gap or a wire: the implicit next of a stack
    QList<QPointF> bends = {}; ///< points that the wire passes on its way, canvas units

    QJsonObject toJson() const;
    static Result<Link> fromJson(LinkId id, const QJsonObject &json);
    friend bool operator==(const Link &, const Link &) = default;
};

/// A drawn piece of conversation: nodes and the links between them.
struct Flow {
    FlowId id;
    BotId bot;
    QString name;
    double order = 0; ///< place in the list of flows, ascending

    std::map<NodeId, Node> nodes;
    std::map<LinkId, Link> links;

    const Node *node(NodeId id) const;
    /// The link that leaves this port; null when nothing is connected there.
    const Link *linkFrom(NodeId node, const QString &port) const;

    QJsonObject toJson() const; ///< without nodes and links, which are objects of their own
    static Result<Flow> fromJson(FlowId id, const QJsonObject &json);
    friend bool operator==(const Flow &, const Flow &) = default;
};

} // namespace dialogist::model
