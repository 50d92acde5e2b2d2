// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/syncreview.h"

#include "editors/knowledge/syncdialog.h"
#include "panels/jobs/jobspanel.h"

namespace dialogist::shell {

SyncReview::SyncReview(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, QWidget *window)
    : QObject(window), m_jobs(jobs), m_list(list), m_window(window)
{
    connect(&list, &panels::jobs::JobsPanel::reviewRequested, this, [this](Job *job) {
        const Waiting waiting = m_waiting.take(job);
        show(waiting.diff, waiting.taken);
    });
}

void SyncReview::setDocument(commands::Document *document)
{
    m_document = document;
    m_waiting.clear();
}

void SyncReview::show(const knowledge::SyncDiff &diff, const std::function<void()> &taken)
{
    if (!m_document || (diff.isEmpty() && diff.failed.isEmpty()))
        return;
    auto *dialog = new editors::knowledge::SyncDialog(diff, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, diff, taken, document = m_document] {
        if (!document || document != m_document)
            return;
        m_jobs.storeDiff(diff, dialog->removesGone());
        if (taken)
            taken();
    });
    dialog->open();
}

void SyncReview::keep(Job *job, const knowledge::SyncDiff &diff, const std::function<void()> &taken)
{
    m_waiting.insert(job, {diff, taken});
    m_list.offerReview(job);
}

} // namespace dialogist::shell
