// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/knowledge/importer.h"

#include <QPointer>
#include <QUrl>

namespace dialogist::shell {

/// Imports and crawls as jobs of the window: copies what the work needs, runs it on the pool, stores the outcome as one step.
class KnowledgeJobs : public QObject
{
    Q_OBJECT
public:
    KnowledgeJobs(JobQueue &queue, QObject *parent = nullptr);
    void setDocument(commands::Document *document);

    void importFiles(model::KnowledgeBaseId base, const QStringList &paths);
    void crawl(model::KnowledgeBaseId base, const QUrl &start, int maxPages, bool allowPrivate);

signals:
    /// The job has ended and its sources are stored, or about to be; rows says what became of each file or page.
    void reported(dialogist::Job *job, const QList<dialogist::knowledge::ImportRow> &rows);
    void failed(const QString &message);

private:
    using Work = std::function<Result<knowledge::ImportOutput>(JobControl &)>;
    void run(const QString &title, model::KnowledgeBaseId base, Work work);
    void store(commands::Document &document, model::KnowledgeBaseId base, const std::shared_ptr<knowledge::ImportOutput> &output);

    JobQueue &m_queue;
    QPointer<commands::Document> m_document;
};

} // namespace dialogist::shell
