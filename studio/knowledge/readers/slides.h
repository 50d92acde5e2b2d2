// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Presentations of Office Open XML: a page per slide, its title as heading, tables as rows, notes after it.
Result<Document> readPptx(const QByteArray &bytes);

} // namespace dialogist::knowledge
