// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

#include <QStringList>

namespace dialogist::exchange {

/// Whatever in the project looks like the name of a document's bytes or passages, in order. Releases name what was published, not
/// what is here.
QStringList documentHashes(const model::Project &project);

/// Copies the documents that a project names and its file lacks from another file that may have them.
Status copyDocuments(storage::ProjectFile &from, storage::ProjectFile &to, const model::Project &project);

} // namespace dialogist::exchange
