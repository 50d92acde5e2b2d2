// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/script.h"
#include "studio/engine/testing/testrun.h"

namespace dialogist::engine::testing {

/// How the assertions of a step came out, one verdict each, in the order of step.assertions. played = the turns so far, the opening first
/// and the step's own at the place turn. testing.md says what a step sees.
QList<Verdict> checkStep(const model::Bot &bot, const ScriptStep &step, const QList<PlayedStep> &played, qsizetype turn);

} // namespace dialogist::engine::testing
