// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/keptpages.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>
#endif

namespace dialogist::process {

namespace {
thread_local int alive = 0;
thread_local long long pieces = 0;
} // namespace

KeptPages::KeptPages()
{
    ++alive;
}

KeptPages::~KeptPages()
{
    --alive;
}

long long KeptPages::kept()
{
    return pieces;
}

#ifdef Q_OS_LINUX
namespace {

constexpr size_t smallEnough = 64 * 1024; ///< above it, clearing costs more than giving back

bool keep(void *address, size_t length, int advice)
{
    if (alive == 0 || advice != MADV_DONTNEED || length > smallEnough)
        return false;
    std::memset(address, 0, length);
    ++pieces;
    return true;
}

} // namespace
#endif

} // namespace dialogist::process

#ifdef Q_OS_LINUX
/// In place of the C library's, for the libraries of this program: what is defined in a program goes before what its libraries define.
extern "C" Q_DECL_EXPORT int madvise(void *address, size_t length, int advice) noexcept
{
    if (dialogist::process::keep(address, length, advice))
        return 0;
    return int(syscall(SYS_madvise, address, length, advice));
}
#endif
