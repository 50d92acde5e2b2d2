// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/confine.h"

#include "studio/base/job.h"
#include "studio/process/child.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <cerrno>
#endif

namespace dialogist::process {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 25; ///< how soon a cancel is seen
constexpr int exitMissing = 127;

#ifdef Q_OS_LINUX
constexpr quint64 mayRun = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 mayUseDevice = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;

void allow(int ruleset, const char *path, quint64 rights)
{
    const int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return; // a system without it
    landlock_path_beneath_attr rule {};
    rule.allowed_access = rights;
    rule.parent_fd = place;
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(place);
}

/// What the system has installed may be read and run; nothing is seen of the person's files, nor of other processes.
bool narrowFileSystem(const char *folder, const char *socketFolder)
{
    const int abi = landlockVersion();
    if (abi < 1)
        return false;
    const quint64 handled = landlockRights(abi);
    const long ruleset = syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
    if (ruleset < 0)
        return false;
    for (const char *path : {"/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/etc", "/proc/self", "/proc/sys", "/sys/devices/system/cpu", "/var/lib", "/var/cache/fontconfig"})
        allow(int(ruleset), path, mayRun);
    for (const char *path : {"/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/filesystems", "/proc/version"})
        allow(int(ruleset), path, LANDLOCK_ACCESS_FS_READ_FILE);
    for (const char *path : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
        allow(int(ruleset), path, mayUseDevice);
    allow(int(ruleset), folder, handled);
    if (*socketFolder)
        allow(int(ruleset), socketFolder, LANDLOCK_ACCESS_FS_MAKE_SOCK);
    const bool ok = syscall(SYS_landlock_restrict_self, int(ruleset), 0) == 0;
    close(int(ruleset));
    return ok;
}

/// An ordinary program takes most calls; what leads out of the walls is taken away.
bool narrowCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    bool ok = true;
    for (const int call : {SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(kill), SCMP_SYS(pidfd_open),
                           SCMP_SYS(pidfd_send_signal), SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(bpf),
                           SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(io_uring_setup), SCMP_SYS(userfaultfd),
                           SCMP_SYS(perf_event_open)})
        ok = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0 && ok;
    // A socket between its own processes is all right; one to anywhere else is not. Nor may it call a service of the session by its socket.
    ok = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX)) == 0 && ok;
    ok = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ECONNREFUSED), SCMP_SYS(connect), 0) == 0 && ok;
    ok = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}

/// Also where the person is root: what the kernel lets root do past these walls is given up.
void dropCapabilities()
{
    for (int capability = 0; prctl(PR_CAPBSET_READ, capability) >= 0; ++capability)
        prctl(PR_CAPBSET_DROP, capability);
}
#endif

#ifdef Q_OS_UNIX
void limit(int resource, rlim_t value)
{
    const rlimit both {value, value};
    setrlimit(decltype(RLIMIT_CORE)(resource), &both);
}
#endif

QProcessEnvironment environmentIn(const QString &folder)
{
    QProcessEnvironment environment = plainEnvironment();
    for (const char *name : {"HOME", "TMPDIR", "TMP", "TEMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s); // several documents are read at a time already
    return environment;
}

void end(QProcess &child)
{
#ifdef Q_OS_UNIX
    // It leads a group of its own, to which all belong that it started.
    if (child.processId() > 1)
        ::kill(-pid_t(child.processId()), SIGKILL);
#endif
    if (child.state() != QProcess::NotRunning)
        stop(child);
}

} // namespace

ConfinedAnswer runConfined(const ConfinedProgram &program, JobControl &control)
{
    using End = ConfinedAnswer::End;
    QProcess child;
    child.setProcessEnvironment(environmentIn(program.folder));
    child.setWorkingDirectory(program.folder);
    child.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    child.start(program.launcher,
                QStringList {u"confine"_s, program.folder, program.socketFolder, QString::number(program.limits.memoryBytes / 1'000'000),
                             QString::number(program.limits.cpuSeconds), program.program}
                    + program.arguments);
#else
    child.start(program.program, program.arguments);
#endif
    if (!child.waitForStarted(5000))
        return {End::Missing, {}, 0};
    child.write(program.input);
    child.closeWriteChannel();
    const QDeadlineTimer deadline(program.milliseconds);
    ConfinedAnswer answer;
    for (;;) {
        if (control.isCancelled() || deadline.hasExpired()) {
            answer.end = control.isCancelled() ? End::Cancelled : End::TimedOut;
            break;
        }
        if (child.bytesToWrite() > 0)
            child.waitForBytesWritten(pollMs);
        else
            child.waitForReadyRead(pollMs);
        answer.output += child.readAllStandardOutput();
        if (answer.output.size() > program.outputBytes) {
            answer.end = End::TooLarge;
            break;
        }
        if (child.state() == QProcess::NotRunning) {
            const bool fine = child.exitStatus() == QProcess::NormalExit;
            answer.exitCode = child.exitCode();
            answer.end = fine && child.exitCode() == 0 ? End::Finished : fine && child.exitCode() == exitMissing ? End::Missing : End::Failed;
            break;
        }
    }
    end(child);
    return answer;
}

int confineMain(int argc, char **argv)
{
    if (argc < 7)
        return 2;
#ifdef Q_OS_UNIX
    const rlim_t megabytes = rlim_t(std::strtoull(argv[4], nullptr, 10));
    const rlim_t seconds = rlim_t(std::strtoull(argv[5], nullptr, 10));
    setpgid(0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_AS, megabytes * 1'000'000);
    limit(RLIMIT_FSIZE, rlim_t(1) << 30);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dropCapabilities();
    // Without the walls that this system can put up, nothing is run.
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || (landlockVersion() > 0 && !narrowFileSystem(argv[2], argv[3])) || !narrowCalls())
        return 2;
#endif
    execv(argv[6], argv + 6);
    std::perror(argv[6]);
#endif
    return exitMissing;
}

} // namespace dialogist::process
