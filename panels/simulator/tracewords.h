// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"

namespace dialogist::panels::simulator {

/// What happened in a step, as a plain sentence that names the thing. Empty for a word that this program does not know.
QString traceSentence(const flow::TraceEntry &entry, const model::Node *node, const model::Bot *bot);

/// What a step is called: its name, else what its type is called where steps are chosen. The type counts where the step is gone.
QString stepName(const model::Node *node, const QString &type = {});

} // namespace dialogist::panels::simulator
