// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/syntaxtree.h"

namespace dialogist::flow {

/// Works out a syntax tree as ECMA-262 says, within the evaluation's budget. After an error the value means nothing.
Value evaluateTree(const Expression::Node &node, Evaluation &evaluation);

} // namespace dialogist::flow
