// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace dialogist::commands {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 gestureMs = 1000;
constexpr int historyPage = 500; // steps held in memory at first; the file keeps all of them

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The changes one way or the other, each from the state that the one before it left.
Status applyAll(model::Project &project, const QList<model::Change> &changes, bool forward)
{
    if (forward) {
        for (const model::Change &change : changes) {
            if (Status status = project.apply(change); !status)
                return status;
        }
        return {};
    }
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        if (Status status = project.apply(*it, false); !status)
            return status;
    }
    return {};
}

Error staleEdit()
{
    return {ErrorCode::Conflict, QCoreApplication::translate("commands", "This was changed in the meantime. Look at it again, then repeat the edit."),
            u"before"_s};
}

/// Tries the changes on a copy and puts each new body into the form the project itself gives it, which is what is stored.
Result<QList<model::Change>> rehearse(const model::Project &project, QList<model::Change> changes)
{
    model::Project copy = project;
    for (model::Change &change : changes) {
        if (copy.body(change.ref) != change.before)
            return staleEdit();
        if (Status status = copy.apply(change); !status)
            return status.error();
        change.after = change.after.isEmpty() ? QJsonObject() : copy.body(change.ref);
    }
    changes.removeIf([](const model::Change &change) { return change.before == change.after; });
    return changes;
}

/// One step made of two that follow each other; what is back at its start is gone.
QList<model::Change> merged(const QList<model::Change> &first, const QList<model::Change> &second)
{
    QList<model::Change> result = first;
    for (const model::Change &change : second) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const model::Change &c) { return c.ref == change.ref; });
        if (same == result.end())
            result.append(change);
        else
            same->after = change.after;
    }
    result.removeIf([](const model::Change &change) { return change.before == change.after; });
    return result;
}
} // namespace

Document::Document(std::unique_ptr<storage::ProjectFile> file, model::Project project)
    : m_file(std::move(file))
    , m_project(std::move(project))
{
}

Document::~Document() = default;

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
    if (command.isObsolete())
        return {};
    Result<QList<model::Change>> rehearsed = rehearse(m_project, command.changes);
    if (!rehearsed)
        return rehearsed.error();
    const QList<model::Change> changes = rehearsed.take();
    if (changes.isEmpty())
        return {};

    storage::HistoryEntry entry {0, QDateTime::currentDateTimeUtc(), command.type, 1, command.subject, changes, false};
    const bool goesOn = !command.mergeKey.isEmpty() && command.mergeKey == m_mergeKey && steadyMs() < m_mergeUntil
        && !m_done.isEmpty() && m_undone.isEmpty();
    if (Status status = goesOn ? continueStep(entry) : beginStep(entry); !status)
        return status;

    const Status applied = applyAll(m_project, changes, true);
    Q_ASSERT(applied.ok()); // rehearsed
    m_mergeKey = command.mergeKey;
    m_mergeUntil = steadyMs() + gestureMs;
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
    m_done.append(entry);
    m_undone.clear();
    m_moreUndone = false;
    return {};
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
    return m_done.isEmpty() ? Status() : step(m_done, m_undone, false);
}

Status Document::redo()
{
    return m_undone.isEmpty() ? Status() : step(m_undone, m_done, true);
}

Status Document::step(QList<storage::HistoryEntry> &from, QList<storage::HistoryEntry> &to, bool forward)
{
    const storage::HistoryEntry entry = from.constLast();
    // The last one in memory: the next ones are fetched first, so that what is left is known when this one is gone.
    if (from.size() == 1 && (forward ? m_moreUndone : m_moreDone)) {
        if (Status status = loadMore(!forward); !status)
            return status;
    }
    model::Project copy = m_project;
    if (Status status = applyAll(copy, entry.changes, forward); !status)
        return status;
    if (Status status = m_file->setUndone(entry.sequence, !forward); !status)
        return status;
    const Status applied = applyAll(m_project, entry.changes, forward);
    Q_ASSERT(applied.ok()); // tried on the copy
    from.removeLast();
    to.append(entry);
    to.last().undone = !forward;
    endGesture();
    emit changed(entry.changes, forward);
    emit historyChanged();
    return {};
}

QString Document::undoText() const
{
    return m_done.isEmpty() ? QString() : describe(m_done.constLast().type, m_done.constLast().subject);
}

QString Document::redoText() const
{
    return m_undone.isEmpty() ? QString() : describe(m_undone.constLast().type, m_undone.constLast().subject);
}

void Document::endGesture()
{
    m_mergeKey.clear();
}

Result<storage::Version> Document::addVersion(const QString &name, const QString &note, bool automatic, const model::Project *copy)
{
    endGesture(); // what comes next is not in the version, so it must be a step of its own
    Result<storage::Version> version = m_file->addVersion(name, note, automatic, copy);
    if (version)
        emit versionsChanged();
    return version;
}

Status Document::renameVersion(const QString &id, const QString &name, const QString &note)
{
    const Status status = m_file->renameVersion(id, name, note);
    if (status)
        emit versionsChanged();
    return status;
}

Status Document::removeVersion(const QString &id)
{
    const Status status = m_file->removeVersion(id);
    if (status)
        emit versionsChanged();
    return status;
}

} // namespace dialogist::commands
