// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/searchroom.h"

#include <algorithm>

#if defined(Q_OS_WIN)
// All that is wanted of windows.h, whose macros would reach every file that is compiled together with this one.
extern "C" __declspec(dllimport) int __stdcall GetPhysicallyInstalledSystemMemory(unsigned long long *kilobytes);
#elif defined(Q_OS_MACOS)
#include <sys/sysctl.h>
#else
#include <unistd.h>
#endif

namespace dialogist::knowledge {

namespace {

constexpr qint64 leastMemory = 2'000'000'000; ///< bytes: where the system does not say what it has

qint64 physicalMemory()
{
#if defined(Q_OS_WIN)
    unsigned long long kilobytes = 0;
    return GetPhysicallyInstalledSystemMemory(&kilobytes) ? qint64(kilobytes) * 1024 : 0;
#elif defined(Q_OS_MACOS)
    quint64 bytes = 0;
    size_t size = sizeof bytes;
    return sysctlbyname("hw.memsize", &bytes, &size, nullptr, 0) == 0 ? qint64(bytes) : 0;
#else
    return qint64(sysconf(_SC_PHYS_PAGES)) * qint64(sysconf(_SC_PAGESIZE));
#endif
}

} // namespace

qint64 searchRoom()
{
    return std::max(leastMemory, physicalMemory()) / 2;
}

} // namespace dialogist::knowledge
