// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/shell/folderpoll.h"
#include "studio/shell/syncreview.h"

namespace dialogist::editors::knowledge {
class KnowledgeEditor;
}

namespace dialogist::ui {
class Ask;
}

namespace dialogist::shell {

/// Carries out what knowledge editors wish for files and folders that were read before: comparing them with the base by one click, or by itself
/// where the person has them watched; what that would change is reviewed before it counts.
class FilesWatch : public QObject
{
    Q_OBJECT
public:
    FilesWatch(KnowledgeJobs &jobs, SyncReview &review, ui::Ask &ask, QWidget *window);
    void setDocument(commands::Document *document);
    void attach(editors::knowledge::KnowledgeEditor &editor);

signals:
    void jobsWanted();
    void status(const QString &message);

private:
    void watchAll();
    void readAgain(model::KnowledgeBaseId base);
    void watch(model::KnowledgeBaseId base, bool watched);
    void findPlaces(model::KnowledgeBaseId base);
    bool hasPlaces(model::KnowledgeBaseId base);
    void onCompared(Job *job, model::KnowledgeBaseId base, const knowledge::SyncDiff &diff, bool byItself);
    void forgetLost(model::KnowledgeBaseId base, const QList<model::Source> &gone);

    KnowledgeJobs &m_jobs;
    SyncReview &m_review;
    ui::Ask &m_ask;
    QWidget *m_window;
    QPointer<commands::Document> m_document;
    FolderPoll m_poll;
};

} // namespace dialogist::shell
