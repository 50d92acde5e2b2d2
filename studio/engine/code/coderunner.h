// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/code/coderesult.h"

#include <QSet>

#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::engine {

/// Runs and checks the JavaScript of Code nodes in processes of their own (runnerProgram with the argument "jsrunner") that can
/// reach nothing. Whatever the code does, an answer or an error comes back in time. Processes are started at the first use and
/// then kept ready. One for the program; any thread.
class CodeRunner
{
public:
    explicit CodeRunner(const QString &runnerProgram, int processes = 2);
    ~CodeRunner();

    /// Blocks: at most the task's time and a second, after up to five seconds for a turn when all processes are busy; and when the
    /// source was not prepared, as long as lowering takes. Plain code runs as it is written.
    CodeResult run(const CodeTask &task, const JobControl *control = nullptr);
    /// Checks a source against the names that it may use, and lowers it. Blocks; the first time a second or two.
    CodeCheck check(const QString &source, const QStringList &variables, const JobControl *control = nullptr);
    /// Whether the source plainly has no mistake that check() would find. Quicker than that, but what is new to most engines is only
    /// known to check(). Blocks some milliseconds, the first time longer.
    bool isFine(const QString &source, const QStringList &variables, const JobControl *control = nullptr);
    /// Starts the processes, so that the first run or check finds them.
    void warm();
    /// A source and the names that it may use, as for check().
    struct Source {
        QString source;
        QStringList variables;
    };
    /// Starts the processes and checks the sources ahead, in the background and one after the other, so that their first run does
    /// not wait for it. Plain code needs no more than the processes. Does not block; more than the runner remembers are left out.
    void prepare(const QList<Source> &sources);
    /// Whether nothing is being prepared.
    bool isPrepared() const;

    /// Whether this program can lower modern JavaScript; else code is limited to what the engine knows (ECMAScript 2016).
    static bool knowsModernJavaScript();
    /// Names of the language and its library, for completion.
    static const QStringList &libraryNames();
    /// Whether a variable of this name can be used in code.
    static bool isUsableName(const QString &name);

    QList<qint64> processIds() const; ///< of the processes that run code
    int starts() const; ///< how many of those have been started

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Most characters of a source.
inline constexpr int maximumCodeLength = 100'000;

/// A translated sentence about what guards the running of code on this system.
QString codeSandboxDescription();

} // namespace dialogist::engine
