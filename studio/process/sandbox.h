// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace dialogist::process {

/// What a locked-down process may take; each kind of process has its own.
struct SandboxLimits {
    qint64 memoryBytes = 0; ///< that can be written to; elsewhere than on Linux: address space
    int cpuSeconds = 0; ///< for the whole life of the process
};

/// What of the lock-down holds in this process.
struct SandboxState {
    bool limits = false; ///< memory, processor time, no file growth, no core dumps
    bool fileSystem = false; ///< Landlock: no path can be opened
    bool calls = false; ///< seccomp: only what reading memory and writing an open pipe takes
    int landlockAbi = 0;
};

/// Gives up, for the rest of this process's life, everything but computing and writing to pipes that are open already.
/// Call it after all libraries and input are in memory. Each wall is put up on its own, as far as the system has it.
///
/// Linux: setrlimit, no_new_privs, Landlock and seccomp. Elsewhere only the limits that the system knows hold; the
/// equivalents there are an AppContainer with a Job object (Windows) and sandbox_init or an App Sandbox helper (macOS).
SandboxState lockDown(const SandboxLimits &limits);

/// The version of Landlock that this system has; 0 = none.
int landlockVersion();
/// Every right that a version of Landlock knows, as bits; one that the kernel does not know would be refused.
quint64 landlockRights(int version);

} // namespace dialogist::process
