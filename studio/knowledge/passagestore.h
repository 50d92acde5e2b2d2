// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/document.h"
#include "studio/model/parts.h"
#include "studio/storage/projectfile.h"

namespace dialogist::knowledge {

/// A document as it is written to a project.
struct CutDocument {
    model::Source source;
    QByteArray blocks; ///< Document::toCbor
    QList<storage::PassageRow> passages;
};

/// The key of the passages of some content in a base: the same bytes cut the same way have the same key.
/// A document whose text was partly recognised in pictures has other passages than without, and so has a table read otherwise.
/// version is that of the reader; those that an earlier one gave have the key of then.
QString contentKeyOf(const QString &contentHash, const model::KnowledgeBase &base, bool recognised = false, const RecordColumns &columns = {},
                     int version = readVersion);

/// What was chosen for this source.
RecordColumns columnsOf(const model::Source &source);

/// Whether the source's passages are those of its content read as it says and cut as the base says.
bool isStoredAs(const model::Source &source, const model::KnowledgeBase &base);
/// The same, and its content was read by a reader of the present version.
bool isReadAndStoredAs(const model::Source &source, const model::KnowledgeBase &base);

/// Cuts the document and completes the source: key, counts, title, language, status; writes nothing. A null id gets one. Any thread.
Result<CutDocument> cutDocument(const model::KnowledgeBase &base, Document document, model::Source source);

/// Cuts the document, writes its passages to the project file and completes the source: key, counts, title, language, status.
/// A null id gets one. The source's kind, location, contentHash and bytes are the caller's.
Result<model::Source> storePassages(storage::ProjectFile &project, const model::KnowledgeBase &base, Document document, model::Source source);

/// What was read under this key, as it was written; fails with "text-gone" where it is not in the file or damaged.
Result<Document> storedDocument(storage::ProjectFile &project, const QString &contentKey);

} // namespace dialogist::knowledge
