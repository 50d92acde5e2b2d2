// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Books as EPUB: their chapters in reading order.
Result<Document> readEpub(const QByteArray &bytes);

} // namespace dialogist::knowledge
