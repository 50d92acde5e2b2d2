// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

class QWidget;

namespace dialogist::ui {

class Ask;

// Adding and removing a language of a bot mean the same wherever they are begun. Both ask what has to be asked and give the step to
// push; an obsolete one when the person cancels.

/// Texts in that language that are still in the bot come back only when the person says so.
commands::Command addingLanguage(Ask &ask, QWidget *parent, const model::Project &project, model::BotId bot, const QString &language);
/// Tells what goes with the language.
commands::Command removingLanguage(Ask &ask, QWidget *parent, const model::Project &project, model::BotId bot, const QString &language);

} // namespace dialogist::ui
