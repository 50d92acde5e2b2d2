// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/crawler.h"

#include "studio/base/json.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/web/frontier.h"
#include "studio/knowledge/web/pagescan.h"
#include "studio/knowledge/web/robots.h"
#include "studio/net/httpclient.h"

#include <QElapsedTimer>

#include <deque>
#include <thread>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

const QString agent = u"Dialogist"_s;
constexpr qint64 longestPage = 16LL * 1024 * 1024;
constexpr int pageMs = 30'000;
constexpr int longestDelayMs = 30'000;
constexpr int mostParallel = 8;
constexpr qsizetype tooLittleText = 120; // characters: less, on a page with scripts, is a shell that a script fills
constexpr int mostWaitSeconds = 10;

/// One page on its way from the threads that fetch to the one that writes.
struct Page {
    Frontier::Visit visit;
    QUrl url; ///< after redirects
    QString code; ///< why it was left out
    QString textHash;
    qint64 bytes = 0;
    Document document;
    double seconds = 0;
};

QString charsetOf(const net::HttpResponse &response)
{
    const QString type = QString::fromLatin1(response.header("Content-Type"));
    const qsizetype at = type.indexOf("charset="_L1, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : type.mid(at + 8).section(u';', 0, 0).remove(u'"').trimmed();
}

QString hashOf(const Document &document)
{
    QString text = document.title;
    for (const Block &block : document.blocks)
        text += u'\n' + QString::number(int(block.kind)) + block.text;
    return sha256Hex(text.toUtf8());
}

qsizetype lengthOf(const Document &document)
{
    qsizetype length = 0;
    for (const Block &block : document.blocks)
        length += block.text.size();
    return length;
}

QString codeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Denied:
        return error.detail.startsWith("private"_L1) ? u"refused-address"_s : u"off-host"_s;
    case ErrorCode::Timeout:
        return u"page-timeout"_s;
    case ErrorCode::Limit:
        return error.detail == "redirects"_L1 ? u"redirects"_s : u"too-large"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    default:
        return u"unreachable"_s;
    }
}

class Crawl
{
public:
    Crawl(const CrawlInput &input, JobControl &control)
        : m_input(input)
        , m_control(control)
        , m_frontier(input.maxPages, input.maxDepth)
    {
        for (const model::Source &source : input.existing)
            m_known.insert(source.location, source);
        if (input.allowPrivate) {
            const int port = input.start.port(input.start.scheme() == "https"_L1 ? 443 : 80);
            const QString host = input.start.host();
            m_allowed += (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
        }
    }

    Result<ImportOutput> run();

private:
    net::HttpRequest request(const QUrl &url) const;
    std::optional<Error> readRobots(net::HttpClient &client, const QUrl &site);
    void work();
    void visit(net::HttpClient &client, Page *page);
    bool takeAnswer(const net::HttpResponse &response, Page *page, bool *follow);
    void readPage(const net::HttpResponse &response, Page *page);
    Result<net::HttpResponse> fetchPatiently(net::HttpClient &client, const QUrl &url);
    bool keep(const Page &page, storage::ProjectFile &project);
    void handOver(Page page);
    std::optional<Page> takeOver();

    const CrawlInput &m_input;
    JobControl &m_control;
    Frontier m_frontier;
    Robots m_robots;
    bool m_robotsUnreachable = false;
    QStringList m_allowed;
    QHash<QString, model::Source> m_known; ///< by location

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Page> m_ready;
    int m_working = 0;
    QSet<QString> m_texts; ///< hashes of what was read, to see doubles

    std::map<int, ImportRow> m_rows; ///< by the order pages were found
    ImportOutput m_output;
};

net::HttpRequest Crawl::request(const QUrl &url) const
{
    net::HttpRequest request;
    request.url = url;
    request.maxBytes = longestPage;
    request.totalMs = pageMs;
    request.allowedPrivate = m_allowed;
    return request;
}

/// RFC 9309, 2.3.1: no such file means no rules; a server in trouble means to stay away.
std::optional<Error> Crawl::readRobots(net::HttpClient &client, const QUrl &site)
{
    net::HttpRequest asked = request(site.resolved(QUrl(u"/robots.txt"_s)));
    asked.maxBytes = 512 * 1024;
    const Result<net::HttpResponse> response = client.fetch(asked, m_control);
    if (!response)
        return response.error();
    m_robots = Robots();
    m_robotsUnreachable = response->status >= 500 || response->status == 429;
    if (response->status >= 200 && response->status < 300)
        m_robots = Robots::parse(response->body);
    const int asks = int(std::min(m_robots.crawlDelay(agent).value_or(0) * 1000, double(longestDelayMs)));
    m_frontier.setDelay(std::chrono::milliseconds(std::max(m_input.delayMs, asks)));
    return std::nullopt;
}

/// A server that asks for patience gets it once.
Result<net::HttpResponse> Crawl::fetchPatiently(net::HttpClient &client, const QUrl &url)
{
    net::HttpRequest asked = request(url);
    asked.acceptTypes = {u"text/html"_s, u"application/xhtml+xml"_s, u"text/plain"_s, u"text/markdown"_s, u"application/pdf"_s};
    Result<net::HttpResponse> response = client.fetch(asked, m_control);
    if (!response || (response->status != 429 && response->status != 503))
        return response;
    const int seconds = std::clamp(response->header("Retry-After").toInt(), 1, mostWaitSeconds);
    for (int tick = 0; tick < seconds * 20 && !m_control.isCancelled(); ++tick)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return client.fetch(asked, m_control);
}

/// Looks at an answer before its text is read; false when that is not wanted. follow: whether its links count.
bool Crawl::takeAnswer(const net::HttpResponse &response, Page *page, bool *follow)
{
    page->url = normalisedUrl(response.url);
    if (page->visit.depth == 0)
        m_frontier.setHome(page->url);
    if (!m_frontier.isHome(page->url))
        page->code = u"off-host"_s;
    else if (response.status < 200 || response.status > 299)
        page->code = u"http-%1"_s.arg(response.status);
    else if (response.typeRefused)
        page->code = u"not-html"_s;
    else if (response.truncated)
        page->code = u"too-large"_s;
    else if (page->url != page->visit.url && !m_frontier.claim(page->url))
        page->code = u"duplicate"_s;
    else if (m_robotsUnreachable)
        page->code = u"robots-unreachable"_s;
    else if (!m_robots.allows(page->url.path(QUrl::FullyEncoded), agent))
        page->code = u"robots"_s;
    if (!page->code.isEmpty())
        return false;
    bool noIndex = false;
    bool noFollow = false;
    readRobotsValue(response.header("X-Robots-Tag"), &noIndex, &noFollow);
    *follow = !noFollow;
    if (noIndex)
        page->code = u"noindex"_s;
    return true;
}

void Crawl::readPage(const net::HttpResponse &response, Page *page)
{
    ReadRequest asked;
    asked.bytes = response.body;
    asked.name = page->url.fileName();
    asked.mime = response.mediaType();
    asked.charset = charsetOf(response);
    asked.base = page->url;
    Result<Document> document = readDocument(m_input.readerProgram, asked, m_control);
    if (!document) {
        page->code = readCode(document.error());
        return;
    }
    page->document = document.take();
    page->textHash = hashOf(page->document);
    page->bytes = response.body.size();
}

void Crawl::visit(net::HttpClient &client, Page *page)
{
    page->url = page->visit.url;
    const QString target = page->url.path(QUrl::FullyEncoded)
        + (page->url.hasQuery() ? u'?' + page->url.query(QUrl::FullyEncoded) : QString());
    if (m_robotsUnreachable || !m_robots.allows(target, agent)) {
        page->code = m_robotsUnreachable ? u"robots-unreachable"_s : u"robots"_s;
        return;
    }
    const Result<net::HttpResponse> response = fetchPatiently(client, page->url);
    if (!response) {
        page->code = codeOf(response.error());
        return;
    }
    // The address the person named may lead to the host's real name, which has rules of its own. No other page is under way yet.
    if (page->visit.depth == 0 && response->url.host() != page->url.host() && readRobots(client, response->url)) {
        page->code = u"robots-unreachable"_s;
        return;
    }
    bool follow = true;
    if (!takeAnswer(*response, page, &follow))
        return;
    PageScan scan;
    const bool isHtml = response->mediaType().contains("html"_L1) || response->mediaType().isEmpty();
    if (isHtml) {
        scan = scanPage(response->body, page->url);
        if (follow && !scan.noFollow) {
            for (const QUrl &link : std::as_const(scan.links))
                m_frontier.add(link, page->visit.depth + 1);
        }
        if (scan.noIndex)
            page->code = u"noindex"_s;
        const bool elsewhere = !scan.canonical.isEmpty() && scan.canonical != page->url && m_frontier.isHome(scan.canonical);
        if (page->code.isEmpty() && elsewhere && page->visit.depth > 0) {
            m_frontier.add(scan.canonical, page->visit.depth);
            page->code = u"canonical"_s;
        }
    }
    if (!page->code.isEmpty())
        return;
    readPage(*response, page);
    const bool emptyShell = page->code == "empty"_L1 || page->code == "no-text"_L1
        || (page->code.isEmpty() && lengthOf(page->document) < tooLittleText && scan.textLength < 2 * tooLittleText);
    if (isHtml && scan.scripts > 0 && emptyShell && lengthOf(page->document) < tooLittleText)
        page->code = u"needs-javascript"_s;
}

void Crawl::work()
{
    net::HttpClient client;
    while (std::optional<Frontier::Visit> visit = m_frontier.next(m_control)) {
        QElapsedTimer clock;
        clock.start();
        Page page;
        page.visit = *visit;
        this->visit(client, &page);
        page.seconds = double(clock.elapsed()) / 1000;
        handOver(std::move(page));
        m_frontier.done();
    }
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_changed.notify_all();
}

void Crawl::handOver(Page page)
{
    std::unique_lock lock(m_mutex);
    // Pages wait here when writing is slower than fetching.
    m_changed.wait(lock, [this] { return m_ready.size() < 16 || m_control.isCancelled(); });
    m_ready.push_back(std::move(page));
    m_changed.notify_all();
}

std::optional<Page> Crawl::takeOver()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_working == 0; });
    if (m_ready.empty())
        return std::nullopt;
    Page page = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return page;
}

/// Writes a page's passages and its row. Returns false when the project file cannot be written.
bool Crawl::keep(const Page &page, storage::ProjectFile &project)
{
    ImportRow row;
    row.path = page.url.toString(QUrl::FullyEncoded);
    row.code = page.code;
    row.seconds = page.seconds;
    if (row.code.isEmpty() && m_texts.contains(page.textHash))
        row.code = u"duplicate"_s;
    bool written = true;
    if (row.code.isEmpty()) {
        m_texts.insert(page.textHash);
        model::Source source = m_known.value(row.path);
        const QString key = contentKeyOf(page.textHash, m_input.base);
        if (!source.id.isNull() && source.contentKey == key && source.status != "failed"_L1 && project.hasContent(key).ok()
            && *project.hasContent(key)) {
            row.ok = row.unchanged = true;
            row.source = source;
        } else {
            source.kind = u"page"_s;
            source.location = row.path;
            source.site = m_input.start.toString(QUrl::FullyEncoded);
            source.contentHash = page.textHash;
            source.bytes = page.bytes;
            Result<model::Source> stored = storePassages(project, m_input.base, page.document, source);
            row.ok = stored.ok();
            row.code = stored.ok() ? stored->message : readCode(stored.error());
            written = row.code != "not-stored"_L1;
            if (stored.ok()) {
                row.source = stored.take();
                m_output.sources.append(row.source);
            }
        }
    }
    m_rows[page.visit.number] = row;
    return written;
}

Result<ImportOutput> Crawl::run()
{
    Result<std::unique_ptr<storage::ProjectFile>> project = storage::ProjectFile::openForJob(m_input.projectPath);
    if (!project)
        return project.error();
    {
        net::HttpClient client;
        if (const std::optional<Error> error = readRobots(client, m_input.start))
            return *error;
    }
    m_frontier.setHome(m_input.start);
    m_frontier.add(m_input.start, 0);
    m_working = std::clamp(m_input.parallel, 1, mostParallel);
    std::vector<std::thread> threads;
    for (int thread = m_working; thread > 0; --thread)
        threads.emplace_back([this] { work(); });
    bool written = true;
    while (std::optional<Page> page = takeOver()) {
        if (written && page->code != "cancelled"_L1) {
            m_control.report(qint64(m_rows.size()), m_frontier.found(), page->url.toDisplayString());
            written = keep(*page, **project);
        }
        if (!written)
            m_control.cancel();
    }
    for (std::thread &thread : threads)
        thread.join();
    // What was written stays, also when the person stops the crawl or the drive is full: the next crawl reads the rest.
    m_output.cancelled = written && m_control.isCancelled();
    if (m_output.cancelled && m_rows.empty())
        return readError(u"cancelled"_s);
    for (const auto &[number, row] : m_rows)
        m_output.rows.append(row);
    if (m_frontier.hitLimit()) {
        ImportRow row;
        row.path = m_input.start.toString(QUrl::FullyEncoded);
        row.code = u"page-limit"_s;
        m_output.rows.append(row);
    }
    return std::move(m_output);
}

} // namespace

Result<ImportOutput> crawl(const CrawlInput &input, JobControl &control)
{
    CrawlInput clean = input;
    clean.start = normalisedUrl(input.start);
    return Crawl(clean, control).run();
}

} // namespace dialogist::knowledge
