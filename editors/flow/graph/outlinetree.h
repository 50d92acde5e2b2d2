// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

/// A flow as a tree that follows its wires. Below each start and event stands what follows it, all steps of a straight run one after the
/// other on one level; only where a step has several ways does each but the plain one open a level, named by its port. Every step is
/// there once: a way to one that stands elsewhere ends in a reference. So the tree has at most a row per step and two per wire, and ways
/// that would nest too deep go on at the top.
class OutlineTree
{
public:
    struct Row {
        enum class Kind {
            Step,
            Branch, ///< a way on, with its steps below it
            Reference, ///< to a step that stands elsewhere
        };
        Kind kind = Kind::Step;
        model::NodeId node; ///< the step, or to which it leads
        model::NodeId from; ///< the step from which the way there leads; null at the top
        QString port; ///< by which it leaves there; empty where that is the plain way on
        int parent = -1; ///< row; -1 = at the top
        model::LinkId wire; ///< that leads there; null at the top

        friend bool operator==(const Row &, const Row &) = default;
    };
    static constexpr int deepest = 12; ///< levels of branches

    OutlineTree() = default;
    explicit OutlineTree(const FlowGraph &graph);

    int size() const { return int(m_rows.size()); }
    const Row &row(int index) const { return m_rows.at(size_t(index)); }
    /// Rows below a row, from the top; -1 = those at the top.
    const QList<int> &below(int index) const { return index < 0 ? m_top : m_below.at(size_t(index)); }
    /// Which of the rows at its level a row is.
    int place(int index) const { return m_places.at(size_t(index)); }
    /// Where a step stands; -1 = nowhere.
    int rowOf(model::NodeId step) const { return m_steps.value(step, -1); }
    /// Where a row of another tree of this flow stands in this one, whatever its parent was; -1 = nowhere.
    int find(const Row &row) const;

    friend bool operator==(const OutlineTree &a, const OutlineTree &b) { return a.m_rows == b.m_rows; }

private:
    struct Way {
        QString port;
        model::NodeId to;
        model::LinkId wire;
    };
    struct Ways {
        Way next; ///< along the run; null = it ends
        QList<Way> others;
    };
    static Ways waysOf(const FlowGraph &graph, model::NodeId step);
    int append(const Row &row);
    void addRoot(const FlowGraph &graph, model::NodeId step);
    void addRun(const FlowGraph &graph, model::NodeId from, const Way &first, int parent, int depth);
    void addBranches(const FlowGraph &graph, model::NodeId from, const QList<Way> &ways, int parent, int depth);

    std::vector<Row> m_rows;
    std::vector<QList<int>> m_below;
    std::vector<int> m_places;
    QList<int> m_top;
    QHash<model::NodeId, int> m_steps;
    QList<model::NodeId> m_later; ///< steps at which ways end that would nest too deep
};

} // namespace dialogist::editors::flow
