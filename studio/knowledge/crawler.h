// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QJsonObject>
#include <QUrl>

#include <functional>

namespace dialogist::knowledge {

/// How a site is to be read; kept with what is known of it, so that it can be read again by one click.
struct CrawlOptions {
    QList<QUrl> alsoFrom; ///< more addresses to start from; pages of their hosts are read too
    int maxPages = 200;
    int maxDepth = 20; ///< links away from the start
    int delayMs = 0; ///< between two requests to a host; robots.txt's Crawl-delay wins when longer
    int parallel = 4;
    int pageSeconds = 30; ///< for the answer to one request, from the first byte to the last
    int pageMegabytes = 16; ///< of one page, unpacked
    QString under; ///< only this path and what is below it
    QStringList include; ///< patterns (web/crawlscope.h)
    QStringList exclude;
    bool followLinks = true; ///< otherwise only what is named: the addresses given, and what sitemaps and feeds among them name
    bool sitemaps = true; ///< pages of the sitemaps that robots.txt names are read too

    QJsonObject toJson() const;
    static CrawlOptions fromJson(const QJsonObject &json); ///< what is missing or out of range is as usual
};

struct CrawlInput : CrawlOptions {
    QString projectPath;
    model::KnowledgeBase base;
    QList<model::Source> existing;
    QUrl start; ///< a page, a sitemap (XML, text, packed with gzip) or a feed (RSS, Atom, JSON Feed)
    bool allowPrivate = false; ///< the person allows these hosts although they are on this machine or a private network
    bool afresh = false; ///< forgets what an earlier crawl that was not ended has read
    QString readerProgram;
    std::function<void(const ImportRow &)> onRow; ///< each page as soon as it is known what becomes of it; on the crawl's thread
};

/// Follows links of the same hosts from the start pages, keeping to robots.txt (RFC 9309); rows name every page and why one was
/// left out. Pool thread (runs its own event loops on threads of its own). Sources are stored by the caller, as with importFiles().
/// A crawl that is cancelled or killed on the way keeps what it has read: the next one from the same start within a day goes on there.
/// A page that was read before is fetched only when the server says that it has changed, and its text is read only when it has.
Result<ImportOutput> crawl(const CrawlInput &input, JobControl &control);

/// How the site was read last time in this base, or is to be read from now on; as usual when nobody said.
CrawlOptions lastCrawlOptions(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start);
Status keepCrawlOptions(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start, const CrawlOptions &options);

} // namespace dialogist::knowledge
