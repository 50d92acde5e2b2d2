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

/// A port that no talk left a node by.
struct MissedWay {
    model::NodeId node;
    QString port;
    QString label; ///< translated
};

/// The same in numbers; only nodes that can run count.
struct CoverageShare {
    int nodes = 0;
    int visited = 0;
    int ports = 0;
    int taken = 0;
    QList<model::NodeId> missed; ///< in the order of the bot's flows, each from top to bottom
    QList<MissedWay> missedWays; ///< in the same order, those of missed nodes too

    double nodeShare() const { return nodes == 0 ? 1 : double(visited) / nodes; }
    double portShare() const { return ports == 0 ? 1 : double(taken) / ports; }
};

CoverageShare shareOf(const Coverage &coverage, const model::Bot &bot);

/// Where a step is, as people call it: "Order › How many?". A step without a name goes by its kind.
QString stepPath(const model::Bot &bot, model::NodeId node);

} // namespace dialogist::engine::testing
