// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/checker.h"
#include "studio/flow/fixes.h"
#include "studio/flow/refactor.h"
#include "tests/support/bigproject.h"
#include "tests/support/sanitized.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

namespace {
QString lineOf(const Finding &finding)
{
    QStringList parts {finding.rule, severityName(finding.severity), finding.title, finding.message, finding.bot.toString(), finding.flow.toString(), finding.variable,
        finding.recipient, finding.fingerprint};
    for (const model::NodeId &node : finding.nodes)
        parts.append(node.toString());
    return parts.join(u" | "_s);
}

QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(lineOf(finding));
    return lines;
}

/// A designer at random: every kind of edit that a check could depend on, and now and then a quick fix.
class Walk
{
public:
    Walk(quint32 seed, int nodes) : m_random(seed)
    {
        dialogist::tests::BigProjectOptions options;
        options.seed = seed;
        options.minimumFlow = 8;
        options.maximumFlow = 30;
        project = dialogist::tests::makeBigProject(nodes, options);
    }

    /// What changed, already done; empty when this throw of the dice comes to nothing.
    commands::Command step(const QList<Finding> &findings)
    {
        commands::Command command = make(findings);
        for (const model::Change &change : command.changes) {
            if (!project.apply(change))
                return {};
        }
        return command;
    }
    void undo(const commands::Command &command)
    {
        for (auto change = command.changes.rbegin(); change != command.changes.rend(); ++change)
            (void)project.apply(*change, false);
    }

    const model::Bot &bot() const { return project.bots.begin()->second; }
    model::Project project;

private:
    int below(qsizetype limit) { return limit <= 1 ? 0 : int(m_random.bounded(int(limit))); }
    template<class Map> const auto *any(const Map &map) { return map.empty() ? nullptr : &std::next(map.begin(), below(qsizetype(map.size())))->second; }
    const model::Node *node()
    {
        const model::Flow *flow = any(bot().flows);
        return flow ? any(flow->nodes) : nullptr;
    }
    QString name() { return u"name%1"_s.arg(below(6)); }
    QString variable()
    {
        const model::Variable *known = any(bot().variables);
        return known && below(4) ? known->name : name();
    }

    QString condition()
    {
        switch (below(5)) {
        case 0:
            return u"true"_s;
        case 1:
            return variable() + u" === 'a'"_s;
        case 2:
            return variable() + u" > "_s + variable();
        case 3:
            return u"1 +"_s;
        default:
            return variable() + u" > 3"_s;
        }
    }

    QJsonObject text()
    {
        QJsonObject text {{u"en"_s, u"Hi {{ %1 }}"_s.arg(variable())}};
        if (below(2))
            text.insert(below(3) ? u"de"_s : u"fr"_s, u"Hallo {{ %1 }}"_s.arg(variable()));
        return text;
    }

    commands::Command editNode(const model::Node &node)
    {
        QJsonObject props = node.props;
        const NodeSpec *spec = specOf(node.type);
        switch (below(7)) {
        case 0:
            props.insert(u"variable"_s, variable());
            break;
        case 1:
            props.insert(u"prompt"_s, text());
            break;
        case 2:
            props.insert(u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text(), text()}}}});
            break;
        case 3:
            props.insert(u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"condition"_s, condition()}}, QJsonObject {{u"id"_s, u"c2"_s}, {u"condition"_s, condition()}}});
            break;
        case 4:
            props.insert(u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, variable()}, {u"expression"_s, condition()}}});
            break;
        case 5:
            props = spec ? spec->defaults : QJsonObject();
            break;
        default:
            if (const model::Flow *flow = any(bot().flows))
                props.insert(u"flow"_s, flow->id.toString());
            if (const model::Intent *intent = any(bot().intents))
                props.insert(u"intent"_s, intent->id.toString());
            if (const model::Prompt *prompt = any(bot().prompts))
                props.insert(u"prompt"_s, node.type == u"generate" || node.type == u"agent" ? QJsonValue(prompt->id.toString()) : props[u"prompt"]);
            props.insert(u"outcome"_s, below(2) ? u"return"_s : u"break"_s);
            props.insert(u"exit"_s, name());
            props.insert(u"inputs"_s, QJsonArray {QJsonObject {{u"variable"_s, variable()}, {u"required"_s, true}, {u"expression"_s, variable()}}});
            break;
        }
        return commands::setNodeProperties(project, node.id, props);
    }

    commands::Command editParts()
    {
        switch (below(9)) {
        case 0: {
            const model::Variable *old = any(bot().variables);
            model::Variable changed = old ? *old : model::Variable();
            static const QStringList types = {u"text"_s, u"number"_s, u"boolean"_s, u"list"_s, u"date"_s};
            static const QStringList scopes = {u"conversation"_s, u"bot"_s, u"secret"_s, u"user"_s, u"flow"_s};
            changed.type = types.at(below(types.size()));
            changed.scope = scopes.at(below(scopes.size()));
            changed.initial = below(2) ? QJsonValue(3) : QJsonValue(QJsonValue::Undefined);
            return old ? commands::setVariable(project, changed) : commands::Command();
        }
        case 1: {
            model::Variable added;
            added.id = model::VariableId::create();
            added.bot = bot().id;
            added.name = name();
            return commands::setVariable(project, added);
        }
        case 2: {
            const model::Variable *old = any(bot().variables);
            return old && below(3) ? renameVariable(project, old->id, u"renamed%1"_s.arg(below(1000))) : old ? commands::removeVariable(project, old->id) : commands::Command();
        }
        case 3: {
            const model::Intent *old = any(bot().intents);
            if (!old || below(4) == 0)
                return old ? commands::removeIntent(project, old->id) : commands::Command();
            model::Intent changed = *old;
            changed.name = name();
            changed.phrases[u"en"_s].append(u"phrase %1 [x](%2)"_s.arg(below(5)).arg(name()));
            return commands::setIntent(project, changed);
        }
        case 4: {
            model::Entity entity;
            entity.id = model::EntityId::create();
            entity.bot = bot().id;
            entity.name = name();
            return commands::setEntity(project, entity);
        }
        case 5: {
            model::Bot changed = bot();
            changed.languages = below(2) ? QStringList {u"en"_s, u"de"_s} : QStringList {u"en"_s, u"de"_s, u"fr"_s};
            changed.privacy.conversationDays = below(2) ? std::optional<int>(below(3)) : std::nullopt;
            changed.openingHours = below(2) ? QList<model::OpeningHours> {{}} : QList<model::OpeningHours>();
            return commands::setBot(project, changed, u"EditBot"_s);
        }
        case 6: {
            const model::Prompt *old = any(bot().prompts);
            if (!old)
                return {};
            model::Prompt changed = *old;
            changed.text = below(2) ? u"Be brief."_s : QString();
            return commands::setPrompt(project, changed);
        }
        case 7: {
            model::ConversationTest test;
            test.id = model::ConversationTestId::create();
            test.bot = bot().id;
            test.name = name();
            test.steps = {QJsonObject {{u"assertions"_s, QJsonArray {QJsonObject {{u"node_visited"_s, name()}}, QJsonObject {{u"variable_was_set"_s, variable()}}}}}};
            return commands::setTest(project, test);
        }
        default: {
            const model::Source *old = any(project.sources);
            if (!old)
                return {};
            model::Source changed = *old;
            changed.passages = below(2);
            return commands::setSources(project, {changed});
        }
        }
    }

    commands::Command make(const QList<Finding> &findings)
    {
        const model::Flow *flow = any(bot().flows);
        const model::Node *a = node();
        const model::Node *b = flow ? any(flow->nodes) : nullptr;
        const model::Node *c = flow ? any(flow->nodes) : nullptr;
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            return a ? editNode(*a) : commands::Command();
        case 3: {
            model::Node added;
            added.id = model::NodeId::create();
            added.flow = flow ? flow->id : model::FlowId();
            added.type = allSpecs().at(below(allSpecs().size()))->type;
            added.props = specOf(added.type)->defaults;
            return flow ? commands::addNodes(project, {added}) : commands::Command();
        }
        case 4:
            return a ? commands::removeNodes(project, {a->id}) : commands::Command();
        case 5: {
            const auto ports = b ? portsOf(*b, &bot()) : QList<Port>();
            return b && c ? commands::connectPort(project, b->id, ports.isEmpty() || below(9) == 0 ? u"gone"_s : ports.at(below(ports.size())).name, c->id) : commands::Command();
        }
        case 6: {
            const model::Link *link = flow ? any(flow->links) : nullptr;
            return link ? commands::disconnectPort(project, link->from, link->port) : commands::Command();
        }
        case 7:
            return a ? commands::renameNode(project, a->id, below(3) ? name() : QString()) : commands::Command();
        case 8:
            return flow && bot().flows.size() > 2 && below(3) == 0 ? commands::removeFlow(project, flow->id) : flow ? commands::renameFlow(project, flow->id, name()) : commands::Command();
        case 9: {
            if (findings.isEmpty())
                return {};
            const Finding &finding = findings.at(below(findings.size()));
            const QList<QuickFix> &fixes = fixesOf(finding.rule);
            return fixes.isEmpty() ? commands::Command() : makeFix(project, finding, fixes.at(below(fixes.size())).id);
        }
        default:
            return editParts();
        }
    }

    QRandomGenerator m_random;
};
} // namespace

class TestChecker : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindWhatAFullCheckFinds_afterEachRandomEdit_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void shouldFindWhatAFullCheckFinds_afterEachRandomEdit()
    {
        QFETCH(int, seed);
        Walk walk(quint32(seed), 120);
        FlowChecker checker;
        QList<Finding> findings = checker.check(walk.project, walk.bot());
        QList<commands::Command> done;
        QRandomGenerator random {quint32(seed) + 500};
        int edits = 0;
        const int rounds = ::tests::isSanitized ? 60 : 400; // ten times slower there
        for (int i = 0; i < rounds; ++i) {
            if (!done.isEmpty() && random.bounded(4) == 0) {
                walk.undo(done.takeLast());
            } else {
                const commands::Command command = walk.step(findings);
                if (command.isObsolete())
                    continue;
                done.append(command);
            }
            ++edits;
            findings = checker.check(walk.project, walk.bot());
            const QStringList full = linesOf(checkFlows(walk.project, walk.bot()));
            const QStringList quick = linesOf(findings);
            for (qsizetype line = 0; line < qMin(full.size(), quick.size()); ++line)
                QVERIFY2(full[line] == quick[line], qPrintable(u"after %1: %2\ninstead of %3"_s.arg(done.isEmpty() ? QString() : done.last().type, quick[line], full[line])));
            QCOMPARE(quick.size(), full.size());
        }
        QVERIFY2(edits > rounds / 2, qPrintable(QString::number(edits)));
    }

    void shouldLookOnlyAtWhatWasTouched()
    {
        Walk walk(7, 500);
        FlowChecker checker;
        checker.check(walk.project, walk.bot());
        QCOMPARE(checker.lookedAt(), 500);
        checker.check(walk.project, walk.bot());
        QCOMPARE(checker.lookedAt(), 0);

        const model::Node &node = walk.bot().flows.begin()->second.nodes.begin()->second;
        const auto push = [&](const commands::Command &command) {
            for (const model::Change &change : command.changes)
                QVERIFY(walk.project.apply(change).ok());
        };
        push(commands::renameNode(walk.project, node.id, u"Another name"_s));
        checker.check(walk.project, walk.bot());
        QCOMPARE(checker.lookedAt(), 1);
        push(commands::moveNodes(walk.project, {{node.id, {5, 5}}}));
        checker.check(walk.project, walk.bot());
        QCOMPARE(checker.lookedAt(), 0);

        // The nodes that mention a variable, and no others.
        model::Variable variable = walk.bot().variables.begin()->second;
        int mentioning = 0;
        for (const auto &[flowId, flow] : walk.bot().flows) {
            for (const auto &[id, each] : flow.nodes)
                mentioning += withVariableRenamed(each, variable.name, u"other"_s) != each.props;
        }
        variable.type = variable.type == u"number" ? u"text"_s : u"number"_s;
        push(commands::setVariable(walk.project, variable));
        checker.check(walk.project, walk.bot());
        QCOMPARE(checker.lookedAt(), mentioning);
    }

    void shouldBeginAnew_whenItIsAnotherBot()
    {
        Walk one(1, 60);
        Walk two(2, 60);
        FlowChecker checker;
        checker.check(one.project, one.bot());
        QCOMPARE(linesOf(checker.check(two.project, two.bot())), linesOf(checkFlows(two.project, two.bot())));
        QCOMPARE(checker.lookedAt(), 60);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
