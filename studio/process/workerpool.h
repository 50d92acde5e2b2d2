// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::process {

/// The helper processes of one kind and what they may take.
struct WorkerSetup {
    QString program;
    QStringList arguments;
    int count = 1; ///< so many run at the same time
    int startMilliseconds = 10'000; ///< from the start to the first word
    int restMilliseconds = 2'000; ///< from an answer to being ready for the next question
    int queueMilliseconds = 5'000; ///< a question waits so long for its turn
    int idleMilliseconds = 300'000; ///< after so long without a question a helper is let go
    qint64 answerBytes = 4 * 1024 * 1024;
};

struct WorkerAnswer {
    enum class End { Answered, TimedOut, OutOfMemory, Crashed, TooLarge, Missing, Busy, Cancelled };
    End end = End::Missing;
    QByteArray message; ///< when Answered; as hostile as whatever the helper was given
};

/// A few helper processes that are started ahead and asked one question at a time, each in a frame (frame.h). A helper says an empty
/// frame when it is ready, then answers; it may end after an answer, and one that does not answer in time is killed. In its
/// place a new one is started at once. Nothing is started before the first question or warm(). Any thread.
class WorkerPool
{
public:
    explicit WorkerPool(WorkerSetup setup);
    ~WorkerPool(); ///< kills the helpers; nobody may be asking any more
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Starts the helpers, so that the first question finds one.
    void warm();
    /// Blocks until the answer, the deadline (counted from when a helper takes the question), or a cancel.
    WorkerAnswer ask(const QByteArray &message, int milliseconds, const JobControl *control = nullptr);

    /// Of the helpers that are ready or at work.
    QList<qint64> processIds() const;
    /// How many helpers have been started so far.
    int starts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::process
