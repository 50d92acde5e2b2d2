// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/code/coderunner.h"
#include "studio/model/bot.h"

namespace dialogist::engine {

/// Answers a runtime's request of the kind "code". data has "source", "inputs" (values by name), "outputs" and "ports" (names), and may
/// have "milliseconds". The answer has "outputs" (values by name), "port" (empty = next), "log" and "milliseconds"; or "error" with
/// "code" (the kind of CodeError), "message" and, when it is known, "line".
QJsonObject answerCodeRequest(CodeRunner &runner, const QJsonObject &data, const JobControl *control = nullptr);

/// Prepares the code of all steps of the bot in the background. Starts nothing for a bot without code.
void prepareCode(CodeRunner &runner, const model::Bot &bot);

} // namespace dialogist::engine
