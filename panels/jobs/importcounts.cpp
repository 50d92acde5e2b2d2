// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/jobs/importcounts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dialogist::panels::jobs {

ImportCounts countsOf(const QList<knowledge::ImportRow> &rows)
{
    // A website's own wishes, and pages that are found twice or lie elsewhere: nothing is missing.
    static const QSet<QString> fine {u"robots"_s, u"noindex"_s, u"canonical"_s, u"duplicate"_s, u"off-host"_s, u"out-of-scope"_s, u"not-html"_s, u"delay-limit"_s};
    ImportCounts counts;
    for (const knowledge::ImportRow &row : rows) {
        counts.read += row.ok;
        counts.doubles += isDouble(row);
        counts.leftOut += !row.ok;
        counts.missing += !row.ok && !fine.contains(row.code);
    }
    return counts;
}

} // namespace dialogist::panels::jobs
