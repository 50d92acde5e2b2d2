// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"
#include "studio/storage/projectfile.h"

#include <QObject>

#include <deque>
#include <functional>
#include <future>
#include <memory>

namespace dialogist::commands {

/// An open project: its values, its file and the one undo stack. Each push() is written through to the file before anybody is told of
/// it, so what is on the screen is on the disk. Main thread.
///
/// Steps of thousands of objects (an import, a pasted flow) are written by the …Later() functions on a thread of their own, as one
/// transaction all the same: it copies the values and works on the copy, which takes their place when it is done. Meanwhile the project is
/// as it was before; afterwards pointers into it are void. What the …Later() functions are asked for meanwhile comes after it, in turn;
/// whatever else is asked of the document waits for the end of all of it first.
class Document : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<Document>> create(const QString &path, const model::Project &project);
    static Result<std::unique_ptr<Document>> open(const QString &path, bool readOnly = false);
    ~Document() override;

    const model::Project &project() const { return m_project; }
    storage::ProjectFile &file() { return *m_file; }
    QString path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->isReadOnly(); }

    /// Nothing happens for an obsolete command. On an error (disk full, read-only) the project is as before.
    Status push(const Command &command);
    Status undo();
    Status redo();
    using Then = std::function<void(Status)>;
    /// As push(), for a command that make builds, on that thread, from the values it is given. then is called on this thread, once.
    void pushLater(std::function<Command(const model::Project &)> make, Then then = {});
    /// The same for a command that is there already; one of usual size is pushed at once.
    void pushLater(const Command &command, Then then = {});
    /// As pushLater(), for what is typed into something so large that writing it takes longer than a key: goes on with the step before
    /// as commands of this merge key do, and takes the place of what was asked for with it just before and has not begun.
    void typeLater(const QString &mergeKey, std::function<Command(const model::Project &)> make, Then then = {});
    /// As undo() and redo(); a step of usual size is taken at once.
    void undoLater(Then then = {});
    void redoLater(Then then = {});
    bool isWriting() const { return m_writing.valid(); }
    /// Waits until all that was asked for before is done, as push() does: for who makes a command of what it will be then.
    void finishWriting();
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoText() const; ///< of the next undo, described; empty when there is none
    QString redoText() const;
    /// Ends the current gesture: the next command starts a new step even with the same merge key.
    void endGesture();

    /// Keeps the record of a release that went live. Not an edit: undo steps over it, and what can be redone stays so.
    Status addRelease(const model::ReleaseRecord &record);

    /// Keeps the project as it is now, or as a copy of it is, under a name. Not an edit: undo does not take it back; removing one is for good.
    Result<storage::Version> addVersion(const QString &name, const QString &note = {}, bool automatic = false,
                                        const model::Project *copy = nullptr);
    Status renameVersion(const QString &id, const QString &name, const QString &note);
    Status removeVersion(const QString &id);

signals:
    /// After the values have changed. forward is false when the changes were undone.
    void changed(const QList<dialogist::model::Change> &changes, bool forward);
    /// canUndo, canRedo or their texts may have changed.
    void historyChanged();
    void versionsChanged();
    /// A large step has begun to be written, or is done.
    void writingChanged(bool writing);

private:
    struct Written;
    Document(std::unique_ptr<storage::ProjectFile> file, model::Project project);
    Status loadHistory();
    Status loadMore(bool done);
    Status beginStep(storage::HistoryEntry &entry);
    void noteStep(const storage::HistoryEntry &entry);
    Status continueStep(storage::HistoryEntry &entry);
    Status step(bool forward);
    Status prepareStep(bool forward);
    void stepLater(bool forward, Then then);
    void finishStep(const QList<model::Change> &changes, bool forward);
    QString gestureOf(const QString &mergeKey) const;
    bool goesOn(const QString &gesture) const;
    void beginGesture(const QString &gesture);
    void begin(std::function<Command(const model::Project &)> make, const QString &gesture, Then then);
    void inTurn(std::function<void(Then)> start, Then then, const QString &gesture = {});
    void startNext();
    void write(std::function<Status(Written &)> work, std::function<void(Written &)> take, Then then);
    void takeWritten();

    std::unique_ptr<storage::ProjectFile> m_file;
    model::Project m_project;
    // The steps next to the present; the file keeps all of them and gives more when these run out.
    QList<storage::HistoryEntry> m_done; ///< oldest first
    QList<storage::HistoryEntry> m_undone; ///< the next redo last
    bool m_moreDone = false; ///< the file holds older ones yet
    bool m_moreUndone = false;
    QString m_mergeKey; ///< of the gesture under way
    int m_gestures = 0; ///< that were ended
    qint64 m_mergeUntil = 0;
    std::future<std::unique_ptr<Written>> m_writing;
    int m_writings = 0; ///< counts them
    std::function<void(Written &)> m_take; ///< what is to be done with what is being written
    Then m_then;
    struct Later {
        std::function<void(Then)> start;
        Then then;
        QString gesture;
    };
    std::deque<Later> m_later; ///< what was asked for meanwhile
    bool m_isTurn = false; ///< the first of them is being started
};

} // namespace dialogist::commands
