// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/coverage.h"

#include "studio/flow/catalogue.h"

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

void Coverage::add(const Turn &turn)
{
    for (const flow::TraceEntry &entry : turn.trace) {
        if (entry.node.isNull())
            continue;
        if (entry.what == u"entered")
            ++visits[entry.node];
        else if (entry.what == u"left")
            ports[entry.node].insert(entry.detail);
    }
}

void Coverage::add(const Coverage &other)
{
    for (auto it = other.visits.begin(); it != other.visits.end(); ++it)
        visits[it.key()] += *it;
    for (auto it = other.ports.begin(); it != other.ports.end(); ++it)
        ports[it.key()].unite(*it);
}

CoverageShare shareOf(const Coverage &coverage, const model::Bot &bot)
{
    CoverageShare share;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            const flow::NodeSpec *spec = flow::specOf(node.type);
            if (!spec || !spec->executable)
                continue;
            ++share.nodes;
            if (coverage.visits.value(id) > 0)
                ++share.visited;
            else
                share.missed.append(id);
            const QSet<QString> taken = coverage.ports.value(id);
            for (const flow::Port &port : flow::portsOf(node, &bot)) {
                ++share.ports;
                share.taken += taken.contains(port.name);
            }
        }
    }
    return share;
}

} // namespace dialogist::engine::testing
