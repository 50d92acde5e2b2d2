// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/change.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace dialogist::commands {

/// One undoable edit: complete when built, a list of objects before and after. Plain data, so that it serialises and undo
/// survives a restart. Built by the functions of this room; without changes it is obsolete and push() ignores it.
struct Command {
    QString type; ///< verb + noun, stored: "RenameNode"
    QString subject; ///< name of the thing, for the history: “Greeting”
    QList<model::Change> changes;
    /// Edits with the same non-empty key that follow each other within a second are one step (one gesture: typing, dragging).
    QString mergeKey;

    bool isObsolete() const { return changes.isEmpty(); }
};

/// What the person reads in Undo, Redo and History: 'Rename node “Greeting”'. Unknown types read as their name.
QString describe(const QString &type, const QString &subject);

/// The change that gives an object a new body; nothing when it is the same.
void appendChange(QList<model::Change> &changes, model::ObjectRef ref, const QJsonObject &before, const QJsonObject &after);

} // namespace dialogist::commands
