// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/fixes.h"

#include "studio/flow/refactor.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/rules/fixers.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
struct Row {
    const char *rule;
    const char *id;
    const char *label;
    bool isSafe;
    Fixer fix;
};

constexpr Row rows[] = {
    {"flow.no-start", "add-start", QT_TRANSLATE_NOOP("flow", "Add a Start"), false, addStart},
    {"flow.unknown-start-flow", "choose-start-flow", QT_TRANSLATE_NOOP("flow", "Start where talks begin now"), true, chooseStartFlow},
    {"flow.several-starts", "delete-starts", QT_TRANSLATE_NOOP("flow", "Delete the unused Starts"), false, deleteOtherStarts},
    {"flow.unconnected-port", "add-exit", QT_TRANSLATE_NOOP("flow", "Add an Exit"), false, addExit},
    {"flow.no-default", "ask-again", QT_TRANSLATE_NOOP("flow", "Ask again"), false, askAgain},
    {"flow.no-default", "add-exit", QT_TRANSLATE_NOOP("flow", "Add an Exit"), false, addExit},
    {"flow.dead-end", "add-exit", QT_TRANSLATE_NOOP("flow", "Add an Exit"), false, addExit},
    {"flow.stale-link", "delete-link", QT_TRANSLATE_NOOP("flow", "Delete the connection"), true, deleteStaleLinks},
    {"flow.unreachable", "delete-node", QT_TRANSLATE_NOOP("flow", "Delete the step"), false, deleteNode},
    {"flow.unused-flow", "delete-flow", QT_TRANSLATE_NOOP("flow", "Delete the flow"), false, deleteFlow},
    {"flow.event-without-steps", "delete-node", QT_TRANSLATE_NOOP("flow", "Delete the step"), false, deleteNode},
    {"flow.duplicate-event", "delete-node", QT_TRANSLATE_NOOP("flow", "Delete the step"), false, deleteNode},
    {"flow.unhandled-error", "add-error-event", QT_TRANSLATE_NOOP("flow", "Add an Event for errors"), false, addErrorEvent},
    {"flow.undefined-variable", "correct-name", QT_TRANSLATE_NOOP("flow", "Use the most similar variable"), false, correctName},
    {"flow.undefined-variable", "add-variable", QT_TRANSLATE_NOOP("flow", "Add the variable"), false, addVariable},
    {"flow.unused-variable", "delete-variable", QT_TRANSLATE_NOOP("flow", "Delete the variable"), false, deleteVariable},
    {"flow.initial-type", "clear-initial", QT_TRANSLATE_NOOP("flow", "Begin without a value"), false, clearInitial},
    {"flow.input-missing", "hand-over", QT_TRANSLATE_NOOP("flow", "Hand it over"), false, handOverInput},
    {"flow.input-unknown", "keep-back", QT_TRANSLATE_NOOP("flow", "Do not hand it over"), true, keepBackInputs},
    {"flow.output-never-set", "take-out", QT_TRANSLATE_NOOP("flow", "Take it out"), false, takeOutOutput},
    {"flow.unknown-member", "correct-expression", QT_TRANSLATE_NOOP("flow", "Write what was probably meant"), false, correctExpressions},
    {"flow.chained-comparison", "correct-expression", QT_TRANSLATE_NOOP("flow", "Write what was probably meant"), false, correctExpressions},
    {"flow.unknown-option", "correct-expression", QT_TRANSLATE_NOOP("flow", "Write what was probably meant"), false, correctExpressions},
    {"flow.date-arithmetic", "correct-expression", QT_TRANSLATE_NOOP("flow", "Write what was probably meant"), false, correctExpressions},
    {"flow.answer-type", "fit-variable", QT_TRANSLATE_NOOP("flow", "Change the variable's type"), false, fitVariableType},
    {"flow.empty-condition", "delete-case", QT_TRANSLATE_NOOP("flow", "Delete the case"), false, deleteCases},
    {"flow.duplicate-case", "delete-case", QT_TRANSLATE_NOOP("flow", "Delete the case"), false, deleteCases},
    {"flow.unreachable-case", "delete-case", QT_TRANSLATE_NOOP("flow", "Delete the case"), false, deleteCases},
    {"flow.code-variable", "let-read", QT_TRANSLATE_NOOP("flow", "Let the code read it"), true, letCodeRead},
    {"flow.out-of-range", "clamp", QT_TRANSLATE_NOOP("flow", "Take the nearest number"), true, clampNumbers},
    {"flow.unknown-word", "usual-word", QT_TRANSLATE_NOOP("flow", "Take the usual choice"), false, chooseUsualWords},
    {"flow.duplicate-option", "give-ids", QT_TRANSLATE_NOOP("flow", "Tell them apart"), true, giveIds},
    {"flow.ask-without-variable", "add-answer-variable", QT_TRANSLATE_NOOP("flow", "Add a variable for it"), false, addAnswerVariable},
    {"flow.impossible-range", "swap-limits", QT_TRANSLATE_NOOP("flow", "Swap them"), false, swapLimits},
    {"flow.incomplete-assignment", "delete-empty", QT_TRANSLATE_NOOP("flow", "Delete what is incomplete"), false, deleteEmptyAssignments},
    {"flow.knowledge-without-base", "use-knowledge", QT_TRANSLATE_NOOP("flow", "Give it a knowledge base"), false, giveKnowledge},
    {"flow.knowledge-missing", "forget-knowledge", QT_TRANSLATE_NOOP("flow", "Do without it"), true, forgetKnowledge},
    {"flow.split-weights", "even-weights", QT_TRANSLATE_NOOP("flow", "Give all the same weight"), false, evenWeights},
    {"flow.plain-http", "use-https", QT_TRANSLATE_NOOP("flow", "Use https://"), false, encryptAddresses},
    {"flow.get-with-body", "send-none", QT_TRANSLATE_NOOP("flow", "Send no content"), false, sendNoContent},
    {"flow.stale-translation", "confirm-translation", QT_TRANSLATE_NOOP("flow", "The translation still fits"), false, confirmTranslations},
    {"flow.leftover-translation", "delete-leftover", QT_TRANSLATE_NOOP("flow", "Delete these texts"), false, dropLeftovers},
    {"flow.identical-variants", "delete-variant", QT_TRANSLATE_NOOP("flow", "Delete the repetition"), true, dropRepeatedVariants},
    {"flow.intent-unused", "add-intent-event", QT_TRANSLATE_NOOP("flow", "Add an Event for it"), false, addIntentEvent},
    {"flow.intent-unused", "delete-part", QT_TRANSLATE_NOOP("flow", "Delete it"), false, deletePart},
    {"flow.repeated-phrase", "delete-phrase", QT_TRANSLATE_NOOP("flow", "Delete the repetition"), true, dropRepeatedPhrases},
    {"flow.phrase-entity", "add-entity", QT_TRANSLATE_NOOP("flow", "Add the entity"), false, addMarkedEntities},
    {"flow.entity-unused", "delete-part", QT_TRANSLATE_NOOP("flow", "Delete it"), false, deletePart},
    {"flow.prompt-unused", "delete-part", QT_TRANSLATE_NOOP("flow", "Delete it"), false, deletePart},
    {"flow.test-empty", "delete-part", QT_TRANSLATE_NOOP("flow", "Delete it"), false, deletePart},
};

/// What the button says about that finding; null where the fix would do nothing.
QString labelFor(const Row &row, const Finding &finding)
{
    constexpr int longest = 40; ///< characters of an expression, on a button
    const auto shown = [](const QString &words) { return words.size() > longest ? words.left(longest) + u'…' : words; };
    if (row.fix == correctName)
        return finding.suggestion.isEmpty() ? QString() : QCoreApplication::translate("flow", "Use “%1”").arg(finding.suggestion);
    if (row.fix == correctExpressions)
        return finding.suggestion.isEmpty() ? QString() : QCoreApplication::translate("flow", "Write “%1”").arg(shown(finding.suggestion));
    // A word that cannot be a name, such as one that expressions know already, becomes none.
    if (row.fix == addVariable)
        return isVariableName(finding.variable) ? QCoreApplication::translate("flow", "Add the variable “%1”").arg(finding.variable) : QString();
    if (row.fix == addMarkedEntities)
        return isVariableName(finding.name) ? QCoreApplication::translate("flow", "Add the entity “%1”").arg(finding.name) : QString();
    return QCoreApplication::translate("flow", row.label);
}
} // namespace

const QList<QuickFix> &fixesOf(const QString &rule)
{
    static const QHash<QString, QList<QuickFix>> table = [] {
        QHash<QString, QList<QuickFix>> byRule;
        for (const Row &row : rows)
            byRule[QLatin1StringView(row.rule)].append({QLatin1StringView(row.id), QCoreApplication::translate("flow", row.label), row.isSafe});
        return byRule;
    }();
    static const QList<QuickFix> none;
    const auto found = table.constFind(rule);
    return found == table.constEnd() ? none : *found;
}

QList<QuickFix> fixesOf(const Finding &finding)
{
    QList<QuickFix> fixes;
    for (const Row &row : rows) {
        const QString label = finding.rule == QLatin1StringView(row.rule) ? labelFor(row, finding) : QString();
        if (!label.isEmpty())
            fixes.append({QLatin1StringView(row.id), label, row.isSafe});
    }
    return fixes;
}

commands::Command makeFix(const model::Project &project, const Finding &finding, const QString &fixId)
{
    const model::Bot *bot = project.bot(finding.bot);
    const auto row = std::find_if(std::begin(rows), std::end(rows),
        [&](const Row &each) { return finding.rule == QLatin1StringView(each.rule) && fixId == QLatin1StringView(each.id); });
    if (!bot || row == std::end(rows))
        return {};
    const model::Node *node = finding.nodes.isEmpty() ? nullptr : bot->node(finding.nodes.last());
    const model::Variable *variable = finding.variable.isEmpty() ? nullptr : bot->variable(finding.variable);
    const QString subject = node ? titleOf(*node) : !finding.variable.isEmpty() ? finding.variable : bot->name;
    commands::Steps steps(project, u"FixFinding"_s, subject);
    row->fix({steps, *bot, finding, node, variable});
    return steps.take();
}

} // namespace dialogist::flow
