// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/flowgraph.h"

namespace dialogist::editors::flow {

/// The cards, in reading order, in whose name, kind, texts or other properties all the words occur. Without words: none.
QList<model::NodeId> found(const FlowGraph &graph, const QString &words);

} // namespace dialogist::editors::flow
