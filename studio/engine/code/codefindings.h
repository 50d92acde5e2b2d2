// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/code/coderunner.h"
#include "studio/flow/checks.h"

namespace dialogist::engine {

/// A step with code, and what is known of its bot.
struct CodeStep {
    model::BotId bot;
    model::Node node;
    QStringList botVariables; ///< their names
};
QList<CodeStep> codeSteps(const model::Bot &bot);

/// The steps whose code cannot run as it is written, with the line; the first mistake of each. Blocks: what the runner has not met before
/// takes a few milliseconds, the first of it a second or two. Nothing is found where the code cannot be checked. Any thread.
QList<flow::Finding> codeFindings(CodeRunner &runner, const QList<CodeStep> &steps, const JobControl *control = nullptr);

} // namespace dialogist::engine
