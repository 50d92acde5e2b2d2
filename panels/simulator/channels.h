// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

namespace dialogist::panels::simulator {

/// Where a talk may take place.
struct Channel {
    QString word; ///< as conditions write it: "whatsapp"
    QString title;
    bool isNamed = false; ///< the bot does something else there: a condition or a message names it
};

/// The usual channels, and the others that the bot names. The web chat comes first.
QList<Channel> channelsOf(const model::Bot &bot);

} // namespace dialogist::panels::simulator
