// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/shell/cli/console.h"

#include <atomic>
#include <thread>

namespace dialogist::shell {

/// Shows the progress of work that runs on this thread: on a terminal only, on standard error, and never beside JSON. Ends with its
/// life; what is printed meanwhile should wait until then.
class ProgressLine
{
public:
    ProgressLine(Console &console, JobControl &control);
    ~ProgressLine();

private:
    void follow();

    Console &m_console;
    JobControl &m_control;
    std::atomic_bool m_ended {false};
    std::thread m_thread;
};

} // namespace dialogist::shell
