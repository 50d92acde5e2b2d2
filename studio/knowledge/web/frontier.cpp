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
constexpr auto poll = std::chrono::milliseconds(50);

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
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

Frontier::Frontier(int maxPages, int maxDepth)
    : m_maxPages(std::max(1, maxPages))
    , m_maxDepth(std::max(0, maxDepth))
{
}

void Frontier::setHome(const QUrl &home)
{
    const std::lock_guard lock(m_mutex);
    m_home = normalisedUrl(home);
}

bool Frontier::isHomeLocked(const QUrl &url) const
{
    const bool bothDefault = portOf(url) == (url.scheme() == "https"_L1 ? 443 : 80)
        && portOf(m_home) == (m_home.scheme() == "https"_L1 ? 443 : 80);
    return url.host() == m_home.host() && (bothDefault || (url.scheme() == m_home.scheme() && portOf(url) == portOf(m_home)));
}

bool Frontier::isHome(const QUrl &url) const
{
    const std::lock_guard lock(m_mutex);
    return isHomeLocked(url);
}

QUrl Frontier::adopted(const QUrl &url) const
{
    QUrl same = normalisedUrl(url);
    if (same.scheme() != m_home.scheme() && isHomeLocked(same))
        same.setScheme(m_home.scheme());
    return same;
}

void Frontier::setDelay(std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_mutex);
    m_delay = delay;
}

bool Frontier::add(const QUrl &url, int depth)
{
    const std::lock_guard lock(m_mutex);
    const QUrl page = adopted(url);
    if (depth > m_maxDepth || !isHomeLocked(page) || m_seen.contains(page) || !looksLikePage(page) || isTrap(page))
        return false;
    m_seen.insert(page);
    m_queue.enqueue({page, depth, int(m_seen.size())});
    m_changed.notify_one();
    return true;
}

bool Frontier::claim(const QUrl &url)
{
    const std::lock_guard lock(m_mutex);
    const QUrl page = adopted(url);
    if (m_seen.contains(page))
        return false;
    m_seen.insert(page);
    return true;
}

std::optional<Frontier::Visit> Frontier::next(const JobControl &control)
{
    std::unique_lock lock(m_mutex);
    while (!control.isCancelled()) {
        if (m_given >= m_maxPages) {
            m_hitLimit = m_hitLimit || !m_queue.isEmpty();
            return std::nullopt;
        }
        if (!m_queue.isEmpty() && std::chrono::steady_clock::now() >= m_slot) {
            m_slot = std::chrono::steady_clock::now() + m_delay;
            ++m_given;
            ++m_active;
            return m_queue.dequeue();
        }
        if (m_queue.isEmpty() && m_active == 0)
            return std::nullopt;
        m_changed.wait_for(lock, poll);
    }
    return std::nullopt;
}

void Frontier::done()
{
    const std::lock_guard lock(m_mutex);
    --m_active;
    m_changed.notify_all();
}

int Frontier::found() const
{
    const std::lock_guard lock(m_mutex);
    return std::min(int(m_queue.size()) + m_given, m_maxPages);
}

bool Frontier::hitLimit() const
{
    const std::lock_guard lock(m_mutex);
    return m_hitLimit;
}

} // namespace dialogist::knowledge
