// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/simulator/talksession.h"

namespace dialogist::panels::simulator {

/// What an exchange began with, on one line: “Hello”, the answer to a request, time that passed.
QString beginningOf(const Exchange &exchange);

} // namespace dialogist::panels::simulator
