// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/shell/knowledgejobs.h"

#include <QHash>

namespace dialogist::panels::jobs {
class JobsPanel;
}

namespace dialogist::shell {

/// Shows what reading sources again would change, before it counts. What came by itself waits in the list of jobs until the person
/// wants to see it; nothing opens over their work.
class SyncReview : public QObject
{
    Q_OBJECT
public:
    SyncReview(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, QWidget *window);
    void setDocument(commands::Document *document);

    /// taken, if given, is called once the changes were accepted.
    void show(const knowledge::SyncDiff &diff, const std::function<void()> &taken = {});
    void keep(Job *job, const knowledge::SyncDiff &diff, const std::function<void()> &taken = {});

private:
    struct Waiting {
        knowledge::SyncDiff diff;
        std::function<void()> taken;
    };

    KnowledgeJobs &m_jobs;
    panels::jobs::JobsPanel &m_list;
    QWidget *m_window;
    QPointer<commands::Document> m_document;
    QHash<Job *, Waiting> m_waiting; ///< for the person to look at
};

} // namespace dialogist::shell
