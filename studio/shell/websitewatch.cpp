// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/websitewatch.h"

#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "editors/knowledge/websitedialog.h"
#include "panels/jobs/jobspanel.h"
#include "studio/ui/ask.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using editors::knowledge::KnowledgeEditor;

WebsiteWatch::WebsiteWatch(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, ui::Ask &ask, QWidget *window)
    : QObject(window), m_jobs(jobs), m_list(list), m_ask(ask), m_window(window)
{
    connect(&jobs, &KnowledgeJobs::rowsCame, &list, &panels::jobs::JobsPanel::addRows);
    connect(&jobs, &KnowledgeJobs::sitesCompared, this,
            [this](Job *job, model::KnowledgeBaseId, const knowledge::SyncDiff &diff, bool byItself) { onCompared(job, diff, byItself); });
    connect(&list, &panels::jobs::JobsPanel::reviewRequested, this, [this](Job *job) { show(m_waiting.take(job)); });
    connect(&m_schedule, &SiteSchedule::readingDue, this,
            [this](model::KnowledgeBaseId base, const QList<QUrl> &starts) { readAllAgain(base, starts, true); });
}

void WebsiteWatch::setDocument(commands::Document *document)
{
    m_document = document;
    m_waiting.clear();
    m_schedule.setDocument(document);
}

void WebsiteWatch::attach(KnowledgeEditor &editor)
{
    editor.setScheduleOf([this](model::KnowledgeBaseId base, const QUrl &start) { return m_schedule.hours(base, start); });
    connect(&editor, &KnowledgeEditor::scheduleRequested, this,
            [this](model::KnowledgeBaseId base, const QUrl &start, int hours) { m_schedule.setHours(base, start, hours); });
    connect(&editor, &KnowledgeEditor::crawlRequested, this, &WebsiteWatch::crawl);
    connect(&editor, &KnowledgeEditor::siteAgainRequested, this, &WebsiteWatch::readAgain);
    connect(&editor, &KnowledgeEditor::sitesAgainRequested, this,
            [this](model::KnowledgeBaseId base, const QList<QUrl> &starts) { readAllAgain(base, starts, false); });
}

void WebsiteWatch::crawl(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate)
{
    m_schedule.setAllowed(base, start, allowPrivate);
    m_schedule.noteReading(base, start);
    m_jobs.crawl(base, start, options, allowPrivate);
    emit jobsWanted();
}

void WebsiteWatch::readAgain(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate)
{
    if (!m_document)
        return;
    // Kept at once: also a reading that is stopped on the way shall go on like this.
    if (const Status kept = knowledge::keepCrawlOptions(m_document->file(), base, start, options); !kept)
        emit status(kept.error().message);
    m_schedule.setAllowed(base, start, allowPrivate);
    m_schedule.noteReading(base, start);
    m_jobs.readSitesAgain(base, {{start, options, allowPrivate}});
    emit jobsWanted();
}

void WebsiteWatch::readAllAgain(model::KnowledgeBaseId base, const QList<QUrl> &starts, bool byItself)
{
    if (!m_document)
        return;
    QList<KnowledgeJobs::Site> sites;
    for (const QUrl &start : starts) {
        const bool isPrivate = editors::knowledge::isPrivateHost(start.host());
        if (isPrivate && !byItself && !m_schedule.isAllowed(base, start)) {
            // The project may come from another computer, where this address was somebody else's.
            const bool allowed = m_ask.confirm(m_window, tr("Allow This Address?"),
                                               tr("%1 is on this computer or a private network. Read it only if you trust it.").arg(start.toDisplayString()),
                                               tr("Allow and Read"));
            if (!allowed)
                continue;
            m_schedule.setAllowed(base, start, true);
        }
        m_schedule.noteReading(base, start);
        sites.append({start, knowledge::lastCrawlOptions(m_document->file(), base, start), isPrivate && m_schedule.isAllowed(base, start)});
    }
    if (sites.isEmpty())
        return;
    m_jobs.readSitesAgain(base, sites, byItself);
    if (!byItself)
        emit jobsWanted();
}

void WebsiteWatch::onCompared(Job *job, const knowledge::SyncDiff &diff, bool byItself)
{
    if (diff.isEmpty() && diff.failed.isEmpty()) {
        emit status(tr("Nothing has changed: %n page(s) as before.", nullptr, diff.unchanged));
        return;
    }
    if (!byItself) {
        show(diff);
        return;
    }
    if (diff.isEmpty()) {
        emit status(tr("%n page(s) could not be read again. The list of jobs says why.", nullptr, int(diff.failed.size())));
        return;
    }
    m_waiting.insert(job, diff);
    m_list.offerReview(job);
    emit status(tr("A website has changed: %n page(s). Review it in the list of jobs.", nullptr, int(diff.added.size() + diff.changed.size() + diff.gone.size())));
}

void WebsiteWatch::show(const knowledge::SyncDiff &diff)
{
    if (!m_document || (diff.isEmpty() && diff.failed.isEmpty()))
        return;
    auto *dialog = new editors::knowledge::SyncDialog(diff, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, diff, document = m_document] {
        if (document && document == m_document)
            m_jobs.storeDiff(diff, dialog->removesGone());
    });
    dialog->open();
}

} // namespace dialogist::shell
