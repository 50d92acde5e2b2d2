// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/workerpool.h"

#include "studio/base/job.h"
#include "studio/process/child.h"
#include "studio/process/frame.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace dialogist::process {

using namespace Qt::StringLiterals;
using End = WorkerAnswer::End;

namespace {

constexpr int pollMs = 20; ///< how soon a cancel or the end of the pool is seen

struct Question {
    QByteArray message;
    int milliseconds = 0;
    const JobControl *control = nullptr;
    bool taken = false;
    bool done = false;
    WorkerAnswer answer;
};

End endOf(const QProcess &child)
{
    if (child.exitStatus() == QProcess::CrashExit)
        return child.exitCode() == cpuTimeSignal ? End::TimedOut : End::Crashed;
    return child.exitCode() == exitOutOfMemory ? End::OutOfMemory : End::Crashed;
}

} // namespace

struct WorkerPool::Private {
    WorkerSetup setup;
    mutable std::mutex mutex;
    std::condition_variable asked; ///< for the helpers' threads
    std::condition_variable answered; ///< for whoever asks
    std::deque<std::shared_ptr<Question>> queue;
    std::vector<std::unique_ptr<QThread>> threads;
    std::vector<qint64> processes; ///< by thread; 0 = none
    std::atomic_bool stopping = false;
    std::atomic_int starts = 0;

    void startThreads();
    void serve(size_t slot);
    std::unique_ptr<QProcess> startHelper(size_t slot);
    void endHelper(std::unique_ptr<QProcess> &child, size_t slot);
    std::shared_ptr<Question> nextQuestion(bool hasHelper);
    void giveBack(const std::shared_ptr<Question> &question);
    WorkerAnswer converse(QProcess &child, const Question &question);
    /// Reads one frame. Answered with the message, or why there is none.
    WorkerAnswer frame(QProcess &child, const QDeadlineTimer &deadline, const JobControl *control);
};

void WorkerPool::Private::startThreads()
{
    if (!threads.empty())
        return;
    processes.assign(size_t(setup.count), 0);
    for (size_t slot = 0; slot < size_t(setup.count); ++slot) {
        threads.emplace_back(QThread::create([this, slot] { serve(slot); }));
        threads.back()->start();
    }
}

std::unique_ptr<QProcess> WorkerPool::Private::startHelper(size_t slot)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessEnvironment(plainEnvironment());
    child->setStandardErrorFile(QProcess::nullDevice());
    child->start(setup.program, setup.arguments);
    if (!child->waitForStarted(setup.startMilliseconds))
        return nullptr;
    ++starts;
    {
        const std::lock_guard lock(mutex);
        processes[slot] = child->processId();
    }
    if (frame(*child, QDeadlineTimer(setup.startMilliseconds), nullptr).end != End::Answered)
        endHelper(child, slot);
    return child;
}

void WorkerPool::Private::endHelper(std::unique_ptr<QProcess> &child, size_t slot)
{
    if (!child)
        return;
    {
        const std::lock_guard lock(mutex);
        processes[slot] = 0;
    }
    if (child->state() != QProcess::NotRunning)
        stop(*child);
    child.reset();
}

std::shared_ptr<Question> WorkerPool::Private::nextQuestion(bool hasHelper)
{
    std::unique_lock lock(mutex);
    const auto ready = [this] { return stopping || !queue.empty(); };
    if (hasHelper)
        asked.wait_for(lock, std::chrono::milliseconds(setup.idleMilliseconds), ready);
    else
        asked.wait(lock, ready);
    if (stopping || queue.empty())
        return nullptr;
    auto question = queue.front();
    queue.pop_front();
    question->taken = true;
    return question;
}

void WorkerPool::Private::serve(size_t slot)
{
    std::unique_ptr<QProcess> child = startHelper(slot);
    while (!stopping) {
        const auto question = nextQuestion(child != nullptr);
        if (!question) {
            endHelper(child, slot);
            continue;
        }
        // A helper may have been killed while it had nothing to do. Another one that is ready answers sooner than a new one.
        if (child && child->waitForFinished(0)) {
            endHelper(child, slot);
            giveBack(question);
            child = startHelper(slot);
            continue;
        }
        if (!child)
            child = startHelper(slot);
        WorkerAnswer answer = child ? converse(*child, *question) : WorkerAnswer {};
        const bool goesOn = answer.end == End::Answered;
        {
            const std::lock_guard lock(mutex);
            question->answer = std::move(answer);
            question->done = true;
        }
        answered.notify_all();
        if (!goesOn || frame(*child, QDeadlineTimer(setup.restMilliseconds), nullptr).end != End::Answered) {
            const bool wasThere = child != nullptr;
            endHelper(child, slot);
            if (wasThere && !stopping)
                child = startHelper(slot);
        }
    }
    endHelper(child, slot);
}

void WorkerPool::Private::giveBack(const std::shared_ptr<Question> &question)
{
    {
        const std::lock_guard lock(mutex);
        question->taken = false;
        queue.push_front(question);
    }
    asked.notify_one();
}

WorkerAnswer WorkerPool::Private::converse(QProcess &child, const Question &question)
{
    child.write(framed(question.message));
    return frame(child, QDeadlineTimer(question.milliseconds), question.control);
}

WorkerAnswer WorkerPool::Private::frame(QProcess &child, const QDeadlineTimer &deadline, const JobControl *control)
{
    for (;;) {
        // More than one frame may have come: what is left stays in the device.
        const qint64 length = framedLength(child.peek(frameHeader));
        if (length > setup.answerBytes || length < -1)
            return {End::TooLarge, {}};
        if (length >= 0 && child.bytesAvailable() >= length + frameHeader) {
            child.read(frameHeader);
            return {End::Answered, child.read(length)};
        }
        if (child.state() == QProcess::NotRunning)
            return {endOf(child), {}};
        if (stopping || (control && control->isCancelled()))
            return {End::Cancelled, {}};
        if (deadline.hasExpired())
            return {End::TimedOut, {}};
        const int wait = int(std::clamp<qint64>(deadline.remainingTime(), 1, pollMs));
        if (child.bytesToWrite() > 0)
            child.waitForBytesWritten(wait);
        else
            child.waitForReadyRead(wait);
    }
}

WorkerPool::WorkerPool(WorkerSetup setup) : d(std::make_unique<Private>())
{
    d->setup = std::move(setup);
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->asked.notify_all();
    d->answered.notify_all();
    for (const auto &thread : d->threads)
        thread->wait();
}

void WorkerPool::warm()
{
    const std::lock_guard lock(d->mutex);
    d->startThreads();
}

WorkerAnswer WorkerPool::ask(const QByteArray &message, int milliseconds, const JobControl *control)
{
    auto question = std::make_shared<Question>();
    question->message = message;
    question->milliseconds = milliseconds;
    question->control = control;
    const QDeadlineTimer turn(d->setup.queueMilliseconds);
    std::unique_lock lock(d->mutex);
    d->startThreads();
    d->queue.push_back(question);
    d->asked.notify_one();
    while (!question->done) {
        d->answered.wait_for(lock, std::chrono::milliseconds(pollMs));
        if (question->done || question->taken)
            continue;
        const bool cancelled = d->stopping || (control && control->isCancelled());
        if (cancelled || turn.hasExpired()) {
            std::erase(d->queue, question);
            return {cancelled ? End::Cancelled : End::Busy, {}};
        }
    }
    return question->answer;
}

QList<qint64> WorkerPool::processIds() const
{
    const std::lock_guard lock(d->mutex);
    QList<qint64> ids;
    for (const qint64 id : d->processes) {
        if (id > 0)
            ids.append(id);
    }
    return ids;
}

int WorkerPool::starts() const
{
    return d->starts;
}

} // namespace dialogist::process
