// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/fileswatch.h"

#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "panels/jobs/jobspanel.h"
#include "studio/shell/sourceplaces.h"
#include "studio/ui/ask.h"

#include <QFileInfo>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using editors::knowledge::KnowledgeEditor;

FilesWatch::FilesWatch(KnowledgeJobs &jobs, panels::jobs::JobsPanel &list, ui::Ask &ask, QWidget *window)
    : QObject(window), m_jobs(jobs), m_list(list), m_ask(ask), m_window(window)
{
    connect(&jobs, &KnowledgeJobs::compared, this, &FilesWatch::onCompared);
    connect(&list, &panels::jobs::JobsPanel::reviewRequested, this, [this](Job *job) {
        const Waiting waiting = m_waiting.take(job);
        show(waiting.base, waiting.diff);
    });
    connect(&m_poll, &FolderPoll::changed, this, [this](model::KnowledgeBaseId base) {
        if (m_document && !m_document->isReadOnly())
            m_jobs.readAgain(base, sourcePlaces(base), true);
    });
}

void FilesWatch::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_waiting.clear();
    watchAll();
    if (document) {
        connect(document, &commands::Document::changed, this, [this](const QList<model::Change> &changes) {
            const bool ofBases = std::any_of(changes.begin(), changes.end(), [](const model::Change &change) { return change.ref.kind == model::ObjectKind::KnowledgeBase; });
            if (ofBases)
                watchAll();
        });
    }
}

void FilesWatch::watchAll()
{
    QList<model::KnowledgeBaseId> bases;
    if (m_document && !m_document->isReadOnly()) {
        for (const auto &[id, base] : m_document->project().knowledgeBases)
            bases.append(id);
    }
    m_poll.setBases(bases);
}

void FilesWatch::attach(KnowledgeEditor &editor)
{
    connect(&editor, &KnowledgeEditor::filesAgainRequested, this, &FilesWatch::readAgain);
    editor.setWatched([](model::KnowledgeBaseId base) { return FolderPoll::isWatched(base); });
    connect(&editor, &KnowledgeEditor::watchRequested, this, [this, &editor](model::KnowledgeBaseId base, bool watched) {
        watch(base, watched);
        editor.showWatched();
    });
}

/// The project may have come from another computer, or been filled by the command line.
bool FilesWatch::hasPlaces(model::KnowledgeBaseId base)
{
    if (!sourcePlaces(base).isEmpty())
        return true;
    const QString folder = m_ask.openFolder(m_window, tr("Where Are the Files of This Knowledge Base?"));
    if (folder.isEmpty())
        return false;
    rememberSourcePlaces(base, {folder});
    return true;
}

void FilesWatch::readAgain(model::KnowledgeBaseId base)
{
    if (!hasPlaces(base))
        return;
    m_poll.forget(base);
    m_jobs.readAgain(base, sourcePlaces(base));
    emit jobsWanted();
}

void FilesWatch::watch(model::KnowledgeBaseId base, bool watched)
{
    if (watched && !hasPlaces(base))
        return;
    FolderPoll::setWatched(base, watched);
    emit status(watched ? tr("The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.")
                        : tr("The files and folders of this knowledge base are not watched any more."));
}

void FilesWatch::onCompared(Job *job, model::KnowledgeBaseId base, const knowledge::SyncDiff &diff, bool byItself)
{
    if (diff.isEmpty() && diff.failed.isEmpty()) {
        if (!byItself)
            emit status(tr("Nothing has changed: %n source(s) as before.", nullptr, diff.unchanged));
        return;
    }
    if (!byItself) {
        show(base, diff);
        return;
    }
    if (diff.isEmpty()) {
        emit status(tr("%n file(s) could not be read again. The list of jobs says why.", nullptr, int(diff.failed.size())));
        return;
    }
    m_waiting.insert(job, {base, diff});
    m_list.offerReview(job);
    emit status(tr("Files have changed: %n source(s). Review it in the list of jobs.", nullptr, int(diff.added.size() + diff.changed.size() + diff.gone.size())));
}

void FilesWatch::show(model::KnowledgeBaseId base, const knowledge::SyncDiff &diff)
{
    if (!m_document || (diff.isEmpty() && diff.failed.isEmpty()))
        return;
    auto *dialog = new editors::knowledge::SyncDialog(diff, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, base, diff, document = m_document] {
        if (!document || document != m_document)
            return;
        m_jobs.storeDiff(diff, dialog->removesGone());
        QStringList lost;
        for (const QString &place : sourcePlaces(base)) {
            const QString name = QFileInfo(place).fileName();
            const bool gone = std::any_of(diff.gone.begin(), diff.gone.end(), [&](const model::Source &source) { return source.site.isEmpty() && source.location == name; });
            if (gone && !QFileInfo::exists(place))
                lost.append(place);
        }
        forgetSourcePlaces(base, lost);
    });
    dialog->open();
}

} // namespace dialogist::shell
