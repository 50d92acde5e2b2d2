// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::flow {

/// Renames an entity and every mark of it in the phrases of its bot, as one command. Nodes name entities by id.
commands::Command renameEntity(const model::Project &project, model::EntityId id, const QString &name);

/// One place of a phrase that fills an entity: "[Berlin](city)".
struct EntityMark {
    qsizetype begin = 0; ///< of the opening bracket
    qsizetype end = 0; ///< behind the closing parenthesis
    QString text;
    QString entity;
};
QList<EntityMark> entityMarksOf(const QString &phrase);
/// The phrase as a person would write it.
QString withoutMarks(const QString &phrase);

} // namespace dialogist::flow
