// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace dialogist::host {

/// The one writer of the conversation store: a thread with the database, and a queue of tasks from any thread. Tasks that wait together are
/// committed together, so that many turns share one sync to the disk; done() is called after that commit and not before.
class CommitQueue
{
public:
    /// May run twice: when one task of a group fails, the group is undone and each task is run in a transaction of its own.
    using Task = std::function<Status(storage::Database &)>;
    using Done = std::function<void(const Status &)>;

    /// Opens or creates the database and runs prepare (schema) on the writer's thread.
    static Result<std::unique_ptr<CommitQueue>> open(const QString &path, Task prepare);
    /// Commits what is queued, then ends the thread.
    ~CommitQueue();
    /// done runs on the writer's thread: keep it short. With a full queue it is called at once with ErrorCode::Limit.
    void submit(Task task, Done done);
    /// submit() and wait; for tests and maintenance.
    Status run(Task task);
    void stop();

private:
    struct Entry {
        Task task;
        Done done;
    };
    CommitQueue() = default;
    void work(const QString &path, const Task &prepare, const std::function<void(Status)> &opened);
    void serve(storage::Database &database);
    static void commit(storage::Database &database, std::deque<Entry> &group);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace dialogist::host
