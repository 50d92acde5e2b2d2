// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/shell/knowledgejobs.h"
#include "studio/shell/siteschedule.h"

#include <QHash>

namespace dialogist::editors::knowledge {
class KnowledgeEditor;
}

namespace dialogist::panels::jobs {
class JobsPanel;
}

namespace dialogist::ui {
class Ask;
}

namespace dialogist::shell {

/// Carries out what knowledge editors wish for websites: reading them, reading them again by one click or by itself, and showing what
/// that would change before it counts. What came by itself waits in the list of jobs; nothing opens over the person's work.
class WebsiteWatch : public QObject
{
    Q_OBJECT
public:
    WebsiteWatch(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, ui::Ask &ask, QWidget *window);
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
    void show(const knowledge::SyncDiff &diff);

    KnowledgeJobs &m_jobs;
    panels::jobs::JobsPanel &m_list;
    ui::Ask &m_ask;
    QWidget *m_window;
    QPointer<commands::Document> m_document;
    SiteSchedule m_schedule;
    QHash<Job *, knowledge::SyncDiff> m_waiting; ///< for the person to look at
};

} // namespace dialogist::shell
