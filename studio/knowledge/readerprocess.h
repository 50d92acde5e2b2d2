// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/reader.h"

#include <QString>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// What one document may take.
struct ReadLimits {
    int milliseconds = 20'000;
    qint64 memoryBytes = 1'500'000'000;
    qint64 inputBytes = 200LL * 1024 * 1024;
    qint64 outputBytes = 64LL * 1024 * 1024;
};

/// What `dialogist reader` does: takes one request from standard input, locks itself down, reads the document and writes the
/// answer to standard output. Call it before any application object is made. Returns the exit code.
int readerMain(int argc, char **argv);

/// Reads a document in a process of its own (readerProgram with the argument "reader"). Blocks the calling pool thread; needs no
/// event loop; returns at once when cancelled. Errors carry a stable code (readcodes.h), also when that process crashed, ran out
/// of time or memory, or answered nonsense.
Result<Document> readDocument(const QString &readerProgram, const ReadRequest &request, JobControl &control,
                              const ReadLimits &limits = {});

/// A translated sentence about what guards the reading of documents on this system.
QString sandboxDescription();

} // namespace dialogist::knowledge
