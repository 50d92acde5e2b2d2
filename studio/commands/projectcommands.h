// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::commands {

Command renameProject(const model::Project &project, const QString &name);
Command addBot(const model::Project &project, const model::Bot &bot); ///< with everything in it
Command removeBot(const model::Project &project, model::BotId id);
/// Replaces the bot's own fields (name, languages, privacy, web chat, regions, approvals …), not its flows and other parts.
/// what names the edit: "EditPrivacy", "EditBot", "ChooseRegion", "ApproveFinding".
Command setBot(const model::Project &project, const model::Bot &bot, const QString &what);

/// Adds or replaces.
Command setVariable(const model::Project &project, const model::Variable &variable);
Command removeVariable(const model::Project &project, model::VariableId id);
Command setIntent(const model::Project &project, const model::Intent &intent);
Command removeIntent(const model::Project &project, model::IntentId id);
Command setEntity(const model::Project &project, const model::Entity &entity);
Command removeEntity(const model::Project &project, model::EntityId id);
Command setTest(const model::Project &project, const model::ConversationTest &test);
Command removeTest(const model::Project &project, model::ConversationTestId id);
Command setPrompt(const model::Project &project, const model::Prompt &prompt);
Command removePrompt(const model::Project &project, model::PromptId id);
Command setKnowledgeBase(const model::Project &project, const model::KnowledgeBase &base);
Command removeKnowledgeBase(const model::Project &project, model::KnowledgeBaseId id); ///< with its sources and its test set
/// One step for a whole import: adds or replaces sources.
Command setSources(const model::Project &project, const QList<model::Source> &sources);
Command weighSource(const model::Project &project, model::SourceId id, double weight); ///< Source::weight
Command removeSources(const model::Project &project, const QList<model::SourceId> &ids);
/// Adds or replaces questions of test sets, as one step; of a single one typing in a field is one step.
Command setQuestions(const model::Project &project, const QList<model::KnowledgeQuestion> &questions);
Command removeQuestions(const model::Project &project, const QList<model::KnowledgeQuestionId> &ids);
/// Adds the record of a release as an edit; of one that went live Document::addRelease() keeps it, for undo must not take that back.
Command addRelease(const model::Project &project, const model::ReleaseRecord &record);

} // namespace dialogist::commands
