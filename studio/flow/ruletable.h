// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/checks.h"

namespace dialogist::flow {

/// One kind of finding of the flow checks.
struct Rule {
    QString id; ///< stable: "flow.dead-end"
    Severity severity = Severity::Warning; ///< the usual one
    QString title; ///< translated, a few words
    QString meaning; ///< translated, one sentence: what is looked for, and why
};

/// Every rule that checkFlows() knows, in the order of the documentation. Any thread.
const QList<Rule> &allRules();
/// Null for an id that is none of the flow checks.
const Rule *ruleOf(const QString &id);

} // namespace dialogist::flow
