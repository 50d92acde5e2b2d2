// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Whether a step that leaves by this port has not given its variables the values it is for: it failed, or was given no answer.
bool isWithoutValue(const Port &port)
{
    static constexpr QLatin1StringView names[] = {"error"_L1, "cancelled"_L1, "invalid"_L1, "noReply"_L1, "other"_L1, "failed"_L1, "timeout"_L1,
        "missing"_L1, "noAnswer"_L1, "declined"_L1, "refused"_L1};
    // With a value for want of an answer, or without a time limit, these two are not taken.
    if (port.mayDangle && (port.name == u"invalid" || port.name == u"noReply"))
        return false;
    return std::find(std::begin(names), std::end(names), port.name) != std::end(names);
}

/// Which variables may have been set when control comes to a place, and which have been on every way there: forward analyses over sets
/// of bits (Kildall 1973). They go through all places again and again, so they read nothing that is not laid out one after the other.
class Assigned
{
public:
    Assigned(const BotGraph &graph, const Symbols &symbols, const Environment &environment) : m_graph(graph)
    {
        chooseVariables(symbols, environment);
        if (m_words == 0)
            return;
        sumUpFlows();
        spread();
        if (showsAny())
            narrow();
    }

    bool isEmpty() const { return m_words == 0; }
    bool isReached(int place) const { return m_reached[size_t(place)]; }
    int bitOf(int symbol) const { return symbol < int(m_bits.size()) ? m_bits[size_t(symbol)] : -1; }
    bool maybeSet(int place, int bit) const { return m_before[size_t(place) * m_words + size_t(bit) / 64] >> (bit % 64) & 1; }

    /// Asked only of what a place shows.
    bool surelySet(int place, int bit) const { return m_sure[size_t(place) * m_words + size_t(bit) / 64] >> (bit % 64) & 1; }

private:
    using Set = std::vector<quint64>;

    /// Only what begins without a value in each talk, and gets one somewhere.
    void chooseVariables(const Symbols &symbols, const Environment &environment)
    {
        std::vector<bool> written(size_t(symbols.count()));
        std::vector<bool> read(size_t(symbols.count()));
        for (const BotGraph::Place &place : m_graph.places()) {
            for (const Mention &mention : place.mentions) {
                written[size_t(mention.symbol)] = written[size_t(mention.symbol)] || mention.writes;
                read[size_t(mention.symbol)] = read[size_t(mention.symbol)] || mention.reads;
            }
        }
        m_bits.assign(size_t(symbols.count()), -1);
        int count = 0;
        for (int symbol = 0; symbol < symbols.count(); ++symbol) {
            if (!written[size_t(symbol)] || !read[size_t(symbol)])
                continue;
            const auto variable = variableIn(environment.value(u"variable/"_s + symbols.name(symbol)));
            const bool beginsEmpty = variable && !variable->hasInitial
                && (variable->scope == u"conversation" || variable->scope == u"flow" || variable->scope == u"turn");
            if (beginsEmpty)
                m_bits[size_t(symbol)] = count++;
        }
        m_words = size_t(count + 63) / 64;
    }

    void addWrites(const BotGraph::Place &place, quint64 *set) const
    {
        for (const Mention &mention : place.mentions) {
            const int bit = m_bits[size_t(mention.symbol)];
            if (mention.writes && bit >= 0)
                set[bit / 64] |= quint64(1) << (bit % 64);
        }
    }

    quint64 *writesOf(size_t place) { return m_writes.data() + place * m_words; }
    quint64 *beforeOf(size_t place) { return m_before.data() + place * m_words; }

    /// True when something is new.
    bool add(quint64 *set, const quint64 *more) const
    {
        bool grows = false;
        for (size_t word = 0; word < m_words; ++word) {
            grows = grows || (more[word] & ~set[word]);
            set[word] |= more[word];
        }
        return grows;
    }

    /// What may be set by running a flow: its own nodes, and the flows that it goes to.
    void sumUpFlows()
    {
        const std::vector<BotGraph::Place> &places = m_graph.places();
        m_writes.assign(places.size() * m_words, 0);
        m_flows.assign(size_t(m_graph.flowCount()) * m_words, 0);
        std::vector<std::pair<int, int>> calls;
        for (size_t i = 0; i < places.size(); ++i) {
            addWrites(places[i], writesOf(i));
            add(flowSet(places[i].flow), writesOf(i));
            for (const int to : places[i].next) {
                if (places[size_t(to)].flow != places[i].flow)
                    calls.push_back({places[i].flow, places[size_t(to)].flow});
            }
        }
        std::sort(calls.begin(), calls.end());
        calls.erase(std::unique(calls.begin(), calls.end()), calls.end());
        for (bool grows = true; grows;) {
            grows = false;
            for (const auto &[caller, called] : calls)
                grows = add(flowSet(caller), flowSet(called)) || grows;
        }
    }

    quint64 *flowSet(int number) { return m_flows.data() + size_t(number) * m_words; }

    /// The places that control can come to, most of them behind all that lead to them: so nearly all is known of the ways there when
    /// one is looked at, and few are looked at twice.
    std::vector<int> inOrder(const std::vector<int> &entries) const
    {
        const std::vector<BotGraph::Place> &places = m_graph.places();
        std::vector<int> order;
        order.reserve(places.size());
        std::vector<char> seen(places.size(), 0);
        std::vector<std::pair<int, size_t>> path; // without recursion, since a chain of nodes may be as long as the bot
        for (const int entry : entries) {
            if (std::exchange(seen[size_t(entry)], 1))
                continue;
            path.push_back({entry, 0});
            while (!path.empty()) {
                auto &[at, way] = path.back();
                if (way == places[size_t(at)].next.size()) {
                    order.push_back(at);
                    path.pop_back();
                    continue;
                }
                const int to = places[size_t(at)].next[way++];
                if (!std::exchange(seen[size_t(to)], 1))
                    path.push_back({to, 0});
            }
        }
        std::reverse(order.begin(), order.end());
        return order;
    }

    void spread()
    {
        const std::vector<BotGraph::Place> &places = m_graph.places();
        m_before.assign(places.size() * m_words, 0);
        m_reached.assign(places.size(), false);
        std::vector<int> entries;
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].kind == BotGraph::Kind::Event)
                entries.push_back(int(i));
        }
        // An event comes at any time, so everything may have been set before it, and whatever it sets may be set from then on.
        for (const int event : entries)
            std::fill_n(beforeOf(size_t(event)), m_words, ~quint64(0));
        if (m_graph.start() >= 0) {
            Set anywhere(m_words);
            const auto ofEvents = m_graph.reachableFrom(entries, [](const BotGraph::Place &) { return true; });
            for (size_t i = 0; i < places.size(); ++i) {
                if (ofEvents[i])
                    add(anywhere.data(), writesOf(i));
            }
            std::copy(anywhere.begin(), anywhere.end(), beforeOf(size_t(m_graph.start())));
            m_atStart = std::move(anywhere);
            entries.push_back(m_graph.start());
        }
        m_order = inOrder(entries);
        m_rank.assign(places.size(), 0);
        std::vector<char> waits(places.size(), 0);
        for (size_t i = 0; i < m_order.size(); ++i) {
            const size_t at = size_t(m_order[i]);
            m_rank[at] = int(i);
            waits[at] = 1;
            m_reached[at] = true;
            const int called = places[at].kind == BotGraph::Kind::RunFlow ? m_graph.numberOf(model::FlowId::fromString(places[at].node->props[u"flow"].toString())) : -1;
            if (called >= 0)
                add(writesOf(at), flowSet(called));
        }
        addRounds();
        Set out(m_words);
        for (bool again = true; again;) {
            again = false;
            for (const int at : m_order) {
                if (!std::exchange(waits[size_t(at)], 0))
                    continue;
                std::copy_n(beforeOf(size_t(at)), m_words, out.begin());
                add(out.data(), writesOf(size_t(at)));
                for (const int to : places[size_t(at)].next) {
                    if (!add(beforeOf(size_t(to)), out.data()))
                        continue;
                    waits[size_t(to)] = 1;
                    again = again || m_rank[size_t(to)] <= m_rank[size_t(at)];
                }
            }
        }
    }

    /// A body that ends without a wire leads back to its loop and then to what comes afterwards, which the graph does not show: what any
    /// body sets counts as set behind every loop.
    void addRounds()
    {
        const std::vector<BotGraph::Place> &places = m_graph.places();
        Set inLoops(m_words);
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].inLoop)
                add(inLoops.data(), writesOf(i));
        }
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].kind == BotGraph::Kind::Loop)
                add(writesOf(i), inLoops.data());
        }
    }

    bool showsAny() const
    {
        const auto &places = m_graph.places();
        return std::any_of(places.begin(), places.end(), [this](const BotGraph::Place &place) {
            return std::any_of(place.mentions.begin(), place.mentions.end(), [this](const Mention &mention) { return mention.shows && m_bits[size_t(mention.symbol)] >= 0; });
        });
    }

    /// What is known to have a value behind a port, whatever the place sets: what a Branch has looked at, but where it found nothing, and
    /// what has been shown, so that one thing that is wanting is said once on each way.
    void addKnown(const BotGraph::Place &place, const QString &port, quint64 *set) const
    {
        const bool isBranch = place.node->type == u"branch";
        for (const Mention &mention : place.mentions) {
            const int bit = m_bits[size_t(mention.symbol)];
            const auto isEmpty = [&](const EmptyWay &way) { return way.symbol == mention.symbol && way.port == port; };
            const auto &empty = place.report->emptyWays;
            if (bit >= 0 && (mention.shows || (isBranch && mention.reads && std::none_of(empty.begin(), empty.end(), isEmpty))))
                set[bit / 64] |= quint64(1) << (bit % 64);
        }
    }

    /// Whether all ports of a place have the same values behind them.
    bool isPlain(size_t at) const
    {
        const BotGraph::Place &place = m_graph.places()[at];
        if (place.kind == BotGraph::Kind::RunFlow || place.kind == BotGraph::Kind::Loop || !place.report->emptyWays.empty())
            return false;
        const auto isFollowed = [this](const Mention &mention) { return mention.writes && m_bits[size_t(mention.symbol)] >= 0; };
        if (std::none_of(place.mentions.begin(), place.mentions.end(), isFollowed))
            return true;
        for (size_t port = 0; port < place.targets.size(); ++port) {
            if (place.targets[port] >= 0 && isWithoutValue(place.report->ports[qsizetype(port)]))
                return false;
        }
        return true;
    }

    void addBehind(size_t at, const Port &port, quint64 *set)
    {
        const BotGraph::Place &place = m_graph.places()[at];
        addKnown(place, port.name, set);
        if (isWithoutValue(port))
            return;
        if (place.kind == BotGraph::Kind::RunFlow) {
            addWrites(place, set);
            addReturned(place, port.name, set);
        } else if (place.kind == BotGraph::Kind::Loop && port.name == u"body") {
            addWrites(place, set); // in the first round, nothing more
        } else {
            add(set, writesOf(at));
        }
    }

    /// What is set when control goes from a place to one of those that are next: by all ports that lead there.
    void pass(size_t at, int to, const quint64 *before, Set &out)
    {
        const BotGraph::Place &place = m_graph.places()[at];
        bool isLinked = false;
        Set way(m_words);
        for (size_t port = 0; port < place.targets.size(); ++port) {
            if (place.targets[port] != to)
                continue;
            std::copy_n(before, m_words, way.begin());
            addBehind(at, place.report->ports[qsizetype(port)], way.data());
            if (!std::exchange(isLinked, true))
                out = way;
            for (size_t word = 0; word < m_words; ++word)
                out[word] &= way[word];
        }
        if (isLinked)
            return;
        std::copy_n(before, m_words, out.begin()); // a jump
        addKnown(place, {}, out.data());
        if (place.kind == BotGraph::Kind::RunFlow)
            addWrites(place, out.data());
        else
            add(out.data(), writesOf(at));
    }

    /// From all being set down to what every way agrees on. What an event comes from is not known, so nothing is said there.
    void narrow()
    {
        const size_t count = m_graph.places().size();
        m_plain.assign(count, 0);
        m_orders.assign(size_t(m_graph.flowCount()), {});
        for (const int at : m_order) {
            m_plain[size_t(at)] = isPlain(size_t(at));
            m_orders[size_t(m_graph.place(at).flow)].push_back(at);
        }
        m_returns.assign(m_orders.size(), {});
        m_within.assign(count * m_words, ~quint64(0));
        m_sure.assign(count * m_words, ~quint64(0));
        if (m_graph.start() >= 0) // an event for the beginning may have come before
            std::copy(m_atStart.begin(), m_atStart.end(), m_sure.data() + size_t(m_graph.start()) * m_words);
        std::vector<char> waits(count, 0);
        m_waits.assign(count, 0);
        settle(m_sure, m_order, waits, [](const BotGraph::Place &, int) { return true; });
    }

    /// To the fixed point: each place loses what one of the ways to it has not set. follows says which ways count.
    template<class Follows> void settle(Set &sure, const std::vector<int> &order, std::vector<char> &waits, Follows follows)
    {
        for (const int at : order)
            waits[size_t(at)] = 1;
        Set out(m_words);
        for (bool again = true; again;) {
            again = false;
            for (const int at : order) {
                if (!std::exchange(waits[size_t(at)], 0))
                    continue;
                const BotGraph::Place &place = m_graph.place(at);
                const quint64 *before = sure.data() + size_t(at) * m_words;
                if (m_plain[size_t(at)]) {
                    std::copy_n(before, m_words, out.begin());
                    add(out.data(), writesOf(size_t(at)));
                    addKnown(place, {}, out.data());
                }
                for (const int to : place.next) {
                    if (!follows(place, to))
                        continue;
                    if (!m_plain[size_t(at)])
                        pass(size_t(at), to, before, out);
                    quint64 *there = sure.data() + size_t(to) * m_words;
                    bool shrinks = false;
                    for (size_t word = 0; word < m_words; ++word) {
                        shrinks = shrinks || (there[word] & ~out[word]);
                        there[word] &= out[word];
                    }
                    if (!shrinks)
                        continue;
                    waits[size_t(to)] = 1;
                    again = again || m_rank[size_t(to)] <= m_rank[size_t(at)];
                }
            }
        }
    }

    /// What every way through a flow has set when it comes back by an exit.
    struct Returns {
        enum class State { New, Running, Known, Open } state = State::New; ///< Open: it may come back from another flow
        std::vector<std::pair<QString, Set>> exits; ///< an empty name is the plain one
    };

    void addReturned(const BotGraph::Place &caller, const QString &port, quint64 *set)
    {
        const auto id = model::FlowId::fromString(caller.node->props[u"flow"].toString());
        if (m_graph.startOf(id) < 0)
            return;
        const int number = m_graph.numberOf(id);
        constexpr int deepest = 50; // flows that run each other are followed by recursion, and there may be thousands
        if (m_returns[size_t(number)].state == Returns::State::New && m_depth < deepest) {
            ++m_depth;
            followFlow(number, m_graph.startOf(id));
            --m_depth;
        }
        const Returns &returns = m_returns[size_t(number)];
        if (returns.state != Returns::State::Known) { // whatever it may set counts
            add(set, flowSet(number));
            return;
        }
        const QString exit = port.startsWith(u"exit:") ? port.sliced(5) : QString();
        const auto found = std::find_if(returns.exits.begin(), returns.exits.end(), [&](const auto &each) { return each.first == exit; });
        if (found != returns.exits.end())
            add(set, found->second.data());
        else // it never comes back there
            std::fill_n(set, m_words, ~quint64(0));
    }

    /// Looks at a flow alone, from nothing being set. One that runs itself again is Running then, which is no answer.
    void followFlow(int number, int start)
    {
        m_returns[size_t(number)].state = Returns::State::Running;
        const std::vector<int> &order = m_orders[size_t(number)];
        const auto leaves = [&](const BotGraph::Place &place, int to) { return m_graph.place(to).flow != number && place.kind != BotGraph::Kind::RunFlow; };
        for (const int at : order) {
            const BotGraph::Place &place = m_graph.place(at);
            const bool replaces = place.kind == BotGraph::Kind::RunFlow && place.node->props[u"mode"].toString() == u"replace";
            if (replaces || (place.kind != BotGraph::Kind::Exit && std::any_of(place.next.begin(), place.next.end(), [&](int to) { return leaves(place, to); }))) {
                m_returns[size_t(number)].state = Returns::State::Open;
                return;
            }
        }
        std::fill_n(m_within.data() + size_t(start) * m_words, m_words, quint64(0));
        settle(m_within, order, m_waits, [&](const BotGraph::Place &place, int to) { return place.kind != BotGraph::Kind::Exit && m_graph.place(to).flow == number; });
        std::vector<std::pair<QString, Set>> exits;
        const auto comesBack = [&](const QString &exit, const Set &set) {
            const auto found = std::find_if(exits.begin(), exits.end(), [&](const auto &each) { return each.first == exit; });
            if (found == exits.end()) {
                exits.emplace_back(exit, set);
                return;
            }
            for (size_t word = 0; word < m_words; ++word)
                found->second[word] &= set[word];
        };
        Set out(m_words);
        for (const int at : order) {
            const BotGraph::Place &place = m_graph.place(at);
            const auto begin = [&] { std::copy_n(m_within.data() + size_t(at) * m_words, m_words, out.begin()); };
            if (place.kind == BotGraph::Kind::Exit && place.node->props[u"outcome"].toString() == u"return") {
                begin();
                add(out.data(), writesOf(size_t(at)));
                comesBack(place.node->props[u"exit"].toString(), out);
            }
            // A way that leads nowhere comes back, too; within a loop it comes back to that.
            for (size_t port = 0; port < place.targets.size(); ++port) {
                if (place.targets[port] != -1 || place.inLoop || place.report->ports[qsizetype(port)].mayDangle)
                    continue;
                begin();
                addBehind(size_t(at), place.report->ports[qsizetype(port)], out.data());
                comesBack({}, out);
            }
        }
        m_returns[size_t(number)] = {Returns::State::Known, std::move(exits)};
    }

    const BotGraph &m_graph;
    std::vector<int> m_bits; ///< by symbol; -1 = not followed
    size_t m_words = 0;
    Set m_flows; ///< what each flow may set, by its number
    Set m_writes; ///< what each place may set
    Set m_before;
    Set m_atStart; ///< what events may have set before
    Set m_sure; ///< what every way has set; empty when nothing is shown
    Set m_within; ///< the same from the start of each flow that is run, as far as one was asked about
    std::vector<char> m_waits; ///< of the places of those flows, the ones to be looked at
    int m_depth = 0; ///< of flows that are being followed
    std::vector<char> m_plain; ///< by place
    std::vector<Returns> m_returns; ///< by the number of the flow
    std::vector<std::vector<int>> m_orders; ///< m_order, each flow on its own
    std::vector<int> m_order; ///< the places that control can come to
    std::vector<int> m_rank; ///< in it
    std::vector<bool> m_reached;
};
} // namespace

void inspectOrder(const BotGraph &graph, const Symbols &symbols, const Environment &environment, std::vector<WayState> &states)
{
    const Assigned assigned(graph, symbols, environment);
    if (assigned.isEmpty())
        return;
    for (size_t i = 0; i < states.size(); ++i) {
        // These name what is there at the end of a flow, not when they are passed.
        const BotGraph::Kind kind = graph.places()[i].kind;
        if (!assigned.isReached(int(i)) || kind == BotGraph::Kind::Start || kind == BotGraph::Kind::RunFlow)
            continue;
        for (const Mention &mention : graph.places()[i].mentions) {
            const int bit = assigned.bitOf(mention.symbol);
            // A node that sets it as well may read what it has just set.
            if (mention.reads && !mention.writes && bit >= 0 && !assigned.maybeSet(int(i), bit))
                states[i].unset.append(symbols.name(mention.symbol));
            else if (mention.shows && !mention.writes && bit >= 0 && !assigned.surelySet(int(i), bit))
                states[i].maybeUnset.append(symbols.name(mention.symbol));
        }
        states[i].unset.sort();
        states[i].maybeUnset.sort();
    }
}

} // namespace dialogist::flow
