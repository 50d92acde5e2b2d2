// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/flow.h"

#include <QHash>
#include <QStringList>

namespace dialogist::editors::flow {

/// What nodes refer to: every text of their properties, ids among them, and the variables they read and write; with how many nodes do.
struct Mentions {
    QHash<QString, int> texts;
    QHash<QString, int> variables;

    void add(const model::Node &node);
};

} // namespace dialogist::editors::flow
