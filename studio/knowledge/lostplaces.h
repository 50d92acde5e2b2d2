// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

namespace dialogist::knowledge {

/// Sources name no paths: where their files lie is known on the computer that read them, and not on another one.

/// The sources of files that none of these files and folders is the place of.
QList<model::Source> sourcesWithoutPlace(const QList<model::Source> &sources, const QStringList &places);

/// Files and folders in or beside this folder which such sources came from, as their names say. Looks at the disk.
QStringList placesBeside(const QString &folder, const QList<model::Source> &sources);

/// How a report says that they were not found where they were: a row for each file, or for each folder of several.
QList<ImportRow> rowsOfLost(const QList<model::Source> &sources);

} // namespace dialogist::knowledge
