// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/refactor.h"
#include "studio/flow/rules/botgraph.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

Usage usageOf(const BotGraph &graph, const Symbols &symbols)
{
    const size_t count = size_t(symbols.count());
    Usage usage {std::vector<bool>(count), std::vector<bool>(count), std::vector<bool>(count), std::vector<int>(count, -1)};
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
    if (usage.firstReader[at] >= 0 && !usage.written[at] && !hasInitial && variable.scope != u"user" && variable.scope != u"secret")
        findings.add(u"flow.never-set"_s,
            QCoreApplication::translate("flow", "“%1” is read, but nothing gives it a value. Set it, or give it an initial value.").arg(variable.name),
            {graph.place(usage.firstReader[at]).node}, {}, variable.name);
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
