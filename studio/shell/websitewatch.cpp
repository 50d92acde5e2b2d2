// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/websitewatch.h"

#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/websitedialog.h"
#include "studio/ui/ask.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using editors::knowledge::KnowledgeEditor;

WebsiteWatch::WebsiteWatch(KnowledgeJobs &jobs, SyncReview &review, ui::Ask &ask, QWidget *window)
    : QObject(window), m_jobs(jobs), m_review(review), m_ask(ask), m_window(window)
{
    connect(&jobs, &KnowledgeJobs::sitesCompared, this,
            [this](Job *job, model::KnowledgeBaseId, const knowledge::SyncDiff &diff, bool byItself) { onCompared(job, diff, byItself); });
    connect(&m_schedule, &SiteSchedule::readingDue, this,
            [this](model::KnowledgeBaseId base, const QList<QUrl> &starts) { readAllAgain(base, starts, true); });
}

void WebsiteWatch::setDocument(commands::Document *document)
{
    m_document = document;
    m_schedule.setDocument(document);
}

void WebsiteWatch::attach(KnowledgeEditor &editor)
{
    editor.setScheduleOf([this](model::KnowledgeBaseId base, const QUrl &start) { return m_schedule.hours(base, start); });
    editor.setAllowedOf([this](model::KnowledgeBaseId base, const QUrl &start) { return m_schedule.isAllowed(base, start); });
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
        m_review.show(diff);
        return;
    }
    if (diff.isEmpty()) {
        emit status(tr("%n page(s) could not be read again. The list of jobs says why.", nullptr, int(diff.failed.size())));
        return;
    }
    m_review.keep(job, diff);
    emit status(tr("A website has changed: %n page(s). Review it in the list of jobs.", nullptr, int(diff.added.size() + diff.changed.size() + diff.gone.size())));
}

} // namespace dialogist::shell
