// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/sandbox.h"

#include <QTest>

#include <functional>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#endif

using namespace dialogist::process;

class SandboxTest : public QObject
{
    Q_OBJECT
private slots:
#if defined(Q_OS_LINUX) || defined(Q_MOC_RUN) // moc does not know the system
    void shouldPutUpEveryWall();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldAllowComputingAndOpenPipes();
    void shouldBoundMemory();
    void shouldCountWhatIsUsed_notWhatIsReserved();
    void shouldBoundProcessorTime();
#endif
};

#ifdef Q_OS_LINUX
namespace {

constexpr SandboxLimits roomy {1'500'000'000, 20};

struct End {
    bool exited = false;
    int code = -1; ///< exit code, or the signal
};

/// Runs work in a child that ends without running anything else of the test.
End inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return {bool(WIFEXITED(status)), WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status)};
}

/// 0 when the call went through, 1 when it was refused.
int tryCall(const char *what)
{
    const QByteArrayView name(what);
    if (name == "read a file")
        return open("/etc/passwd", O_RDONLY) >= 0 ? 0 : 1;
    if (name == "read own memory")
        return open("/proc/self/mem", O_RDWR) >= 0 ? 0 : 1;
    if (name == "list a folder")
        return open("/", O_RDONLY | O_DIRECTORY) >= 0 ? 0 : 1;
    if (name == "write a file")
        return open("/tmp/dialogist-sandbox-test", O_CREAT | O_WRONLY, 0600) >= 0 ? 0 : 1;
    if (name == "remove a file")
        return unlink("/tmp/dialogist-sandbox-test") == 0 || errno == ENOENT ? 0 : 1;
    if (name == "make a socket")
        return socket(AF_INET, SOCK_STREAM, 0) >= 0 ? 0 : 1;
    if (name == "make a local socket")
        return socket(AF_UNIX, SOCK_STREAM, 0) >= 0 ? 0 : 1;
    if (name == "start a program") {
        char path[] = "/bin/true";
        char *arguments[] = {path, nullptr};
        execv(path, arguments);
        return 1;
    }
    if (name == "fork")
        return fork() >= 0 ? 0 : 1;
    if (name == "trace the parent")
        return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0 ? 0 : 1;
    if (name == "signal the parent")
        return kill(getppid(), 0) == 0 ? 0 : 1;
    if (name == "make code")
        return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED ? 0 : 1;
    if (name == "share memory")
        return mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0) != MAP_FAILED ? 0 : 1;
    if (name == "raise a limit") {
        const rlimit limit {RLIM_INFINITY, RLIM_INFINITY};
        return setrlimit(RLIMIT_DATA, &limit) == 0 ? 0 : 1;
    }
    return 0;
}

} // namespace

void SandboxTest::shouldPutUpEveryWall()
{
    const End end = inChild([] {
        const SandboxState state = lockDown(roomy);
        return (state.limits ? 1 : 0) | (state.calls ? 2 : 0) | (state.fileSystem == (state.landlockAbi > 0) ? 4 : 0);
    });
    QVERIFY(end.exited);
    QCOMPARE(end.code, 7);
}

void SandboxTest::shouldRefuse_data()
{
    QTest::addColumn<bool>("worksOutside");
    // What works before the lock-down shows that the refusal is its doing.
    QTest::newRow("read a file") << true;
    QTest::newRow("read own memory") << true;
    QTest::newRow("list a folder") << true;
    QTest::newRow("write a file") << true;
    QTest::newRow("remove a file") << true;
    QTest::newRow("make a socket") << true;
    QTest::newRow("make a local socket") << true;
    QTest::newRow("start a program") << true;
    QTest::newRow("fork") << true;
    QTest::newRow("trace the parent") << false;
    QTest::newRow("signal the parent") << true;
    QTest::newRow("make code") << true;
    QTest::newRow("share memory") << true;
    QTest::newRow("raise a limit") << false;
}

void SandboxTest::shouldRefuse()
{
    QFETCH(bool, worksOutside);
    const char *what = QTest::currentDataTag();
    if (worksOutside)
        QCOMPARE(inChild([what] { return tryCall(what); }).code, 0);
    const End inside = inChild([what] {
        lockDown(roomy);
        return tryCall(what);
    });
    unlink("/tmp/dialogist-sandbox-test");
    QVERIFY(inside.exited);
    QCOMPARE(inside.code, 1);
}

void SandboxTest::shouldAllowComputingAndOpenPipes()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const End end = inChild([&ends] {
        lockDown(roomy);
        QString text;
        for (int i = 0; i < 100'000; ++i)
            text += QString::number(i);
        const QByteArray bytes = QByteArray::number(text.size());
        return write(ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size() ? 0 : 1;
    });
    char buffer[32] = {};
    QCOMPARE(end.code, 0);
    QVERIFY(read(ends[0], buffer, sizeof buffer - 1) > 0);
    QCOMPARE(QByteArray(buffer), QByteArray("488890"));
    close(ends[0]);
    close(ends[1]);
}

void SandboxTest::shouldBoundMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer needs more address space than any limit.");
#endif
    const End end = inChild([] {
        lockDown({200'000'000, 20});
        return std::malloc(400'000'000) == nullptr ? 1 : 0;
    });
    QCOMPARE(end.code, 1);
}

void SandboxTest::shouldCountWhatIsUsed_notWhatIsReserved()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer needs more address space than any limit.");
#endif
    // As Qt PDF does from Qt 6.8 on, before and after the lock-down.
    constexpr size_t reserved = size_t(8) << 30;
    const End end = inChild([] {
        const auto reserve = [] { return mmap(nullptr, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0); };
        void *before = reserve();
        lockDown({200'000'000, 20});
        void *after = reserve();
        if (before == MAP_FAILED || after == MAP_FAILED)
            return 1;
        if (std::malloc(50'000'000) == nullptr || mprotect(before, 50'000'000, PROT_READ | PROT_WRITE) != 0)
            return 2;
        return mprotect(after, 400'000'000, PROT_READ | PROT_WRITE) == 0 ? 3 : 0;
    });
    QCOMPARE(end.code, 0);
}

void SandboxTest::shouldBoundProcessorTime()
{
    const End end = inChild([] {
        lockDown({1'000'000'000, 1});
        volatile quint64 counter = 0;
        for (;;)
            counter = counter + 1;
        return 0;
    });
    QVERIFY(!end.exited);
}
#endif

QTEST_APPLESS_MAIN(SandboxTest)

#include "tst_sandbox.moc"
