// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/store/commitqueue.h"
#include "studio/host/store/talktables.h"

#include <QHash>
#include <QSet>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace dialogist::host {

/// Lets talks go on by themselves: when a wait is over or the person has been silent for long enough, and, once at the start, those
/// that a former run of the host left while they waited for a web service. The times lie in the store, so they outlive the host; what
/// was due meanwhile happens when it is back. A thread of its own.
class Scheduler
{
public:
    /// Takes a talk on and says whether that went well; a talk that did not is left alone for a while. Any thread.
    using Done = std::function<void(bool ok)>;
    using GoOn = std::function<void(const DueTalk &talk, Done done)>;

    Scheduler(CommitQueue &store, GoOn goOn);
    ~Scheduler();
    void start();
    void stop();
    /// A talk is due then, milliseconds since 1970. Any thread.
    void expect(qint64 due);

private:
    void run();
    /// Hands out what is due; when to look again.
    qint64 scan(qint64 now);
    void takeUpPending();
    void handOut(const DueTalk &talk);

    CommitQueue &m_store;
    GoOn m_goOn;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    qint64 m_next = 0;
    QSet<qint64> m_underWay;
    bool m_skipped = false; ///< a talk that is under way was due again
    QHash<qint64, qint64> m_notBefore; ///< talks that did not go on, until when they are left alone
    std::thread m_thread;
};

} // namespace dialogist::host
