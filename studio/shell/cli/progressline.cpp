// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/progressline.h"

#include <chrono>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

ProgressLine::ProgressLine(Console &console, JobControl &control) : m_console(console), m_control(control)
{
    if (console.showsProgress())
        m_thread = std::thread([this] { follow(); });
}

ProgressLine::~ProgressLine()
{
    m_ended = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ProgressLine::follow()
{
    while (!m_ended) {
        const JobControl::Progress progress = m_control.progress();
        if (progress.total > 0)
            m_console.progress(u"%1/%2  %3"_s.arg(progress.done).arg(progress.total).arg(progress.text));
        else if (!progress.text.isEmpty())
            m_console.progress(progress.text);
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
    }
}

} // namespace dialogist::shell
