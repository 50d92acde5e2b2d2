// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

namespace dialogist::privacy {

/// What review() finds for the region that the bot chose, without the flow checks: for those who have made these already.
QList<flow::Finding> privacyFindings(const model::Project &project, const model::Bot &bot, const Profile &profile, const ReviewOptions &options);

} // namespace dialogist::privacy
