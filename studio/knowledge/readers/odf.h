// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// OpenDocument texts, presentations and tables (ODT, ODP, ODS and their templates).
Result<Document> readOdf(const QByteArray &bytes, const RecordColumns &columns = {});

} // namespace dialogist::knowledge
