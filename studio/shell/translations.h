// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QCoreApplication;

namespace dialogist::shell {

/// Dialogist's and Qt's own texts in the language of DIALOGIST_LANGUAGE, else of the setting, else of the system; English where
/// there is none. Lives as long as the application.
void installTranslations(QCoreApplication &app);

/// While one lives, this thread's texts are English, whatever language the window speaks: for what is kept or sent and must come out
/// the same everywhere. May be nested.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)
};

} // namespace dialogist::shell
