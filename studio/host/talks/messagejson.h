// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"
#include "studio/host/store/talktables.h"

namespace dialogist::host {

/// What the store keeps of a message of the bot.
QJsonObject bodyOf(const flow::Message &message);
/// A message as clients get it: id, author, at, and the body; images by their address.
QJsonObject wireMessage(const QString &slug, const MessageRow &row);
QJsonArray wireMessages(const QString &slug, const QList<MessageRow> &rows);

} // namespace dialogist::host
