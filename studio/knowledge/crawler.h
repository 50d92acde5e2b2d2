// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

#include <QUrl>

namespace dialogist::knowledge {

struct CrawlInput {
    QString projectPath;
    model::KnowledgeBase base;
    QList<model::Source> existing;
    QUrl start;
    int maxPages = 200;
    int maxDepth = 20;
    int delayMs = 0; ///< between two requests to the host; robots.txt's Crawl-delay wins when longer
    int parallel = 4;
    bool allowPrivate = false; ///< the person allows this host although it is on this machine or a private network
    QString readerProgram;
};

/// Follows links of the same host from the start page, keeping to robots.txt (RFC 9309); rows name every page and why one was
/// left out. Pool thread (runs its own event loop there). Sources are stored by the caller, as with importFiles();
/// a crawl that is cancelled on the way keeps what it has read.
Result<ImportOutput> crawl(const CrawlInput &input, JobControl &control);

} // namespace dialogist::knowledge
