// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

#include <QList>

namespace dialogist::knowledge {

struct Document;

/// Counts up whenever the same document would be read or cut differently, so that old passages are made anew.
inline constexpr int cutVersion = 1;

/// Passages of a document: never across a heading, at most `length` characters, beginning and ending between sentences where
/// that is possible. Up to `overlap` characters of whole sentences are repeated from the passage before. Rows of a table stay
/// whole and bring the table's header row along.
QList<storage::PassageRow> cut(const Document &document, int length, int overlap);

} // namespace dialogist::knowledge
