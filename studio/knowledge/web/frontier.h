// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QQueue>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// The addresses of one host still to visit, nearest to the start first, each once. Shared by the threads of a crawl.
class Frontier
{
public:
    struct Visit {
        QUrl url;
        int depth = 0;
        int number = 0; ///< in the order found
    };

    Frontier(int maxPages, int maxDepth);

    /// The host to stay on; scheme too, so that one page is not visited under both.
    void setHome(const QUrl &home);
    bool isHome(const QUrl &url) const;
    void setDelay(std::chrono::milliseconds delay);

    /// Takes an address that was not seen before, is of this host and looks like a page. Returns whether it did.
    bool add(const QUrl &url, int depth);
    /// Marks an address as seen; false when it was already.
    bool claim(const QUrl &url);

    /// The next visit, when its time has come; nothing when all is done, the limit is reached or the job is cancelled.
    std::optional<Visit> next(const JobControl &control);
    /// To be called after each visit that next() gave.
    void done();

    int found() const;
    bool hitLimit() const;

private:
    QUrl adopted(const QUrl &url) const;
    bool isHomeLocked(const QUrl &url) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QQueue<Visit> m_queue;
    QSet<QUrl> m_seen;
    QUrl m_home;
    int m_maxPages;
    int m_maxDepth;
    int m_given = 0;
    int m_active = 0;
    bool m_hitLimit = false;
    std::chrono::milliseconds m_delay {0};
    std::chrono::steady_clock::time_point m_slot;
};

} // namespace dialogist::knowledge
