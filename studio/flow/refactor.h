// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QStringList>

#include <functional>

namespace dialogist::flow {

/// Renames a variable and every mention of it in expressions, texts, properties, code, pretended answers and conversation tests of its bot, as one
/// command.
commands::Command renameVariable(const model::Project &project, model::VariableId id, const QString &name);

// The same for what nodes know by id and conversation tests by name. Tests cannot tell two of one name apart: they keep a name that
// another one has as well. Steps they can also call by id, and do so while a step has a name that another one has as well.
commands::Command renameNode(const model::Project &project, model::NodeId id, const QString &name);
commands::Command renameFlow(const model::Project &project, model::FlowId id, const QString &name);
commands::Command renameIntent(const model::Project &project, model::IntentId id, const QString &name);

/// The node's properties with its expressions, and its texts with {{ expressions }} inside, as these functions give them. Both are told
/// the names known there besides the variables.
struct Rewriting {
    using Function = std::function<QString(const QString &source, const QStringList &locals)>;
    Function expression;
    Function text;
};
QJsonObject rewritten(const model::Node &node, QJsonObject props, const Rewriting &rewriting);

/// The node's properties with every mention of the variable renamed; the same properties when there is none.
QJsonObject withVariableRenamed(const model::Node &node, const QString &from, const QString &to);

/// Whether the text can be a variable's name: an identifier of the expression language that is no reserved word.
bool isVariableName(const QString &name);

/// Whether it is written like a name and still can be none, since expressions have that word for themselves: true, typeof, lastText, Math.
bool isReservedWord(const QString &name);

} // namespace dialogist::flow
