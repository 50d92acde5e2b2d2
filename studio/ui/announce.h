// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace dialogist::ui {

/// Has a screen reader say something that has happened without the focus moving: a bot's message, the end of a job, an error in a
/// field. Does nothing where no such program listens. about is the widget that it happened in.
void announce(QWidget *about, const QString &text);

/// Says what is wrong with what stands in a field once typing pauses, as long as the keyboard is there; once for the same trouble.
/// Call it with an empty text when all is well.
void announceTrouble(QWidget *field, const QString &trouble);

/// Marks what stands in a field as wrong (red, with the reason as tooltip and description) and has it told; empty: all is well.
void showTrouble(QWidget *field, const QString &trouble);
/// Whether one was shown or told and not taken back.
bool hasTrouble(const QWidget *field);

} // namespace dialogist::ui
