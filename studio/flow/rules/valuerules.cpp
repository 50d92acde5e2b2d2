// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/inspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Which variables exist and which of them any node mentions.
struct Names
{
    QSet<QString> declared;
    QSet<QString> used;
};

void reportError(Inspection &inspection, const model::Node &node, const QString &message, const QString &key)
{
    inspection.add(u"flow.expression-error"_s, Severity::Blocker,
        QCoreApplication::translate("flow", "Expression cannot be read"),
        QCoreApplication::translate("flow", "An expression of “%1” cannot be read. %2")
            .arg(Inspection::titleOf(node), message),
        {&node}, key);
}

QSet<QString> namesOfExpressions(Inspection &inspection, const model::Node &node)
{
    QSet<QString> names;
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        const Expression expression = Expression::parse(slot.source);
        if (!expression.isValid())
            reportError(inspection, node, expression.error().message, slot.path.join(u'/'));
        QSet<QString> mentioned = expression.variables();
        for (const QString &local : slot.locals)
            mentioned.remove(local);
        names.unite(mentioned);
    }
    for (const ExpressionSlot &slot : templatesOf(node)) {
        const TextTemplate parsed = TextTemplate::parse(slot.source);
        if (!parsed.errors().isEmpty())
            reportError(inspection, node, parsed.errors().first().message, slot.path.join(u'/'));
        QSet<QString> mentioned = parsed.variables();
        for (const QString &local : slot.locals)
            mentioned.remove(local);
        names.unite(mentioned);
    }
    return names;
}

QSet<QString> namesOfTexts(Inspection &inspection, const model::Node &node)
{
    QSet<QString> names;
    for (const TextSlot &slot : textsOf(node, inspection.bot().sourceLanguage())) {
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!it->contains(u"{{"_s))
                continue;
            const TextTemplate parsed = TextTemplate::parse(*it);
            if (!parsed.errors().isEmpty())
                reportError(inspection, node, parsed.errors().first().message, slot.path.join(u'/') + u'/' + it.key());
            QSet<QString> mentioned = parsed.variables();
            for (const QString &local : slot.locals)
                mentioned.remove(local);
            names.unite(mentioned);
        }
    }
    return names;
}

void checkEmptyConditions(Inspection &inspection, const model::Node &node)
{
    const QJsonArray cases = node.props[u"cases"].toArray();
    for (qsizetype i = 0; node.type == u"branch" && i < cases.size(); ++i) {
        const QString kind = cases[i][u"kind"].toString();
        const bool needed = kind.isEmpty() || kind == u"equals";
        if (needed && cases[i][u"condition"].toString().trimmed().isEmpty())
            inspection.add(u"flow.empty-condition"_s, Severity::Warning,
                QCoreApplication::translate("flow", "Condition is missing"),
                QCoreApplication::translate(
                    "flow", "A case of “%1” has no condition, so it is never true. Write one, or remove the case.")
                    .arg(Inspection::titleOf(node)),
                {&node}, cases[i][u"id"].toString());
    }
}

void checkNames(Inspection &inspection, const model::Node &node, Names &names)
{
    QSet<QString> mentioned = namesOfExpressions(inspection, node) + namesOfTexts(inspection, node);
    for (const VariableSlot &slot : variablesOf(node))
        mentioned.insert(slot.name);
    names.used.unite(mentioned);
    QStringList sorted(mentioned.begin(), mentioned.end());
    sorted.sort();
    for (const QString &name : sorted) {
        if (names.declared.contains(name) || builtInNames().contains(name))
            continue;
        inspection.add(u"flow.undefined-variable"_s, Severity::Warning,
            QCoreApplication::translate("flow", "Unknown variable"),
            QCoreApplication::translate(
                "flow", "“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.")
                .arg(Inspection::titleOf(node), name),
            {&node}, {}, name);
    }
}
} // namespace

void inspectValues(Inspection &inspection)
{
    Names names;
    for (const auto &[id, variable] : inspection.bot().variables)
        names.declared.insert(variable.name);
    for (const Inspection::Place &place : inspection.places()) {
        checkEmptyConditions(inspection, *place.node);
        checkNames(inspection, *place.node, names);
    }
    for (const auto &[id, variable] : inspection.bot().variables) {
        if (!names.used.contains(variable.name))
            inspection.add(u"flow.unused-variable"_s, Severity::Note,
                QCoreApplication::translate("flow", "Unused variable"),
                QCoreApplication::translate("flow", "No node uses the variable “%1”. Use it, or delete it.")
                    .arg(variable.name),
                {}, id.toString(), variable.name);
    }
}

} // namespace dialogist::flow
