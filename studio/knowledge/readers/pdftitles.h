// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readers/pdflines.h"

namespace dialogist::knowledge {

/// How most lines of a page look: what titles are told from.
struct PageLook {
    qsizetype width = 0; ///< characters of a full line
    double distance = 0; ///< of two lines, in points; 0 = not known
    double type = 0; ///< size of its letters, in points
};
PageLook lookOf(const PdfPage &page);

/// Level of a title that no outline names: a short line without a sentence's end, above text, which stands apart from the text before it,
/// in larger letters, in capitals or with a number. 0 = none. isNew: the line does not go on with a sentence.
int titleLevel(const PdfPage &page, qsizetype line, const PageLook &look, bool isNew);

} // namespace dialogist::knowledge
