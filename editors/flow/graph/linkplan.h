// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QHash>

#include <optional>

namespace dialogist::editors::flow {

/// The links of a flow as they shall become: read and changed step by step, then taken as changes. The flow must outlive it.
class LinkPlan
{
public:
    explicit LinkPlan(const model::Flow &flow);

    std::optional<model::Link> from(model::NodeId node, const QString &port) const;
    QList<model::Link> into(model::NodeId node) const;
    QList<model::Link> all() const;
    /// Adds or replaces by id; another link that leaves from the same port gives way.
    void put(const model::Link &link);
    /// Leads a port somewhere, keeping the identity of the link that is there.
    void lead(model::NodeId from, const QString &port, model::NodeId to, bool stacked = false);
    void remove(model::LinkId id);
    QList<model::Change> changes() const;

private:
    const model::Flow &m_flow;
    QHash<model::LinkId, std::optional<model::Link>> m_planned; ///< none = removed
    QHash<model::NodeId, QList<model::LinkId>> m_out;
    QHash<model::NodeId, QList<model::LinkId>> m_in;
    std::optional<model::Link> at(model::LinkId id) const;
};

} // namespace dialogist::editors::flow
