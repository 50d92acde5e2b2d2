// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QUrl>

namespace dialogist::net {

/// A web address as a person types it: "https://example.org/a", or "example.org" for short. The error (InvalidInput) says what is
/// wrong with it; Qt alone finds a host "http" in "http://a..b/".
Result<QUrl> typedAddress(const QString &text);

} // namespace dialogist::net
