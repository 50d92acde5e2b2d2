// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace dialogist::storage {

/// Who may write a project: one Dialogist at a time, by a lock file beside the project. The lock of a program that no longer
/// runs is taken over.
class WriterLock
{
public:
    enum class State {
        Held, ///< by this object
        OtherProgram, ///< another program, or another part of this one
        Impossible, ///< the folder cannot be written
    };

    explicit WriterLock(const QString &projectPath);

    /// Waits a fifth of a second where a lock file does not say (yet) whose it is.
    State take();
    void release();
    State state() const { return m_state; }
    /// "host (process 123)" of the program that has it; empty when not known.
    QString holder() const;
    /// Whether this process has it, by whatever object.
    bool isOurs() const;
    QString lockPath() const { return m_lockPath; }

private:
    bool namesNobody() const;
    bool takeUnwritten();

    QString m_lockPath;
    std::unique_ptr<QLockFile> m_lock;
    State m_state = State::Impossible;
};

} // namespace dialogist::storage
