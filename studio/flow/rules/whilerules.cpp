// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodetexts.h"
#include "studio/flow/parser.h"
#include "studio/flow/rules/botgraph.h"
#include "studio/flow/rules/valuetypes.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Looks at Loops that go on while a condition is true: whether anything on their way round can change it, or leads out. Where nobody
/// knows, it takes for granted that something does.
class WhileLoops
{
public:
    WhileLoops(const BotGraph &graph, const Symbols &symbols) : m_graph(graph), m_symbols(symbols), m_seen(graph.places().size(), 0), m_left(8 * graph.places().size())
    {
        const auto &places = graph.places();
        m_hasEvents = std::any_of(places.begin(), places.end(), [](const BotGraph::Place &place) { return place.kind == BotGraph::Kind::Event; });
    }

    bool neverEnds(int loop)
    {
        const BotGraph::Place &place = m_graph.place(loop);
        const int body = m_graph.behind(place, u"body");
        if (body < 0 || mayEnd(loop, body))
            return false;
        const QString condition = place.node->props[u"condition"].toString();
        const auto tree = Parser(condition).parse();
        if (!tree)
            return false;
        if (const std::optional<Value> constant = constantOf(*tree))
            return isTrue(*constant);
        return isLeftAlone(*tree);
    }

private:
    /// Follows the ways from the body until they come back to the loop.
    bool mayEnd(int loop, int body)
    {
        ++m_round;
        std::vector<int> open {body};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (at == loop || at < 0 || m_seen[size_t(at)] == m_round)
                continue;
            if (m_left == 0) // so many loops in each other that it would take long
                return true;
            --m_left;
            m_seen[size_t(at)] = m_round;
            const BotGraph::Place &place = m_graph.place(at);
            if (leaves(place, m_graph.place(loop)) || changes(place, m_graph.place(loop)))
                return true;
            open.insert(open.end(), place.next.begin(), place.next.end());
        }
        // It may itself keep the number of the round.
        return changes(m_graph.place(loop), m_graph.place(loop));
    }

    bool leaves(const BotGraph::Place &place, const BotGraph::Place &loop) const
    {
        const QJsonObject &props = place.node->props;
        switch (place.kind) {
        case BotGraph::Kind::Exit: {
            const QString outcome = props[u"outcome"].toString();
            return outcome != u"continue" && !(outcome == u"return" && place.flow != loop.flow);
        }
        case BotGraph::Kind::GoTo:
        case BotGraph::Kind::Loop: // it may be around this one, which is over then
            return true;
        case BotGraph::Kind::RunFlow:
            return props[u"mode"].toString() == u"replace";
        default:
            return !specOf(place.node->type) || (place.report->waits && m_hasEvents);
        }
    }

    bool changes(const BotGraph::Place &place, const BotGraph::Place &loop)
    {
        for (const Mention &read : loop.mentions) {
            if (!read.reads)
                continue;
            // Whoever is asked something may correct what they said before.
            if (place.report->waits && (isCollected(read.symbol) || isOfTurn(read.symbol)))
                return true;
            for (const Mention &mention : place.mentions) {
                if (mention.writes && mention.symbol == read.symbol)
                    return true;
            }
        }
        return false;
    }

    /// What the next message takes away.
    bool isOfTurn(int symbol) const
    {
        const model::Variable *variable = m_graph.bot().variable(m_symbols.name(symbol));
        return variable && variable->scope == u"turn";
    }

    bool isCollected(int symbol)
    {
        if (m_collected.empty()) {
            m_collected.assign(size_t(m_symbols.count()), false);
            for (const BotGraph::Place &place : m_graph.places()) {
                for (const Mention &mention : place.mentions)
                    m_collected[size_t(mention.symbol)] = m_collected[size_t(mention.symbol)] || mention.collects;
            }
        }
        return m_collected[size_t(symbol)];
    }

    /// Whether it reads variables of the bot only, which change nowhere but in steps.
    bool isLeftAlone(const Expression::Node &tree) const
    {
        static const QSet<QString> timely = {u"today"_s, u"clock"_s, u"date"_s};
        bool readsAny = false;
        std::vector<const Expression::Node *> open {&tree};
        while (!open.empty()) {
            const Expression::Node *at = open.back();
            open.pop_back();
            if (at->kind == Expression::Node::Kind::Call && timely.contains(at->function->name))
                return false;
            if (at->kind == Expression::Node::Kind::Variable) {
                if (!m_graph.bot().variable(at->name))
                    return false;
                readsAny = true;
            }
            for (const auto &child : at->children)
                open.push_back(child.get());
        }
        return readsAny;
    }

    const BotGraph &m_graph;
    const Symbols &m_symbols;
    std::vector<int> m_seen; ///< by place: the round in which it was passed last
    std::vector<bool> m_collected; ///< by symbol; empty until it is asked for
    size_t m_left = 0; ///< places that may still be passed
    int m_round = 0;
    bool m_hasEvents = false;
};
} // namespace

void inspectWhileLoops(const BotGraph &graph, const Symbols &symbols, BotFindings &findings)
{
    std::optional<WhileLoops> loops;
    for (size_t i = 0; i < graph.places().size(); ++i) {
        const BotGraph::Place &place = graph.places()[i];
        if (place.kind != BotGraph::Kind::Loop || place.node->props[u"kind"].toString() != u"while")
            continue;
        if (!loops)
            loops.emplace(graph, symbols);
        if (!loops->neverEnds(int(i)))
            continue;
        const int rounds = qBound(1, place.node->props[u"maximum"].toInt(100), 10'000);
        findings.add(u"flow.loop-never-ends"_s,
            QCoreApplication::translate("flow",
                "Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. "
                "Change a variable of the condition there, or leave the loop with an Exit.")
                .arg(titleOf(*place.node), QString::number(rounds)),
            {place.node}, u"condition"_s);
    }
}

} // namespace dialogist::flow
