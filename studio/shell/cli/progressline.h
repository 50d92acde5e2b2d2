// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/shell/cli/console.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dialogist::shell {

/// Goes along with work that runs on this thread. Shows its progress: on a terminal only, on standard error, and never beside JSON; what
/// is printed meanwhile should wait until its life ends. Ctrl-C cancels the work, so that what is done is kept; a second one ends the
/// program at once. One at a time.
class ProgressLine
{
public:
    ProgressLine(Console &console, JobControl &control);
    ~ProgressLine();

private:
    static void onInterrupt(int signal);
    void follow();
    void show(const JobControl::Progress &progress);

    Console &m_console;
    JobControl &m_control;
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_ended = false;
    void (*m_handledBefore)(int) = nullptr;
    std::thread m_thread;
};

struct Invocation;

/// Says that work was stopped by Ctrl-C and how it goes on; the exit code.
int stopped(Invocation &call);

} // namespace dialogist::shell
