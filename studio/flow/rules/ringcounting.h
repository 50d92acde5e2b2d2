// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/rules/botgraph.h"
#include "studio/flow/syntaxtree.h"

namespace dialogist::flow {

/// What a ring of steps counts, as far as its Sets add constants to variables: whether that brings a Branch nearer to its ways out. Where
/// nobody knows, it takes for granted that it does. Lives as long as the look at one ring.
class RingCounting
{
public:
    /// Members are sorted; counters are the symbols that the ring computes from themselves.
    RingCounting(const BotGraph &graph, const std::vector<int> &members, const QSet<int> &counters);

    /// Whether any way out of the Branch may open while the ring goes round, or is open the first time already.
    bool mayEnd(const BotGraph::Place &branch) const;

private:
    /// What going round makes of a condition, from the worst to the best.
    enum class Hope { Never, Unmoved, Comes };
    struct Motion {
        std::vector<double> steps; ///< each way it is changed in one round
        bool isKnown = true;
    };

    void readAssignment(const QJsonValue &assignment);
    Hope hopeOf(const QJsonValue &branchValue, const QJsonValue &branchCase, bool wanted) const;
    Hope hopeOf(const Expression::Node &tree, bool wanted) const;
    Hope hopeOfComparison(const Expression::Node &name, Expression::Node::Op op, double limit, bool wanted) const;
    std::optional<double> startOf(const QString &name) const;

    const BotGraph &m_graph;
    const std::vector<int> &m_members;
    QHash<QString, Motion> m_motions; ///< by the variable's name
    bool m_isPlain = true; ///< nothing but Sets of the ring changes what it counts
    bool m_knowsStart = true; ///< nothing outside of the ring does
};

} // namespace dialogist::flow
