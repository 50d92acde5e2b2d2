// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checker.h"

#include "studio/base/job.h"
#include "studio/flow/rules/botgraph.h"
#include "studio/flow/rules/nodeinspection.h"
#include "studio/flow/rules/partrules.h"

#include <array>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

struct FlowChecker::Private {
    struct Kept {
        NodeReport report;
        int seen = 0; ///< round in which the node was there
    };

    bool lookAtNodes(const model::Bot &bot, const JobControl *control);
    NodeReport &reportOf(const model::Node &node, const model::Bot &bot);
    bool isAsBefore(const NodeReport &report, const model::Node &node) const;
    /// What is known of a flow beside its nodes.
    struct FlowFrame {
        QString name;
        std::map<model::LinkId, model::Link> links;
        bool isAsBefore = false; ///< in this round
        size_t nodes = 0; ///< when the links were resolved
        std::optional<FlowLinks> resolved;
    };
    void compareFlows(const model::Bot &bot);
    bool isFrameAsBefore(const model::Bot &bot) const;
    void keepFrame(const model::Bot &bot);
    const FlowLinks &linksOf(const BotGraph &graph, const model::Flow &flow);
    void checkWhole(const model::Bot &bot);
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
    std::vector<NodeReport *> reports; ///< of this round, in the order of the nodes
    bool hasNewWays = true; ///< an edit touched what more than one node is about
    QSet<model::FlowId> touched; ///< flows with nodes that others know otherwise now
    // What the findings about the bot as a whole were made of, besides its nodes.
    model::FlowId startFlow;
    QStringList languages;
    QMap<QString, model::LocalizedText> words; ///< of the program, as the bot says them
    std::map<model::FlowId, FlowFrame> flows;
    bool flowsAreAsBefore = false; ///< names and links
    std::map<model::VariableId, model::Variable> variables;
    std::map<model::IntentId, model::Intent> intents;
    std::map<model::EntityId, model::Entity> entities;
    std::map<model::PromptId, model::Prompt> prompts;
    std::map<model::ConversationTestId, model::ConversationTest> tests;
    QList<Finding> whole; ///< those findings
};

namespace {
/// Whether all that others know of a node is the same: what it says to people may have changed, but not where it leads and what it
/// does with variables.
bool isAlike(const NodeReport &a, const NodeReport &b)
{
    static const QSet<QString> read = {u"goto"_s, u"exit"_s, u"runflow"_s, u"event"_s, u"start"_s, u"userdata"_s, u"loop"_s};
    const bool samePorts = a.ports.size() == b.ports.size() && std::equal(a.ports.begin(), a.ports.end(), b.ports.begin(), [](const Port &one, const Port &other) {
        return one.name == other.name && one.label == other.label && one.mayDangle == other.mayDangle;
    });
    return samePorts && a.node.type == b.node.type && a.node.name == b.node.name && a.node.flow == b.node.flow && a.mentions == b.mentions
        && a.emptyWays == b.emptyWays && a.members == b.members && a.references == b.references && a.trigger == b.trigger && a.waits == b.waits && a.speaks == b.speaks
        && a.isExecutable == b.isExecutable && a.mayFail == b.mayFail && (!read.contains(a.node.type) || a.node.props == b.node.props);
}
} // namespace

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
        NodeReport fresh = inspectNode(node, owner, environment, symbols);
        markShown(fresh, owner.sourceLanguage(), symbols);
        markEmptyWays(fresh, symbols);
        tellApart(fresh.findings, node);
        if (entry->seen != 0 && entry->report.hasWays && isAlike(entry->report, fresh)) {
            fresh.ways = std::move(entry->report.ways);
            fresh.wayFindings = std::move(entry->report.wayFindings);
            fresh.hasWays = true;
        } else {
            hasNewWays = true;
            touched.insert(node.flow);
        }
        entry->report = std::move(fresh);
        ++lookedAt;
    }
    entry->seen = round;
    return entry->report;
}

/// False when it was cancelled: a whole large bot takes a second, which nobody who closes it should wait for.
bool FlowChecker::Private::lookAtNodes(const model::Bot &owner, const JobControl *control)
{
    reports.clear();
    for (const auto &[flowId, flow] : owner.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (control && control->isCancelled())
                return false;
            reports.push_back(&reportOf(node, owner));
        }
    }
    if (size_t(kept.size()) != reports.size())
        hasNewWays = true;
    return true;
}

void FlowChecker::Private::compareFlows(const model::Bot &owner)
{
    flowsAreAsBefore = flows.size() == owner.flows.size();
    for (const auto &[id, flow] : owner.flows) {
        const auto before = flows.find(id);
        if (before == flows.end()) {
            flowsAreAsBefore = false;
            continue;
        }
        before->second.isAsBefore = before->second.name == flow.name && before->second.links == flow.links;
        flowsAreAsBefore = flowsAreAsBefore && before->second.isAsBefore;
    }
}

bool FlowChecker::Private::isFrameAsBefore(const model::Bot &owner) const
{
    return flowsAreAsBefore && startFlow == owner.startFlow && languages == owner.languages && words == owner.words && variables == owner.variables && intents == owner.intents
        && entities == owner.entities && prompts == owner.prompts && tests == owner.tests;
}

void FlowChecker::Private::keepFrame(const model::Bot &owner)
{
    startFlow = owner.startFlow;
    languages = owner.languages;
    words = owner.words;
    variables = owner.variables;
    intents = owner.intents;
    entities = owner.entities;
    prompts = owner.prompts;
    tests = owner.tests;
    std::erase_if(flows, [&owner](const auto &entry) { return !owner.flows.contains(entry.first); });
    for (const auto &[id, flow] : owner.flows) {
        FlowFrame &frame = flows[id];
        if (frame.isAsBefore)
            continue;
        frame.name = flow.name;
        frame.links = flow.links;
    }
    touched.clear();
}

const FlowLinks &FlowChecker::Private::linksOf(const BotGraph &graph, const model::Flow &flow)
{
    FlowFrame &frame = flows[flow.id];
    const bool isAsBefore = frame.resolved && frame.resolved->isWithin && frame.isAsBefore && frame.nodes == flow.nodes.size() && !touched.contains(flow.id);
    if (!isAsBefore) {
        frame.resolved = graph.resolve(flow);
        frame.nodes = flow.nodes.size();
    }
    return *frame.resolved;
}

void FlowChecker::Private::checkWhole(const model::Bot &owner)
{
    size_t next = 0;
    const BotGraph graph(
        owner, [this, &next](const model::Node &) -> NodeReport & { return *reports[next++]; },
        [this](const BotGraph &unfinished, const model::Flow &flow) -> const FlowLinks & { return linksOf(unfinished, flow); });
    BotFindings findings(owner.id);
    std::vector<WayState> states(graph.places().size());
    inspectWays(graph, states, findings);
    inspectOrder(graph, symbols, environment, states);
    inspectLoops(graph, findings);
    inspectWhileLoops(graph, symbols, findings);
    inspectSubFlows(graph, symbols, findings);
    inspectVariables(graph, usageOf(graph, symbols), symbols, findings);
    for (size_t i = 0; i < states.size(); ++i) {
        NodeReport &report = *reports[i];
        if (!report.hasWays || !(report.ways == states[i])) {
            report.ways = std::move(states[i]);
            report.wayFindings = findingsOf(report.ways, report, owner.id);
            tellApart(report.wayFindings, report.node);
            report.hasWays = true;
        }
    }
    whole = findings.take() + checkParts(owner, graph) + checkTests(owner);
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

QList<Finding> FlowChecker::check(const model::Project &project, const model::Bot &bot, const JobControl *control)
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

    // What the options of Choices are called, only those nodes look at that compare with them.
    d->hasNewWays = std::any_of(d->changed.begin(), d->changed.end(), [](const QString &key) { return !key.startsWith("options/"_L1); });
    if (!d->lookAtNodes(bot, control)) {
        *d = Private();
        return {};
    }
    d->compareFlows(bot);
    if (d->hasNewWays || !d->isFrameAsBefore(bot)) {
        d->forget(d->reports.size());
        d->checkWhole(bot);
        d->keepFrame(bot);
    }

    // One look at each report, since those of ten thousand nodes do not stay in the cache.
    std::array<QList<Finding>, 3> bySeverity;
    const auto take = [&bySeverity](const QList<Finding> &list) {
        for (const Finding &finding : list)
            bySeverity[size_t(finding.severity)].append(finding);
    };
    take(d->whole);
    for (const NodeReport *report : d->reports) {
        take(report->wayFindings);
        take(report->findings);
    }
    QList<Finding> sorted = std::move(bySeverity[0]);
    sorted.reserve(sorted.size() + bySeverity[1].size() + bySeverity[2].size());
    sorted.append(std::move(bySeverity[1]));
    sorted.append(std::move(bySeverity[2]));
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
