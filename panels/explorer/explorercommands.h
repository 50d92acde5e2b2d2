// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/explorer/projecttree.h"
#include "studio/commands/command.h"

namespace dialogist::panels::explorer {

/// Whether F2 and Delete mean something for this kind.
bool canRename(ItemKind kind);
bool canRemove(const model::Project &project, ItemKind kind, const QString &id, model::BotId bot);

/// The edit that gives an object a new name, or why that name cannot be.
Result<commands::Command> renaming(const model::Project &project, ItemKind kind, const QString &id, const QString &name);
commands::Command removal(const model::Project &project, ItemKind kind, const QString &id);
/// The flow once more under a new name, its steps and links with new ids, references among them kept inside the copy.
commands::Command flowCopy(const model::Project &project, model::FlowId id, model::FlowId copyId);
/// A prompt, intent, entity, variable or test once more, with a new id and a name that is free.
commands::Command partCopy(const model::Project &project, ItemKind kind, const QString &id, const QString &copyId);
bool canCopy(ItemKind kind);
/// Puts a flow before the flow that is now at this place of the list (or at the end).
commands::Command flowMove(const model::Project &project, model::FlowId id, int place);
/// A new object in a group; id is the one it gets. Languages have ways of their own (studio/ui/languageask.h).
commands::Command addition(const model::Project &project, ItemKind group, model::BotId bot, const QString &id);

} // namespace dialogist::panels::explorer
