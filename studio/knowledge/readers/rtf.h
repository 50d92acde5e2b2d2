// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Rich Text Format: its words in paragraphs and table rows, without fonts, pictures, fields, headers
/// and hidden text.
Result<Document> readRtf(const QByteArray &bytes);

} // namespace dialogist::knowledge
