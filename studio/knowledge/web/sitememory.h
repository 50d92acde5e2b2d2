// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/crawler.h"

namespace dialogist::knowledge {

/// What is kept of each website of a base in the project's settings, one under each key.
enum class SiteMemory { Pages, Options, LeftOut };
QString siteKey(SiteMemory what, const model::KnowledgeBaseId &base, const QUrl &start); ///< start is normalised

/// A page that a crawl could not read.
struct LeftOutPage {
    QString address;
    QString code; ///< see crawlMessageOf()
    friend bool operator==(const LeftOutPage &, const LeftOutPage &) = default;
};

/// The pages that the last crawl of this site could not read for a reason that somebody may mend: not those that the site itself asks to
/// leave alone, nor doubles. At most a thousand.
QList<LeftOutPage> leftOutPages(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start);
void keepLeftOut(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start, const QList<ImportRow> &rows);

} // namespace dialogist::knowledge
