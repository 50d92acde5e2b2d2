// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/process/sandbox.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dialogist {
class JobControl;
}

namespace dialogist::process {

/// A program that others wrote, to be run on a document that a stranger wrote.
struct ConfinedProgram {
    QString launcher; ///< the dialogist executable
    QString program;
    QStringList arguments;
    QString folder; ///< the only place that it may write to, and its home
    QString socketFolder; ///< another one, in which it may make sockets; empty = none
    QByteArray input; ///< for its standard input
    SandboxLimits limits;
    int milliseconds = 60'000;
    qint64 outputBytes = 64LL * 1024 * 1024;
};

struct ConfinedAnswer {
    enum class End { Finished, Failed, TimedOut, TooLarge, Missing, Cancelled };
    End end = End::Failed;
    QByteArray output; ///< of its standard output
    int exitCode = 0; ///< when it ended by itself
};

/// Runs the program and all that it starts behind walls: it reaches no network, reads what the system has installed but nothing of the
/// person's, writes to its folder alone, and has limits on memory, time and what it says. Blocks; ends at once when cancelled; nothing
/// of it is left running. Any thread.
///
/// Linux: rlimits, Landlock (where the kernel has it), seccomp. Elsewhere it runs with a limit on time alone.
ConfinedAnswer runConfined(const ConfinedProgram &program, JobControl &control);

/// What `dialogist confine FOLDER SOCKETS MEGABYTES SECONDS PROGRAM ARGUMENT…` does: puts the walls up and becomes the program.
int confineMain(int argc, char **argv);

} // namespace dialogist::process
