// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/sitediff.h"

#include "studio/knowledge/web/crawlcodes.h"
#include "studio/knowledge/web/pagescan.h"

#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// The site, not a mishap, says that there is no such page to read.
bool saysGone(const QString &code)
{
    static const QSet<QString> codes {u"http-404"_s, u"http-410"_s, u"robots"_s, u"noindex"_s, u"canonical"_s, u"duplicate"_s,
                                      u"off-host"_s, u"not-html"_s, u"out-of-scope"_s};
    return codes.contains(code);
}

} // namespace

SyncDiff siteDiff(const QList<model::Source> &existing, const QUrl &start, const ImportOutput &output)
{
    SyncDiff diff;
    const QString site = normalisedUrl(start).toString(QUrl::FullyEncoded);
    QSet<QString> known;
    for (const model::Source &source : existing)
        known.insert(source.id.toString());
    QSet<QString> seen;
    QSet<QString> gone;
    bool complete = !output.cancelled && !output.isShallower;
    for (const ImportRow &row : output.rows) {
        if (isLimit(row.code)) {
            // What lies too deep for this crawl did so the last time, too, unless it was told to go less deep.
            diff.limits.append(row.code);
            complete = complete && row.code != "page-limit"_L1;
        } else if (row.ok) {
            seen.insert(row.path);
            diff.unchanged += row.unchanged;
        } else if (saysGone(row.code)) {
            gone.insert(row.path);
        } else {
            diff.failed.append(row);
            seen.insert(row.path);
            complete = false;
        }
    }
    for (const model::Source &source : output.sources)
        (known.contains(source.id.toString()) ? diff.changed : diff.added).append(source);
    for (const model::Source &source : existing) {
        if (source.kind != "page"_L1 || source.site != site || seen.contains(source.location))
            continue;
        if (gone.contains(source.location) || complete)
            diff.gone.append(source);
    }
    return diff;
}

} // namespace dialogist::knowledge
