// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"

namespace dialogist::host {

/// Takes an input as far as a host goes without waiting for others: a request to a web service stays pending, for RequestRunner.
/// Nobody is there to take a talk over or to decide, so that such steps go on at once where nobody answers. Any thread.
engine::Turn takeTurn(const engine::Bundle &bundle, flow::State state, const flow::Input &input);

} // namespace dialogist::host
