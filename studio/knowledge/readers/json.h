// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// JSON, or one JSON value per line. Lists of objects are records: questions with answers where their fields are named so, articles
/// where they have a long text, else one line each. Everything else is "path: value". Numbers and marks that only machines read
/// (ids, hashes, addresses of pictures) are left out.
Result<Document> readJson(const QString &text, const RecordColumns &columns = {});

/// The same of a text that has one value per line. Damaged lines are left out, with a warning.
Result<Document> readJsonLines(const QString &text, const RecordColumns &columns = {});

/// Whether each of a text's first lines is a value by itself.
bool isJsonLines(const QString &beginning);

} // namespace dialogist::knowledge
