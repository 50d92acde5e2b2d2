// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::shell {

/// "system", "light" or "dark", as chosen in the View menu.
QString storedAppearance();
void storeAppearance(const QString &appearance);

/// Light and dark set a palette of our own on the Fusion style, so that both can be had where the platform offers neither.
void applyAppearance(const QString &appearance);

} // namespace dialogist::shell
