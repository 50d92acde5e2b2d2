// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/parts.h"

namespace dialogist::storage {
class ProjectFile;
}

namespace dialogist::knowledge {

struct Document;

/// The key of the passages of some content in a base: the same bytes cut the same way have the same key.
QString contentKeyOf(const QString &contentHash, const model::KnowledgeBase &base);

/// Cuts the document, writes its passages to the project file and completes the source: key, counts, title, language, status.
/// A null id gets one. The source's kind, location, contentHash and bytes are the caller's.
Result<model::Source> storePassages(storage::ProjectFile &project, const model::KnowledgeBase &base, Document document, model::Source source);

} // namespace dialogist::knowledge
