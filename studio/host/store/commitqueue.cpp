// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/store/commitqueue.h"

#include <QCoreApplication>

#include <future>

namespace dialogist::host {

namespace {
constexpr std::size_t maxQueue = 10'000;
constexpr std::size_t maxGroup = 256;

Status runAlone(storage::Database &database, const CommitQueue::Task &task)
{
    return database.transaction([&] { return task(database); });
}
} // namespace

Result<std::unique_ptr<CommitQueue>> CommitQueue::open(const QString &path, Task prepare)
{
    std::unique_ptr<CommitQueue> queue(new CommitQueue);
    std::promise<Status> promise;
    auto opened = promise.get_future();
    queue->m_thread = std::thread([self = queue.get(), path, prepare = std::move(prepare), &promise] {
        self->work(path, prepare, [&promise](Status status) { promise.set_value(std::move(status)); });
    });
    const Status status = opened.get();
    if (!status)
        return status.error();
    return queue;
}

CommitQueue::~CommitQueue()
{
    stop();
}

void CommitQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void CommitQueue::submit(Task task, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && m_queue.size() < maxQueue) {
            m_queue.push_back({std::move(task), std::move(done)});
            m_wake.notify_one();
            return;
        }
    }
    done(Error {ErrorCode::Limit, QCoreApplication::translate("host", "Too much is going on at the moment. Try again in a few seconds."), {}});
}

Status CommitQueue::run(Task task)
{
    std::promise<Status> promise;
    auto result = promise.get_future();
    submit(std::move(task), [&promise](const Status &status) { promise.set_value(status); });
    return result.get();
}

void CommitQueue::work(const QString &path, const Task &prepare, const std::function<void(Status)> &opened)
{
    auto database = storage::Database::open(path, storage::Database::Mode::Create);
    if (!database)
        return opened(database.error());
    if (const Status prepared = prepare(**database); !prepared)
        return opened(prepared.error());
    opened({});
    serve(**database);
}

void CommitQueue::serve(storage::Database &database)
{
    for (;;) {
        std::deque<Entry> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            while (!m_queue.empty() && group.size() < maxGroup) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        commit(database, group);
    }
}

void CommitQueue::commit(storage::Database &database, std::deque<Entry> &group)
{
    const Status together = database.transaction([&]() -> Status {
        for (const Entry &entry : group) {
            if (const Status status = entry.task(database); !status)
                return status;
        }
        return {};
    });
    for (const Entry &entry : group)
        entry.done(together || group.size() == 1 ? together : runAlone(database, entry.task));
}

} // namespace dialogist::host
