// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>

namespace dialogist::privacy {

/// What a profile may be at most: it may come from a stranger.
struct ProfileLimits {
    static constexpr int bytes = 4 << 20;
    static constexpr int depth = 12;
    static constexpr int rows = 20000; ///< of one list
    static constexpr int characters = 4000; ///< of one text
};

/// A sentence that says why the profile cannot be used.
Error profileError(const QString &why);

/// Types and sizes of every key that this program reads (resources/profiles/FORMAT.md). Keys it does not know are kept unread, but
/// their sizes count.
Status checkProfile(const QJsonObject &facts);

} // namespace dialogist::privacy
