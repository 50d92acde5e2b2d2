// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a workbench has to do with knowledge: documents that come in, passwords, what is watched, and opening a source
// where it is cited.
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "panels/explorer/explorerpanel.h"
#include "panels/inspector/inspectorpanel.h"
#include "panels/jobs/importcounts.h"
#include "panels/jobs/jobspanel.h"
#include "studio/knowledge/importer.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/fileswatch.h"
#include "studio/shell/knowledgejobs.h"
#include "studio/shell/operations.h"
#include "studio/shell/syncreview.h"
#include "studio/shell/websitewatch.h"
#include "studio/shell/workbench.h"

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

void Workbench::wireKnowledge()
{
    connect(explorer, &panels::explorer::ExplorerPanel::placeChosen, this, &Workbench::setPlace);
    connect(explorer, &panels::explorer::ExplorerPanel::filesDropped, m_knowledge, &KnowledgeJobs::importFiles);
    connect(explorer, &panels::explorer::ExplorerPanel::filesDropped, this, &Workbench::jobsWanted);
    connect(m_knowledge, &KnowledgeJobs::rowsCame, jobList, &panels::jobs::JobsPanel::addRows);
    m_review = new SyncReview(*m_knowledge, *jobList, m_window);
    m_files = new FilesWatch(*m_knowledge, *m_review, m_ask, m_window);
    connect(m_files, &FilesWatch::jobsWanted, this, &Workbench::jobsWanted);
    connect(m_files, &FilesWatch::status, this, &Workbench::status);
    m_websites = new WebsiteWatch(*m_knowledge, *m_review, m_ask, m_window);
    connect(m_websites, &WebsiteWatch::jobsWanted, this, &Workbench::jobsWanted);
    connect(m_websites, &WebsiteWatch::status, this, &Workbench::status);
    connect(m_knowledge, &KnowledgeJobs::failed, this, &Workbench::fail);
    connect(m_knowledge, &KnowledgeJobs::reported, this, [this](Job *job, const QList<knowledge::ImportRow> &rows) {
        jobList->setReport(job, rows);
        for (ui::Editor *editor : area->editors()) {
            if (auto *knowledgeEditor = qobject_cast<editors::knowledge::KnowledgeEditor *>(editor))
                knowledgeEditor->showLeftOut();
        }
        const panels::jobs::ImportCounts counts = panels::jobs::countsOf(rows);
        QString told = tr("%1 of %2 documents were read.").arg(counts.read).arg(rows.size());
        if (counts.doubles > 0)
            told += u' ' + tr("%n of them hold(s) the same text as another and was not added twice.", nullptr, counts.doubles);
        emit status(told);
    });
    connect(m_knowledge, &KnowledgeJobs::cutDone, this, [this](Job *job, const QList<knowledge::ImportRow> &rows) {
        jobList->setReport(job, rows);
        const auto cut = std::count_if(rows.begin(), rows.end(), [](const knowledge::ImportRow &row) { return row.ok; });
        emit status(tr("%n source(s) have been cut anew.", nullptr, int(cut)));
    });
    connect(inspector, &panels::inspector::InspectorPanel::cutRequested, this, [this](model::KnowledgeBaseId base) {
        open({ui::Place::Kind::KnowledgeBase, base.toString(), {}, {}, {}});
        if (auto *editor = qobject_cast<editors::knowledge::KnowledgeEditor *>(area->currentEditor()))
            editor->editCut();
    });
    connect(m_knowledge, &KnowledgeJobs::passwordWanted, this, &Workbench::askForPassword);
}

void Workbench::openCitation(const QString &sourceId, const ui::Citation &citation)
{
    const auto id = model::SourceId::fromString(sourceId);
    if (!m_document || m_document->project().sources.count(id) == 0) {
        emit status(tr("This source is not in the project any more."));
        return;
    }
    open({ui::Place::Kind::Source, sourceId, {}, {}, {}});
    if (auto *editor = qobject_cast<editors::knowledge::KnowledgeEditor *>(area->currentEditor()))
        editor->showDocument(id, citation);
}

void Workbench::askForPassword(model::KnowledgeBaseId base, const QStringList &paths, const QStringList &names, bool wasWrong)
{
    auto *dialog = new editors::knowledge::PasswordDialog(names, wasWrong, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, base, paths] { m_knowledge->importWith(base, paths, dialog->password()); });
    dialog->open();
}

void Workbench::addKnowledge(const QStringList &paths)
{
    if (!m_document || paths.isEmpty())
        return;
    const auto base = knowledgeBaseFor(*m_document, {});
    if (!base) {
        fail(base.error().message);
        return;
    }
    m_knowledge->importFiles(*base, paths);
    emit jobsWanted();
}

} // namespace dialogist::shell
