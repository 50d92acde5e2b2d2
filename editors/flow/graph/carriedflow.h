// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/mentions.h"
#include "studio/model/bot.h"

#include <QJsonObject>

namespace dialogist::editors::flow {

/// The flows that these mentions name and, through their steps, lead on to, without those that are too big to carry. Adds the mentions of
/// their steps.
QList<const model::Flow *> flowsToCarry(const model::Bot &bot, Mentions &mentions);

/// A flow as it travels through the clipboard with the steps that lead into it.
QJsonObject carriedBody(const model::Flow &flow);
/// The flow with the ids it had; without steps when the body holds none.
model::Flow carriedFlow(const QJsonObject &body);
/// The same as a new flow at the end of a bot, under a name that neither the bot nor the others have. renewed gets the ids of its steps.
model::Flow settled(const model::Flow &carried, const QString &name, const model::Bot &bot, const QList<model::Flow> &others,
                    QHash<QString, QString> &renewed);

} // namespace dialogist::editors::flow
