// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/ui/completiondelegate.h"

#include <QStandardItemModel>

namespace dialogist::editors::test {

/// What an expectation can name in a bot, for completion.
struct BotNames {
    enum Kind { Flows, Variables, Intents, Steps, Requests, Offers, Events, RequestKinds, KindCount };

    QStandardItemModel models[KindCount];

    void fill(const model::Bot &bot);
};

/// The bot's variables with their types.
QList<ui::CompletionEntry> variableEntries(const model::Bot &bot);

} // namespace dialogist::editors::test
