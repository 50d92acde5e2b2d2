// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::flow {

/// Renames a variable and every mention of it in expressions, texts and properties of its bot, as one command.
commands::Command renameVariable(const model::Project &project, model::VariableId id, const QString &name);

/// The node's properties with every mention of the variable renamed; the same properties when there is none.
QJsonObject withVariableRenamed(const model::Node &node, const QString &from, const QString &to);

/// Whether the text can be a variable's name: an identifier of the expression language that is no reserved word.
bool isVariableName(const QString &name);

} // namespace dialogist::flow
