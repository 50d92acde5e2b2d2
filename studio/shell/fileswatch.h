// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/shell/folderpoll.h"
#include "studio/shell/knowledgejobs.h"

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

/// Carries out what knowledge editors wish for files and folders that were read before: comparing them with the base by one click, or by itself
/// where the person has them watched, and showing what that would change before it counts. What came by itself waits in the list of jobs.
class FilesWatch : public QObject
{
    Q_OBJECT
public:
    FilesWatch(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, ui::Ask &ask, QWidget *window);
    void setDocument(commands::Document *document);
    void attach(editors::knowledge::KnowledgeEditor &editor);
    FolderPoll &poll() { return m_poll; }

signals:
    void jobsWanted();
    void status(const QString &message);

private:
    void watchAll();
    void readAgain(model::KnowledgeBaseId base);
    void watch(model::KnowledgeBaseId base, bool watched);
    bool hasPlaces(model::KnowledgeBaseId base);
    void onCompared(Job *job, model::KnowledgeBaseId base, const knowledge::SyncDiff &diff, bool byItself);
    void show(model::KnowledgeBaseId base, const knowledge::SyncDiff &diff);

    struct Waiting {
        model::KnowledgeBaseId base;
        knowledge::SyncDiff diff;
    };

    KnowledgeJobs &m_jobs;
    panels::jobs::JobsPanel &m_list;
    ui::Ask &m_ask;
    QWidget *m_window;
    QPointer<commands::Document> m_document;
    FolderPoll m_poll;
    QHash<Job *, Waiting> m_waiting; ///< for the person to look at
};

} // namespace dialogist::shell
