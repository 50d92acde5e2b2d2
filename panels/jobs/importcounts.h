// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

namespace dialogist::panels::jobs {

/// Whether the file holds the same text as another one, which stays the only source of it.
inline bool isDouble(const knowledge::ImportRow &row)
{
    return row.ok && row.unchanged && !row.source.id.isNull() && row.source.kind == QStringLiteral("file")
        && !row.location.isEmpty()
        && (row.source.location != row.location || (!row.source.site.isEmpty() && row.source.site != row.site));
}

/// What became of the files or pages of an import, in numbers that fit what the knowledge base shows afterwards.
struct ImportCounts {
    int read = 0; ///< with those whose text is there already
    int doubles = 0; ///< of these, not added as another one has the same text
    int leftOut = 0; ///< not read
    int missing = 0; ///< of these, for a reason that somebody may mend
};
ImportCounts countsOf(const QList<knowledge::ImportRow> &rows);

} // namespace dialogist::panels::jobs
