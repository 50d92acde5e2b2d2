// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/web/crawlscope.h"

#include <QHash>
#include <QQueue>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// The addresses still to visit, nearest to the start first, each once, with a pace for every host. Shared by the threads of a crawl.
class Frontier
{
public:
    enum class Kind {
        Page,
        List, ///< a sitemap or a feed, which names pages
    };
    struct Visit {
        QUrl url;
        int depth = 0; ///< links away from the start
        int number = 0; ///< in the order found
        Kind kind = Kind::Page;
        bool follow = true; ///< whether the links of this page count
    };
    struct Limits {
        int pages = 200;
        int depth = 20;
        int perHost = 4; ///< visits of one host at a time
    };

    Frontier(CrawlScope scope, const Limits &limits);

    /// A host to stay on; its scheme too, so that one page is not visited under both.
    void addHome(const QUrl &home);
    bool isHome(const QUrl &url) const;
    /// Between two requests to that host.
    void setDelay(const QUrl &host, std::chrono::milliseconds delay);
    /// Leaves that host alone for a while.
    void backOff(const QUrl &host, std::chrono::milliseconds pause);

    /// The way in: visited whatever the scope says.
    bool addStart(const QUrl &url, bool follow = true);
    /// Takes an address that was not seen before, is of a home host, in the scope, and looks like a page. Returns whether it did.
    bool add(const QUrl &url, int depth, bool follow = true);
    /// A sitemap; it may lie on another host, and does not count as a page.
    bool addList(const QUrl &url, int depth, bool follow);
    /// Marks an address as seen; false when it was already.
    bool claim(const QUrl &url);
    /// A visit of an earlier crawl that was not ended: as if made now. Returns its number; none when it was seen already.
    std::optional<int> restore(const QUrl &url);

    /// The next visit, when its time has come; nothing when all is done, the limit is reached or the job is cancelled.
    std::optional<Visit> next(const JobControl &control);
    /// Waits for the time of one more request to that host. False when cancelled.
    bool awaitTurn(const QUrl &host, const JobControl &control);
    /// To be called after each visit that next() gave, when its requests are over and its links are added.
    void done(const Visit &visit);

    int found() const;
    bool hitLimit() const; ///< of pages
    bool hitDepth() const; ///< something that was found lies too many links away, and no shorter way led there
    const CrawlScope &scope() const { return m_scope; }

private:
    using Clock = std::chrono::steady_clock;
    struct Host {
        QQueue<Visit> queue;
        int active = 0;
        std::chrono::milliseconds delay {0};
        Clock::time_point slot; ///< no request before
    };

    QUrl adopted(const QUrl &url) const;
    bool enqueue(const QUrl &url, int depth, Kind kind, bool follow);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    const CrawlScope m_scope;
    const Limits m_limits;
    std::map<QString, Host> m_hosts;
    QHash<QString, QString> m_homes; ///< scheme by host and port
    QSet<QUrl> m_seen; ///< normalised
    QSet<QUrl> m_tooDeep; ///< some of them
    int m_numbers = 0;
    int m_waiting = 0; ///< pages in queues
    int m_given = 0; ///< pages
    int m_active = 0;
    bool m_hitLimit = false;
};

} // namespace dialogist::knowledge
