// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

#include <QList>

namespace dialogist::knowledge {

struct Document;

/// Where a passage lies in the blocks of its document: from a character of one block to before a character of the same or a later one.
/// The header row that a passage repeats from its table is not counted in.
struct TextRange {
    int firstBlock = 0;
    qsizetype from = 0;
    int lastBlock = 0;
    qsizetype to = 0;
    bool isEmpty() const { return firstBlock == lastBlock && from >= to; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Counts up whenever the same document would be read or cut differently, so that old passages are made anew.
inline constexpr int cutVersion = 2;

/// Passages of a document: never across a heading that has text, at most `length` characters, beginning and ending between sentences where
/// that is possible, and rather with a page than elsewhere. A heading with nothing under it goes with what follows. Up to `overlap` characters of whole sentences are repeated from the passage before. Rows of a table stay
/// whole and bring the table's header row along. Links stay with their words. The anchor of a passage of several pages says where each
/// begins (passagepages.h). places, if given, gets where each passage lies.
QList<storage::PassageRow> cut(const Document &document, int length, int overlap, QList<TextRange> *places = nullptr);

} // namespace dialogist::knowledge
