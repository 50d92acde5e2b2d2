// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::engine::testing {

/// The tests of a file as one step that brings them into a bot, and what of the file could not be taken over.
struct TakenTests {
    commands::Command command; ///< obsolete when the bot has them all as they are
    int count = 0;
    QStringList remarks; ///< translated
};

/// A test of the same suite and name is replaced, so that a file can be taken over again. Fails on what is no YAML or holds no tests.
Result<TakenTests> takeTests(const model::Project &project, model::BotId bot, const QByteArray &yaml);

} // namespace dialogist::engine::testing
