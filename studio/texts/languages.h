// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::texts {

/// The tag as it is written everywhere ("pt-BR" for "pt_br"); empty when it names no language.
QString languageTag(const QString &typed);

/// What goes when a bot no longer speaks a language.
struct LanguageLoss {
    int texts = 0; ///< written in that language
    int phrases = 0; ///< training phrases
    int tests = 0; ///< conversation tests in that language
};
LanguageLoss lossOf(const model::Bot &bot, const QString &language);

/// Adds a language at the end; obsolete when the bot speaks it.
commands::Command addLanguage(const model::Project &project, model::BotId bot, const QString &language);
/// The bot no longer speaks it. Its texts go too when asked, else they stay in the project and come back with the language.
/// Obsolete for the source language, which everything is translated from.
commands::Command removeLanguage(const model::Project &project, model::BotId bot, const QString &language, bool withTexts);

} // namespace dialogist::texts
