// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/progressline.h"

#include "studio/shell/cli/command.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <csignal>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(50);
constexpr int looksBetweenLines = 3;

std::atomic_bool interrupted {false};
static_assert(std::atomic_bool::is_always_lock_free); // a signal sets it

} // namespace

void ProgressLine::onInterrupt(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}

ProgressLine::ProgressLine(Console &console, JobControl &control) : m_console(console), m_control(control)
{
    interrupted = false;
    m_handledBefore = std::signal(SIGINT, onInterrupt);
    if (m_handledBefore == SIG_IGN)
        std::signal(SIGINT, SIG_IGN); // in the background of a script it is not meant for us
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
    std::signal(SIGINT, m_handledBefore == SIG_ERR ? SIG_DFL : m_handledBefore);
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

int stopped(Invocation &call)
{
    call.console.complain(QCoreApplication::translate("shell", "Stopped. What was done is kept, and the same command goes on with the rest."));
    return InputProblem;
}

} // namespace dialogist::shell
