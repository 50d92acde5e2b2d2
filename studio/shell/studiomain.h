// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dialogist::shell {

/// True for "dialogist studio …", "dialogist FILE.dialogist" and "dialogist --sample", and for "dialogist" alone where a display is named.
bool wantsWindow(int argc, char **argv);

/// Runs the window until it is closed; returns the exit code. Where no window can be shown it says so instead.
int studioMain(int argc, char **argv);

} // namespace dialogist::shell
