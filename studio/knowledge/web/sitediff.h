// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/syncdiff.h"

#include <QUrl>

namespace dialogist::knowledge {

/// What reading a website again would change. A page is gone when the site says so (404, 410, a redirect or canonical link to another
/// page, robots rules, the same text elsewhere), or when a crawl that came to its end did not find it any more. A page that merely could
/// not be fetched this time stays, and so does what only a crawl that was stopped, reached its limit or failed on pages did not find.
SyncDiff siteDiff(const QList<model::Source> &existing, const QUrl &start, const ImportOutput &output);

} // namespace dialogist::knowledge
