// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringList>

namespace dialogist::ui {

/// One of our own drawings by name ("flow", "publish"), drawn in the colour of the palette at the moment it is painted and crisp at
/// any scale. They lie in the program's resources under :/icons; where those are not linked (tests), the Qt search path "icons" is
/// used. An unknown name gives a null icon.
QIcon icon(const QString &name);
/// The same drawing in one fixed colour.
QIcon icon(const QString &name, const QColor &colour);
/// The program's own icon, in its own colours.
QIcon appIcon();
/// The names of all drawings there are.
QStringList iconNames();

} // namespace dialogist::ui
