// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readers/pdflines.h"

namespace dialogist::knowledge {

/// Takes away what stands above or below the text of most pages: page numbers, and in a document of at least five pages also headers and
/// footers, which say the same on all of them. Whatever differs from page to page stays. Gives how many headers and footers are gone.
int dropRunningLines(QList<PdfPage> &pages);

} // namespace dialogist::knowledge
