// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::commands {

/// What makes one project of another: objects put in place parents first, then what is too much removed, children first.
QList<model::Change> changesBetween(const model::Project &from, const model::Project &to);

/// Everything as it was. Records of publications stay: what was live is a fact. name is the version's.
Command restoreAll(const model::Project &now, const model::Project &then, const QString &name);
/// These objects as they were, with everything in them, and whatever they hang on that is gone. One that was not there goes. A node
/// brings the links back that its neighbours still have room for.
Command restoreObjects(const model::Project &now, const model::Project &then, const QList<model::ObjectRef> &refs);

/// Everything as another project has it: a folder packed, a merge. type names the command.
Command replaceAll(const model::Project &now, const model::Project &wanted, const QString &type, const QString &subject);

} // namespace dialogist::commands
