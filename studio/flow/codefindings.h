// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

namespace dialogist::flow {

/// The finding that the code of a step cannot be read, as somebody found who can read JavaScript; checkFlows() cannot. kind tells such
/// mistakes apart, in no language; line counts from 1.
Finding codeFinding(model::BotId bot, const model::Node &node, const QString &kind, int line, const QString &reason);

/// Whether checkFlows() finds a mistake in this code by itself, so that nobody need say it again.
bool hasOpenCode(const QString &source);

} // namespace dialogist::flow
