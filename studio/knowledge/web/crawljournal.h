// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/web/pagerecord.h"

#include <QFile>

namespace dialogist::knowledge {

/// The pages of a crawl that is under way, in a file beside the project: what is in it is not fetched again when the crawl was killed or
/// stopped and starts anew. Each record is its length, a checksum and a PageRecord; a torn end is cut off. One thread.
class CrawlJournal
{
public:
    /// base and start tell crawls of one project apart.
    static QString pathFor(const QString &projectPath, const QString &base, const QUrl &start);

    explicit CrawlJournal(const QString &path);
    /// The records of a crawl that was not ended; none when it is older than a day. What follows is written after them.
    QList<PageRecord> open();
    /// Forgets what is in it.
    void clear();
    /// Records that cannot be written only cost fetching those pages again.
    void append(const QByteArray &frames);
    /// The crawl came to its end.
    void remove();

private:
    QFile m_file;
};

/// Records one after another, as a journal holds them.
QByteArray framesOf(const QList<PageRecord> &records);
/// What a finished crawl knows of its pages, in a form to be kept in a project, and back. Damaged bytes give what can be read.
QByteArray packFrames(const QByteArray &frames);
QList<PageRecord> unpackRecords(const QByteArray &bytes);

} // namespace dialogist::knowledge
