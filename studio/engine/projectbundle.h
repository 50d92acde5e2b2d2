// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/model/project.h"
#include "studio/storage/projectfile.h"

namespace dialogist::engine {

/// The bot of an open project made ready to talk, with the passages of the knowledge its steps name. On the file's thread.
Result<Bundle> bundleFor(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot);

} // namespace dialogist::engine
