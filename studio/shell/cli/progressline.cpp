// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/progressline.h"

#include <chrono>
#include <csignal>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(50);
constexpr int looksBetweenLines = 3;

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

ProgressLine::ProgressLine(Console &console, JobControl &control) : m_console(console), m_control(control)
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
    m_thread = std::thread([this] { follow(); });
}

ProgressLine::~ProgressLine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_change.notify_one();
    m_thread.join();
    std::signal(SIGINT, SIG_DFL);
}

void ProgressLine::follow()
{
    std::unique_lock lock(m_mutex);
    for (int look = 0; !m_change.wait_for(lock, betweenLooks, [this] { return m_ended; }); ++look) {
        if (interrupted)
            m_control.cancel();
        if (look % looksBetweenLines == 0 && m_console.showsProgress())
            show(m_control.progress());
    }
}

void ProgressLine::show(const JobControl::Progress &progress)
{
    if (progress.total > 0)
        m_console.progress(u"%1/%2  %3"_s.arg(progress.done).arg(progress.total).arg(progress.text));
    else if (!progress.text.isEmpty())
        m_console.progress(progress.text);
}

} // namespace dialogist::shell
