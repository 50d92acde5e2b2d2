// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>

class QProcess;

namespace dialogist::process {

/// The signal that ends a process whose processor time is used up (SIGXCPU).
inline constexpr int cpuTimeSignal = 24;

/// A helper process gets no secrets by its environment: only what finding libraries takes.
QProcessEnvironment plainEnvironment();

/// Kills the process and waits until it is gone.
void stop(QProcess &child);

} // namespace dialogist::process
