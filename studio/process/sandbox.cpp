// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/sandbox.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define DIALOGIST_UNDER_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DIALOGIST_UNDER_ASAN 1
#endif
#endif

namespace dialogist::process {

namespace {

#ifdef Q_OS_UNIX
#ifdef Q_OS_LINUX
// What can be written to. Address space would be the wrong measure: Qt PDF reserves 32 GB of it from Qt 6.8 on, of which it uses little.
constexpr int memoryLimit = RLIMIT_DATA;
#else
constexpr int memoryLimit = RLIMIT_AS;
#endif

bool setLimit(int resource, rlim_t value)
{
    const rlimit limit {value, value};
    return setrlimit(decltype(RLIMIT_CORE)(resource), &limit) == 0;
}

bool limitResources(const SandboxLimits &limits)
{
    bool ok = setLimit(RLIMIT_CORE, 0) && setLimit(RLIMIT_FSIZE, 0) && setLimit(RLIMIT_CPU, rlim_t(limits.cpuSeconds));
#ifndef DIALOGIST_UNDER_ASAN // the sanitizer's shadow memory alone is larger than any sensible limit
    ok = setLimit(memoryLimit, rlim_t(limits.memoryBytes)) && ok;
#endif
    return setLimit(RLIMIT_NOFILE, 16) && ok;
}
#endif

#ifdef Q_OS_LINUX
int probeLandlock()
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, size_t(0), LANDLOCK_CREATE_RULESET_VERSION);
    return abi > 0 ? int(abi) : 0;
}

bool closeFileSystem(int abi)
{
    if (abi < 1)
        return false;
    const quint64 attributes = landlockRights(abi); // all are handled and none is granted
    const long ruleset = syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (ruleset < 0)
        return false;
    const bool ok = syscall(SYS_landlock_restrict_self, int(ruleset), 0) == 0;
    close(int(ruleset));
    return ok;
}

/// Calls that computing, allocating, waiting and talking through open pipes take. Everything else fails with EPERM.
constexpr std::array harmlessCalls {
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(close), SCMP_SYS(lseek), SCMP_SYS(fstat),
    SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk), SCMP_SYS(futex), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction),
    SCMP_SYS(sigaltstack), SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(gettimeofday),
    SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getrusage), SCMP_SYS(sysinfo),
    SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(restart_syscall),
    SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
};

bool closeCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool ok = true;
    for (const int call : harmlessCalls)
        ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && ok;
    // Memory, but none that could be run as code, and none that is shared, which no limit would count.
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
                          SCMP_A3(SCMP_CMP_MASKED_EQ, MAP_SHARED, 0)) == 0 && ok;
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 && ok;
    // abort() sends the signal to itself; no other process may be reached.
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid()))) == 0 && ok;
#ifdef DIALOGIST_UNDER_ASAN // the sanitizers find out with a pipe whether memory may be read, and take a no for a broken object
    for (const int call : {SCMP_SYS(pipe), SCMP_SYS(pipe2)})
        ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && ok;
#endif
    ok = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}
#endif

} // namespace

SandboxState lockDown(const SandboxLimits &limits)
{
    SandboxState state;
#ifdef Q_OS_UNIX
    state.limits = limitResources(limits);
#else
    Q_UNUSED(limits)
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return state;
    state.landlockAbi = probeLandlock();
    state.fileSystem = closeFileSystem(state.landlockAbi);
    state.calls = closeCalls();
#endif
    return state;
}

quint64 landlockRights(int version)
{
    quint64 rights = version >= 1 ? (1ULL << 13) - 1 : 0;
    if (version >= 2)
        rights |= 1ULL << 13; // refer
    if (version >= 3)
        rights |= 1ULL << 14; // truncate
    if (version >= 5)
        rights |= 1ULL << 15; // ioctl on devices
    return rights;
}

int landlockVersion()
{
#ifdef Q_OS_LINUX
    return probeLandlock();
#else
    return 0;
#endif
}

} // namespace dialogist::process
