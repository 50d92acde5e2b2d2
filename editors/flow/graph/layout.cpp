// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/arrange.h"

#include "editors/flow/graph/lanes.h"

#include <cmath>

namespace dialogist::editors::flow {

using model::NodeId;

namespace {

constexpr double columnGap = 80;
constexpr double rowGap = 40;
constexpr double partGap = 64;
constexpr double laneGap = 96; ///< with room for the wires that come back from the end of the lane above
constexpr double pitch = CardMetrics::width + columnGap;
constexpr double framePadding = 24;

/// A stack (or a single card) in the layered drawing.
struct Unit {
    QList<NodeId> members;
    QList<QPointF> offsets; ///< of the members, from the top left corner
    QRectF rect; ///< by hand
    int layer = 0;
    int column = 0; ///< of its lane
    int lane = 0;
    int part = -1;
    double y = 0;
    QList<int> next; ///< units it leads to, loops back left out
    QList<QPair<int, double>> before; ///< units that lead here, and how far below their top the wire leaves
};

class Layering
{
public:
    Layering(const FlowGraph &graph, const QSet<NodeId> &only)
    {
        for (const NodeId &id : graph.readingOrder()) {
            const Card *card = graph.card(id);
            if (card->isNote() || card->isFrame() || !graph.above(id).isNull())
                continue;
            const QList<NodeId> members = graph.stackOf(id);
            const bool wanted
                = only.isEmpty() || std::any_of(members.begin(), members.end(), [&](const NodeId &m) { return only.contains(m); });
            if (!wanted)
                continue;
            Unit unit;
            unit.members = members;
            for (const NodeId &member : members) {
                unit.rect |= graph.card(member)->rect();
                m_unitOf.insert(member, int(m_units.size()));
            }
            for (const NodeId &member : members)
                unit.offsets.append(graph.card(member)->position - unit.rect.topLeft());
            m_units.append(unit);
        }
        connectUnits(graph);
    }

    /// Asks the graph nothing any more.
    Places run()
    {
        Places places;
        if (m_units.isEmpty())
            return places;
        leaveOutLoops();
        layer();
        split();
        QRectF all;
        for (const Unit &unit : std::as_const(m_units))
            all |= unit.rect;
        const QPointF origin = snapped(all.topLeft());
        double top = origin.y();
        for (const QList<int> &part : std::as_const(m_parts))
            top = placePart(part, top) + partGap;
        for (const Unit &unit : std::as_const(m_units)) {
            const QPointF to = snapped({origin.x() + unit.column * pitch, unit.y});
            for (qsizetype i = 0; i < unit.members.size(); ++i)
                places.insert(unit.members.at(i), to + unit.offsets.at(i));
        }
        return places;
    }

private:
    struct Edge {
        int to;
        double leaves;
    };

    void connectUnits(const FlowGraph &graph)
    {
        m_edges.resize(m_units.size());
        // All wires in a row: to ask for those of each card takes three times as long.
        for (const auto &[id, wire] : graph.wires()) {
            const int from = m_unitOf.value(wire.from, -1);
            const int to = from < 0 ? -1 : m_unitOf.value(wire.to, -1);
            if (to >= 0 && to != from)
                m_edges[from].append({to, wire.start.y() - m_units.at(from).rect.top()});
        }
        for (QList<Edge> &edges : m_edges)
            std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return std::tie(a.leaves, a.to) < std::tie(b.leaves, b.to); });
    }

    /// Walks in depth from the units that nothing leads to, from the top; what leads back to a unit on the way is a loop.
    void leaveOutLoops()
    {
        QList<int> entered(m_units.size(), 0);
        for (const auto &edges : std::as_const(m_edges)) {
            for (const Edge &edge : edges)
                ++entered[edge.to];
        }
        QList<int> roots;
        for (int i = 0; i < int(m_units.size()); ++i) {
            if (entered.at(i) == 0)
                roots.append(i);
        }
        std::stable_sort(roots.begin(), roots.end(), [this](int a, int b) { return above(a, b); });
        for (int i = 0; i < int(m_units.size()); ++i)
            roots.append(i);
        enum State : char { New, Open, Done };
        QList<State> state(m_units.size(), New);
        QList<QPair<int, qsizetype>> way;
        for (const int root : std::as_const(roots)) {
            if (state.at(root) != New)
                continue;
            state[root] = Open;
            way.append({root, 0});
            while (!way.isEmpty()) {
                const int at = way.last().first;
                if (way.last().second >= m_edges.at(at).size()) {
                    state[at] = Done;
                    m_finished.append(at);
                    way.removeLast();
                    continue;
                }
                const Edge edge = m_edges.at(at).at(way.last().second++);
                if (state.at(edge.to) == Open)
                    continue;
                m_units[at].next.append(edge.to);
                m_units[edge.to].before.append({at, edge.leaves});
                if (state.at(edge.to) == New) {
                    state[edge.to] = Open;
                    way.append({edge.to, 0});
                }
            }
        }
    }

    /// Each unit one column after the last that leads to it.
    void layer()
    {
        for (auto it = m_finished.crbegin(); it != m_finished.crend(); ++it) {
            for (const int next : m_units.at(*it).next)
                m_units[next].layer = std::max(m_units.at(next).layer, m_units.at(*it).layer + 1);
        }
    }

    /// Parts that no wire connects, in the order in which they stand below each other.
    void split()
    {
        QList<QList<int>> neighbours(m_units.size());
        for (int i = 0; i < int(m_units.size()); ++i) {
            for (const Edge &edge : std::as_const(m_edges[i])) {
                neighbours[i].append(edge.to);
                neighbours[edge.to].append(i);
            }
        }
        for (int i = 0; i < int(m_units.size()); ++i) {
            if (m_units.at(i).part >= 0)
                continue;
            QList<int> part {i};
            m_units[i].part = int(m_parts.size());
            for (qsizetype at = 0; at < part.size(); ++at) {
                for (const int next : std::as_const(neighbours[part.at(at)])) {
                    if (m_units.at(next).part < 0) {
                        m_units[next].part = int(m_parts.size());
                        part.append(next);
                    }
                }
            }
            m_parts.append(part);
        }
        const auto first = [this](const QList<int> &part) {
            return *std::min_element(part.begin(), part.end(), [this](int a, int b) { return above(a, b); });
        };
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [&](const QList<int> &a, const QList<int> &b) { return above(first(a), first(b)); });
    }

    bool above(int a, int b) const
    {
        const QPointF p = m_units.at(a).rect.topLeft();
        const QPointF q = m_units.at(b).rect.topLeft();
        return std::make_pair(p.y(), p.x()) < std::make_pair(q.y(), q.x());
    }

    using Columns = QMap<int, QList<int>>;

    double placePart(const QList<int> &part, double top)
    {
        Columns columns;
        for (const int i : part)
            columns[m_units.at(i).layer].append(i);
        for (QList<int> &column : columns)
            std::stable_sort(column.begin(), column.end(), [this](int a, int b) { return above(a, b); });
        const double bottom = placeLane(columns, top);
        const int layers = columns.lastKey() + 1;
        const int perLane = layersPerLane(layers, pitch, bottom - top + laneGap);
        if (perLane >= layers)
            return bottom;
        return placeLanes(columns, laneStarts(gapsOf(columns), perLane), top);
    }

    /// A drawing much wider than high is broken into lanes below each other, as a text into lines.
    double placeLanes(const Columns &columns, const QList<int> &starts, double top)
    {
        for (qsizetype lane = 0; lane < starts.size(); ++lane) {
            const int end = lane + 1 < starts.size() ? starts.at(lane + 1) : columns.lastKey() + 1;
            Columns own;
            for (auto it = columns.lowerBound(starts.at(lane)); it != columns.cend() && it.key() < end; ++it)
                own.insert(it.key() - starts.at(lane), it.value());
            for (const QList<int> &column : std::as_const(own)) {
                for (const int i : column)
                    m_units[i].lane = int(lane);
            }
            top = placeLane(own, top) + laneGap;
        }
        return top - laneGap;
    }

    double placeLane(const Columns &columns, double top)
    {
        double least = std::numeric_limits<double>::max();
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            for (const int i : it.value())
                m_units[i].column = it.key();
            placeColumn(it.value());
            least = std::min(least, m_units.at(it.value().first()).y);
        }
        double bottom = top;
        for (const QList<int> &column : columns) {
            for (const int i : column) {
                m_units[i].y += top - least;
                bottom = std::max(bottom, m_units.at(i).y + m_units.at(i).rect.height());
            }
        }
        return bottom;
    }

    /// What lies between the layers of a part: the wires that cross there, and whether the next layer begins far to the left by hand.
    QList<LayerGap> gapsOf(const Columns &columns) const
    {
        const int last = columns.lastKey();
        QList<int> changes(last + 2, 0);
        QList<double> left(last + 1, 0);
        for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
            left[it.key()] = std::numeric_limits<double>::max();
            for (const int i : it.value()) {
                left[it.key()] = std::min(left.at(it.key()), m_units.at(i).rect.left());
                for (const int next : m_units.at(i).next) {
                    ++changes[it.key()];
                    --changes[m_units.at(next).layer];
                }
            }
        }
        QList<LayerGap> gaps;
        int wires = 0;
        for (int layer = 0; layer < last; ++layer) {
            wires += changes.at(layer);
            gaps.append({wires, left.at(layer + 1) < left.at(layer) - pitch});
        }
        return gaps;
    }

    /// Everybody as near as possible to where the wires come from, in the given order and without overlap: neighbours that would
    /// overlap are drawn as one group around their common middle (pooling adjacent violators).
    void placeColumn(const QList<int> &column)
    {
        struct Group {
            double sum = 0;
            int count = 0;
            double middle() const { return sum / count; }
        };
        QList<Group> groups;
        QList<double> offsets;
        double offset = 0;
        for (const int i : column) {
            const Unit &unit = m_units.at(i);
            double wanted = offset;
            double sum = 0;
            int count = 0;
            double row = 0;
            bool isRow = column.size() == 1; // among others its place is a matter of theirs
            for (const auto &[from, leaves] : unit.before) {
                if (m_units.at(from).lane != unit.lane)
                    continue;
                sum += m_units.at(from).y + leaves - 20;
                ++count;
                isRow = isRow && std::abs(m_units.at(from).rect.top() - unit.rect.top()) < CardMetrics::grid;
                row = m_units.at(from).y;
            }
            if (count > 0)
                wanted = sum / count;
            if (count == 1 && isRow)
                wanted = row; // a row that is straight by hand stays so, where wires leave further down, too
            offsets.append(offset);
            groups.append({wanted - offset, 1});
            offset += unit.rect.height() + rowGap;
            while (groups.size() > 1 && groups.at(groups.size() - 2).middle() >= groups.last().middle()) {
                const Group last = groups.takeLast();
                groups.last().sum += last.sum;
                groups.last().count += last.count;
            }
        }
        qsizetype at = 0;
        for (const Group &group : std::as_const(groups)) {
            for (int n = 0; n < group.count; ++n, ++at)
                m_units[column.at(at)].y = std::round((group.middle() + offsets.at(at)) / CardMetrics::grid) * CardMetrics::grid;
        }
    }

    QList<Unit> m_units;
    QHash<NodeId, int> m_unitOf;
    QList<QList<Edge>> m_edges;
    QList<int> m_finished;
    QList<QList<int>> m_parts;
};

} // namespace

std::function<Places()> tidying(const FlowGraph &graph, const QSet<NodeId> &only)
{
    return [layering = std::make_shared<Layering>(graph, only)] { return layering->run(); };
}

Tidied tidied(const FlowGraph &graph, const QSet<NodeId> &only)
{
    return withFrames(graph, tidying(graph, only)());
}

Tidied withFrames(const FlowGraph &graph, const Places &places)
{
    Tidied result;
    result.places = places;
    for (const auto &[id, card] : graph.cards()) {
        if (!card.isFrame())
            continue;
        QRectF around;
        bool complete = true;
        for (const NodeId &inside : graph.insideOf(id)) {
            const Card *each = graph.card(inside);
            if (each->isFrame() || each->isNote())
                continue;
            complete = complete && result.places.contains(inside);
            around |= QRectF(result.places.value(inside, each->position), each->size);
        }
        if (!around.isEmpty() && complete)
            result.frames.insert(id, around.adjusted(-framePadding, -framePadding - CardMetrics::frameTitle, framePadding, framePadding));
    }
    return result;
}

} // namespace dialogist::editors::flow
