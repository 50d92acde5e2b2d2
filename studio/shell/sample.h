// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"

#include <QStringList>

namespace dialogist::shell {

/// The sample: a support bot whose knowledge is Dialogist's own help.
model::Project sampleProject(const QString &language);

/// Writes the help documents that come with the program into a folder and returns their paths.
Result<QStringList> writeSampleDocuments(const QString &folder);

/// Where the window keeps its copy of the sample.
QString samplePath();

} // namespace dialogist::shell
