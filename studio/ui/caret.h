// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLineEdit;

namespace dialogist::ui {

/// Where the caret goes when the text of a field is replaced, as by undo: it keeps its distance to the end where the text behind it is the same,
/// stays where that before it is, and comes to the end of what changed where it was inside. Positions are in UTF-16 units.
int caretAfter(const QString &before, const QString &after, int caret);

/// Replaces the text of a line and keeps the caret of who writes there so. Nothing happens when it is the same.
void replaceText(QLineEdit &line, const QString &text);

} // namespace dialogist::ui
