// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/base/result.h"
#include "studio/publish/bundle.h"

#include <QString>

namespace dialogist::publish {

/// What runs where, as the service says.
struct LiveBot {
    QString releaseHash; ///< empty = nothing live
    int number = 0;
    QString address; ///< of the web chat page
    QJsonObject summary; ///< of the live release, for "what changes"
    QString bot = {}; ///< its id; empty when the service does not say
    QString name = {};
};

/// Conflict when another bot lives at the address of this release: a web name is taken from nobody unasked.
Status mayReplace(const LiveBot &live, const Bundle &bundle);


/// A place that runs bots. Calls block: use them on a pool thread.
class HostingService
{
public:
    virtual ~HostingService() = default;
    virtual QString id() const = 0; ///< of its hosting profile: "here"
    virtual Result<LiveBot> live(const QString &slug) = 0;
    /// Uploads what is missing, stages, tries the staged release with a canned talk, activates. Leaves the live bot as it was on any
    /// failure. Calling it again with the same bundle resumes and is harmless. Fails as mayReplace() does.
    virtual Result<LiveBot> publish(const Bundle &bundle, JobControl &control) = 0;
    /// Makes an earlier release live again.
    virtual Result<LiveBot> activate(const QString &slug, const QString &releaseHash) = 0;
};

} // namespace dialogist::publish
