// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dialogist::engine {

/// What `dialogist jsrunner` does: locks itself down, then runs (or, with the argument "lower", checks and lowers) one piece of
/// JavaScript after the other from standard input, see codeprotocol.md. Call it before any application object is made.
int jsRunnerMain(int argc, char **argv);

} // namespace dialogist::engine
