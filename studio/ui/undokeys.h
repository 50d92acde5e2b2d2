// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace dialogist::ui {

/// Lets the keys of undo and redo go on to the project's while the field with the keyboard has nothing of its own to take back or do
/// again: Qt's fields keep them even then. An event filter of the application, which owns it.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QObject *application) : QObject(application) { application->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dialogist::ui
