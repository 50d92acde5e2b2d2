// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/flow/checks.h"
#include "studio/model/project.h"

namespace dialogist::privacy {

/// A way out of a finding that the program can take by itself, as one undoable edit.
struct Fix {
    QString id; ///< stable word
    QString label; ///< translated, what the button says
};

/// The fixes that this program knows for the finding; whether they still change something is known when they are made.
QList<Fix> fixesFor(const flow::Finding &finding);

/// The edit, complete; obsolete when there is nothing left to fix.
commands::Command makeFix(const model::Project &project, const flow::Finding &finding, const QString &fixId);

} // namespace dialogist::privacy
