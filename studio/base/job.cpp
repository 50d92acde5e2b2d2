// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"

#include "studio/base/workpool.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <new>
#include <typeinfo>

namespace dialogist {

void JobControl::report(qint64 done, qint64 total, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    m_progress = {done, total, text};
}

JobControl::Progress JobControl::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

/// Outlives the job when the pool thread is still at work; owner is null once the job is gone.
struct Job::Shared {
    std::mutex mutex;
    std::condition_variable ended;
    bool running = false;
    Job *owner = nullptr;
};

namespace {
/// A library's exception must cost one job, not the program; its text may quote a document, so only its kind is kept.
std::optional<Error> run(const Job::Work &work, JobControl &control)
{
    const auto failed = [](const QString &detail) {
        return Error {ErrorCode::Internal, QCoreApplication::translate("base", "The work ended unexpectedly. Try it again."), detail};
    };
    try {
        return work(control);
    } catch (const std::bad_alloc &) {
        return Error {ErrorCode::Limit,
                      QCoreApplication::translate("base", "There is not enough memory for this. Close other programs, then try again."),
                      QStringLiteral("bad_alloc")};
    } catch (const std::exception &exception) {
        return failed(QString::fromLatin1(typeid(exception).name()));
    } catch (...) {
        return failed(QStringLiteral("exception"));
    }
}
} // namespace

Job::Job(QString title, Work work, std::function<void()> apply, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
    , m_apply(std::move(apply))
    , m_control(std::make_shared<JobControl>())
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

Job::~Job()
{
    m_control->cancel();
    std::unique_lock lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->ended.wait(lock, [this] { return !m_shared->running; });
}

void Job::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    m_shared->running = true;
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &Job::progressChanged);
    m_timer->start(100);
    emit progressChanged();

    workPool()->start([work = std::move(m_work), control = m_control, shared = m_shared]() mutable {
        std::optional<Error> error = run(work, *control);
        // What the work captured (an open file, say) goes before anybody hears that it ended.
        work = {};
        const std::lock_guard lock(shared->mutex);
        // Posted under the lock: the owner cannot be destroyed between the test and the post.
        if (shared->owner) {
            Job *owner = shared->owner;
            QMetaObject::invokeMethod(owner, [owner, error = std::move(error)] { owner->onDone(error); }, Qt::QueuedConnection);
        }
        shared->running = false;
        shared->ended.notify_all();
    });
}

void Job::cancel()
{
    m_control->cancel();
    if (m_state == State::Waiting) {
        m_state = State::Cancelled;
        emit finished();
    }
}

void Job::onDone(std::optional<Error> error)
{
    m_timer->stop();
    if (error) {
        m_state = error->code == ErrorCode::Cancelled ? State::Cancelled : State::Failed;
        m_error = std::move(error);
    } else {
        if (m_apply)
            m_apply();
        m_state = State::Done;
    }
    m_apply = {};
    emit progressChanged();
    emit finished();
}

JobQueue::JobQueue(QObject *parent) : QObject(parent) { }

Job *JobQueue::add(std::unique_ptr<Job> job)
{
    Job *added = job.release();
    added->setParent(this);
    m_jobs.append(added);
    connect(added, &Job::finished, this, [this] {
        startNext();
        emit changed();
    });
    connect(added, &Job::progressChanged, this, &JobQueue::changed);
    // Whoever deletes a job by itself must not leave its pointer in the list.
    connect(added, &QObject::destroyed, this, [this, added] {
        if (m_jobs.removeOne(added)) {
            startNext();
            emit changed();
        }
    });
    emit this->added(added);
    startNext();
    emit changed();
    return added;
}

int JobQueue::runningCount() const
{
    return int(std::count_if(m_jobs.begin(), m_jobs.end(), [](Job *job) { return job->state() == Job::State::Running; }));
}

void JobQueue::startNext()
{
    const QList<Job *> all = m_jobs; // starting a job may change the list
    for (Job *job : all) {
        if (runningCount() >= m_limit)
            return;
        if (job->state() == Job::State::Waiting)
            job->start();
    }
}

void JobQueue::clearFinished()
{
    const QList<Job *> all = m_jobs;
    for (Job *job : all) {
        if (job->state() != Job::State::Waiting && job->state() != Job::State::Running) {
            m_jobs.removeOne(job);
            job->deleteLater();
        }
    }
    emit changed();
}

void JobQueue::cancelAll()
{
    const QList<Job *> all = m_jobs;
    for (Job *job : all)
        job->cancel();
}

} // namespace dialogist
