// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/reader.h"

namespace dialogist::knowledge {

/// Text of a PDF page by page, with headings from its outline; pages without text are counted.
Result<Document> readPdf(const ReadRequest &request);

/// The page that is asked for as a picture in shades of grey (a member that is PNG), at the resolution that text recognition wants.
Result<Document> drawPdfPage(const ReadRequest &request);

} // namespace dialogist::knowledge
