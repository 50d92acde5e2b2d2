// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QTimer;

namespace dialogist {

/// What a job's work sees of the outside: whether to stop, and where to say how far it is. Usable from any thread.
class JobControl
{
public:
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// done and total are in whatever the job counts (files, pages); total 0 = not known. The text says what is at hand.
    void report(qint64 done, qint64 total, const QString &text);

    struct Progress {
        qint64 done = 0;
        qint64 total = 0;
        QString text;
    };
    Progress progress() const;

private:
    std::atomic_bool m_cancelled {false};
    mutable std::mutex m_mutex;
    Progress m_progress;
};

/// One piece of long work: a plain function run on a pool thread. Lives on the main thread; finished() comes exactly once,
/// there, also after cancel(). The destructor cancels and waits. progressChanged() comes at most ten times a second.
class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Failed, Cancelled };

    /// work runs on a pool thread and returns what went wrong, if anything. It may touch only what it captured by value.
    /// apply, if given, runs on the main thread after work succeeded, before finished().
    using Work = std::function<std::optional<Error>(JobControl &)>;
    Job(QString title, Work work, std::function<void()> apply = {}, QObject *parent = nullptr);
    ~Job() override;

    QString title() const { return m_title; }
    State state() const { return m_state; }
    JobControl::Progress progress() const { return m_control->progress(); }
    /// Set when state() is Failed.
    Error error() const { return m_error.value_or(Error {}); }

    void start();
    void cancel();

signals:
    void progressChanged();
    void finished();

private:
    void onDone(std::optional<Error> error);

    struct Shared;
    QString m_title;
    Work m_work;
    std::function<void()> m_apply;
    std::shared_ptr<JobControl> m_control;
    std::shared_ptr<Shared> m_shared;
    State m_state = State::Waiting;
    std::optional<Error> m_error;
    QTimer *m_timer = nullptr;
};

/// The jobs of one window, newest last; runs at most limit() of them at a time and keeps finished ones for the list.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    explicit JobQueue(QObject *parent = nullptr);
    /// Takes the job over and starts it when its turn comes.
    Job *add(std::unique_ptr<Job> job);
    QList<Job *> jobs() const { return m_jobs; }
    int runningCount() const;
    int limit() const { return m_limit; }
    void clearFinished();
    void cancelAll();

signals:
    void added(dialogist::Job *job);
    void changed();

private:
    void startNext();
    QList<Job *> m_jobs;
    int m_limit = 2;
};

} // namespace dialogist
