// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/jsrunner.h"

#include "studio/engine/code/scriptengine.h"
#include "studio/process/frame.h"
#include "studio/process/sandbox.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdint>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dialogist::engine {

namespace {

constexpr int maximumRuns = 500;
constexpr qint64 longestMessage = 4 * 1024 * 1024;
constexpr process::SandboxLimits runLimits {512LL * 1024 * 1024, 600};
constexpr process::SandboxLimits lowerLimits {1024LL * 1024 * 1024, 3600};

#ifdef Q_OS_UNIX
/// Where the engine writes to on purpose when it is given no memory (WTF's CRASH()); nothing else goes there.
constexpr std::uintptr_t engineCrash = 0xbbadbeef;

void onCrash(int, siginfo_t *info, void *)
{
    if (reinterpret_cast<std::uintptr_t>(info->si_addr) == engineCrash)
        ::_exit(process::exitOutOfMemory);
    // Anything else, such as a stack that is full, happens again at once and now ends the process as it would have: SA_RESETHAND.
}

/// Lists, maps and objects take their memory past new and malloc, so that only the engine notices that there is none left.
void tellMemoryFromCrash()
{
    alignas(16) static char stack[64 * 1024]; // the other one may be what is full
    stack_t place {};
    place.ss_sp = stack;
    place.ss_size = sizeof stack;
    ::sigaltstack(&place, nullptr);
    struct sigaction action {};
    action.sa_sigaction = onCrash;
    action.sa_flags = int(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND);
    ::sigaction(SIGSEGV, &action, nullptr);
    ::sigaction(SIGBUS, &action, nullptr); // what macOS says for some of them
}
#endif

/// Ends the process where the system's memory limit shows itself, instead of a crash that says nothing.
void endWhenMemoryIsShort()
{
    std::set_new_handler([] { std::_Exit(process::exitOutOfMemory); });
    // Out of memory is the only exception that Qt throws.
    std::set_terminate([] { std::_Exit(process::exitOutOfMemory); });
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1); // an arena per thread would take address space that counts
#endif
#ifdef Q_OS_UNIX
    tellMemoryFromCrash();
#endif
}

void runAll(const ScriptSources &sources, Watchdog &watchdog)
{
    for (int runs = 0; runs < maximumRuns; ++runs) {
        auto run = std::make_unique<ScriptRun>(sources);
        process::writeFrame({});
        QByteArray message;
        if (!process::readFrame(message, longestMessage))
            return;
        const QByteArray answer = run->run(message, watchdog);
        process::writeFrame(answer);
        // Whatever went wrong may have left traces in the process.
        if (run->hasFailed())
            return;
    }
}

void lowerAll(const ScriptSources &sources, Watchdog &watchdog)
{
    ScriptLowering lowering(sources);
    for (;;) {
        process::writeFrame({});
        QByteArray message;
        if (!process::readFrame(message, longestMessage))
            return;
        process::writeFrame(lowering.lower(message, watchdog));
        if (lowering.hasFailed())
            return;
    }
}

} // namespace

int jsRunnerMain(int argc, char **argv)
{
    process::useBinaryPipes();
    // A locked-down process cannot make memory that is run as code, nor read where it is.
    qputenv("QV4_FORCE_INTERPRETER", "1");
    qputenv("QT_NO_GLIB", "1");
    qputenv("QV4_GC_TIMELIMIT", "0"); // in one go: where garbage is collected bit by bit, as from Qt 6.8 on, code with promises breaks its process now and then
    qputenv("TZ", "UTC");
    endWhenMemoryIsShort();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const bool lowers = argc > 2 && std::strcmp(argv[2], "lower") == 0;
    const ScriptSources sources = lowers ? ScriptSources::forLowering() : ScriptSources::forRuns();
    Watchdog watchdog;
    process::lockDown(lowers ? lowerLimits : runLimits);
    if (lowers)
        lowerAll(sources, watchdog);
    else
        runAll(sources, watchdog);
    // Nothing is left to tidy up, and what a script has built is better dropped than walked once more.
    std::_Exit(0);
}

} // namespace dialogist::engine
