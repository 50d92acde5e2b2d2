// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Workbooks of Office Open XML: a heading per sheet, its rows as table rows; the values as stored, not as formatted.
Result<Document> readXlsx(const QByteArray &bytes, const RecordColumns &columns = {});

} // namespace dialogist::knowledge
