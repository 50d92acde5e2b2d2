// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/rules/facts.h"

#include <functional>
#include <span>

namespace dialogist::flow {

/// The links of one flow as numbers, counted from the flow's first place: they hold for as long as neither the links nor the nodes and
/// their ports are others.
struct FlowLinks {
    static constexpr int nothing = -1'000'000'000;
    struct Way {
        int from = 0;
        int port = 0; ///< of the report
        int to = 0; ///< nothing = the node is missing
    };
    std::vector<Way> ways;
    std::vector<std::pair<int, QString>> stale; ///< from a port that is none of the node
    bool isWithin = true; ///< both ends of all are nodes of this flow; else they hold for one look only
};

/// The ways through a bot, laid out as numbers so that every rule is linear in its size. Made anew for each look, but for the links of
/// flows that are as they were.
class BotGraph
{
public:
    using ReportOf = std::function<NodeReport &(const model::Node &)>;
    /// Gives the links of a flow, as they were or by resolve(); they stay where they are.
    using LinksOf = std::function<const FlowLinks &(const BotGraph &, const model::Flow &)>;
    BotGraph(const model::Bot &bot, const ReportOf &reportOf, const LinksOf &linksOf);

    FlowLinks resolve(const model::Flow &flow) const;

    /// Those types of nodes that rules about ways look for.
    enum class Kind { Other, Start, Event, GoTo, Exit, RunFlow, Loop, UserData };
    struct Place {
        const model::Node *node = nullptr;
        NodeReport *report = nullptr;
        Kind kind = Kind::Other;
        int flow = 0; ///< its number
        std::span<const Mention> mentions; ///< those of the report: all of them stand together, since each rule goes through them
        std::span<int> targets; ///< for each port of the report the place its link leads to; -1 = no link, -2 = a link to nothing
        std::span<int> next; ///< every place control may go to, by links, jumps and restarts
        QStringList stale; ///< ports of links that are no ports of the node
        bool ends = false; ///< an end here is a return: to a loop, to a Run Flow, or to what an event interrupted
        bool inLoop = false; ///< within the body of a loop
    };

    Q_DISABLE_COPY_MOVE(BotGraph)

    const model::Bot &bot() const { return m_bot; }
    const std::vector<Place> &places() const { return m_places; }
    const Place &place(int at) const { return m_places[size_t(at)]; }
    int placeOf(model::NodeId id) const { return m_index.value(id, -1); }
    int start() const { return m_start; }
    /// Where control comes from outside: the start, and the events.
    std::vector<int> entries() const;
    int flowCount() const { return int(m_bases.size()); }
    /// Counted in the order of the places; -1 when there is no such flow.
    int numberOf(model::FlowId flow) const { return m_numbers.value(flow, -1); }
    int startOf(model::FlowId flow) const { return m_starts.value(flow, -1); }
    /// Where a Go To leads; -1 when the place is missing.
    int targetOf(const model::Node &gotoNode) const;
    /// The place behind a port; negative when there is none.
    int behind(const Place &place, QStringView port) const;
    bool handlesErrors() const { return m_handlesErrors; }

    /// The places that control can come to from those; through says which places it passes.
    template<class Through> std::vector<bool> reachableFrom(std::vector<int> open, Through through) const
    {
        std::vector<bool> seen(m_places.size(), false);
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (at < 0 || seen[size_t(at)])
                continue;
            seen[size_t(at)] = true;
            if (through(m_places[size_t(at)]))
                open.insert(open.end(), m_places[size_t(at)].next.begin(), m_places[size_t(at)].next.end());
        }
        return seen;
    }

private:
    void readNodes(const ReportOf &reportOf);
    void readLinks(const LinksOf &linksOf);
    void layOut(const std::vector<std::pair<int, const FlowLinks *>> &links);
    void readJumps();
    void markReturns();
    void markLoops();

    const model::Bot &m_bot;
    std::vector<Place> m_places;
    std::vector<int> m_targets; ///< of all places, one after the other
    std::vector<int> m_next;
    QHash<model::NodeId, int> m_index;
    std::vector<Mention> m_mentions; ///< of all places
    QHash<model::FlowId, int> m_numbers;
    std::vector<int> m_bases; ///< the first place of each flow
    QHash<model::FlowId, int> m_starts;
    int m_start = -1;
    bool m_handlesErrors = false;
};

/// What a group of rules found about the bot as a whole.
class BotFindings
{
public:
    explicit BotFindings(model::BotId bot) : m_bot(bot) { }
    void add(const QString &rule, const QString &message, const QList<const model::Node *> &nodes, const QString &key = {}, const QString &variable = {},
        std::optional<Severity> severity = {})
    {
        m_list.append(makeFinding(rule, m_bot, nodes, message, key, variable, severity));
    }
    void addAbout(model::FlowId flow, const QString &rule, const QString &message)
    {
        add(rule, message, {}, flow.toString());
        m_list.last().flow = flow;
    }
    QList<Finding> take() { return std::move(m_list); }

private:
    const model::BotId m_bot;
    QList<Finding> m_list;
};

// The groups of rules about the ways. The first ones fill in what is found at single nodes.
void inspectWays(const BotGraph &graph, std::vector<WayState> &states, BotFindings &findings);
void inspectOrder(const BotGraph &graph, const Symbols &symbols, const Environment &environment, std::vector<WayState> &states);
void inspectLoops(const BotGraph &graph, BotFindings &findings);
void inspectWhileLoops(const BotGraph &graph, const Symbols &symbols, BotFindings &findings);
void inspectSubFlows(const BotGraph &graph, const Symbols &symbols, BotFindings &findings);
/// The findings of one node from what the ways say about it.
QList<Finding> findingsOf(const WayState &state, const NodeReport &report, model::BotId bot);

/// How the whole bot uses its variables; by symbol.
struct Usage {
    std::vector<bool> mentioned;
    std::vector<bool> read;
    std::vector<bool> written;
    std::vector<bool> givenAnew; ///< written by a step that does not read it as well
    QHash<int, QList<int>> computedIn; ///< by symbol: the places that read and write it
    std::vector<int> firstReader; ///< place; -1 = none
};
Usage usageOf(const BotGraph &graph, const Symbols &symbols);
void inspectVariables(const BotGraph &graph, const Usage &usage, Symbols &symbols, BotFindings &findings);

} // namespace dialogist::flow
