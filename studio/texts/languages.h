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

/// What to tell the person before a language is removed: what goes and what will fail. title is how the language is called.
QString removalWarning(const model::Bot &bot, const QString &language, const QString &title);

/// Adds a language at the end; obsolete when the bot speaks it. Texts in it may still be in the bot (lossOf() counts them): they go
/// with the same step unless they are to be kept.
commands::Command addLanguage(const model::Project &project, model::BotId bot, const QString &language, bool keepsTexts = false);
/// The bot no longer speaks it, and all texts and phrases in it go, as one step. Obsolete for the source language, which everything
/// is translated from.
commands::Command removeLanguage(const model::Project &project, model::BotId bot, const QString &language);

/// A language for trying out layouts before there are translations: English of a country that is none (as CLDR has it).
QString pseudoLanguage();
/// The text with accents, in brackets and about two fifths longer; placeholders stay as they are.
QString pseudoText(const QString &text);
/// Adds that language, or brings it up to date: every text of the source language is written in it. One step.
commands::Command addPseudoLanguage(const model::Project &project, model::BotId bot);

} // namespace dialogist::texts
