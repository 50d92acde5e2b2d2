// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace dialogist::ui {

/// Lets the keys of undo and redo go on to the project's while the field with the keyboard has nothing of its own to take back or do
/// again: Qt's fields keep them even then. Where typing is an edit of the project at once (setUndoneByProject()), the keys and the
/// context menu are always the project's. An event filter of the application, which owns it.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QObject *application) : QObject(application) { application->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Says that what is typed into the widget, or into the fields in it, is an edit of the project at once: a field that took it back by itself
/// would make another edit of that. A field in it that keeps something to itself says false for as long as it does. Cells of tables keep
/// theirs until they are left, and need say nothing.
void setUndoneByProject(QWidget *widget, bool on = true);

/// Undoes or redoes in the project, as soon as the key is dealt with, when the key says so and the field leaves that to it; false for any
/// other key. For fields whose keys come by another way than the application's, as from an open list of completions.
bool undoInProject(QWidget &field, const QKeyEvent &key);

} // namespace dialogist::ui
