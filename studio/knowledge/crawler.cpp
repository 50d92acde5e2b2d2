// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/crawler.h"

#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/web/crawljournal.h"
#include "studio/knowledge/web/pagetext.h"
#include "studio/knowledge/web/sitememory.h"
#include "studio/storage/contentkeys.h"

#include <atomic>
#include <deque>
#include <thread>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDelayMs = 30'000;
constexpr int mostParallel = 16;
constexpr int mostReaders = 4; ///< threads that read pages while others are fetched; each has a process of its own
constexpr size_t mostUnread = 16; ///< pages between the threads that fetch and those that read
constexpr qsizetype mostUnreadBytes = 32 * 1024 * 1024;
constexpr size_t mostWaiting = 64; ///< pages between these and the one that writes
constexpr size_t pagesAtOnce = 32; ///< written together
constexpr auto longestUnwritten = std::chrono::milliseconds(150);

CrawlScope scopeOf(const CrawlInput &input)
{
    return {input.under, input.include, input.exclude};
}

class Crawl
{
public:
    Crawl(const CrawlInput &input, JobControl &control)
        : m_input(input)
        , m_control(control)
        , m_frontier(scopeOf(input), {input.maxPages, input.maxDepth, std::clamp(input.parallel, 1, mostParallel)})
        , m_shared {m_input, m_frontier, m_rules, {}, {}, {}, allowedHosts(input)}
        , m_rules(m_shared.request({}), [this](const QUrl &url, const SiteRules &rules) { onRules(url, rules); })
        , m_journal(CrawlJournal::pathFor(input.projectPath, input.base.id.toString(), input.start))
    {
    }
    Result<ImportOutput> run();

private:
    static QStringList allowedHosts(const CrawlInput &input);
    QList<QUrl> starts() const { return QList<QUrl> {m_input.start} + m_input.alsoFrom; }
    std::optional<Error> begin(storage::ProjectFile &project);
    void takeUp();
    void onRules(const QUrl &url, const SiteRules &rules);
    void fetchPages();
    void readPages();
    bool hasRoom(const std::deque<Visited> &queue) const;
    void handOver(std::deque<Visited> &queue, Visited visited);
    std::optional<Visited> takeOver(std::chrono::milliseconds patience, bool *ended);
    void keep(Visited visited);
    void keepRow(int number, const PageRecord &record, double seconds);
    bool isBetter(const QString &address, const QString &than) const;
    bool flush();
    ImportOutput finished();
    void remember(storage::ProjectFile &project);

    const CrawlInput &m_input;
    JobControl &m_control;
    Frontier m_frontier;
    CrawlShared m_shared;
    std::atomic_bool m_isHasty = false; ///< a site asks for longer pauses than it gets
    RulesOfSites m_rules;
    CrawlJournal m_journal;
    std::unique_ptr<storage::ContentBatch> m_batch;

    std::mutex m_mutex;
    std::condition_variable m_unreadCame; ///< or no more will
    std::condition_variable m_readyCame; ///< or no more will
    std::condition_variable m_room; ///< in one of the two
    std::deque<Visited> m_unread;
    std::deque<Visited> m_ready;
    qsizetype m_unreadBytes = 0; ///< of the pages in m_unread
    int m_fetching = 0; ///< threads
    int m_reading = 0;

    // Of the writing thread alone.
    std::map<int, ImportRow> m_rows; ///< by the order pages were found
    QHash<QString, int> m_texts; ///< row of each text that was read, by its hash
    QByteArray m_frames; ///< of all records that are written
    QList<PageRecord> m_unwritten;
    std::vector<storage::PackedContent> m_contents; ///< of m_unwritten
    std::chrono::steady_clock::time_point m_firstUnwritten;
    QString m_trouble; ///< why nothing more can be written
    int m_depthBefore = 0; ///< how many links away from the start were followed the last time
};

QStringList Crawl::allowedHosts(const CrawlInput &input)
{
    QStringList hosts;
    for (const QUrl &start : QList<QUrl> {input.start} + input.alsoFrom) {
        const int port = start.port(start.scheme() == "https"_L1 ? 443 : 80);
        const QString host = start.host();
        if (input.allowPrivate)
            hosts += (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
    }
    return hosts;
}

/// Called with the first request to a host, before any page of it.
void Crawl::onRules(const QUrl &url, const SiteRules &rules)
{
    const double asked = rules.robots.crawlDelay(crawlerName).value_or(0) * 1000;
    m_frontier.setDelay(url, std::chrono::milliseconds(std::max(m_input.delayMs, int(std::min(asked, double(longestDelayMs))))));
    if (asked > longestDelayMs)
        m_isHasty = true;
    if (!m_input.sitemaps || !m_frontier.isHome(url))
        return;
    for (const QString &sitemap : rules.robots.sitemaps()) {
        const QUrl address = url.resolved(QUrl(sitemap));
        if (address.isValid() && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1) && address.userInfo().isEmpty())
            m_frontier.addList(address, 1, m_input.followLinks);
    }
}

/// Loads what is known of the site, and what a crawl that was not ended has read.
std::optional<Error> Crawl::begin(storage::ProjectFile &project)
{
    if (project.isReadOnly())
        return Error {ErrorCode::ReadOnly, project.readOnlyMessage(), {}};
    auto batch = storage::ContentBatch::open(m_input.projectPath);
    if (!batch)
        return batch.error();
    m_batch = batch.take();
    if (project.setting(siteKey(SiteMemory::Options, m_input.base.id, m_input.start)))
        m_depthBefore = lastCrawlOptions(project, m_input.base.id, m_input.start).maxDepth;
    if (auto keys = storage::contentKeys(m_input.projectPath))
        m_shared.stored = keys.take();
    for (const model::Source &source : m_input.existing)
        m_shared.known.insert(source.location, source);
    if (const auto kept = project.setting(siteKey(SiteMemory::Pages, m_input.base.id, m_input.start))) {
        for (PageRecord &record : unpackRecords(*kept)) {
            const QString address = record.url.toString(QUrl::FullyEncoded);
            // It may have been cut anew since: the same text under another key.
            const auto known = m_shared.known.constFind(address);
            if (known != m_shared.known.constEnd() && !record.textHash.isEmpty() && known->contentHash == record.source.contentHash)
                record.source = *known;
            m_shared.remembered.insert(address, record);
        }
    }
    for (const QUrl &start : starts())
        m_frontier.addHome(start);
    takeUp();
    for (const QUrl &start : starts())
        m_frontier.addStart(start, m_input.followLinks);
    return std::nullopt;
}

void Crawl::takeUp()
{
    const QList<PageRecord> before = m_journal.open();
    if (m_input.afresh) {
        m_journal.clear();
        return;
    }
    QList<std::pair<PageRecord, int>> restored;
    for (const PageRecord &record : before) {
        const bool there = !record.code.isEmpty()
            || (record.source.contentKey == contentKeyOf(record.source.contentHash, m_input.base) && m_shared.stored.contains(record.source.contentKey));
        if (!there)
            continue;
        m_frontier.addHome(record.url); // a start may have led to another host
        if (const auto number = m_frontier.restore(record.asked))
            restored.append({record, *number});
        m_frontier.claim(record.url);
    }
    for (const auto &[record, number] : restored) {
        if (record.follow && m_input.followLinks) {
            for (const QUrl &link : record.links)
                m_frontier.add(link, record.depth + 1);
        }
        m_frames += framesOf({record});
        keepRow(number, record, 0);
    }
}

void Crawl::fetchPages()
{
    {
        PageVisitor visitor(m_shared, m_control);
        while (std::optional<Frontier::Visit> visit = m_frontier.next(m_control)) {
            Visited visited = visitor.visit(*visit);
            m_frontier.done(*visit);
            if (visited.unread)
                handOver(m_unread, std::move(visited));
            else
                handOver(m_ready, std::move(visited));
        }
    }
    const std::lock_guard lock(m_mutex);
    --m_fetching;
    m_unreadCame.notify_all();
}

/// Fewer threads than fetch: reading keeps a processor busy, fetching mostly waits.
void Crawl::readPages()
{
    PageText text(m_shared, m_control);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_unreadCame.wait(lock, [this] { return !m_unread.empty() || m_fetching == 0; });
        if (m_unread.empty())
            break;
        Visited visited = std::move(m_unread.front());
        m_unread.pop_front();
        m_unreadBytes -= visited.unread->request.bytes.size();
        lock.unlock();
        m_room.notify_all();
        text.read(visited);
        handOver(m_ready, std::move(visited));
        lock.lock();
    }
    --m_reading;
    m_readyCame.notify_all();
}

bool Crawl::hasRoom(const std::deque<Visited> &queue) const
{
    return &queue == &m_ready ? queue.size() < mostWaiting : queue.size() < mostUnread && m_unreadBytes < mostUnreadBytes;
}

/// Waits while there is no room: pages come only as quickly as the next ones take them.
void Crawl::handOver(std::deque<Visited> &queue, Visited visited)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [&] { return hasRoom(queue) || m_control.isCancelled(); });
    m_unreadBytes += visited.unread ? visited.unread->request.bytes.size() : 0;
    queue.push_back(std::move(visited));
    (&queue == &m_ready ? m_readyCame : m_unreadCame).notify_one();
}

std::optional<Visited> Crawl::takeOver(std::chrono::milliseconds patience, bool *ended)
{
    std::unique_lock lock(m_mutex);
    m_readyCame.wait_for(lock, patience, [this] { return !m_ready.empty() || m_reading == 0; });
    *ended = m_ready.empty() && m_reading == 0;
    if (m_ready.empty())
        return std::nullopt;
    Visited visited = std::move(m_ready.front());
    m_ready.pop_front();
    m_room.notify_all();
    return visited;
}

/// Of two addresses of one text the shorter one stays: the same in every crawl, whichever page comes first.
bool Crawl::isBetter(const QString &address, const QString &than) const
{
    return address.size() != than.size() ? address.size() < than.size() : address < than;
}

void Crawl::keepRow(int number, const PageRecord &record, double seconds)
{
    ImportRow row;
    row.path = row.location = record.url.toString(QUrl::FullyEncoded);
    row.site = m_input.start.toString(QUrl::FullyEncoded);
    row.code = record.code;
    row.seconds = seconds;
    if (row.code.isEmpty()) {
        row.ok = true;
        row.source = record.source;
        const auto known = m_shared.known.constFind(row.path);
        row.unchanged = known != m_shared.known.constEnd() && known->contentKey == row.source.contentKey && known->status != "failed"_L1;
        if (row.unchanged) {
            row.source = *known;
        } else if (known != m_shared.known.constEnd()) {
            row.source.id = known->id;
            row.source.weight = known->weight;
        }
        row.code = row.source.message;
        const auto same = m_texts.constFind(record.textHash);
        ImportRow *other = same == m_texts.constEnd() ? nullptr : &m_rows[*same];
        ImportRow *loser = !other ? nullptr : isBetter(row.path, other->path) ? other : &row;
        if (loser != &row)
            m_texts.insert(record.textHash, number);
        if (loser) {
            loser->ok = loser->unchanged = false;
            loser->source = {};
            loser->code = u"duplicate"_s;
            if (loser == other && m_input.onRow)
                m_input.onRow(*other);
        }
    }
    if (m_input.onRow)
        m_input.onRow(row);
    m_rows[number] = row;
}

void Crawl::keep(Visited visited)
{
    if (visited.record.code == "cancelled"_L1)
        return;
    m_control.report(qint64(m_rows.size()), m_frontier.found(), visited.record.url.toDisplayString());
    if (!visited.isList) {
        if (m_unwritten.isEmpty())
            m_firstUnwritten = std::chrono::steady_clock::now();
        m_unwritten.append(visited.record);
        if (visited.content)
            m_contents.push_back(std::move(*visited.content));
    }
    // A list is worth a word only when something is wrong with it.
    if (!visited.isList || !visited.record.code.isEmpty())
        keepRow(visited.visit.number, visited.record, visited.seconds);
}

/// Writes what has come together; the journal names only what is in the project. False when it cannot be written.
bool Crawl::flush()
{
    if (m_unwritten.isEmpty())
        return true;
    if (!m_contents.empty()) {
        if (const Status written = m_batch->write(m_contents); !written.ok()) {
            m_trouble = written.error().code == ErrorCode::DiskFull ? u"disk-full"_s : u"not-stored"_s;
            for (auto &[number, row] : m_rows) {
                const bool lost = row.ok && std::any_of(m_contents.begin(), m_contents.end(), [&](const auto &content) { return content.key == row.source.contentKey; });
                if (lost) {
                    row.ok = false;
                    row.source = {};
                    row.code = m_trouble;
                }
            }
            return false;
        }
    }
    const QByteArray frames = framesOf(m_unwritten);
    m_journal.append(frames);
    m_frames += frames;
    m_unwritten.clear();
    m_contents.clear();
    return true;
}

ImportOutput Crawl::finished()
{
    ImportOutput output;
    for (const auto &[number, row] : m_rows) {
        output.rows.append(row);
        if (row.ok && !row.unchanged)
            output.sources.append(row.source);
    }
    const auto note = [&](const QString &code) {
        ImportRow row;
        row.path = row.location = row.site = m_input.start.toString(QUrl::FullyEncoded);
        row.code = code;
        output.rows.append(row);
    };
    if (m_frontier.hitLimit())
        note(u"page-limit"_s);
    else if (m_frontier.hitDepth())
        note(u"depth-limit"_s);
    if (m_isHasty)
        note(u"delay-limit"_s);
    output.cancelled = m_trouble.isEmpty() && m_control.isCancelled();
    output.isShallower = m_frontier.hitDepth() && m_input.maxDepth < m_depthBefore;
    return output;
}

/// Kept in the project, so that it goes where the project goes: for asking only for what has changed.
void Crawl::remember(storage::ProjectFile &project)
{
    const Status pages = project.setSetting(siteKey(SiteMemory::Pages, m_input.base.id, m_input.start), packFrames(m_frames));
    const Status options = keepCrawlOptions(project, m_input.base.id, m_input.start, m_input);
    keepLeftOut(project, m_input.base.id, m_input.start, finished().rows);
    if (pages.ok() && options.ok())
        m_journal.remove(); // else it serves the next crawl as well
}

Result<ImportOutput> Crawl::run()
{
    Result<std::unique_ptr<storage::ProjectFile>> project = storage::ProjectFile::openForJob(m_input.projectPath);
    if (!project)
        return project.error();
    if (const std::optional<Error> error = begin(**project))
        return *error;
    {
        // A host that cannot be had at all is an error of the crawl, not of a page.
        net::HttpClient client;
        const SiteRules rules = m_rules.of(m_input.start, client, m_control);
        if (rules.error && m_input.alsoFrom.isEmpty() && m_rows.empty()) {
            m_journal.remove();
            return *rules.error;
        }
    }
    m_fetching = std::clamp(m_input.parallel, 1, mostParallel);
    m_reading = std::clamp(int(std::thread::hardware_concurrency()), 1, mostReaders);
    std::vector<std::thread> threads;
    for (int thread = m_fetching; thread > 0; --thread)
        threads.emplace_back([this] { fetchPages(); });
    for (int thread = m_reading; thread > 0; --thread)
        threads.emplace_back([this] { readPages(); });
    for (bool ended = false; !ended;) {
        std::optional<Visited> visited = takeOver(longestUnwritten, &ended);
        if (visited && m_trouble.isEmpty())
            keep(std::move(*visited));
        const bool due = m_unwritten.size() >= qsizetype(pagesAtOnce) || ended
            || std::chrono::steady_clock::now() - m_firstUnwritten > longestUnwritten;
        if (m_trouble.isEmpty() && due && !flush())
            m_control.cancel();
    }
    for (std::thread &thread : threads)
        thread.join();
    // What was written stays, also when the person stops the crawl or the drive is full: the next crawl reads the rest.
    ImportOutput output = finished();
    if (output.cancelled && m_rows.empty()) {
        m_journal.remove();
        return readError(u"cancelled"_s);
    }
    if (!output.cancelled && m_trouble.isEmpty())
        remember(**project);
    return output;
}

} // namespace

Result<ImportOutput> crawl(const CrawlInput &input, JobControl &control)
{
    CrawlInput clean = input;
    clean.start = normalisedUrl(input.start);
    for (QUrl &url : clean.alsoFrom)
        url = normalisedUrl(url);
    return Crawl(clean, control).run();
}

} // namespace dialogist::knowledge
