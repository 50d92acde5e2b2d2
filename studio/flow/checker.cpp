// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checker.h"

#include "studio/flow/rules/botgraph.h"
#include "studio/flow/rules/nodeinspection.h"
#include "studio/flow/rules/partrules.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

struct FlowChecker::Private {
    struct Kept {
        NodeReport report;
        int seen = 0; ///< round in which the node was there
    };

    NodeReport &reportOf(const model::Node &node, const model::Bot &bot);
    bool isAsBefore(const NodeReport &report, const model::Node &node) const;
    QList<Finding> checkParts(const model::Bot &bot, const BotGraph &graph);
    void forget(size_t count);

    model::BotId bot;
    Environment environment;
    QSet<QString> changed; ///< keys of the environment whose answers are not those of the last round
    Symbols symbols;
    QHash<model::NodeId, std::shared_ptr<Kept>> kept;
    PartRules parts;
    int round = 0;
    int lookedAt = 0;
};

bool FlowChecker::Private::isAsBefore(const NodeReport &report, const model::Node &node) const
{
    const model::Node &before = report.node;
    // Where it stands on the canvas says nothing. Equal properties mostly share their memory, which makes this quick.
    if (before.type != node.type || before.name != node.name || before.flow != node.flow || before.props != node.props)
        return false;
    return changed.isEmpty()
        || std::none_of(report.asked.begin(), report.asked.end(), [this](const auto &asked) { return changed.contains(asked.first); });
}

NodeReport &FlowChecker::Private::reportOf(const model::Node &node, const model::Bot &owner)
{
    std::shared_ptr<Kept> &entry = kept[node.id];
    if (!entry)
        entry = std::make_shared<Kept>();
    if (entry->seen == 0 || !isAsBefore(entry->report, node)) {
        entry->report = inspectNode(node, owner, environment, symbols);
        ++lookedAt;
    }
    entry->seen = round;
    return entry->report;
}

QList<Finding> FlowChecker::Private::checkParts(const model::Bot &owner, const BotGraph &graph)
{
    PartRules::Uses uses;
    for (const BotGraph::Place &place : graph.places()) {
        for (const QString &id : place.report->references)
            uses.references.insert(id);
        for (const QString &name : place.report->members)
            uses.members.insert(name);
    }
    return parts.check(owner, uses);
}

void FlowChecker::Private::forget(size_t count)
{
    if (size_t(kept.size()) > count)
        kept.removeIf([this](const auto &entry) { return entry.value()->seen != round; });
}

FlowChecker::FlowChecker() : d(std::make_unique<Private>()) { }
FlowChecker::~FlowChecker() = default;
FlowChecker::FlowChecker(FlowChecker &&) noexcept = default;
FlowChecker &FlowChecker::operator=(FlowChecker &&) noexcept = default;

int FlowChecker::lookedAt() const
{
    return d->lookedAt;
}

QList<Finding> FlowChecker::check(const model::Project &project, const model::Bot &bot)
{
    if (d->bot != bot.id) {
        *d = Private();
        d->bot = bot.id;
    }
    ++d->round;
    d->lookedAt = 0;
    Environment environment(project, bot);
    d->changed = environment.differences(d->environment);
    d->environment = std::move(environment);

    const BotGraph graph(bot, [this, &bot](const model::Node &node) -> NodeReport & { return d->reportOf(node, bot); });
    BotFindings findings(bot.id);
    std::vector<WayState> states(graph.places().size());
    inspectWays(graph, states, findings);
    inspectOrder(graph, d->symbols, d->environment, states);
    inspectLoops(graph, findings);
    inspectSubFlows(graph, d->symbols, findings);
    inspectVariables(graph, usageOf(graph, d->symbols), d->symbols, findings);

    QList<Finding> all = findings.take();
    for (size_t i = 0; i < states.size(); ++i) {
        NodeReport &report = *graph.places()[i].report;
        if (!report.hasWays || !(report.ways == states[i])) {
            report.ways = std::move(states[i]);
            report.wayFindings = findingsOf(report.ways, report, bot.id);
            report.hasWays = true;
        }
        all += report.wayFindings;
        all += report.findings;
    }
    all += d->checkParts(bot, graph);
    all += checkTests(bot);
    d->forget(graph.places().size());

    QList<Finding> sorted;
    sorted.reserve(all.size());
    for (const Severity severity : {Severity::Blocker, Severity::Warning, Severity::Note})
        std::copy_if(all.begin(), all.end(), std::back_inserter(sorted), [severity](const Finding &finding) { return finding.severity == severity; });
    return sorted;
}

QList<Finding> checkFlows(const model::Project &project, const model::Bot &bot)
{
    return FlowChecker().check(project, bot);
}

QString severityName(Severity severity)
{
    return severity == Severity::Blocker ? u"blocker"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
}

} // namespace dialogist::flow
