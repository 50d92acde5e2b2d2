// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/fileswatch.h"

#include "editors/knowledge/knowledgeeditor.h"
#include "studio/knowledge/lostplaces.h"
#include "studio/shell/sourceplaces.h"
#include "studio/ui/ask.h"

#include <QFileInfo>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using editors::knowledge::KnowledgeEditor;

FilesWatch::FilesWatch(KnowledgeJobs &jobs, SyncReview &review, ui::Ask &ask, QWidget *window)
    : QObject(window), m_jobs(jobs), m_review(review), m_ask(ask), m_window(window), m_poll(this)
{
    connect(&jobs, &KnowledgeJobs::compared, this, &FilesWatch::onCompared);
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
    editor.setRecognisesText(recognisesText());
    connect(&editor, &KnowledgeEditor::recognitionChosen, this, &setRecognisesText);
    editor.setWatched([](model::KnowledgeBaseId base) { return FolderPoll::isWatched(base); });
    connect(&editor, &KnowledgeEditor::watchRequested, this, [this, &editor](model::KnowledgeBaseId base, bool watched) {
        watch(base, watched);
        editor.showWatched();
    });
}

/// What lies where the project does is found again, though it was read elsewhere or nobody kept where it was.
void FilesWatch::findPlaces(model::KnowledgeBaseId base)
{
    if (!m_document)
        return;
    QList<model::Source> sources;
    for (const model::Source *source : m_document->project().sourcesOf(base))
        sources.append(*source);
    const QList<model::Source> lost = knowledge::sourcesWithoutPlace(sources, sourcePlaces(base));
    rememberSourcePlaces(base, knowledge::placesBeside(QFileInfo(m_document->path()).absolutePath(), lost));
}

/// The project may have come from another computer.
bool FilesWatch::hasPlaces(model::KnowledgeBaseId base)
{
    findPlaces(base);
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
    QList<model::Source> gone = diff.gone;
    for (const knowledge::MovedSource &moved : diff.moved)
        gone.append(moved.before);
    const auto taken = [this, base, gone] { forgetLost(base, gone); };
    if (!byItself) {
        m_review.show(diff, taken);
        return;
    }
    if (diff.isEmpty()) {
        emit status(tr("%n file(s) could not be read again. The list of jobs says why.", nullptr, int(diff.failed.size())));
        return;
    }
    m_review.keep(job, diff, taken);
    emit status(tr("Files have changed: %n source(s). Review it in the list of jobs.", nullptr, int(diff.added.size() + diff.changed.size() + diff.moved.size() + diff.gone.size())));
}

/// A file that was given by itself, is no source any more and not there: it is not looked for again.
void FilesWatch::forgetLost(model::KnowledgeBaseId base, const QList<model::Source> &gone)
{
    QStringList lost;
    for (const QString &place : sourcePlaces(base)) {
        const QString name = QFileInfo(place).fileName();
        const bool isGone = std::any_of(gone.begin(), gone.end(), [&](const model::Source &source) { return source.site.isEmpty() && source.location == name; });
        if (isGone && !QFileInfo::exists(place))
            lost.append(place);
    }
    forgetSourcePlaces(base, lost);
}

} // namespace dialogist::shell
