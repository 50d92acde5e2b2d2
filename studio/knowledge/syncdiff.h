// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

namespace dialogist::knowledge {

/// A file that was moved or renamed and holds the same text.
struct MovedSource {
    model::Source before;
    model::Source after; ///< the same source under its new name
};

/// What reading files and folders again would change. Nothing counts until the caller stores it: sources with setSources, those
/// that are gone with removeSources, in one step.
struct SyncDiff {
    QList<model::Source> added;
    QList<model::Source> changed;
    QList<MovedSource> moved;
    QList<model::Source> gone; ///< their files are not there any more
    int unchanged = 0;
    QList<ImportRow> failed; ///< could not be read; what is known of them stays
    QStringList limits; ///< codes of what kept a crawl from the site's end (isLimit() in web/crawlcodes.h)
    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && moved.isEmpty() && gone.isEmpty(); }
};

/// paths are what was read: files, archives and folders. A source is gone only when the folder or archive it came from was read to
/// its end without it; a whole folder or archive that is missing or cannot be opened takes nothing away (a drive may be unplugged),
/// a single file that is missing does. What would be gone and is found with the same content elsewhere among the files has moved.
SyncDiff syncDiff(const QList<model::Source> &existing, const QStringList &paths, const ImportOutput &output);

} // namespace dialogist::knowledge
