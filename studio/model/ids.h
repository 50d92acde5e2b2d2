// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/id.h"

namespace dialogist::model {

using ProjectId = Id<struct ProjectTag>;
using BotId = Id<struct BotTag>;
using FlowId = Id<struct FlowTag>;
using NodeId = Id<struct NodeTag>;
using LinkId = Id<struct LinkTag>;
using VariableId = Id<struct VariableTag>;
using IntentId = Id<struct IntentTag>;
using EntityId = Id<struct EntityTag>;
using ConversationTestId = Id<struct ConversationTestTag>;
using PromptId = Id<struct PromptTag>;
using KnowledgeBaseId = Id<struct KnowledgeBaseTag>;
using SourceId = Id<struct SourceTag>;
using KnowledgeQuestionId = Id<struct KnowledgeQuestionTag>;
using ReleaseRecordId = Id<struct ReleaseRecordTag>;

} // namespace dialogist::model
