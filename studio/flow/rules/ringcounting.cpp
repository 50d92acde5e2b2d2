// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/ringcounting.h"

#include "studio/flow/parser.h"
#include "studio/flow/rules/valuetypes.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Tree = Expression::Node;
using Op = Tree::Op;

std::optional<double> numberOf(const Tree &tree)
{
    const std::optional<Value> value = constantOf(tree);
    const QJsonValue json = value ? toJson(*value) : QJsonValue();
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

/// What “name + 1”, “1 + name” or “name - 1” adds to the variable; none for anything else.
std::optional<double> stepIn(const Tree &tree, const QString &name)
{
    if (tree.kind != Tree::Kind::Binary || (tree.op != Op::Add && tree.op != Op::Subtract))
        return {};
    const auto isName = [&name](const Tree &child) { return child.kind == Tree::Kind::Variable && child.name == name; };
    const Tree &left = *tree.children[0];
    const Tree &right = *tree.children[1];
    if (isName(left)) {
        const std::optional<double> number = numberOf(right);
        return number && tree.op == Op::Subtract ? std::optional(-*number) : number;
    }
    return isName(right) && tree.op == Op::Add ? numberOf(left) : std::nullopt;
}

Op mirrored(Op op)
{
    switch (op) {
    case Op::Less: return Op::Greater;
    case Op::LessEqual: return Op::GreaterEqual;
    case Op::Greater: return Op::Less;
    case Op::GreaterEqual: return Op::LessEqual;
    default: return op;
    }
}

Op opposite(Op op)
{
    switch (op) {
    case Op::Less: return Op::GreaterEqual;
    case Op::LessEqual: return Op::Greater;
    case Op::Greater: return Op::LessEqual;
    case Op::GreaterEqual: return Op::Less;
    case Op::Equal:
    case Op::StrictEqual: return Op::NotEqual;
    default: return Op::Equal;
    }
}

bool comparesValues(const Tree &tree)
{
    static constexpr Op comparisons[] = {Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual, Op::Equal, Op::StrictEqual, Op::NotEqual, Op::StrictNotEqual};
    return tree.kind == Tree::Kind::Binary && std::find(std::begin(comparisons), std::end(comparisons), tree.op) != std::end(comparisons);
}

bool holds(double value, Op op, double limit)
{
    switch (op) {
    case Op::Less: return value < limit;
    case Op::LessEqual: return value <= limit;
    case Op::Greater: return value > limit;
    case Op::GreaterEqual: return value >= limit;
    case Op::Equal:
    case Op::StrictEqual: return value == limit;
    default: return value != limit;
    }
}
} // namespace

RingCounting::RingCounting(const BotGraph &graph, const std::vector<int> &members, const QSet<int> &counters) : m_graph(graph), m_members(members)
{
    const auto changes = [&counters](const BotGraph::Place &place) {
        return std::any_of(place.mentions.begin(), place.mentions.end(), [&](const Mention &mention) { return mention.writes && counters.contains(mention.symbol); });
    };
    for (size_t i = 0; i < graph.places().size(); ++i) {
        const BotGraph::Place &place = graph.places()[i];
        const bool isMember = std::binary_search(members.begin(), members.end(), int(i));
        if (isMember && place.node->type == u"set") {
            for (const QJsonValue &assignment : place.node->props[u"assignments"].toArray())
                readAssignment(assignment);
        } else {
            // What is written there has a value that nobody knows.
            const bool writes = std::any_of(place.mentions.begin(), place.mentions.end(), [](const Mention &mention) { return mention.writes; });
            m_isPlain = m_isPlain && !(isMember && writes);
            m_knowsStart = m_knowsStart && !changes(place);
        }
    }
}

void RingCounting::readAssignment(const QJsonValue &assignment)
{
    const QString name = assignment[u"variable"].toString();
    const QString how = assignment[u"operation"].toString();
    if (name.isEmpty())
        return;
    Motion &motion = m_motions[name];
    const model::Variable *variable = m_graph.bot().variable(name);
    const auto tree = Parser(assignment[u"expression"].toString()).parse();
    std::optional<double> step;
    // A text may hold a number too, and then grows just as one does.
    if (tree && variable && (variable->type == u"number" || variable->type == u"text"))
        step = how == u"increment" ? numberOf(*tree) : how.isEmpty() || how == u"set" ? stepIn(*tree, name) : std::nullopt;
    motion.isKnown = motion.isKnown && step;
    motion.steps.push_back(step.value_or(0));
}

bool RingCounting::mayEnd(const BotGraph::Place &branch) const
{
    const auto leads = [&](int port) {
        const int to = branch.targets[size_t(port)];
        return to < 0 || !std::binary_search(m_members.begin(), m_members.end(), to);
    };
    const QJsonArray cases = branch.node->props[u"cases"].toArray();
    const QJsonValue value = branch.node->props[u"value"];
    const QList<Port> &ports = branch.report->ports;
    if (ports.size() != cases.size() + 1 || branch.targets.size() != size_t(ports.size()))
        return true;
    // Else is taken when all others are not.
    Hope ofElse = Hope::Unmoved;
    for (int i = 0; i < int(cases.size()); ++i) {
        if (leads(i)) {
            if (!m_isPlain || hopeOf(value, cases[i], true) == Hope::Comes)
                return true;
            continue;
        }
        const Hope hope = hopeOf(value, cases[i], false);
        ofElse = ofElse == Hope::Never || hope == Hope::Never ? Hope::Never : std::max(ofElse, hope);
    }
    return leads(int(cases.size())) && (!m_isPlain || ofElse == Hope::Comes);
}

RingCounting::Hope RingCounting::hopeOf(const QJsonValue &branchValue, const QJsonValue &branchCase, bool wanted) const
{
    const QString kind = branchCase[u"kind"].toString();
    const auto condition = Parser(branchCase[u"condition"].toString()).parse();
    if (!condition || (!kind.isEmpty() && kind != u"equals"))
        return Hope::Comes;
    if (kind.isEmpty())
        return hopeOf(*condition, wanted);
    const auto value = Parser(branchValue.toString()).parse();
    const std::optional<double> limit = numberOf(*condition);
    return value && limit ? hopeOfComparison(*value, Op::StrictEqual, *limit, wanted) : Hope::Comes;
}

RingCounting::Hope RingCounting::hopeOf(const Tree &tree, bool wanted) const
{
    if (tree.kind == Tree::Kind::Unary && tree.op == Op::Not)
        return hopeOf(*tree.children[0], !wanted);
    if (tree.kind == Tree::Kind::Logical && tree.op != Op::Coalesce) {
        const Hope left = hopeOf(*tree.children[0], wanted);
        const Hope right = hopeOf(*tree.children[1], wanted);
        const bool needsBoth = (tree.op == Op::And) == wanted;
        return needsBoth && (left == Hope::Never || right == Hope::Never) ? Hope::Never : std::max(left, right);
    }
    if (!comparesValues(tree))
        return Hope::Comes;
    const Tree &left = *tree.children[0];
    const Tree &right = *tree.children[1];
    if (const std::optional<double> limit = numberOf(right))
        return hopeOfComparison(left, tree.op, *limit, wanted);
    if (const std::optional<double> limit = numberOf(left))
        return hopeOfComparison(right, mirrored(tree.op), *limit, wanted);
    return Hope::Comes;
}

RingCounting::Hope RingCounting::hopeOfComparison(const Tree &name, Op op, double limit, bool wanted) const
{
    if (name.kind != Tree::Kind::Variable || !m_graph.bot().variable(name.name))
        return Hope::Comes;
    const Motion motion = m_motions.value(name.name);
    if (!motion.isKnown)
        return Hope::Comes;
    if (!wanted)
        op = opposite(op);
    const auto [least, most] = motion.steps.empty() ? std::pair(0.0, 0.0) : std::pair(*std::min_element(motion.steps.begin(), motion.steps.end()),
                                                                                     *std::max_element(motion.steps.begin(), motion.steps.end()));
    if (least < 0 && most > 0)
        return Hope::Comes;
    if (least == 0 && most == 0)
        return Hope::Unmoved;
    const bool grows = most > 0;
    const std::optional<double> start = startOf(name.name);
    // Whoever comes to it for the first time may go on at once, before or after the first step.
    if (start && (holds(*start, op, limit) || std::any_of(motion.steps.begin(), motion.steps.end(), [&](double step) { return holds(*start + step, op, limit); })))
        return Hope::Comes;
    if (op == Op::Less || op == Op::LessEqual)
        return grows ? Hope::Never : Hope::Comes;
    if (op == Op::Greater || op == Op::GreaterEqual)
        return grows ? Hope::Comes : Hope::Never;
    if ((op != Op::Equal && op != Op::StrictEqual) || !start)
        return Hope::Comes;
    const double rounds = (limit - *start) / (grows ? most : least);
    const bool isMet = motion.steps.size() != 1 || rounds == std::round(rounds);
    return rounds >= 0 && isMet ? Hope::Comes : Hope::Never;
}

/// What the variable is when the ring is entered, where only the ring changes it.
std::optional<double> RingCounting::startOf(const QString &name) const
{
    const model::Variable *variable = m_graph.bot().variable(name);
    if (!m_knowsStart || !variable || variable->scope == u"user" || !variable->initial.isDouble())
        return {};
    return variable->initial.toDouble();
}

} // namespace dialogist::flow
