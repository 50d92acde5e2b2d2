// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/shell/siteschedule.h"
#include "studio/shell/syncreview.h"

namespace dialogist::editors::knowledge {
class KnowledgeEditor;
}

namespace dialogist::ui {
class Ask;
}

namespace dialogist::shell {

/// Carries out what knowledge editors wish for websites: reading them, reading them again by one click or by itself; what that would
/// change is reviewed before it counts.
class WebsiteWatch : public QObject
{
    Q_OBJECT
public:
    WebsiteWatch(KnowledgeJobs &jobs, SyncReview &review, ui::Ask &ask, QWidget *window);
    void setDocument(commands::Document *document);
    void attach(editors::knowledge::KnowledgeEditor &editor);

signals:
    void jobsWanted();
    void status(const QString &message);

private:
    void crawl(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate);
    void readAgain(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate);
    void readAllAgain(model::KnowledgeBaseId base, const QList<QUrl> &starts, bool byItself);
    void onCompared(Job *job, const knowledge::SyncDiff &diff, bool byItself);

    KnowledgeJobs &m_jobs;
    SyncReview &m_review;
    ui::Ask &m_ask;
    QWidget *m_window;
    QPointer<commands::Document> m_document;
    SiteSchedule m_schedule;
};

} // namespace dialogist::shell
