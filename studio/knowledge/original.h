// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/parts.h"

namespace dialogist {
class JobControl;
namespace storage {
class ProjectFile;
}
}

namespace dialogist::knowledge {

/// The bytes that a source was read from: as the project keeps them, else from its file on this computer while that is still the same.
/// places are the files and folders that its base was filled from. Fails with "original-gone" or "original-changed". Pool thread.
Result<QByteArray> originalOf(storage::ProjectFile &file, const model::Source &source, const QStringList &places, const JobControl &control);

} // namespace dialogist::knowledge
