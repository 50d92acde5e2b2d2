// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/model/project.h"
#include "studio/privacy/review.h"
#include "studio/publish/bundle.h"
#include "studio/publish/hostingservice.h"

namespace dialogist::shell {

/// What is about to be published: the release and the review that it carries.
struct PublishPlan {
    model::BotId bot;
    publish::Bundle bundle;
    privacy::Review review; ///< in the language of the interface
    QJsonObject record; ///< the same in English, as the release carries it: one project gives one release in every language
};

/// Builds the release of a project as it was copied. Reads the file by its own connection: any thread. What known says of documents is not
/// looked for in them again; null = nothing is known.
Result<PublishPlan> preparePublish(const QString &projectPath, const model::Project &project, model::BotId bot, const QString &target,
                                   const QString &region, const privacy::KnownScans &known = {});

/// Refuses what must not go out: blockers, or a target this program cannot publish to.
Status mayPublish(const PublishPlan &plan);

/// What is stored in the project when the release went live.
model::ReleaseRecord releaseRecord(const model::Project &project, const PublishPlan &plan, const publish::LiveBot &live);

/// Stores the release in the project, and the project as it was published as a version.
Status keepRelease(commands::Document &document, const model::Project &published, const PublishPlan &plan, const publish::LiveBot &live);

} // namespace dialogist::shell
