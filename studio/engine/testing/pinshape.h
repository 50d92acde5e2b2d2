// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/bot.h"

#include <QJsonObject>

namespace dialogist::engine::testing {

/// A pin in the form that the project keeps (testing.md), from the short ones that people write: “step” for “node”, what is answered
/// beside the rest of it, a text alone for an answer that is one, a code alone for an error. What is no pin stays as it is.
QJsonValue plainPin(const QJsonValue &written);

/// Why a pin in that form could not stand in for any request; translated, with an example of the right form.
Status pinIsReadable(const model::Bot &bot, const QJsonValue &pin);

/// How a pin for such a request looks in YAML, on one line; node empty = any step.
QString pinExample(const QString &kind, const QString &node);

/// Kinds of requests that a pin may be for, in the order of the alphabet.
QStringList pinnedKinds();

} // namespace dialogist::engine::testing
