// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/botgraph.h"

#include <deque>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Which variables may have been set when control comes to a place: a forward may-analysis over sets of bits (Kildall 1973).
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
    }

    bool isEmpty() const { return m_words == 0; }
    bool isReached(int place) const { return m_reached[size_t(place)]; }
    int bitOf(int symbol) const { return symbol < int(m_bits.size()) ? m_bits[size_t(symbol)] : -1; }
    bool maybeSet(int place, int bit) const { return m_before[size_t(place) * m_words + size_t(bit) / 64] >> (bit % 64) & 1; }

private:
    using Set = std::vector<quint64>;

    /// Only what begins without a value in each talk, and gets one somewhere.
    void chooseVariables(const Symbols &symbols, const Environment &environment)
    {
        std::vector<bool> written(size_t(symbols.count()));
        std::vector<bool> read(size_t(symbols.count()));
        for (const BotGraph::Place &place : m_graph.places()) {
            for (const Mention &mention : place.report->mentions) {
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
        for (const Mention &mention : place.report->mentions) {
            const int bit = m_bits[size_t(mention.symbol)];
            if (mention.writes && bit >= 0)
                set[bit / 64] |= quint64(1) << (bit % 64);
        }
    }

    /// What may be set by running a flow: its own nodes, and the flows that it goes to.
    void sumUpFlows()
    {
        QHash<model::FlowId, QSet<model::FlowId>> calls;
        model::FlowId at; // places of one flow stand together
        quint64 *writes = nullptr;
        for (const BotGraph::Place &place : m_graph.places()) {
            if (!writes || at != place.node->flow) {
                at = place.node->flow;
                Set &set = m_flows[at];
                set.resize(m_words);
                writes = set.data();
            }
            addWrites(place, writes);
            for (const int to : place.next) {
                if (m_graph.place(to).node->flow != place.node->flow)
                    calls[place.node->flow].insert(m_graph.place(to).node->flow);
            }
        }
        for (bool grows = true; grows;) {
            grows = false;
            for (auto it = calls.begin(); it != calls.end(); ++it) {
                Set &set = m_flows[it.key()];
                for (const model::FlowId &called : std::as_const(*it)) {
                    const Set &more = m_flows[called];
                    for (size_t word = 0; word < m_words; ++word) {
                        grows = grows || (more[word] & ~set[word]);
                        set[word] |= more[word];
                    }
                }
            }
        }
    }

    void spread()
    {
        const size_t count = m_graph.places().size();
        m_before.assign(count * m_words, 0);
        m_reached.assign(count, false);
        // First come, first served, and nobody waits twice: a place that many ways lead to is looked at when most of them were.
        std::deque<int> open;
        std::vector<bool> waits(count, false);
        // An event comes at any time, so everything may have been set before it, and whatever it sets may be set from then on.
        std::vector<int> events;
        for (size_t i = 0; i < count; ++i) {
            if (m_graph.places()[i].node->type == u"event")
                events.push_back(int(i));
        }
        Set anywhere(m_words);
        const auto ofEvents = m_graph.reachableFrom(events, [](const BotGraph::Place &) { return true; });
        for (size_t i = 0; i < count; ++i) {
            if (ofEvents[i])
                addWrites(m_graph.places()[i], anywhere.data());
        }
        for (const int event : events) {
            std::fill_n(m_before.begin() + std::ptrdiff_t(size_t(event) * m_words), m_words, ~quint64(0));
            m_reached[size_t(event)] = true;
            open.push_back(event);
        }
        if (m_graph.start() >= 0) {
            std::copy(anywhere.begin(), anywhere.end(), m_before.begin() + std::ptrdiff_t(size_t(m_graph.start()) * m_words));
            m_reached[size_t(m_graph.start())] = true;
            open.push_back(m_graph.start());
        }
        Set out(m_words);
        while (!open.empty()) {
            const int at = open.front();
            open.pop_front();
            waits[size_t(at)] = false;
            const BotGraph::Place &place = m_graph.place(at);
            std::copy_n(m_before.begin() + std::ptrdiff_t(size_t(at) * m_words), m_words, out.begin());
            addWrites(place, out.data());
            if (place.node->type == u"runflow") {
                const auto called = m_flows.constFind(model::FlowId::fromString(place.node->props[u"flow"].toString()));
                for (size_t word = 0; called != m_flows.constEnd() && word < m_words; ++word)
                    out[word] |= (*called)[word];
            }
            for (const int to : place.next) {
                bool grows = !m_reached[size_t(to)];
                m_reached[size_t(to)] = true;
                quint64 *before = m_before.data() + size_t(to) * m_words;
                for (size_t word = 0; word < m_words; ++word) {
                    grows = grows || (out[word] & ~before[word]);
                    before[word] |= out[word];
                }
                if (!grows || waits[size_t(to)])
                    continue;
                waits[size_t(to)] = true;
                open.push_back(to);
            }
        }
    }

    const BotGraph &m_graph;
    std::vector<int> m_bits; ///< by symbol; -1 = not followed
    size_t m_words = 0;
    QHash<model::FlowId, Set> m_flows;
    Set m_before;
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
        const QString &type = graph.places()[i].node->type;
        if (!assigned.isReached(int(i)) || type == u"start" || type == u"runflow")
            continue;
        for (const Mention &mention : graph.places()[i].report->mentions) {
            const int bit = assigned.bitOf(mention.symbol);
            // A node that sets it as well may read what it has just set.
            if (mention.reads && !mention.writes && bit >= 0 && !assigned.maybeSet(int(i), bit))
                states[i].unset.append(symbols.name(mention.symbol));
        }
        states[i].unset.sort();
    }
}

} // namespace dialogist::flow
