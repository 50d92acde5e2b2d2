// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/textkind.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// A piece of a long text, in bytes of its file.
struct TextPart {
    qint64 at = 0;
    qint64 length = 0;
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// A long text, ready to be read part by part: the parts follow each other without gap or overlap up to its end.
struct TextParts {
    QByteArray header; ///< the record with the names of the columns; each part is read after it. Empty = none
    QList<TextPart> parts;
};

/// Cuts a text where it may be cut: between paragraphs, records or lines; where there are none for long, at a blank, and at worst
/// between two characters. A part has about partBytes, never more than twice that, and not too many lines. The same beginning is
/// always cut the same way, so that what is appended to a text changes its last part only. Nothing is kept but a small window of
/// the file. Fails with "cancelled", "unreadable", or "too-large" for a header that is no header. Any thread.
Result<TextParts> findParts(QIODevice &file, const TextKind &kind, qint64 partBytes, const JobControl &control);

/// How a part's own name ends: "csv".
QString suffixOf(const TextKind &kind);

} // namespace dialogist::knowledge
