// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::knowledge {

/// Where the words of a page begin in a passage that goes over several.
struct PageStart {
    int page = 0; ///< 1-based
    qsizetype at = 0; ///< in characters of the passage's text
    friend bool operator==(const PageStart &, const PageStart &) = default;
};

/// As an anchor, "page=1&at=2:57,3:120"; viewers of PDF understand its beginning. Empty for fewer than two pages.
QString pagesToAnchor(const QList<PageStart> &pages);
/// Back; none for any other anchor, which may come from anywhere.
QList<PageStart> pagesFromAnchor(const QString &anchor, qsizetype characters);
/// The page on which a character stands; otherwise where there is none.
int pageAt(const QList<PageStart> &pages, qsizetype at, int otherwise);

/// Pages of a passage to show: "p. 4", "pp. 4–6", empty for none. Translated.
QString pagesText(int page, const QList<PageStart> &pages);

} // namespace dialogist::knowledge
