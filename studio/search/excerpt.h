// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/search.h"

namespace dialogist::search {

/// A match with some words around it, on one line and never long, however long the text or the match is.
struct Excerpt {
    QString text; ///< with "…" where more comes before or after
    int start = 0; ///< of the match in it, in characters
    int length = 0;
};

/// before, after: how many characters around the match are shown at most.
Excerpt excerptOf(const QString &text, const Match &match, int before, int after);

/// The beginning of a text on one line.
QString shortened(const QString &text, int most);

} // namespace dialogist::search
