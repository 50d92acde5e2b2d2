// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace dialogist::shell {

/// Dialogist's and Qt's own texts in the language of DIALOGIST_LANGUAGE, else of the setting, else of the system; English where
/// there is none. Lives as long as the application.
void installTranslations(QCoreApplication &app);

} // namespace dialogist::shell
