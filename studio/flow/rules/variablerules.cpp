// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/expression.h"
#include "studio/flow/refactor.h"
#include "studio/flow/rules/botgraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

Usage usageOf(const BotGraph &graph, const Symbols &symbols)
{
    const size_t count = size_t(symbols.count());
    const std::vector<bool> none(count);
    Usage usage {none, none, none, none, {}, std::vector<int>(count, -1)};
    std::vector<bool> collected(count);
    bool showsAll = false;
    for (size_t i = 0; i < graph.places().size(); ++i) {
        const BotGraph::Place &place = graph.places()[i];
        // A User Data step that names no variable is about all that the person gave.
        showsAll = showsAll || (place.kind == BotGraph::Kind::UserData && place.node->props[u"variables"].toArray().isEmpty());
        for (const Mention &mention : place.mentions) {
            const size_t symbol = size_t(mention.symbol);
            usage.mentioned[symbol] = true;
            usage.written[symbol] = usage.written[symbol] || mention.writes;
            usage.givenAnew[symbol] = usage.givenAnew[symbol] || (mention.writes && !mention.reads);
            if (mention.writes && mention.reads)
                usage.computedIn[mention.symbol].append(int(i));
            collected[symbol] = collected[symbol] || mention.collects;
            if (mention.reads) {
                usage.read[symbol] = true;
                if (usage.firstReader[symbol] < 0)
                    usage.firstReader[symbol] = int(i);
            }
        }
    }
    for (size_t symbol = 0; showsAll && symbol < count; ++symbol)
        usage.read[symbol] = usage.read[symbol] || collected[symbol];
    return usage;
}

namespace {
bool isNothing(const Result<QJsonValue> &value)
{
    return value && ((value->isDouble() && std::isnan(value->toDouble())) || value->toString().contains("undefined"_L1));
}

/// Whether an expression comes to nothing as long as the variable has no value, whatever the others are, and to something once it
/// has one.
bool needsFirstValue(const QString &source, const QString &variable)
{
    const Expression expression = Expression::parse(source);
    if (!expression.isValid() || !expression.variables().contains(variable))
        return false;
    bool canBeGood = false;
    for (const QJsonValue &other : {QJsonValue(1), QJsonValue(0), QJsonValue(true), QJsonValue(QString()), QJsonValue()}) {
        QJsonObject values;
        for (const QString &name : expression.variables())
            values.insert(name, other);
        values.insert(variable, 1);
        const Result<QJsonValue> with = expression.evaluate(values);
        canBeGood = canBeGood || (with.ok() && !isNothing(with));
        values.remove(variable);
        if (!isNothing(expression.evaluate(values)))
            return false;
    }
    return canBeGood;
}

/// The step that computes a variable from itself, where no step ever gives it a first value; null when there is none.
const model::Node *computedFromNothing(const BotGraph &graph, const QString &variable, const QList<int> &places)
{
    const model::Node *computing = nullptr;
    for (const int at : places) {
        const BotGraph::Place &place = graph.place(at);
        if (place.node->type != "set"_L1)
            return nullptr;
        for (const QJsonValue &row : place.node->props["assignments"_L1].toArray()) {
            const QJsonObject assignment = row.toObject();
            if (assignment["variable"_L1].toString() != variable)
                continue;
            if (!needsFirstValue(assignment["expression"_L1].toString(), variable))
                return nullptr;
            computing = place.node;
        }
    }
    return computing;
}

void checkUsage(const BotGraph &graph, const Usage &usage, const model::Variable &variable, int symbol, BotFindings &findings)
{
    const size_t at = size_t(symbol);
    const bool isKnown = at < usage.mentioned.size();
    if (!isKnown || !usage.mentioned[at]) {
        findings.add(u"flow.unused-variable"_s, QCoreApplication::translate("flow", "No step uses the variable “%1”. Use it, or delete it.").arg(variable.name), {},
            variable.id.toString(), variable.name);
        return;
    }
    const bool hasInitial = !variable.initial.isUndefined() && !variable.initial.isNull();
    // Those of the person may come from an earlier talk or from the channel; secrets never have a value here.
    const bool beginsEmpty = !hasInitial && variable.scope != u"user" && variable.scope != u"secret";
    if (usage.firstReader[at] >= 0 && !usage.written[at] && beginsEmpty)
        findings.add(u"flow.never-set"_s,
            QCoreApplication::translate("flow", "“%1” is read, but nothing gives it a value. Set it, or give it an initial value.").arg(variable.name),
            {graph.place(usage.firstReader[at]).node}, {}, variable.name);
    if (const model::Node *node = beginsEmpty && !usage.givenAnew[at] ? computedFromNothing(graph, variable.name, usage.computedIn.value(symbol)) : nullptr)
        findings.add(u"flow.no-first-value"_s,
            QCoreApplication::translate("flow", "“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.").arg(variable.name),
            {node}, {}, variable.name);
    // Personal data that is collected and never used is a matter of the privacy checks.
    if (usage.written[at] && !usage.read[at] && variable.category.isEmpty() && variable.scope != u"user")
        findings.add(u"flow.never-read"_s, QCoreApplication::translate("flow", "“%1” is given values that nothing reads. Use it, or do without.").arg(variable.name), {},
            variable.id.toString(), variable.name);
}
} // namespace

void inspectVariables(const BotGraph &graph, const Usage &usage, Symbols &symbols, BotFindings &findings)
{
    QHash<QString, QString> names; // in small letters
    for (const auto &[id, variable] : graph.bot().variables) {
        const QString key = id.toString();
        if (!isVariableName(variable.name))
            findings.add(u"flow.variable-name"_s,
                QCoreApplication::translate("flow", "“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.").arg(variable.name),
                {}, key, variable.name);
        const QString small = variable.name.toLower();
        if (names.contains(small))
            findings.add(u"flow.duplicate-variable"_s,
                QCoreApplication::translate("flow", "There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.").arg(names.value(small), variable.name),
                {}, key, variable.name, names.value(small) == variable.name ? Severity::Blocker : Severity::Warning);
        else
            names.insert(small, variable.name);
        if (!fitted(variable.initial, variable.type))
            findings.add(u"flow.initial-type"_s,
                QCoreApplication::translate("flow", "The initial value of “%1” does not fit its type. Correct one of them.").arg(variable.name), {}, key, variable.name);
        checkUsage(graph, usage, variable, symbols.of(variable.name), findings);
    }
}

} // namespace dialogist::flow
