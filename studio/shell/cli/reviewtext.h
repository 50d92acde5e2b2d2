// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

namespace dialogist::shell {

QString severityWord(flow::Severity severity); ///< translated

/// Where a finding is: "Orders › Ask for the size"; only the flow where it is about no step, empty where it is about no flow of the bot.
QString placeOf(const flow::Finding &finding, const model::Bot &bot);

/// Findings for a terminal, worst first: a word for the severity, the rule, the place if the bot is given, the sentence. Approved ones
/// say so.
QStringList findingLines(const QList<flow::Finding> &findings, const QStringList &approved, const model::Bot *bot = nullptr);

/// The whole review for a terminal, in the order of the deploy page. changes are the sentences on what publishing would change.
QStringList reviewLines(const privacy::Review &review, const QStringList &changes);

} // namespace dialogist::shell
