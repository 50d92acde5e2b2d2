// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::process {

/// A helper that is loaded once and forks a fresh process for every question: as quick as one that goes on, as clean as one that
/// is started anew. The server itself never sees a question; it only passes the answer's bytes on.
/// False where the system cannot fork; then start a process for each question.
bool canFork();

/// The server's side: until the end of standard input, waits for a question, forks, and lets the child do work() (which reads
/// one frame from standard input, writes one to standard output, and returns the exit code). Call it while one thread runs.
int serveForks(const std::function<int()> &work);

struct ForkAnswer {
    enum class End { Answered, TimedOut, OutOfMemory, Crashed, TooLarge, Missing, Cancelled };
    End end = End::Missing;
    QByteArray message; ///< when Answered; as hostile as what the child was given
};

/// The asking side. Lives on one thread. The server is started with the first question and anew after any that went wrong.
class ForkClient
{
public:
    ForkClient(QString program, QStringList arguments);
    ~ForkClient(); ///< kills the server and whatever it runs
    ForkClient(const ForkClient &) = delete;
    ForkClient &operator=(const ForkClient &) = delete;

    /// Blocks until the answer, the deadline or a cancel; needs no event loop.
    ForkAnswer ask(const QByteArray &message, int milliseconds, qint64 answerBytes, const JobControl &control);
    int starts() const; ///< how often a server was started

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::process
