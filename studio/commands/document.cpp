// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include "studio/base/workpool.h"
#include "studio/commands/projectcommands.h"
#include "studio/commands/steps.h"

#include <QDateTime>
#include <QThreadPool>

#include <chrono>
#include <utility>

namespace dialogist::commands {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 gestureMs = 1000;
constexpr int historyPage = 100; // steps held in memory at first; the file keeps all of them, and reading more must not be felt

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
} // namespace

Document::Document(std::unique_ptr<storage::ProjectFile> file, model::Project project)
    : m_file(std::move(file))
    , m_project(std::move(project))
{
}

Document::~Document()
{
    // What was asked for is in the file when it is opened again; nobody is told any more.
    blockSignals(true);
    for (Later &later : m_later)
        later.then = {};
    m_then = {};
    if (!m_later.empty())
        finishWriting();
    if (m_writing.valid())
        m_writing.wait();
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const model::Project &project)
{
    Result<std::unique_ptr<storage::ProjectFile>> file = storage::ProjectFile::create(path, project);
    if (!file)
        return file.error();
    file.value().reset();
    return open(path);
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, bool readOnly)
{
    Result<std::unique_ptr<storage::ProjectFile>> file = storage::ProjectFile::open(path, readOnly);
    if (!file)
        return file.error();
    Result<model::Project> project = file.value()->load();
    if (!project)
        return project.error();
    std::unique_ptr<Document> document(new Document(file.take(), project.take()));
    if (Status status = document->loadHistory(); !status)
        return status.error();
    return document;
}

Status Document::loadHistory()
{
    if (Status status = loadMore(true); !status)
        return status;
    return loadMore(false);
}

/// Called when there is none left in memory.
Status Document::loadMore(bool done)
{
    QList<storage::HistoryEntry> &list = done ? m_done : m_undone;
    bool &more = done ? m_moreDone : m_moreUndone;
    const qint64 from = list.isEmpty() ? 0 : list.constFirst().sequence;
    Result<QList<storage::HistoryEntry>> entries = done ? m_file->doneBefore(from, historyPage + 1) : m_file->undoneAfter(from, historyPage + 1);
    if (!entries)
        return entries.error();
    more = entries->size() > historyPage;
    if (more)
        entries->removeLast();
    for (storage::HistoryEntry &entry : *entries)
        list.prepend(std::move(entry)); // the one next to the present comes last
    return {};
}

Status Document::push(const Command &command)
{
    finishWriting();
    if (command.isObsolete())
        return {};
    const Result<QList<model::Change>> done = perform(m_project, command.changes);
    if (!done)
        return done.error();
    const QList<model::Change> &changes = *done;
    if (changes.isEmpty())
        return {};

    storage::HistoryEntry entry {0, QDateTime::currentDateTimeUtc(), command.type, 1, command.subject, changes, false};
    if (Status status = goesOn(gestureOf(command.mergeKey)) ? continueStep(entry) : beginStep(entry); !status) {
        takeBack(m_project, changes, changes.size(), true);
        return status;
    }

    beginGesture(gestureOf(command.mergeKey));
    emit changed(changes, true);
    emit historyChanged();
    return {};
}

Status Document::beginStep(storage::HistoryEntry &entry)
{
    const Result<qint64> sequence = m_file->commit(entry);
    if (!sequence)
        return sequence.error();
    entry.sequence = *sequence;
    noteStep(entry);
    return {};
}

void Document::noteStep(const storage::HistoryEntry &entry)
{
    m_done.append(entry);
    // What can no longer be redone may be thousands of objects, which take their time to be freed.
    if (!m_undone.isEmpty())
        workPool()->start([gone = std::make_shared<QList<storage::HistoryEntry>>(std::exchange(m_undone, {}))]() mutable { gone.reset(); });
    m_moreUndone = false;
}

Status Document::continueStep(storage::HistoryEntry &entry)
{
    const storage::HistoryEntry &first = m_done.constLast();
    entry.sequence = first.sequence;
    entry.type = first.type;
    entry.subject = first.subject;
    entry.changes = merged(first.changes, entry.changes);
    if (Status status = m_file->amend(entry.sequence, entry); !status)
        return status;
    if (entry.changes.isEmpty())
        m_done.removeLast();
    else
        m_done.last() = entry;
    return {};
}

Status Document::undo()
{
    return step(false);
}

Status Document::redo()
{
    return step(true);
}

/// The last one in memory: the next ones are fetched first, so that what is left is known when this one is gone.
Status Document::prepareStep(bool forward)
{
    const bool isLast = (forward ? m_undone : m_done).size() == 1;
    return isLast && (forward ? m_moreUndone : m_moreDone) ? loadMore(!forward) : Status();
}

Status Document::step(bool forward)
{
    finishWriting();
    if ((forward ? m_undone : m_done).isEmpty())
        return {};
    storage::HistoryEntry entry = (forward ? m_undone : m_done).constLast();
    if (Status status = prepareStep(forward); !status)
        return status;
    if (entry.isLeftOut) {
        Result<storage::HistoryEntry> whole = m_file->entry(entry.sequence);
        if (!whole)
            return whole.error();
        entry = whole.take();
    }
    const QList<model::Change> along = recordsAlong(m_project, entry.changes, forward);
    if (!along.isEmpty())
        entry.changes = forward ? along + entry.changes : entry.changes + along;
    if (Status status = applyAll(m_project, entry.changes, forward); !status)
        return status;
    if (Status status = m_file->setUndone(entry.sequence, !forward, along); !status) {
        takeBack(m_project, entry.changes, entry.changes.size(), forward);
        return status;
    }
    finishStep(entry.changes, forward);
    return {};
}

void Document::finishStep(const QList<model::Change> &changes, bool forward)
{
    QList<storage::HistoryEntry> &from = forward ? m_undone : m_done;
    QList<storage::HistoryEntry> &to = forward ? m_done : m_undone;
    storage::HistoryEntry entry = from.takeLast();
    entry.undone = !forward;
    if (!entry.isLeftOut)
        entry.changes = changes;
    // Older files hold facts that were undone as steps: they come back for good.
    if (!entry.isFact())
        to.append(std::move(entry));
    endGesture();
    emit changed(changes, forward);
    emit historyChanged();
}

QString Document::undoText() const
{
    return m_done.isEmpty() ? QString() : describe(m_done.constLast().type, m_done.constLast().subject);
}

QString Document::redoText() const
{
    return m_undone.isEmpty() ? QString() : describe(m_undone.constLast().type, m_undone.constLast().subject);
}

/// With the number of the gesture: what is asked for after its end is another one, also when all of it waits.
QString Document::gestureOf(const QString &mergeKey) const
{
    return mergeKey.isEmpty() ? QString() : mergeKey + u'#' + QString::number(m_gestures);
}

bool Document::goesOn(const QString &gesture) const
{
    return !gesture.isEmpty() && gesture == m_mergeKey && steadyMs() < m_mergeUntil && !m_done.isEmpty() && m_undone.isEmpty();
}

void Document::beginGesture(const QString &gesture)
{
    m_mergeKey = gesture;
    m_mergeUntil = steadyMs() + gestureMs;
}

void Document::endGesture()
{
    ++m_gestures;
    m_mergeKey.clear();
}

Status Document::addRelease(const model::ReleaseRecord &record)
{
    finishWriting();
    const Command command = commands::addRelease(m_project, record);
    if (command.isObsolete())
        return {};
    const Result<QList<model::Change>> changes = perform(m_project, command.changes);
    if (!changes)
        return changes.error();
    const storage::HistoryEntry fact {0, QDateTime::currentDateTimeUtc(), QString::fromUtf16(storage::HistoryEntry::factType), 1, command.subject, *changes, false};
    if (const Result<qint64> kept = m_file->commit(fact); !kept) {
        takeBack(m_project, *changes, changes->size(), true);
        return kept.error();
    }
    endGesture(); // the step before it can only be written to while it is the newest
    emit changed(*changes, true);
    emit historyChanged();
    return {};
}

Result<storage::Version> Document::addVersion(const QString &name, const QString &note, bool automatic, const model::Project *copy)
{
    finishWriting();
    endGesture(); // what comes next is not in the version, so it must be a step of its own
    Result<storage::Version> version = m_file->addVersion(name, note, automatic, copy);
    if (version)
        emit versionsChanged();
    return version;
}

Status Document::renameVersion(const QString &id, const QString &name, const QString &note)
{
    finishWriting();
    const Status status = m_file->renameVersion(id, name, note);
    if (status)
        emit versionsChanged();
    return status;
}

Status Document::removeVersion(const QString &id)
{
    finishWriting();
    const Status status = m_file->removeVersion(id);
    if (status)
        emit versionsChanged();
    return status;
}

} // namespace dialogist::commands
