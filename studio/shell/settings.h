// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

namespace dialogist::shell {

/// What the program remembers on this computer that belongs to no project: windows, appearance, language, what is watched.
inline QSettings settings()
{
    return QSettings(QStringLiteral("Dialogist"), QStringLiteral("Dialogist"));
}

} // namespace dialogist::shell
