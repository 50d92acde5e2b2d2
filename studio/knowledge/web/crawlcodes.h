// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::knowledge {

/// A translated sentence for the code of a page that was left out of a crawl ("robots", "not-html", "http-404", "duplicate",
/// "canonical", "noindex", "needs-javascript", "off-host", "redirects", "bad-encoding", "page-limit"…). Codes of documents that
/// could not be read are those of messageOf(), which is asked for all others.
QString crawlMessageOf(const QString &code);

/// Whether the code is about the crawl as a whole, such as that it stopped short of the site's end, and not about a page.
bool isLimit(const QString &code);

} // namespace dialogist::knowledge
