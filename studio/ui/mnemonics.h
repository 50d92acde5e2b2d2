// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace dialogist::ui {

/// The text of an action without the marks of its letter.
QString plainText(const QString &text);

/// The same texts, no two with the same underlined letter. A letter that a text asks for (&Copy) is its own when nobody before it
/// has it; then the first letters of its words are tried, then the others. A text without a free letter has none.
QStringList distinctMnemonics(const QStringList &texts);

/// Does so for everything a menu or menu bar shows now. What comes and goes with the language and the editor in front cannot be
/// told apart beforehand, so menus do this each time they open.
void distinguishMnemonics(const QList<QAction *> &actions);

} // namespace dialogist::ui
