// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/pagevisit.h"

#include "studio/base/json.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/web/pagescan.h"

#include <QElapsedTimer>
#include <QLocale>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestList = 52'428'800; // the sitemap protocol's own limit
constexpr int mostRedirects = 5;
constexpr int deepestIndex = 3; // of sitemaps within indexes
constexpr int longestPauseSeconds = 30;
constexpr qsizetype longestRedirect = 65'536; // bytes of a page that is one
constexpr qsizetype mostRedirectText = 200; // characters

QString charsetOf(const net::HttpResponse &response)
{
    const QString type = QString::fromLatin1(response.header("Content-Type"));
    const qsizetype at = type.indexOf("charset="_L1, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : type.mid(at + 8).section(u';', 0, 0).remove(u'"').trimmed();
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
        return error.detail == "bad-encoding"_L1 ? error.detail : u"unreachable"_s;
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isHtml(const net::HttpResponse &response)
{
    return response.mediaType().contains("html"_L1) || response.mediaType().isEmpty();
}

const QStringList &pageTypes()
{
    static const QStringList types {u"text/html"_s, u"application/xhtml+xml"_s, u"text/plain"_s, u"text/markdown"_s, u"text/x-markdown"_s,
                                    u"text/csv"_s, u"text/tab-separated-values"_s, u"text/rtf"_s, u"application/rtf"_s, u"application/pdf"_s,
                                    u"application/epub+zip"_s,
                                    u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                                    u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                                    u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
                                    u"application/vnd.oasis.opendocument.text"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s,
                                    u"application/vnd.oasis.opendocument.presentation"_s};
    return types;
}

constexpr auto bareType = "application/octet-stream"_L1;

/// Many servers do not know the types of documents: then the name says it.
bool isNamedDocument(const QUrl &url)
{
    static const QStringList endings {u"pdf"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s, u"odt"_s, u"ods"_s, u"odp"_s, u"epub"_s, u"rtf"_s, u"csv"_s, u"md"_s};
    return endings.contains(url.fileName().section(u'.', -1).toLower());
}

/// A page that says nothing but where it has gone, and perhaps to click there.
QUrl refreshOf(const net::HttpResponse &response, const QUrl &url)
{
    if (!isHtml(response) || response.body.size() > longestRedirect || !response.body.toLower().contains("http-equiv"))
        return {};
    const PageScan scan = scanPage(response.body, url);
    return scan.textLength <= mostRedirectText && scan.refresh != url ? scan.refresh : QUrl();
}

const QStringList &listTypes()
{
    static const QStringList types {u"application/xml"_s,     u"text/xml"_s,           u"application/rss+xml"_s, u"application/atom+xml"_s, u"application/rdf+xml"_s,
                                    u"application/feed+json"_s, u"application/json"_s, u"application/gzip"_s,    u"application/x-gzip"_s,
                                    u"application/octet-stream"_s};
    return types;
}

/// How long the server wants to be left alone; it may be said in seconds or as a date.
int pauseOf(const net::HttpResponse &response)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
        const QDateTime date = when.isValid() ? when : QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        seconds = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(QDateTime(date.date(), date.time(), Qt::UTC)) : 1;
    }
    return int(std::clamp<qint64>(seconds, 1, longestPauseSeconds));
}

} // namespace

net::HttpRequest CrawlShared::request(const QUrl &url) const
{
    net::HttpRequest request;
    request.url = url;
    request.maxBytes = qint64(input.pageMegabytes) * 1024 * 1024;
    request.totalMs = input.pageSeconds * 1000;
    request.connectMs = std::min(request.connectMs, request.totalMs);
    request.allowedPrivate = allowedPrivate;
    return request;
}

struct PageVisitor::Page {
    Frontier::Visit visit;
    PageRecord &record;
    Visited &outcome;
    net::HttpResponse response;
    QList<QUrl> hops; ///< addresses this visit came to
    bool conditional = false; ///< the server was told what we have

    bool isStart() const { return visit.depth == 0 && visit.kind == Frontier::Kind::Page; }
    bool fail(const QString &code)
    {
        record.code = code;
        return false;
    }
};

PageVisitor::PageVisitor(CrawlShared &shared, JobControl &control)
    : m_shared(shared), m_control(control), m_lists(shared.input.readerProgram)
{
}

Visited PageVisitor::visit(const Frontier::Visit &visit)
{
    QElapsedTimer clock;
    clock.start();
    Visited outcome;
    outcome.visit = visit;
    outcome.isList = visit.kind == Frontier::Kind::List;
    outcome.record.asked = outcome.record.url = visit.url;
    outcome.record.depth = visit.depth;
    outcome.record.follow = visit.follow;
    Page page {visit, outcome.record, outcome, {}, {visit.url}, false};
    if (mayVisit(page) && fetch(page)) {
        if (!readAsList(page))
            takePage(page);
    } else if (m_control.isCancelled()) {
        outcome.record.code = u"cancelled"_s;
    } else {
        followRemembered(page);
    }
    outcome.seconds = double(clock.elapsed()) / 1000;
    return outcome;
}

/// Whether the rules of the host let us. A sitemap is named by the site itself and meant to be read.
bool PageVisitor::mayVisit(Page &page)
{
    const SiteRules rules = m_shared.rules.of(page.record.url, m_client, m_control);
    if (rules.error && rules.error->code != ErrorCode::Network)
        return page.fail(codeOf(*rules.error));
    if (rules.unreachable)
        return page.fail(rules.error ? u"unreachable"_s : u"robots-unreachable"_s);
    return page.visit.kind == Frontier::Kind::List || rules.allows(page.record.url) || page.fail(u"robots"_s);
}

/// What the last crawl knows of a page, when that is all there is to know should it be unchanged.
const PageRecord *PageVisitor::remembered(const QUrl &url) const
{
    const auto found = m_shared.remembered.constFind(url.toString(QUrl::FullyEncoded));
    if (found == m_shared.remembered.constEnd())
        return nullptr;
    static const QStringList lasting {u"noindex"_s, u"canonical"_s, u"needs-javascript"_s};
    const bool isRead = found->code.isEmpty() && found->source.contentKey == contentKeyOf(found->source.contentHash, m_shared.input.base)
        && m_shared.stored.contains(found->source.contentKey);
    return isRead || lasting.contains(found->code) ? &found.value() : nullptr;
}

/// Follows redirects step by step, as each leads to a place with rules of its own. A server that asks for patience gets it once.
bool PageVisitor::fetch(Page &page)
{
    bool waited = false;
    for (;;) {
        net::HttpRequest asked = m_shared.request(page.record.url);
        asked.maxRedirects = 0;
        asked.wholeOnly = true;
        const bool isList = page.visit.kind == Frontier::Kind::List;
        if (!isList)
            asked.acceptTypes = pageTypes();
        if (isList || page.isStart())
            asked.acceptTypes += listTypes();
        if (isNamedDocument(page.record.url) && !asked.acceptTypes.contains(bareType))
            asked.acceptTypes.append(bareType);
        if (isList) {
            asked.acceptTypes.clear();
            asked.maxBytes = longestList;
        }
        const PageRecord *before = isList ? nullptr : remembered(page.record.url);
        page.conditional = before && (!before->etag.isEmpty() || !before->lastModified.isEmpty());
        if (before && !before->etag.isEmpty())
            asked.headers.append({"If-None-Match", before->etag});
        if (before && !before->lastModified.isEmpty())
            asked.headers.append({"If-Modified-Since", before->lastModified});
        Result<net::HttpResponse> response = m_client.fetch(asked, m_control);
        if (!response)
            return page.fail(codeOf(response.error()));
        page.response = response.take();
        const int status = page.response.status;
        if ((status == 429 || status == 503) && !waited) {
            waited = true;
            m_shared.frontier.backOff(page.record.url, std::chrono::seconds(pauseOf(page.response)));
            if (!m_shared.frontier.awaitTurn(page.record.url, m_control))
                return page.fail(u"cancelled"_s);
            continue;
        }
        if (isRedirect(status) && !page.response.header("Location").isEmpty()) {
            if (!goOn(page, page.response.header("Location")))
                return false;
            continue;
        }
        if (status == 304 && page.conditional)
            return true;
        if (status < 200 || status > 299)
            return page.fail(u"http-%1"_s.arg(status));
        if (page.response.typeRefused)
            return page.fail(u"not-html"_s);
        if (page.response.truncated)
            return page.fail(u"too-large"_s);
        const QUrl refresh = isList ? QUrl() : refreshOf(page.response, page.record.url);
        if (refresh.isEmpty())
            return true;
        if (!goOn(page, refresh.toEncoded()))
            return false;
    }
}

/// To where the server or the page sends us, when its turn comes.
bool PageVisitor::goOn(Page &page, const QByteArray &location)
{
    if (!redirect(page, location)) {
        page.record.url = page.record.asked; // which is the one that a person finds in the site
        return false;
    }
    return m_shared.frontier.awaitTurn(page.record.url, m_control) || page.fail(u"cancelled"_s);
}

/// The address a person named may lead to the host's real name, which is then at home here too.
bool PageVisitor::redirect(Page &page, const QByteArray &location)
{
    const QUrl target = normalisedUrl(page.record.url.resolved(QUrl::fromEncoded(location)));
    const bool isList = page.visit.kind == Frontier::Kind::List;
    if (!target.isValid() || target.host().isEmpty() || (target.scheme() != "http"_L1 && target.scheme() != "https"_L1))
        return page.fail(u"off-host"_s);
    if (page.hops.contains(target) || page.hops.size() > mostRedirects)
        return page.fail(u"redirects"_s);
    // A host that moves its pages to https one by one stays the same host.
    const bool secured = target.scheme() == "https"_L1 && target.host() == page.record.url.host() && m_shared.frontier.isHome(target);
    if (page.isStart() || secured)
        m_shared.frontier.addHome(target);
    page.hops.append(target);
    if (!isList && !m_shared.frontier.isHome(target))
        return page.fail(u"off-host"_s);
    if (!m_shared.frontier.claim(target))
        return page.fail(u"duplicate"_s);
    page.record.url = target;
    if (!isList && !page.isStart() && !m_shared.frontier.scope().covers(target))
        return page.fail(u"out-of-scope"_s);
    return mayVisit(page);
}

QByteArray PageVisitor::unpacked(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    ReadRequest asked;
    asked.bytes = bytes;
    asked.name = u"list.xml.gz"_s;
    asked.mime = u"application/gzip"_s;
    asked.unpack = true;
    const Result<Document> document = m_lists.read(asked, m_control);
    return document && !document->members.isEmpty() ? document->members.constFirst().bytes.left(longestList) : QByteArray();
}

/// True when the page was a sitemap or a feed, or should have been.
bool PageVisitor::readAsList(Page &page)
{
    const bool isList = page.visit.kind == Frontier::Kind::List;
    if ((!isList && !page.isStart()) || page.response.status == 304)
        return false;
    const QString type = page.response.mediaType();
    if (!isList && type.contains("html"_L1) && !type.isEmpty())
        return false;
    const bool mayBeText = isList || (type == "text/plain"_L1 && page.record.url.path().endsWith(".txt"_L1));
    const LinkList list = readLinkList(unpacked(page.response.body), page.record.url, mayBeText);
    if (list.kind == LinkList::Kind::None) {
        if (isList)
            page.fail(u"no-list"_s);
        else if (!pageTypes().contains(type) && !type.isEmpty() && !(type == bareType && isNamedDocument(page.record.url)))
            page.fail(u"not-html"_s);
        else
            return false;
        return true;
    }
    page.outcome.isList = true;
    takeList(page, list);
    return true;
}

/// Who names a list means the pages in it; what a site's own rules name is one more way into the site.
void PageVisitor::takeList(Page &page, const LinkList &list)
{
    const bool follow = page.visit.kind == Frontier::Kind::List && page.visit.follow;
    // Its pages may be of another host than the list only when it was named by the person.
    if (page.isStart() && !list.pages.isEmpty())
        m_shared.frontier.addHome(list.pages.constFirst());
    if (page.visit.depth < deepestIndex) {
        for (const QUrl &inner : list.lists)
            m_shared.frontier.addList(inner, page.visit.depth + 1, follow);
    }
    for (const QUrl &url : list.pages)
        m_shared.frontier.add(url, 1, follow);
    if (list.truncated)
        page.fail(u"list-limit"_s);
    else if (list.pages.isEmpty() && list.lists.isEmpty())
        page.fail(u"empty-list"_s);
}

void PageVisitor::takeLinks(Page &page, const QList<QUrl> &links, bool follow)
{
    if (!follow || !page.visit.follow)
        return;
    page.record.links = links;
    for (const QUrl &link : links)
        m_shared.frontier.add(link, page.visit.depth + 1);
}

/// The page is as it was.
bool PageVisitor::takeRemembered(Page &page)
{
    const PageRecord *before = remembered(page.record.url);
    if (!before)
        return false;
    const QUrl asked = page.record.asked;
    page.record = *before;
    page.record.asked = asked;
    page.record.depth = page.visit.depth;
    page.record.follow = page.visit.follow;
    page.record.links.clear();
    takeLinks(page, before->links, true);
    return true;
}

/// A page that cannot be had just now led somewhere last time: what is there does not get lost with it.
void PageVisitor::followRemembered(Page &page)
{
    const QString &code = page.record.code;
    const bool passing = code == "unreachable"_L1 || code == "page-timeout"_L1 || code == "http-429"_L1 || code.startsWith("http-5"_L1);
    const auto before = m_shared.remembered.constFind(page.record.url.toString(QUrl::FullyEncoded));
    if (passing && before != m_shared.remembered.constEnd())
        takeLinks(page, before->links, true);
}

void PageVisitor::takePage(Page &page)
{
    if (page.response.status == 304) {
        takeRemembered(page);
        return;
    }
    page.record.bodyHash = sha256Hex(page.response.body);
    if (const PageRecord *before = remembered(page.record.url); before && before->bodyHash == page.record.bodyHash) {
        const QByteArray etag = page.response.header("ETag");
        takeRemembered(page);
        page.record.etag = etag.left(1000);
        page.record.lastModified = page.response.header("Last-Modified").left(100);
        return;
    }
    page.record.etag = page.response.header("ETag").left(1000);
    page.record.lastModified = page.response.header("Last-Modified").left(100);
    bool noIndex = false;
    bool noFollow = false;
    readRobotsValue(page.response.header("X-Robots-Tag"), &noIndex, &noFollow);
    PageScan scan;
    if (isHtml(page.response)) {
        scan = scanPage(page.response.body, page.record.url, &m_links);
        takeLinks(page, scan.links, !noFollow && !scan.noFollow);
        noIndex = noIndex || scan.noIndex;
        const bool elsewhere = !scan.canonical.isEmpty() && scan.canonical != page.record.url && m_shared.frontier.isHome(scan.canonical);
        if (!noIndex && elsewhere && !page.isStart() && page.visit.follow) {
            m_shared.frontier.add(scan.canonical, page.visit.depth);
            page.record.links.append(scan.canonical);
            page.record.code = u"canonical"_s;
        }
    }
    if (noIndex)
        page.record.code = u"noindex"_s;
    else if (page.isStart() && !m_shared.frontier.scope().covers(page.record.url))
        page.record.code = u"out-of-scope"_s;
    if (!page.record.code.isEmpty())
        return;
    UnreadPage &unread = page.outcome.unread.emplace();
    unread.request.bytes = page.response.body;
    unread.request.name = page.record.url.fileName();
    unread.request.mime = page.response.mediaType();
    unread.request.charset = charsetOf(page.response);
    unread.hasScripts = scan.scripts > 0;
    unread.textLength = scan.textLength;
}

} // namespace dialogist::knowledge
