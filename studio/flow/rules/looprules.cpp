// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/ringcounting.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Which places wait for the person, or lead to one that does.
std::vector<bool> placesThatMayWait(const std::vector<BotGraph::Place> &places)
{
    std::vector<std::vector<int>> before(places.size());
    std::vector<bool> mayWait(places.size(), false);
    std::vector<int> open;
    for (size_t i = 0; i < places.size(); ++i) {
        for (int to : places[i].next)
            before[size_t(to)].push_back(int(i));
        if (places[i].report->waits)
            open.push_back(int(i));
    }
    while (!open.empty()) {
        const size_t at = size_t(open.back());
        open.pop_back();
        if (mayWait[at])
            continue;
        mayWait[at] = true;
        open.insert(open.end(), before[at].begin(), before[at].end());
    }
    return mayWait;
}

/// Places that no loop without input passes. A question ends the step; a Loop has its own limit; a Run Flow comes back only when its flow
/// has ended, which may have asked by then. Of a flow that runs itself nobody knows whether it ever gets as far as its question.
std::vector<bool> breaksOf(const BotGraph &graph)
{
    const std::vector<BotGraph::Place> &places = graph.places();
    std::vector<bool> breaks(places.size(), false);
    std::vector<bool> mayWait; // only made where flows are run
    for (size_t i = 0; i < places.size(); ++i) {
        const BotGraph::Place &place = places[i];
        breaks[i] = place.report->waits || place.kind == BotGraph::Kind::Loop;
        if (place.kind != BotGraph::Kind::RunFlow || place.node->props[u"mode"].toString() == u"replace")
            continue;
        const int begin = graph.startOf(model::FlowId::fromString(place.node->props[u"flow"].toString()));
        if (begin < 0 || graph.place(begin).flow == place.flow)
            continue;
        if (mayWait.empty())
            mayWait = placesThatMayWait(places);
        breaks[i] = mayWait[size_t(begin)];
    }
    return breaks;
}

/// Strongly connected components (Tarjan 1972) of the places that do not wait for the person, without recursion, since a
/// chain of nodes may be as long as the bot.
class Components
{
public:
    explicit Components(const BotGraph &graph)
        : m_places(graph.places()), m_number(m_places.size(), 0), m_low(m_places.size(), 0), m_open(m_places.size(), false), m_breaks(breaksOf(graph))
    {
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_number[i] == 0 && !m_breaks[i])
                visit(int(i));
        }
    }

    std::vector<std::vector<int>> found; ///< those that control may stay in

private:
    struct Frame {
        int place;
        size_t next;
    };

    void enter(int place)
    {
        m_number[size_t(place)] = m_low[size_t(place)] = ++m_counter;
        m_stack.push_back(place);
        m_open[size_t(place)] = true;
        m_frames.push_back({place, 0});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const size_t at = size_t(frame.place);
            if (frame.next < m_places[at].next.size()) {
                const int to = m_places[at].next[frame.next++];
                if (m_breaks[size_t(to)])
                    continue;
                if (m_number[size_t(to)] == 0)
                    enter(to);
                else if (m_open[size_t(to)])
                    m_low[at] = std::min(m_low[at], m_number[size_t(to)]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty())
                m_low[size_t(m_frames.back().place)] = std::min(m_low[size_t(m_frames.back().place)], m_low[at]);
            if (m_low[at] == m_number[at])
                close(int(at));
        }
    }

    void close(int root)
    {
        if (m_stack.back() == root && !leadsTo(root, root)) { // as most do
            m_stack.pop_back();
            m_open[size_t(root)] = false;
            return;
        }
        std::vector<int> component;
        int place = -1;
        while (place != root) {
            place = m_stack.back();
            m_stack.pop_back();
            m_open[size_t(place)] = false;
            component.push_back(place);
        }
        found.push_back(std::move(component));
    }

    bool leadsTo(int from, int to) const
    {
        const auto &next = m_places[size_t(from)].next;
        return std::find(next.begin(), next.end(), to) != next.end();
    }

    const std::vector<BotGraph::Place> &m_places;
    std::vector<int> m_number;
    std::vector<int> m_low;
    std::vector<bool> m_open;
    const std::vector<bool> m_breaks;
    std::vector<int> m_stack;
    std::vector<Frame> m_frames;
    int m_counter = 0;
};

/// Whether control can still go round when it may not pass that place. Members are sorted.
bool goesRoundWithout(const BotGraph &graph, const std::vector<int> &members, int without)
{
    const auto at = [&members](int place) {
        const auto found = std::lower_bound(members.begin(), members.end(), place);
        return found != members.end() && *found == place ? found - members.begin() : -1;
    };
    std::vector<int> before(members.size(), 0);
    const auto eachNext = [&](int from, const auto &take) {
        for (int to : graph.place(from).next) {
            if (to != without && at(to) >= 0)
                take(size_t(at(to)));
        }
    };
    for (int member : members) {
        if (member != without)
            eachNext(member, [&](size_t to) { ++before[to]; });
    }
    std::vector<int> open;
    for (size_t i = 0; i < members.size(); ++i) {
        if (before[i] == 0 && members[i] != without)
            open.push_back(members[i]);
    }
    size_t left = members.size() - 1;
    while (!open.empty()) {
        const int member = open.back();
        open.pop_back();
        --left;
        eachNext(member, [&](size_t to) {
            if (--before[to] == 0)
                open.push_back(members[to]);
        });
    }
    return left > 0;
}

/// "Try again, three times at most": every way round passes a Set that computes a variable from itself and a Branch that reads it and
/// has a way out. Away: that way never opens, since each round leads further away from it.
enum class Counting { None, Away, Ends };
Counting countingOf(const BotGraph &graph, const std::vector<int> &members)
{
    constexpr size_t most = 100; // whoever counts larger ones is not looked for
    if (members.size() > most)
        return Counting::None;
    QSet<int> counters; // symbols
    for (int member : members) {
        const BotGraph::Place &place = graph.place(member);
        if (place.node->type != u"set" || goesRoundWithout(graph, members, member))
            continue;
        for (const Mention &mention : place.mentions) {
            if (mention.reads && mention.writes)
                counters.insert(mention.symbol);
        }
    }
    if (counters.isEmpty())
        return Counting::None;
    const RingCounting counting(graph, members, counters);
    Counting found = Counting::None;
    for (int member : members) {
        const BotGraph::Place &place = graph.place(member);
        const bool reads = std::any_of(place.mentions.begin(), place.mentions.end(), [&](const Mention &mention) { return mention.reads && counters.contains(mention.symbol); });
        const bool leads = std::any_of(place.targets.begin(), place.targets.end(), [&](int to) { return !std::binary_search(members.begin(), members.end(), to); });
        if (place.node->type != u"branch" || !reads || !leads || goesRoundWithout(graph, members, member))
            continue;
        if (counting.mayEnd(place))
            return Counting::Ends;
        found = Counting::Away;
    }
    return found;
}

void report(const BotGraph &graph, std::vector<int> members, BotFindings &findings)
{
    std::sort(members.begin(), members.end());
    bool hasWayOut = false;
    QList<const model::Node *> nodes;
    for (int member : members) {
        const BotGraph::Place &place = graph.place(member);
        nodes.append(place.node);
        for (int to : place.next)
            hasWayOut = hasWayOut || !std::binary_search(members.begin(), members.end(), to);
        hasWayOut = hasWayOut || std::find(place.targets.begin(), place.targets.end(), -1) != place.targets.end();
    }
    const QString name = titleOf(*nodes.first());
    const Counting counting = hasWayOut ? countingOf(graph, members) : Counting::None;
    if (counting == Counting::Ends)
        return;
    if (counting == Counting::Away)
        findings.add(u"flow.loop-without-input"_s,
                     QCoreApplication::translate("flow", "The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends "
                                                         "it. Count the other way, change the condition, or put a question into it.").arg(name),
                     nodes);
    else if (hasWayOut)
        findings.add(u"flow.loop-without-input"_s,
                     QCoreApplication::translate("flow", "The loop at “%1” runs without the person saying anything. Make sure that its condition ends "
                                                         "it, or put a question into it.").arg(name),
                     nodes);
    else
        findings.add(u"flow.endless-loop"_s,
                     QCoreApplication::translate("flow", "The loop at “%1” never ends and never asks the person anything. Put a question into it, or "
                                                         "a way out.").arg(name),
                     nodes);
}
} // namespace

void inspectLoops(const BotGraph &graph, BotFindings &findings)
{
    for (const std::vector<int> &component : Components(graph).found)
        report(graph, component, findings);
}

} // namespace dialogist::flow
