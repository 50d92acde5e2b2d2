// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/scheduler.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace dialogist::host {

namespace {
constexpr int atOnce = 500;
constexpr qint64 longestSleep = 60'000; ///< the clock of the computer may be set meanwhile
constexpr qint64 shortestSleep = 20;
constexpr qint64 pauseAfterFailure = 30'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}
} // namespace

Scheduler::Scheduler(CommitQueue &store, GoOn goOn) : m_store(store), m_goOn(std::move(goOn)) { }

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::start()
{
    m_thread = std::thread([this] { run(); });
}

void Scheduler::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Scheduler::expect(qint64 due)
{
    {
        const std::lock_guard lock(m_mutex);
        if (due >= m_next)
            return;
        m_next = due;
    }
    m_wake.notify_all();
}

void Scheduler::run()
{
    takeUpPending();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const qint64 wait = m_next - now();
        if (wait > 0) {
            m_wake.wait_for(lock, std::chrono::milliseconds(std::min(wait, longestSleep)));
            continue;
        }
        // What is expected while we look counts anew.
        m_next = now() + longestSleep;
        lock.unlock();
        const qint64 next = scan(now());
        lock.lock();
        m_next = std::min(m_next, next);
    }
}

qint64 Scheduler::scan(qint64 at)
{
    QList<DueTalk> due;
    qint64 next = 0;
    const Status read = m_store.run([&](storage::Database &database) -> Status {
        auto list = dueTalks(database, at, atOnce);
        if (!list)
            return list.error();
        due = list.take();
        const auto later = nextDue(database, at);
        if (!later)
            return later.error();
        next = *later;
        return {};
    });
    if (!read)
        return at + pauseAfterFailure;
    qint64 leftAlone = 0;
    for (const DueTalk &talk : std::as_const(due)) {
        {
            const std::lock_guard lock(m_mutex);
            const qint64 until = m_notBefore.value(talk.talk);
            if (until > at) {
                leftAlone = leftAlone ? std::min(leftAlone, until) : until;
                continue;
            }
            m_notBefore.remove(talk.talk);
            if (m_underWay.contains(talk.talk)) {
                m_skipped = true;
                continue;
            }
            m_underWay.insert(talk.talk);
        }
        handOut(talk);
    }
    qint64 again = next > 0 ? next : at + longestSleep;
    if (leftAlone > 0)
        again = std::min(again, leftAlone);
    if (due.size() == atOnce)
        again = at;
    return std::max(again, now() + shortestSleep);
}

/// What a host that was killed had asked has no answer any more; the talks learn that before anything else happens in them.
void Scheduler::takeUpPending()
{
    for (qint64 above = 0;;) {
        QList<DueTalk> pending;
        const Status read = m_store.run([&](storage::Database &database) -> Status {
            auto list = pendingTalks(database, above, atOnce);
            if (!list)
                return list.error();
            pending = list.take();
            return {};
        });
        if (!read || pending.isEmpty())
            return;
        above = pending.last().talk;
        for (const DueTalk &talk : std::as_const(pending)) {
            {
                const std::lock_guard lock(m_mutex);
                if (m_stopping)
                    return;
                m_underWay.insert(talk.talk);
            }
            handOut(talk);
        }
    }
}

void Scheduler::handOut(const DueTalk &talk)
{
    m_goOn(talk, [this, id = talk.talk](bool ok) {
        {
            const std::lock_guard lock(m_mutex);
            m_underWay.remove(id);
            if (!ok)
                m_notBefore.insert(id, now() + pauseAfterFailure);
            if (!std::exchange(m_skipped, false))
                return;
            m_next = 0;
        }
        m_wake.notify_all();
    });
}

} // namespace dialogist::host
