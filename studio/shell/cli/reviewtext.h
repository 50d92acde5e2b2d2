// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

namespace dialogist::shell {

QString severityWord(flow::Severity severity); ///< translated

/// Findings for a terminal, worst first: a word for the severity, the rule, the sentence. Approved ones say so.
QStringList findingLines(const QList<flow::Finding> &findings, const QStringList &approved);

/// The whole review for a terminal, in the order of the deploy page. changes are the sentences on what publishing would change.
QStringList reviewLines(const privacy::Review &review, const QStringList &changes);

} // namespace dialogist::shell
