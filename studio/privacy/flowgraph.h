// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace dialogist::privacy {

/// The ways a conversation can take through all flows of a bot: wires and jumps. Lives as long as the bot it was made from.
class FlowGraph
{
public:
    explicit FlowGraph(const model::Bot &bot);

    using Guard = std::function<bool(const model::Node &)>;

    /// The nodes that can be reached from an entry, each with the shortest way to it. A node for which the guard is true is reached but
    /// not passed: what lies only behind such nodes is not reached. So a node is dominated by the guards together if it cannot be reached.
    class Reach
    {
    public:
        bool contains(model::NodeId id) const { return m_before.contains(id); }
        QList<model::NodeId> pathTo(model::NodeId id) const; ///< from an entry, both ends included; empty when not reached
        const QList<const model::Node *> &nodes() const { return m_order; } ///< nearest first

    private:
        friend class FlowGraph;
        QHash<model::NodeId, model::NodeId> m_before; ///< null = an entry
        QList<const model::Node *> m_order;
    };
    Reach reach(const Guard &stopsAt = {}) const;

private:
    struct Vertex {
        const model::Node *node = nullptr;
        QList<model::NodeId> next;
    };
    QHash<model::NodeId, Vertex> m_vertices;
    QList<model::NodeId> m_entries;
};

} // namespace dialogist::privacy
