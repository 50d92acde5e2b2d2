// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/crawler.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/web/frontier.h"
#include "studio/knowledge/web/linklist.h"
#include "studio/knowledge/web/pagerecord.h"
#include "studio/knowledge/web/pagescan.h"
#include "studio/knowledge/web/siterules.h"
#include "studio/storage/contentbatch.h"

namespace dialogist::knowledge {

/// What the threads of a crawl share. Only what locks itself changes while they run.
struct CrawlShared {
    const CrawlInput &input;
    Frontier &frontier;
    RulesOfSites &rules;
    QHash<QString, model::Source> known; ///< pages of the base, by location
    QHash<QString, PageRecord> remembered; ///< of the last crawl, by address
    QSet<QString> stored; ///< keys of the passages that the project had when the crawl began
    QStringList allowedPrivate;

    net::HttpRequest request(const QUrl &url) const;
};

/// A page that was fetched and is still to be read.
struct UnreadPage {
    ReadRequest request;
    bool hasScripts = false; ///< which may bring the text
    qsizetype textLength = 0; ///< characters a quick look found
};

/// One visit's outcome.
struct Visited {
    Frontier::Visit visit;
    PageRecord record;
    std::optional<UnreadPage> unread; ///< until PageText has read it
    std::optional<storage::PackedContent> content; ///< passages that the project may not have yet
    bool isList = false; ///< a sitemap or feed: no page of its own
    double seconds = 0;
};

/// Fetches pages and finds where they lead, one after another. To be used on the thread that made it.
class PageVisitor
{
public:
    PageVisitor(CrawlShared &shared, JobControl &control);
    Visited visit(const Frontier::Visit &visit);

private:
    struct Page; ///< what is at hand
    bool mayVisit(Page &page);
    bool fetch(Page &page);
    bool goOn(Page &page, const QByteArray &location);
    bool redirect(Page &page, const QByteArray &location);
    void takeList(Page &page, const LinkList &list);
    bool readAsList(Page &page);
    QByteArray unpacked(const QByteArray &bytes);
    void takePage(Page &page);
    void takeLinks(Page &page, const QList<QUrl> &links, bool follow);
    bool takeRemembered(Page &page);
    void followRemembered(Page &page);
    const PageRecord *remembered(const QUrl &url) const;

    CrawlShared &m_shared;
    JobControl &m_control;
    net::HttpClient m_client;
    DocumentReader m_lists;
    LinkCache m_links;
};

} // namespace dialogist::knowledge
