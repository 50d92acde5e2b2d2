// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

namespace dialogist::knowledge {

/// A file that the last attempt could not read. Its place is named as a source of it would name it: no path.
struct LeftOutFile {
    QString site; ///< of the folder given in which it lies; empty for a file given by itself
    QString location;
    QString code; ///< see messageOf()
    friend bool operator==(const LeftOutFile &, const LeftOutFile &) = default;
};

/// The files of a base that could not be read and were not read or forgotten since, in the order they came. They are kept in the
/// project's settings and are no sources: nothing searches, counts or publishes them. At most a thousand.
QList<LeftOutFile> leftOutFiles(storage::ProjectFile &project, const model::KnowledgeBaseId &base);
/// Takes up what an import says: files that failed come to the list, those that were read leave it, and so do those
/// that were named and are not there any more.
Status keepLeftOutFiles(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QList<ImportRow> &rows);
Status forgetLeftOut(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QList<LeftOutFile> &files);

} // namespace dialogist::knowledge
