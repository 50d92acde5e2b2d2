// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace tests {

/// How long this thread itself has worked, in milliseconds: on a busy machine it waits a good part of the clock's time. 0 where the
/// system does not tell.
inline double threadMs()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace tests
