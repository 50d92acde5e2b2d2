// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/comparisonview.h"
#include "panels/history/historypanel.h"

#include "studio/base/job.h"
#include "studio/commands/restorecommands.h"
#include "studio/exchange/compare/comparison.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

/// Two states beside each other.
struct Compared {
    QString beforeTitle;
    QString afterTitle;
    model::Project before;
    exchange::Comparison comparison;
    bool withNow = false; ///< the later one is the project as it is
};

namespace {
Result<model::Project> stateOf(storage::ProjectFile &file, const State &state)
{
    return state.version.isEmpty() ? file.loadAt(state.sequence) : file.loadVersion(state.version);
}

Result<std::unique_ptr<storage::ProjectFile>> openAgain(const QString &path, bool readOnly)
{
    return readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
}
} // namespace

QModelIndexList HistoryPanel::selectedRows() const
{
    QModelIndexList rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const QModelIndex row = m_filter->mapToSource(index);
        if (m_model->stateAt(row))
            rows.append(row);
    }
    return rows;
}

void HistoryPanel::updateActions()
{
    const QModelIndexList rows = selectedRows();
    const bool canEdit = m_document && !m_document->isReadOnly();
    const bool isVersion = rows.size() == 1 && m_model->versionAt(rows.constFirst());
    const bool isPresent = rows.size() == 1 && rows.constFirst() == m_model->current();
    m_name->setEnabled(canEdit);
    m_compare->setEnabled(m_document && ((rows.size() == 1 && !isPresent) || rows.size() == 2));
    m_compare->setText(rows.size() == 2 ? tr("&Compare the Two") : tr("&Compare with Now"));
    m_go->setEnabled(canEdit && rows.size() == 1 && !isPresent);
    m_rename->setEnabled(canEdit && isVersion);
    m_remove->setEnabled(canEdit && isVersion);
    m_merge->setEnabled(canEdit);
}

void HistoryPanel::nameVersion()
{
    if (!m_document)
        return;
    const auto name = m_ask.text(this, tr("Name This Version"), tr("&Name:"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    const auto version = m_document->addVersion(name->trimmed());
    if (!version.ok())
        emit failed(version.error().message);
}

void HistoryPanel::renameVersion()
{
    const QModelIndexList rows = selectedRows();
    const storage::Version *version = rows.isEmpty() ? nullptr : m_model->versionAt(rows.constFirst());
    if (!version || !m_document)
        return;
    const storage::Version old = *version; // the list may be read anew while the question stands
    const auto name = m_ask.text(this, tr("Rename Version"), tr("&Name:"), old.name);
    if (!name || name->trimmed().isEmpty())
        return;
    if (const Status renamed = m_document->renameVersion(old.id, name->trimmed(), old.note); !renamed.ok())
        emit failed(renamed.error().message);
}

void HistoryPanel::removeVersion()
{
    const QModelIndexList rows = selectedRows();
    const storage::Version *version = rows.isEmpty() ? nullptr : m_model->versionAt(rows.constFirst());
    if (!version || !m_document)
        return;
    const storage::Version old = *version;
    if (!m_ask.confirm(this, tr("Delete Version"), tr("Delete the version “%1”? This cannot be undone. The project itself stays as it is.").arg(old.name),
                       tr("Delete")))
        return;
    if (const Status removed = m_document->removeVersion(old.id); !removed.ok())
        emit failed(removed.error().message);
}

void HistoryPanel::restoreChosen()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() != 1)
        return;
    if (const auto steps = m_model->stepsTo(rows.constFirst()))
        go(*steps);
    else
        restoreState(*m_model->stateAt(rows.constFirst()));
}

void HistoryPanel::compareChosen()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() == 1)
        compare(*m_model->stateAt(rows.constFirst()), std::nullopt);
    if (rows.size() != 2)
        return;
    State first = *m_model->stateAt(rows.at(0));
    State second = *m_model->stateAt(rows.at(1));
    // The older one first; the state before any change has no time and is the oldest.
    const bool wrongOrder = !second.at.isValid() || (first.at.isValid() && second.at < first.at);
    if (wrongOrder)
        std::swap(first, second);
    compare(first, second);
}

void HistoryPanel::push(const commands::Command &command)
{
    if (!m_document)
        return;
    m_document->endGesture();
    m_document->pushLater(command, [self = QPointer(this)](const Status &pushed) {
        if (self && !pushed.ok())
            emit self->failed(pushed.error().message);
    });
}

void HistoryPanel::restoreState(const State &state)
{
    if (!m_document)
        return;
    auto then = std::make_shared<model::Project>();
    auto *job = new Job(
        tr("Read a version"),
        [path = m_document->path(), state, then](JobControl &) -> std::optional<Error> {
            auto file = openAgain(path, false);
            if (!file)
                return file.error();
            auto project = stateOf(**file, state);
            if (!project)
                return project.error();
            *then = project.take();
            return std::nullopt;
        },
        {}, this);
    connect(job, &Job::finished, this, [this, job, then, state] {
        job->deleteLater();
        if (job->state() == Job::State::Failed)
            emit failed(job->error().message);
        else if (job->state() == Job::State::Done && m_document)
            push(commands::restoreAll(m_document->project(), *then, state.title));
    });
    job->start();
}

void HistoryPanel::compare(const State &before, const std::optional<State> &after)
{
    if (!m_document)
        return;
    auto compared = std::make_shared<Compared>();
    compared->beforeTitle = before.title;
    compared->afterTitle = after ? after->title : tr("now");
    compared->withNow = !after;
    auto *job = new Job(
        tr("Compare"),
        [path = m_document->path(), readOnly = m_document->isReadOnly(), now = m_document->project(), before, after,
         compared](JobControl &) -> std::optional<Error> {
            auto file = openAgain(path, readOnly);
            if (!file)
                return file.error();
            auto older = stateOf(**file, before);
            if (!older)
                return older.error();
            compared->before = older.take();
            auto newer = after ? stateOf(**file, *after) : Result<model::Project>(now);
            if (!newer)
                return newer.error();
            compared->comparison = exchange::compare(compared->before, *newer);
            return std::nullopt;
        },
        {}, this);
    connect(job, &Job::finished, this, [this, job, compared] {
        job->deleteLater();
        if (job->state() == Job::State::Failed)
            emit failed(job->error().message);
        else if (job->state() == Job::State::Done && m_document)
            openComparison(compared);
    });
    job->start();
}

/// What was restored, undone or written since differs no more, or differs now.
void HistoryPanel::followNow(ComparisonView *view, const std::shared_ptr<Compared> &compared)
{
    auto *later = new QTimer(view);
    later->setSingleShot(true);
    later->setInterval(150);
    connect(m_document, &commands::Document::changed, later, qOverload<>(&QTimer::start));
    later->start(); // the project may have changed since the first look began
    auto isComparing = std::make_shared<bool>(false);
    connect(later, &QTimer::timeout, view, [this, later, document = QPointer(m_document), view = QPointer(view), compared, isComparing] {
        if (!document)
            return;
        if (*isComparing) { // one after the other, so that the last one says how it is
            later->start();
            return;
        }
        *isComparing = true;
        auto fresh = std::make_shared<exchange::Comparison>();
        auto *job = new Job(
            tr("Compare"),
            [compared, now = document->project(), fresh](JobControl &) -> std::optional<Error> {
                *fresh = exchange::compare(compared->before, now);
                return std::nullopt;
            },
            {}, this);
        connect(job, &Job::finished, this, [job, view, fresh, isComparing] {
            job->deleteLater();
            *isComparing = false;
            if (view && job->state() == Job::State::Done)
                view->setComparison(std::move(*fresh));
        });
        job->start();
    });
}

void HistoryPanel::openComparison(const std::shared_ptr<Compared> &compared)
{
    auto *view = new ComparisonView(compared->beforeTitle, compared->afterTitle, compared->comparison, !m_document->isReadOnly(), this);
    // What it restores into is this document; another one has nothing to do with it.
    connect(m_document, &QObject::destroyed, view, &QDialog::close);
    connect(view, &ComparisonView::restoreRequested, this, [this, compared](const QList<model::ObjectRef> &refs) {
        if (m_document)
            push(commands::restoreObjects(m_document->project(), compared->before, refs));
    });
    connect(view, &ComparisonView::restoreAllRequested, this, [this, compared] {
        if (m_document)
            push(commands::restoreAll(m_document->project(), compared->before, compared->beforeTitle));
    });
    if (compared->withNow)
        followNow(view, compared);
    view->show();
    emit this->compared(view);
}

} // namespace dialogist::panels::history
