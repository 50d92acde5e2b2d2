// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

namespace dialogist::exchange {

/// The newest state that both files went through: two copies of a file share the history up to where they parted, and versions kept
/// before. NotFound when they share nothing.
Result<model::Project> commonBase(storage::ProjectFile &mine, storage::ProjectFile &theirs);

} // namespace dialogist::exchange
