// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <functional>
#include <vector>

namespace dialogist::panels::explorer {

enum class ItemKind {
    Root, Bot, FlowGroup, Flow, KnowledgeGroup, KnowledgeBase, Source, PromptGroup, Prompt, IntentGroup, Intent,
    VariableGroup, Variable, LanguageGroup, Language, ReleaseGroup, Release, EntityGroup, Entity, TestGroup, Test,
};

bool isGroup(ItemKind kind);

/// One line of the explorer, as it should read.
struct TreeItem {
    ItemKind kind = ItemKind::Root;
    QString id; ///< of the object; language: its tag; groups: empty
    model::BotId bot;
    QString text;
    QString count; ///< what stands at the right
    QString tip;
    QString icon; ///< name of the drawing; empty for groups
    QString mark; ///< name of a second drawing: lock, warning, blocker
    std::vector<TreeItem> children;

    QString key() const; ///< unique among its siblings, and the same for the same object after an edit
    bool sameLine(const TreeItem &other) const;
};

/// Everything the explorer shows of a project. missing gives the number of texts that a bot lacks, by language.
TreeItem treeOf(const model::Project &project, const std::function<QHash<QString, int>(const model::Bot &)> &missing);

} // namespace dialogist::panels::explorer
