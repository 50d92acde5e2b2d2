// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/frontier.h"

#include "studio/base/job.h"
#include "studio/knowledge/web/pagescan.h"

#include <QHash>

#include <thread>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr int mostRepeats = 3; // of one path segment: sites that nest into themselves without end
constexpr qsizetype mostTooDeep = 1000; // remembered; one is enough to say so
constexpr auto poll = std::chrono::milliseconds(50); // how soon a cancel is seen

/// Host and port; the usual ports of both schemes are one place.
QString placeOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? url.host() : url.host() + u':' + QString::number(port) + url.scheme();
}

/// Pictures, archives, scripts and the like are linked everywhere and never a page.
bool looksLikePage(const QUrl &url)
{
    static const QSet<QString> others {
        u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"svg"_s, u"webp"_s, u"ico"_s, u"bmp"_s,  u"css"_s, u"js"_s,  u"mjs"_s, u"map"_s,
        u"woff"_s, u"woff2"_s, u"ttf"_s, u"zip"_s, u"gz"_s, u"tgz"_s, u"bz2"_s, u"xz"_s, u"7z"_s, u"rar"_s, u"tar"_s, u"exe"_s,
        u"dmg"_s, u"iso"_s, u"deb"_s, u"rpm"_s, u"apk"_s, u"mp3"_s, u"mp4"_s, u"avi"_s, u"mov"_s, u"webm"_s, u"ogg"_s, u"wav"_s};
    const QString name = url.fileName().toLower();
    return !name.contains(u'.') || !others.contains(name.section(u'.', -1));
}

bool isTrap(const QUrl &url)
{
    if (url.toEncoded().size() > longestAddress)
        return true;
    QHash<QString, int> counts;
    for (const QString &segment : url.path().split(u'/', Qt::SkipEmptyParts)) {
        if (++counts[segment] > mostRepeats)
            return true;
    }
    return false;
}

} // namespace

Frontier::Frontier(CrawlScope scope, const Limits &limits)
    : m_scope(std::move(scope))
    , m_limits {std::max(1, limits.pages), std::max(0, limits.depth), std::max(1, limits.perHost)}
{
}

void Frontier::addHome(const QUrl &home)
{
    const std::lock_guard lock(m_mutex);
    const QUrl url = normalisedUrl(home);
    m_homes.insert(placeOf(url), url.scheme());
}

bool Frontier::isHome(const QUrl &url) const
{
    const std::lock_guard lock(m_mutex);
    return m_homes.contains(placeOf(url));
}

QUrl Frontier::adopted(const QUrl &url) const
{
    const QString scheme = m_homes.value(placeOf(url));
    if (scheme.isEmpty() || scheme == url.scheme())
        return url;
    QUrl same = url;
    same.setScheme(scheme);
    return same;
}

void Frontier::setDelay(const QUrl &host, std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[placeOf(host)].delay = delay;
}

void Frontier::backOff(const QUrl &host, std::chrono::milliseconds pause)
{
    const std::lock_guard lock(m_mutex);
    Host &place = m_hosts[placeOf(host)];
    place.slot = std::max(place.slot, Clock::now() + pause);
}

bool Frontier::enqueue(const QUrl &url, int depth, Kind kind, bool follow)
{
    if (m_seen.contains(url))
        return false;
    m_seen.insert(url);
    m_hosts[placeOf(url)].queue.enqueue({url, depth, ++m_numbers, kind, follow});
    m_waiting += kind == Kind::Page;
    m_changed.notify_one();
    return true;
}

bool Frontier::addStart(const QUrl &url, bool follow)
{
    const std::lock_guard lock(m_mutex);
    return enqueue(adopted(normalisedUrl(url)), 0, Kind::Page, follow);
}

bool Frontier::add(const QUrl &url, int depth, bool follow)
{
    const std::lock_guard lock(m_mutex);
    if (m_seen.contains(url) || !m_homes.contains(placeOf(url))) // most links are in every page's menu
        return false;
    const QUrl page = adopted(url);
    if (m_seen.contains(page) || (depth > m_limits.depth && m_tooDeep.contains(page)) || !looksLikePage(page) || isTrap(page) || !m_scope.covers(page))
        return false;
    if (depth > m_limits.depth) {
        if (m_tooDeep.size() < mostTooDeep)
            m_tooDeep.insert(page);
        return false;
    }
    return enqueue(page, depth, Kind::Page, follow);
}

bool Frontier::addList(const QUrl &url, int depth, bool follow)
{
    const std::lock_guard lock(m_mutex);
    return enqueue(normalisedUrl(url), depth, Kind::List, follow);
}

bool Frontier::claim(const QUrl &url)
{
    const std::lock_guard lock(m_mutex);
    const QUrl page = adopted(url);
    const bool isNew = !m_seen.contains(page);
    m_seen.insert(page);
    return isNew;
}

std::optional<int> Frontier::restore(const QUrl &url)
{
    const std::lock_guard lock(m_mutex);
    if (m_seen.contains(url))
        return std::nullopt;
    m_seen.insert(url);
    ++m_given;
    return ++m_numbers;
}

std::optional<Frontier::Visit> Frontier::next(const JobControl &control)
{
    std::unique_lock lock(m_mutex);
    while (!control.isCancelled()) {
        const bool full = m_given >= m_limits.pages;
        m_hitLimit = m_hitLimit || (full && m_waiting > 0);
        const Clock::time_point now = Clock::now();
        Clock::time_point soonest = now + poll;
        bool more = false; // something waits that may still be visited
        for (auto &[name, host] : m_hosts) {
            if (host.queue.isEmpty() || (full && host.queue.head().kind == Kind::Page))
                continue;
            more = true;
            if (host.active >= m_limits.perHost)
                continue;
            if (now < host.slot) {
                soonest = std::min(soonest, host.slot);
                continue;
            }
            host.slot = now + host.delay;
            const Visit visit = host.queue.dequeue();
            ++host.active;
            ++m_active;
            m_given += visit.kind == Kind::Page;
            m_waiting -= visit.kind == Kind::Page;
            return visit;
        }
        if (!more && m_active == 0)
            return std::nullopt;
        m_changed.wait_until(lock, soonest);
    }
    return std::nullopt;
}

bool Frontier::awaitTurn(const QUrl &host, const JobControl &control)
{
    std::unique_lock lock(m_mutex);
    Host &place = m_hosts[placeOf(host)];
    while (!control.isCancelled()) {
        const Clock::time_point now = Clock::now();
        if (now >= place.slot) {
            place.slot = now + place.delay;
            return true;
        }
        m_changed.wait_until(lock, std::min(place.slot, now + poll));
    }
    return false;
}

void Frontier::done(const Visit &visit)
{
    const std::lock_guard lock(m_mutex);
    --m_hosts[placeOf(visit.url)].active;
    --m_active;
    m_changed.notify_all();
}

int Frontier::found() const
{
    const std::lock_guard lock(m_mutex);
    return std::min(m_waiting + m_given, m_limits.pages);
}

bool Frontier::hitLimit() const
{
    const std::lock_guard lock(m_mutex);
    return m_hitLimit;
}

bool Frontier::hitDepth() const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_tooDeep.begin(), m_tooDeep.end(), [this](const QUrl &page) { return !m_seen.contains(page); });
}

} // namespace dialogist::knowledge
