// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::flow {

/// Renames an entity, every mark of it in the phrases of its bot, and wherever what was found of it is read by its name in expressions,
/// texts, code and conversation tests ("event.entities.city"), as one command. Where a node asks for an entity, it names it by id.
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
