// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/knowledge/crawler.h"
#include "studio/knowledge/syncdiff.h"

#include <QPointer>
#include <QSet>
#include <QUrl>

namespace dialogist::shell {

class LiveRows;

/// Imports and crawls as jobs of the window: copies what the work needs, runs it on the pool, stores the outcome as one step.
class KnowledgeJobs : public QObject
{
    Q_OBJECT
public:
    KnowledgeJobs(JobQueue &queue, QObject *parent = nullptr);
    void setDocument(commands::Document *document);

    void importFiles(model::KnowledgeBaseId base, const QStringList &paths) { importWith(base, paths, {}); }
    /// With the password of encrypted documents; it lives as long as the job.
    void importWith(model::KnowledgeBaseId base, const QStringList &paths, const QString &password);
    /// Reads files and folders again; what would change comes with compared() and counts only when storeDiff() says so.
    void readAgain(model::KnowledgeBaseId base, const QStringList &paths, bool byItself = false);
    void storeDiff(const knowledge::SyncDiff &diff, bool removeGone);
    void crawl(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate);
    /// One website to be read again.
    struct Site {
        QUrl start;
        knowledge::CrawlOptions options;
        bool allowPrivate = false;
    };
    /// Reads websites again, one after another; what would change comes with sitesCompared().
    void readSitesAgain(model::KnowledgeBaseId base, const QList<Site> &sites, bool byItself = false);

    /// Cuts the passages of the base as its settings say, where they are cut otherwise. A base is cut by one job at a time.
    void cutAnew(model::KnowledgeBaseId base);

signals:
    /// The passages have been cut, all or until it was cancelled; rows says what became of each source.
    void cutDone(dialogist::Job *job, const QList<dialogist::knowledge::ImportRow> &rows);
    /// The job has ended and its sources are stored, or about to be; rows says what became of each file or page.
    void reported(dialogist::Job *job, const QList<dialogist::knowledge::ImportRow> &rows);
    /// byItself = nobody asked for it just now.
    void compared(dialogist::Job *job, dialogist::model::KnowledgeBaseId base, const dialogist::knowledge::SyncDiff &diff, bool byItself);
    /// These documents (paths of files) could not be opened; wasWrong = a password was given.
    void passwordWanted(dialogist::model::KnowledgeBaseId base, const QStringList &paths, const QStringList &names, bool wasWrong);
    /// What became of some files or pages while the job goes on.
    void rowsCame(dialogist::Job *job, const QList<dialogist::knowledge::ImportRow> &rows);
    void sitesCompared(dialogist::Job *job, dialogist::model::KnowledgeBaseId base, const dialogist::knowledge::SyncDiff &diff, bool byItself);
    void failed(const QString &message);

private:
    using Work = std::function<Result<knowledge::ImportOutput>(JobControl &)>;
    using Done = std::function<void(Job &, commands::Document &, const std::shared_ptr<knowledge::ImportOutput> &)>;
    using Told = void (KnowledgeJobs::*)(Job *, const QList<knowledge::ImportRow> &);
    /// live, if given, is where the work puts rows as they come; told is the signal that says at the end what became of everything.
    Job *run(const QString &title, Work work, Done done, const std::shared_ptr<LiveRows> &live = {}, Told told = &KnowledgeJobs::reported);
    /// Makes the step and writes it without holding up the window.
    void push(commands::Document &document, std::function<commands::Command(const model::Project &)> make);
    /// Notes which files could not be read, for whoever looks at the base later.
    static void keepLeftOut(commands::Document &document, model::KnowledgeBaseId base, const knowledge::ImportOutput &output);
    void askForPassword(model::KnowledgeBaseId base, const QList<knowledge::ImportRow> &rows);
    void store(commands::Document &document, model::KnowledgeBaseId base, const std::shared_ptr<knowledge::ImportOutput> &output);

    JobQueue &m_queue;
    QSet<QString> m_cutting; ///< ids of bases
    QPointer<commands::Document> m_document;
};

} // namespace dialogist::shell
