// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/outlinetree.h"

#include <algorithm>

namespace dialogist::editors::flow {

using model::NodeId;
using Kind = OutlineTree::Row::Kind;

OutlineTree::OutlineTree(const FlowGraph &graph)
{
    const QList<NodeId> &order = graph.readingOrder();
    QSet<NodeId> led;
    for (const auto &[id, wire] : graph.wires())
        led.insert(wire.to);
    m_rows.reserve(size_t(order.size()));
    // What begins a talk, then what nothing leads to, then what only a ring of wires leads to.
    const auto addRoots = [&](const auto &isRoot) {
        for (const NodeId &id : order) {
            const Card *card = graph.card(id);
            if (m_steps.contains(id) || card->isFrame() || card->isNote() || !isRoot(*card))
                continue;
            addRoot(graph, id);
            while (!m_later.isEmpty()) {
                const NodeId later = m_later.takeFirst();
                if (!m_steps.contains(later))
                    addRoot(graph, later);
            }
        }
    };
    addRoots([](const Card &card) { return !card.hasInput; });
    addRoots([&](const Card &card) { return !led.contains(card.id); });
    addRoots([](const Card &) { return true; });
    for (const NodeId &id : order) {
        if (!m_steps.contains(id))
            append({Kind::Step, id, {}, {}, -1, {}});
    }
}

OutlineTree::Ways OutlineTree::waysOf(const FlowGraph &graph, NodeId step)
{
    const Card *card = graph.card(step);
    QList<const Wire *> wires = graph.wiresOf(step);
    wires.removeIf([&](const Wire *wire) { return wire->from != step || !graph.card(wire->to); });
    const auto rank = [card](const Wire *wire) {
        const auto found = std::find_if(card->ports.begin(), card->ports.end(), [&](const CardPort &port) { return port.name == wire->port; });
        return found - card->ports.begin();
    };
    std::sort(wires.begin(), wires.end(), [&](const Wire *a, const Wire *b) {
        return std::make_pair(rank(a), a->id) < std::make_pair(rank(b), b->id);
    });
    const QString plain = plainPort(*card);
    Ways ways;
    for (const Wire *wire : std::as_const(wires)) {
        if (ways.next.to.isNull() && wire->port == plain)
            ways.next = {{}, wire->to, wire->id};
        else
            ways.others.append({wire->port, wire->to, wire->id});
    }
    // A long line of choices of which one option is connected each is a run too.
    if (ways.next.to.isNull() && ways.others.size() == 1)
        ways.next = ways.others.takeFirst();
    return ways;
}

int OutlineTree::append(const Row &row)
{
    const int index = size();
    QList<int> &level = row.parent < 0 ? m_top : m_below.at(size_t(row.parent));
    m_places.push_back(int(level.size()));
    level.append(index);
    m_rows.push_back(row);
    m_below.emplace_back();
    if (row.kind == Kind::Step)
        m_steps.insert(row.node, index);
    return index;
}

int OutlineTree::find(const Row &row) const
{
    const int at = rowOf(row.kind == Kind::Step ? row.node : row.from);
    if (at < 0 || row.kind == Kind::Step)
        return at;
    // A branch stands below its step, what a run ends with beside it.
    for (const int level : {at, this->row(at).parent}) {
        for (const int index : below(level)) {
            Row same = this->row(index);
            same.parent = row.parent;
            if (same == row)
                return index;
        }
    }
    return -1;
}

void OutlineTree::addRoot(const FlowGraph &graph, NodeId step)
{
    const Ways ways = waysOf(graph, step);
    const int root = append({Kind::Step, step, {}, {}, -1, {}});
    if (!ways.next.to.isNull())
        addRun(graph, step, ways.next, root, 0);
    addBranches(graph, step, ways.others, root, 0);
}

/// The run comes first and its branches after it, so that its steps are not found under a branch that comes back to it.
void OutlineTree::addRun(const FlowGraph &graph, NodeId from, const Way &first, int parent, int depth)
{
    struct Fork {
        int row;
        QList<Way> ways;
    };
    QList<Fork> forks;
    for (Way way = first; !way.to.isNull();) {
        if (m_steps.contains(way.to)) {
            append({Kind::Reference, way.to, from, way.port, parent, way.wire});
            break;
        }
        const Ways ways = waysOf(graph, way.to);
        const int row = append({Kind::Step, way.to, from, way.port, parent, way.wire});
        if (!ways.others.isEmpty())
            forks.append({row, ways.others});
        from = way.to;
        way = ways.next;
    }
    for (const Fork &fork : std::as_const(forks))
        addBranches(graph, m_rows.at(size_t(fork.row)).node, fork.ways, fork.row, depth);
}

void OutlineTree::addBranches(const FlowGraph &graph, NodeId from, const QList<Way> &ways, int parent, int depth)
{
    for (const Way &way : ways) {
        const bool isShown = m_steps.contains(way.to);
        if (!isShown && depth < deepest) {
            const int branch = append({Kind::Branch, way.to, from, way.port, parent, way.wire});
            addRun(graph, from, {{}, way.to, way.wire}, branch, depth + 1);
            continue;
        }
        append({Kind::Reference, way.to, from, way.port, parent, way.wire});
        if (!isShown)
            m_later.append(way.to);
    }
}

} // namespace dialogist::editors::flow
