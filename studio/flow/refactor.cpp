// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/refactor.h"

#include "studio/flow/lexer.h"
#include "studio/flow/library.h"
#include "studio/flow/nodetexts.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// The node's properties with the variable renamed everywhere; the same properties when it does not mention it.
QJsonObject renamedProps(const model::Node &node, const QString &from, const QString &to)
{
    QJsonObject props = node.props;
    for (const VariableSlot &slot : variablesOf(node)) {
        if (slot.name == from)
            props = withValueAt(props, slot.path, to);
    }
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        // In the condition of an Ask, "value" is the answer and no variable.
        if (slot.locals.contains(from))
            continue;
        const QString renamed = Expression::parse(slot.source).renamed(from, to);
        if (renamed != slot.source)
            props = withValueAt(props, slot.path, renamed);
    }
    for (const ExpressionSlot &slot : templatesOf(node)) {
        if (slot.locals.contains(from))
            continue;
        const QString renamed = TextTemplate::parse(slot.source).renamed(from, to);
        if (renamed != slot.source)
            props = withValueAt(props, slot.path, renamed);
    }
    for (const TextSlot &slot : textsOf(node)) {
        if (slot.locals.contains(from))
            continue;
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString renamed = TextTemplate::parse(it.value()).renamed(from, to);
            if (renamed == it.value())
                continue;
            // A text stored as a plain string has no language to put it under.
            props = withValueAt(props, it.key().isEmpty() ? slot.path : slot.path + QStringList{it.key()}, renamed);
        }
    }
    return props;
}
} // namespace

commands::Command renameVariable(const model::Project &project, model::VariableId id, const QString &name)
{
    commands::Command command;
    command.type = u"RenameVariable"_s;
    for (const auto &[botId, bot] : project.bots) {
        const auto found = bot.variables.find(id);
        if (found == bot.variables.end() || found->second.name == name || !isVariableName(name) || bot.variable(name))
            continue;
        model::Variable renamed = found->second;
        command.subject = renamed.name;
        renamed.name = name;
        commands::appendChange(
            command.changes, {model::ObjectKind::Variable, id.toString()}, found->second.toJson(), renamed.toJson());
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[nodeId, node] : flow.nodes) {
                model::Node changed = node;
                changed.props = renamedProps(node, command.subject, name);
                if (changed.props != node.props)
                    commands::appendChange(
                        command.changes, {model::ObjectKind::Node, nodeId.toString()}, node.toJson(), changed.toJson());
            }
        }
    }
    return command;
}

bool isVariableName(const QString &name)
{
    if (name.isEmpty() || name.size() > 100 || !isNameStart(name.front()) || builtInNames().contains(name)
        || isNamespace(name))
        return false;
    if (!std::all_of(name.begin(), name.end(), isNamePart))
        return false;
    // Whatever the parser reads as a variable is a name; reserved words and constants are not.
    return Expression::parse(name).variables() == QSet<QString>{name};
}

} // namespace dialogist::flow
