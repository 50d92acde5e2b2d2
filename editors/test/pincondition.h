// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/expectation.h"
#include "studio/model/bot.h"
#include "studio/ui/completiondelegate.h"

namespace dialogist::editors::test {

/// One condition under which a pinned answer is given: a place in the request, and what must stand there.
struct PinCondition {
    QString place;
    Comparison comparison {QStringLiteral("equals"), QString()};
};

/// A pin's "match" taken apart for fields; none when it is written in a way that there are no fields for.
std::optional<QList<PinCondition>> conditionsOf(const QJsonObject &match);
/// And back. Those without a place are left out; of two about one place the first counts.
QJsonObject matchOf(const QList<PinCondition> &conditions);
/// Whether matchOf() leaves out the one at that position because of one before it.
bool isSaidBefore(const QList<PinCondition> &conditions, qsizetype at);

/// Places that the requests have which a pin stands in for, for completion.
QList<ui::CompletionEntry> placesOf(const model::Bot &bot, const QJsonObject &pin);

} // namespace dialogist::editors::test
