// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/assertion.h"

namespace dialogist::engine::testing {

/// Fails when an assertion says that something is not to happen which the bot does not have: a misspelt name would make it hold for ever.
/// given = what the test begins with; its values are known, too.
Status absencesAreKnown(const model::Bot &bot, const QJsonObject &given, const Assertion &assertion);

} // namespace dialogist::engine::testing
