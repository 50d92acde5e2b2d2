// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dialogist::shell {

/// True for "dialogist", "dialogist studio …" and "dialogist FILE.dialogist", where a window can be shown.
bool wantsWindow(int argc, char **argv);

/// Runs the window until it is closed; returns the exit code.
int studioMain(int argc, char **argv);

} // namespace dialogist::shell
