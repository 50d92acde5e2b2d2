// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QHash>
#include <QPointF>

namespace dialogist::commands {

Command addNodes(const model::Project &project, const QList<model::Node> &nodes, const QList<model::Link> &links = {});
/// The nodes with every link that touches them.
Command removeNodes(const model::Project &project, const QList<model::NodeId> &ids);
Command moveNodes(const model::Project &project, const QHash<model::NodeId, QPointF> &positions);
Command renameNode(const model::Project &project, model::NodeId id, const QString &name);
/// Replaces one property; an undefined value removes it. Links of ports that the node then no longer has stay: the checks name them.
Command setNodeProperty(const model::Project &project, model::NodeId id, const QString &key, const QJsonValue &value);
/// Replaces all properties at once (a dialog that edits several).
Command setNodeProperties(const model::Project &project, model::NodeId id, const QJsonObject &props);
/// Connects a port, replacing the link that was there.
Command connectPort(const model::Project &project, model::NodeId from, const QString &port, model::NodeId to);
Command disconnectPort(const model::Project &project, model::NodeId from, const QString &port);
Command addFlow(const model::Project &project, const model::Flow &flow); ///< with its nodes and links
Command removeFlow(const model::Project &project, model::FlowId id);
Command renameFlow(const model::Project &project, model::FlowId id, const QString &name);

} // namespace dialogist::commands
