// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/recut.h"
#include "studio/knowledge/syncdiff.h"
#include "studio/privacy/review.h"
#include "studio/publish/bundle.h"

#include <QUrl>

namespace dialogist::shell {

/// What the window and the command line both do with an open project. Each piece of long work is cut in three: copy what it needs
/// (main thread), do it (any thread), put the outcome into the project as one command (main thread).

/// For the command line: that steps are off while the project is restricted, and what turns them on; empty when it is not.
QString restrictedNote(const storage::ProjectFile &file);

enum class MissingBase { Refuse, Make };
/// The knowledge base of that name, or, without a name, the first one; made when the project has none at all. A name that none of
/// several has is refused, as it is more likely a slip than a wish.
Result<model::KnowledgeBaseId> knowledgeBaseFor(commands::Document &document, const QString &name, MissingBase missing = MissingBase::Refuse);

/// Adds the base to every Knowledge step that names none yet, so that what was imported is found; nothing where there is none.
commands::Command choosingKnowledge(const model::Project &project, model::KnowledgeBaseId base);
Status useKnowledgeBase(commands::Document &document, model::KnowledgeBaseId base);

knowledge::ImportInput importInput(commands::Document &document, model::KnowledgeBaseId base, const QStringList &paths);
knowledge::CrawlInput crawlInput(commands::Document &document, model::KnowledgeBaseId base, const QUrl &start);
knowledge::RecutInput recutInput(commands::Document &document, model::KnowledgeBaseId base);
/// Stores the sources as one undoable step.
Status applyImport(commands::Document &document, const knowledge::ImportOutput &output);
/// Stores what reading again brought and removes what is gone, as one step.
commands::Command syncCommand(const model::Project &project, const knowledge::SyncDiff &diff, bool removeGone);

/// The bot of that name, or the first; the error lists those there are.
Result<const model::Bot *> botFor(const model::Project &project, const QString &name);

/// The review as it stands for this target, with what the last publication there approved and the documents searched. A target or a
/// region that does not exist is InvalidInput. scan searches the documents; without one the file is read.
Result<privacy::Review> reviewFor(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot, const QString &target, const QString &region,
                                  const privacy::SourceScanner &scan = {});

/// Sentences on what publishing this bundle would change at that target; empty when nothing.
QStringList changesSinceRelease(const model::Project &project, model::BotId bot, const QString &target, const publish::Bundle &bundle);

/// This program, which is also the reader process and the host.
QString programPath();

} // namespace dialogist::shell
