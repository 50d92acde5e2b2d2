// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include "studio/base/workpool.h"
#include "studio/commands/steps.h"

#include <QDateTime>
#include <QScopedValueRollback>
#include <QThreadPool>

#include <utility>

namespace dialogist::commands {

namespace {
constexpr qsizetype manyChanges = 200; // fewer are written within a few milliseconds
}

/// What the writing thread works on and comes back with.
struct Document::Written {
    Status status;
    model::Project project; ///< a copy, in which the step is done
    std::unique_ptr<storage::ProjectFile> file; ///< opened by that thread; closed before it ends
    QList<model::Change> changes; ///< those of this step alone, where it goes on with another
    storage::HistoryEntry entry;
    storage::ProjectFile::Mark mark;
};

void Document::pushLater(std::function<Command(const model::Project &)> make, Then then)
{
    typeLater({}, std::move(make), std::move(then));
}

void Document::typeLater(const QString &mergeKey, std::function<Command(const model::Project &)> make, Then then)
{
    if (isReadOnly()) {
        const Status refused = push(make(m_project));
        if (then)
            then(refused);
        return;
    }
    const QString gesture = gestureOf(mergeKey);
    inTurn([this, make = std::move(make), gesture](Then afterwards) mutable { begin(std::move(make), gesture, std::move(afterwards)); }, std::move(then), gesture);
}

void Document::begin(std::function<Command(const model::Project &)> make, const QString &gesture, Then then)
{
    finishWriting();
    const bool isMore = goesOn(gesture);
    auto work = [make = std::move(make), before = isMore ? m_done.constLast() : storage::HistoryEntry()](Written &written) -> Status {
        const Command command = make(written.project);
        Result<QList<model::Change>> changes = perform(written.project, command.changes);
        if (!changes)
            return changes.error();
        if (changes->isEmpty())
            return {};
        written.changes = changes.take();
        written.entry = {before.sequence, QDateTime::currentDateTimeUtc(), command.type, 1, command.subject, written.changes, false};
        if (before.sequence != 0) {
            written.entry.type = before.type;
            written.entry.subject = before.subject;
            written.entry.changes = merged(before.changes, written.changes);
            return written.file->amend(before.sequence, written.entry);
        }
        const Result<qint64> sequence = written.file->commit(written.entry);
        if (!sequence)
            return sequence.error();
        written.entry.sequence = *sequence;
        return {};
    };
    const auto take = [this, isMore, gesture](Written &written) {
        if (written.changes.isEmpty())
            return;
        if (!isMore)
            noteStep(written.entry);
        else if (written.entry.changes.isEmpty())
            m_done.removeLast(); // back at the beginning
        else
            m_done.last() = written.entry;
        beginGesture(gesture);
        emit changed(written.changes, true);
        emit historyChanged();
    };
    if (!isMore)
        m_mergeKey.clear();
    write(std::move(work), take, std::move(then));
}

void Document::pushLater(const Command &command, Then then)
{
    if (command.changes.size() > manyChanges) {
        pushLater([command](const model::Project &) { return command; }, std::move(then));
        return;
    }
    inTurn(
        [this, command](const Then &afterwards) {
            const Status status = push(command);
            if (afterwards)
                afterwards(status);
        },
        std::move(then));
}

void Document::undoLater(Then then)
{
    inTurn([this](Then afterwards) { stepLater(false, std::move(afterwards)); }, std::move(then));
}

void Document::redoLater(Then then)
{
    inTurn([this](Then afterwards) { stepLater(true, std::move(afterwards)); }, std::move(then));
}

/// At once, or after what is being written: the window need not wait for that.
void Document::inTurn(std::function<void(Then)> start, Then then, const QString &gesture)
{
    if (!m_writing.valid() && m_later.empty()) {
        start(std::move(then));
        return;
    }
    if (gesture.isEmpty() || m_later.empty() || m_later.back().gesture != gesture) {
        m_later.push_back({std::move(start), std::move(then), gesture});
        return;
    }
    // Who waits for the one that is not made any more waits for this one.
    Later &last = m_later.back();
    last.start = std::move(start);
    last.then = [first = std::move(last.then), second = std::move(then)](const Status &status) {
        for (const Then &each : {first, second}) {
            if (each)
                each(status);
        }
    };
}

void Document::startNext()
{
    Later next = std::move(m_later.front());
    m_later.pop_front();
    const QScopedValueRollback turn(m_isTurn, true);
    next.start(std::move(next.then));
}

void Document::stepLater(bool forward, Then then)
{
    finishWriting();
    const QList<storage::HistoryEntry> &from = forward ? m_undone : m_done;
    const bool isLarge = !isReadOnly() && !from.isEmpty() && (from.constLast().isLeftOut || from.constLast().changes.size() > manyChanges);
    if (Status status = isLarge ? prepareStep(forward) : step(forward); !isLarge || !status) {
        if (then)
            then(status);
        return;
    }
    const storage::HistoryEntry entry = from.constLast();
    write(
        [entry, forward](Written &written) -> Status {
            written.entry = entry;
            if (entry.isLeftOut) {
                Result<storage::HistoryEntry> whole = written.file->entry(entry.sequence);
                if (!whole)
                    return whole.error();
                written.entry = whole.take();
            }
            QList<model::Change> &changes = written.entry.changes;
            const QList<model::Change> along = recordsAlong(written.project, changes, forward);
            if (!along.isEmpty())
                changes = forward ? along + changes : changes + along;
            if (Status status = applyAll(written.project, changes, forward); !status)
                return status;
            return written.file->setUndone(entry.sequence, !forward, along);
        },
        [this, forward](Written &written) { finishStep(written.entry.changes, forward); }, std::move(then));
}

/// Begins to write on a thread of its own; work gets a copy of the project and a handle to the file.
void Document::write(std::function<Status(Written &)> work, std::function<void(Written &)> take, Then then)
{
    finishWriting();
    m_take = std::move(take);
    m_then = std::move(then);
    auto written = std::make_unique<Written>();
    written->mark = m_file->mark();
    m_writing = std::async(std::launch::async, [this, number = ++m_writings, path = m_file->path(), written = std::move(written), work = std::move(work)]() mutable {
        // Whoever changes the values waits for this thread first, so it can read them; copying those of a large project takes too long
        // for the other one.
        written->project = m_project;
        Result<std::unique_ptr<storage::ProjectFile>> opened = storage::ProjectFile::openForJob(path);
        if (opened) {
            written->file = opened.take();
            written->file->setMark(written->mark);
            written->status = work(*written);
            written->mark = written->file->mark();
            written->file.reset();
        } else {
            written->status = opened.error();
        }
        work = {}; // frees what it was made of, thousands of objects, here
        // The destructor waits for this thread, and takes calls that were not made yet along.
        const auto finish = [this, number] {
            if (number != m_writings)
                return;
            takeWritten();
            while (!m_writing.valid() && !m_later.empty())
                startNext();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return std::move(written);
    });
    emit writingChanged(true);
}

/// Waits until all that was asked for before is done.
void Document::finishWriting()
{
    while (m_writing.valid() || (!m_isTurn && !m_later.empty())) {
        if (m_writing.valid())
            takeWritten();
        else
            startNext();
    }
}

/// What was written becomes what is shown. Waits for it where it is not done yet.
void Document::takeWritten()
{
    if (!m_writing.valid())
        return;
    std::shared_ptr<Written> written = m_writing.get();
    const auto take = std::exchange(m_take, {});
    const Then then = std::exchange(m_then, {});
    if (written->status) {
        std::swap(m_project, written->project);
        m_file->setMark(written->mark);
        take(*written);
    }
    emit writingChanged(false);
    if (then)
        then(written->status);
    // To free what the project was takes as long as to copy it.
    workPool()->start([old = std::move(written)]() mutable { old.reset(); });
}

} // namespace dialogist::commands
