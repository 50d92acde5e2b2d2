// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/filelist.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/textparts.h"

#include <QDateTime>

#include <atomic>
#include <optional>

namespace dialogist::knowledge {

class WholeReader;

/// A long text on its way into a project: each of its parts is a source of its own, as the members of an archive are, so that nobody
/// ever holds more than a few parts. All of them come, or none. What is not said otherwise belongs to the thread that writes.
struct LongText {
    FoundFile file;
    TextKind kind;
    TextParts text;
    qint64 bytes = 0; ///< and when it was changed, as it was cut
    QDateTime modified;

    std::atomic_bool hasFailed = false; ///< what is not read yet need not be read; any thread
    QString code; ///< why
    QList<ImportRow> rows; ///< of the parts that are written, kept back until all are
    qsizetype handled = 0; ///< parts

    /// A part as a file: "notes.txt › 0003.txt". Always the same name for the same part.
    FoundFile nameOf(qsizetype part) const;
    /// The part's bytes after the header. Fails with "changed-meanwhile" when it is not the file any more that was cut. Any thread.
    Result<QByteArray> read(const TextPart &part) const;
    /// Whether a part may be read anew by itself, without what is known of the whole.
    bool standsAlone() const { return kind.mime != u"text/csv" || kind.hasHeader; }
    /// Takes up what became of a part; true when it was the last one.
    bool take(ImportRow row);
    /// The row of a text that did not come.
    ImportRow failedRow(const QString &reason) const;
};

/// The text, cut; null = this file is to be read as a whole. What the file is is found out by its reader, in a process of its own.
Result<std::shared_ptr<LongText>> cutLongText(const FoundFile &found, qint64 partBytes, WholeReader &reader, JobControl &control);

} // namespace dialogist::knowledge
