// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace dialogist::shell {

/// Gives a part of the window the keyboard: what last had it there, else what its maker named (focus proxy), else the first thing
/// that the Tab key comes to. False: nothing in it takes keys now.
bool focusPane(QWidget *pane);

/// Takes the keyboard to the next (or previous) part that takes it, in the order given; hidden parts are left out.
void stepPane(const QList<QWidget *> &panes, bool forward);

} // namespace dialogist::shell
