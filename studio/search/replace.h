// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/search/search.h"

namespace dialogist::search {

/// One field as it would be: the preview of a replacement.
struct Replacement {
    model::ObjectRef object;
    QString where; ///< title of the object
    int field = 0;
    QString before;
    QString after;
    bool possible = true;
    bool breaks = false; ///< possible, but leaves a broken expression or a variable that is not there: only when asked for
    QString problem; ///< translated; of what is not possible or breaks
};

struct ReplacePlan {
    QList<Replacement> fields;
    commands::Command command; ///< one step; obsolete when nothing is left to do
    int replaced = 0; ///< matches
    int refused = 0;
};

/// Replaces the matches of the hits, which must be of the project as it is. In a regular expression, \1 to \9 stand for groups.
/// The name of a variable, a flow, an intent, an entity or a step is renamed wherever it is used, code and tests included. What would break an
/// expression is left alone unless evenBroken.
ReplacePlan planReplace(const model::Project &project, const QList<Hit> &hits, const Query &query, const QString &replacement, bool evenBroken = false);

/// The words that come for one match.
QString wordsFor(const QString &text, const Match &match, const Query &query, const QString &replacement);

} // namespace dialogist::search
