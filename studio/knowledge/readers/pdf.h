// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/reader.h"

namespace dialogist::knowledge {

/// Text of a PDF page by page, with headings from its outline; pages without text are counted.
Result<Document> readPdf(const ReadRequest &request);

} // namespace dialogist::knowledge
