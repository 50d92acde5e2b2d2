// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/reader.h"

#include <QString>

#include <memory>

namespace dialogist {
class JobControl;
namespace process {
class ForkClient;
}
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
/// answer to standard output. `dialogist reader serve` does so for one request after another, each in a fork of its own
/// (studio/process/forkserver.h). Call it before any application object is made. Returns the exit code.
int readerMain(int argc, char **argv);

/// Reads a document in a process of its own (readerProgram with the argument "reader"). Blocks the calling pool thread; needs no
/// event loop; returns at once when cancelled. Errors carry a stable code (readcodes.h), also when that process crashed, ran out
/// of time or memory, or answered nonsense.
Result<Document> readDocument(const QString &readerProgram, const ReadRequest &request, JobControl &control,
                              const ReadLimits &limits = {});

/// The page of a PDF that request.look asks for, drawn in a process of its own. Otherwise like readDocument.
Result<PageImage> lookAtPage(const QString &readerProgram, const ReadRequest &request, JobControl &control, const ReadLimits &limits = {});

/// Reads one document after another, each in a process of its own that knows nothing of the others; loading the program is paid for
/// once where the system can fork. Otherwise like readDocument. To be used on the thread that made it.
class DocumentReader
{
public:
    explicit DocumentReader(const QString &readerProgram);
    ~DocumentReader();
    Result<Document> read(const ReadRequest &request, JobControl &control, const ReadLimits &limits = {});
    /// What a long text is that begins with the request's bytes; a kind that is not in parts is no error.
    Result<TextKind> survey(ReadRequest beginning, JobControl &control, const ReadLimits &limits = {});

private:
    Result<QByteArray> ask(const ReadRequest &request, JobControl &control, const ReadLimits &limits);

    QString m_program;
    std::unique_ptr<process::ForkClient> m_server; ///< null where the system cannot fork
};

/// A translated sentence about what guards the reading of documents on this system.
QString sandboxDescription();

} // namespace dialogist::knowledge
