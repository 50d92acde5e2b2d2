// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readerprocess.h"

namespace dialogist::knowledge {

/// The argument of `dialogist reader` that makes it read one page after another.
inline constexpr char pagesArgument[] = "pages";

/// Reads the pages of one site, one after another, in one locked process: they come from the same hands, so nothing is gained by a
/// process for each, and a crawl is several times as fast. That process is started anew after some hundred pages and after any that
/// went wrong. Documents that are no pages have a process each. To be used on the thread that made it.
class PageReader
{
public:
    explicit PageReader(const QString &readerProgram);
    ~PageReader();
    Result<Document> read(const ReadRequest &request, JobControl &control);

private:
    Result<Document> readPage(const ReadRequest &request, JobControl &control);

    QString m_program;
    DocumentReader m_documents;
    std::unique_ptr<process::ForkClient> m_pages;
    int m_read = 0; ///< by the process that is there now
};

/// What that process does, from locking itself down on; returns the exit code.
int readPages();

} // namespace dialogist::knowledge
