// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

namespace dialogist::commands {

/// The changes one way or the other, each from the state that the one before it left; all of them or none.
Status applyAll(model::Project &project, const QList<model::Change> &changes, bool forward);

/// What goes along with the bots that these changes erase: records of releases that were added since, which no step names.
QList<model::Change> recordsAlong(const model::Project &project, const QList<model::Change> &changes, bool forward);

/// Takes the first count of these changes back, in a project to which they were just applied that way.
void takeBack(model::Project &project, const QList<model::Change> &changes, qsizetype count, bool forward);

/// Applies the changes, all or none, and gives each new body the form the project itself gives it, which is what is stored; Conflict
/// when one does not begin at what the project holds. Not on a copy of the project: in one of ten thousand nodes each edit would cost
/// as much as all of them.
Result<QList<model::Change>> perform(model::Project &project, QList<model::Change> changes);

/// One step made of two that follow each other; what is back at its start is gone.
QList<model::Change> merged(const QList<model::Change> &first, const QList<model::Change> &second);

} // namespace dialogist::commands
