// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/texts/exchange.h"

namespace dialogist::texts {

/// What becomes of a text of an imported file.
enum class Outcome {
    Changed, ///< new words, or the old ones confirmed
    Stale, ///< taken, but the source text is another by now or the file says that work is left: counts as stale
    Unchanged,
    Open, ///< not translated in the file; the project keeps what it has
    Damaged, ///< a placeholder is lost or unknown, or the unit is broken: not taken
    Unknown, ///< no such text in the bot any more: not taken
};

struct ImportRow {
    QString key;
    QString where; ///< "Welcome › Greeting · Option 2"; empty when unknown
    Outcome outcome = Outcome::Unchanged;
    QString source; ///< as it is now
    QString before;
    QString after;
    QString problem; ///< translated; for Stale, Damaged and Unknown
    TextEdit edit; ///< of Changed and Stale
};

/// What an import will do, shown before it is done.
struct ImportPlan {
    QString language;
    QList<ImportRow> rows; ///< in the order of the file
    int count(Outcome outcome) const;
    int taken() const { return count(Outcome::Changed) + count(Outcome::Stale); }
};

QString outcomeName(Outcome outcome); ///< stable word: changed, stale, unchanged, open, damaged, unknown

/// Holds the file against the bot. An error when the file is of other languages than the bot's. language overrides the file's own.
Result<ImportPlan> planImport(const model::Bot &bot, const ExchangeFile &file, const QString &language = {}, JobControl *control = nullptr);
/// All that is taken, as one step.
commands::Command importTexts(const model::Project &project, model::BotId bot, const ImportPlan &plan);

} // namespace dialogist::texts
