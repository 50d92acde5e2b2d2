// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Word documents of Office Open XML: headings by outline level, lists, tables, notes, text boxes.
Result<Document> readDocx(const QByteArray &bytes);

} // namespace dialogist::knowledge
