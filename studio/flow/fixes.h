// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/flow/checks.h"

namespace dialogist::flow {

/// A way out of a finding of the flow checks that the program can take by itself, as one undoable edit.
struct QuickFix {
    QString id; ///< stable word
    QString label; ///< translated, what the button says
    bool isSafe = false; ///< the bot does what it did before, or what was plainly meant; nothing that somebody wrote is lost
};

/// The fixes that findings of that rule may have.
const QList<QuickFix> &fixesOf(const QString &rule);

/// Those that this finding has, called by what they do: “Use “email””, and nothing where no name is similar. Whether they still change
/// something after other edits is known when they are made.
QList<QuickFix> fixesOf(const Finding &finding);

/// The edit, complete; obsolete when there is nothing left to fix.
commands::Command makeFix(const model::Project &project, const Finding &finding, const QString &fixId);

} // namespace dialogist::flow
