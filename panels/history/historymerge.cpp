// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/historypanel.h"
#include "panels/history/mergedialog.h"

#include "studio/base/job.h"
#include "studio/commands/restorecommands.h"
#include "studio/exchange/documents.h"
#include "studio/exchange/merge/commonbase.h"

#include <QFileInfo>

namespace dialogist::panels::history {

/// Three states of the project, and what came of bringing them together.
struct Merging {
    QString name; ///< of the other file
    model::Project base;
    model::Project mine;
    model::Project theirs;
    exchange::Merge merged;
};

void HistoryPanel::mergeFile()
{
    if (!m_document)
        return;
    const QString other = m_ask.openFile(this, tr("Merge With Another Copy"), tr("Dialogist projects (*.dialogist)"));
    if (!other.isEmpty())
        merge(other);
}

void HistoryPanel::merge(const QString &other)
{
    if (!m_document)
        return;
    m_document->endGesture();
    auto merging = std::make_shared<Merging>();
    merging->name = QFileInfo(other).fileName();
    merging->mine = m_document->project();
    auto *job = new Job(
        tr("Merge"),
        [path = m_document->path(), other, merging](JobControl &) -> std::optional<Error> {
            auto file = storage::ProjectFile::openForJob(path);
            if (!file)
                return file.error();
            auto copy = storage::ProjectFile::open(other, true);
            if (!copy)
                return copy.error();
            auto theirs = (*copy)->load();
            if (!theirs)
                return theirs.error();
            merging->theirs = theirs.take();
            auto base = exchange::commonBase(**file, **copy);
            if (!base)
                return base.error();
            merging->base = base.take();
            auto merged = exchange::merge(merging->base, merging->mine, merging->theirs);
            if (!merged)
                return merged.error();
            merging->merged = merged.take();
            // Documents are named by what they hold: those that the merge does not need in the end are dropped with the others.
            if (const Status copied = exchange::copyDocuments(**copy, **file, merging->theirs); !copied)
                return copied.error();
            return std::nullopt;
        },
        {}, this);
    connect(job, &Job::finished, this, [this, job, merging] {
        job->deleteLater();
        if (job->state() == Job::State::Failed)
            emit failed(job->error().message);
        else if (job->state() == Job::State::Done && m_document)
            openMerge(merging);
    });
    job->start();
}

void HistoryPanel::openMerge(const std::shared_ptr<Merging> &merging)
{
    if (merging->merged.conflicts.isEmpty() && merging->merged.notes.isEmpty()) {
        finishMerge(merging, {});
        return;
    }
    auto *dialog = new MergeDialog(merging->name, merging->merged.conflicts, merging->merged.notes, this);
    connect(m_document, &QObject::destroyed, dialog, &QDialog::close);
    connect(dialog, &MergeDialog::mergeRequested, this,
            [this, merging](const exchange::MergeChoices &choices) { finishMerge(merging, choices); });
    dialog->open();
}

void HistoryPanel::finishMerge(const std::shared_ptr<Merging> &merging, const exchange::MergeChoices &choices)
{
    if (!m_document)
        return;
    // With the project as it is by now: what was edited since is mine too.
    auto merged = exchange::merge(merging->base, m_document->project(), merging->theirs, choices);
    if (!merged) {
        emit failed(merged.error().message);
        return;
    }
    const commands::Command command = commands::replaceAll(m_document->project(), merged->project, QStringLiteral("Merge"), merging->name);
    if (command.isObsolete()) {
        m_ask.information(this, tr("Merge"), tr("“%1” holds nothing that is not here already.").arg(merging->name));
        return;
    }
    push(command);
}

} // namespace dialogist::panels::history
