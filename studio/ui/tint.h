// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/theme.h"

class QWidget;

namespace dialogist::ui {

/// Gives a widget's text (or another role) a colour that means something and keeps it right when the palette around the widget becomes
/// another: a palette set once would stay that of the old theme. Again with another token replaces the first. Nothing else of the
/// widget's palette may be its own.
void tint(QWidget *widget, Token token, QPalette::ColorRole role = QPalette::WindowText);
/// Gives the widget the palette of what is around it again.
void untint(QWidget *widget);

} // namespace dialogist::ui
