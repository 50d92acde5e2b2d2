// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace dialogist::ui {

/// Everything in a window or a part of it that the Tab key comes to, as a person reads it: layouts in their order, the rest from
/// top to bottom and in the direction of the language. Qt's own order is that of age, which is wrong as soon as pages make rows
/// while one works, and jumps over what stands before the field that a part hands the keyboard on to.
QList<QWidget *> tabOrder(const QWidget *part);

/// Puts the keyboard on the next or previous of them, round and round. False: there is nothing else to come to.
/// Made for QWidget::focusNextPrevChild() of a window.
bool moveFocus(QWidget *window, bool next);

} // namespace dialogist::ui
