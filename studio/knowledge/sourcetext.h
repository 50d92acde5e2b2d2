// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/chunker.h"
#include "studio/knowledge/document.h"
#include "studio/model/parts.h"

namespace dialogist::knowledge {

/// A source as it was read, with its passages and where they lie in it.
struct SourceText {
    Document document;
    QList<storage::PassageRow> passages;
    QList<TextRange> places; ///< of each passage; empty where it could not be found
    bool hasOriginal = false; ///< the project keeps the file itself
};

/// Reads what the project holds of a source. Fails when its text is not there. Any thread, with a file of that thread.
Result<SourceText> sourceText(storage::ProjectFile &file, const model::KnowledgeBase &base, const model::Source &source);

/// Where passages lie in their document: as it is cut now if that gives the same passages, else where their words are found, one
/// after another.
QList<TextRange> placesOf(const Document &document, const QList<storage::PassageRow> &passages, const model::KnowledgeBase &base);

/// Where some characters of a passage stand in its document; place is that of the passage. Empty where they are no part of it, as the
/// header row that a passage may repeat.
TextRange placeWithin(const Document &document, const QString &passage, qsizetype from, qsizetype length, const TextRange &place);

/// Where a quote stands within a part of a document. Blanks do not count; what an answer adds to a quote ("…", the header row of a
/// table) is looked past. Several ranges where its lines lie apart; none when it is not there.
QList<TextRange> quotePlaces(const Document &document, const QString &quote, const TextRange &within);

/// All of a document.
TextRange wholeOf(const Document &document);

} // namespace dialogist::knowledge
