// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/model/bot.h"

#include <QHash>
#include <QSet>

namespace dialogist::engine::testing {

/// How often talks passed the nodes of a bot, and through which of their ports they went on.
struct Coverage {
    QHash<model::NodeId, int> visits;
    QHash<model::NodeId, QSet<QString>> ports;

    void add(const Turn &turn);
    void add(const Coverage &other);
};

/// The same in numbers; only nodes that can run count.
struct CoverageShare {
    int nodes = 0;
    int visited = 0;
    int ports = 0;
    int taken = 0;
    QList<model::NodeId> missed; ///< in the order of the bot's flows

    double nodeShare() const { return nodes == 0 ? 1 : double(visited) / nodes; }
    double portShare() const { return ports == 0 ? 1 : double(taken) / ports; }
};

CoverageShare shareOf(const Coverage &coverage, const model::Bot &bot);

} // namespace dialogist::engine::testing
